Referrals stand beside the other ways to customers, money of each currency by itself

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report comparison --format csv
channel,leads,meetings,won,lost,conversion,close_rate,cost,acquisition_cost,deal,cycle_days,kept,kept_of,retention,lifetime,lifetime_to_cost
referral,0,0,0,0,,,,,,,0,0,,,

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# Of 12 referrals (thirty.sh) 8 had a meeting and 3 were won, 1 lost: 0.25, and 0.75. EUR: (42000 + 18000) / 2 = 30000. From the
# introduction to the end: 41, 50, 70 and 79 days, the median is 60. Nothing was won a year ago. What it cost is not known.
$ refer report comparison --period 2026 --format csv --columns all
channel,leads,meetings,won,lost,conversion,conversion_low,conversion_high,close_rate,close_rate_low,close_rate_high,cost,acquisition_cost,deal,cycle_days,kept,kept_of,retention,retention_low,retention_high,lifetime,lifetime_to_cost
referral,12,8,3,1,0.25,0.08894166839405471,0.5323053349335657,0.75,0.30064184258240184,0.9544127391902995,,,30000.00 EUR,60,0,0,,,,30000.00 EUR,
referral,,,,,,,,,,,,,30000.00 USD,,,,,,,30000.00 USD,

# Of all time 14 referrals.
$ refer report comparison --format csv --columns channel,leads,meetings,conversion
channel,leads,meetings,conversion
referral,14,8,0.21428571428571427
referral,,,

# 900 EUR of rewards and 600 EUR of the program: 1500 / 3 customers = 500; 30000 / 500 = 60.
$ refer -q reward add jane --kind gift --value 600EUR --item dinner --on 2026-02-25

$ refer -q reward add karl --kind gift --value 300EUR --item wine --on 2026-04-02

$ refer -q channel add Referral --cost 600EUR

# Google Ads: 8 of 400, 8 of 38; 24000 / 8 = 3000, 96000 / 8 = 12000. Trade shows: 30000 / 5 = 6000; 9 of 12 stayed; 38000 / 6000 = 6.3.
$ refer -q channel add "Google Ads" --leads 400 --meetings 60 --won 8 --lost 30 --cost 24000EUR --won-value 96000EUR --cycle-days 74

$ refer -q channel add trade-shows --leads 90 --won 5 --cost 30000EUR --kept 9 --kept-of 12 --lifetime 38000EUR

$ refer -q channel add "cold calls"

$ refer report comparison --period 2026 --format csv
channel,leads,meetings,won,lost,conversion,close_rate,cost,acquisition_cost,deal,cycle_days,kept,kept_of,retention,lifetime,lifetime_to_cost
referral,12,8,3,1,0.25,0.75,1500.00 EUR,500.00 EUR,30000.00 EUR,60,0,0,,30000.00 EUR,60
referral,,,,,,,,,30000.00 USD,,,,,30000.00 USD,
Google Ads,400,60,8,30,0.02,0.21052631578947367,24000.00 EUR,3000.00 EUR,12000.00 EUR,74,,,,,
cold calls,,,,,,,,,,,,,,,
trade-shows,90,,5,,0.05555555555555555,,30000.00 EUR,6000.00 EUR,,,9,12,0.75,38000.00 EUR,6.3

# In the first quarter 600 EUR went to Jane; the other 600 are of no time.
$ refer report comparison --period 2026-Q1 --format csv --columns channel,cost --limit 1
channel,cost
referral,1200.00 EUR

# A cost in two currencies is in parts: what a customer cost cannot be divided by.
$ refer -q reward add omar --kind gift --value 90USD --item tea --on 2026-06-01

$ refer report comparison --period 2026 --format csv --columns channel,cost,acquisition_cost,lifetime,lifetime_to_cost --limit 2
channel,cost,acquisition_cost,lifetime,lifetime_to_cost
referral,1500.00 EUR,500.00 EUR,30000.00 EUR,
referral,90.00 USD,30.00 USD,30000.00 USD,

# A year later two deals are a year old: Karl's customer left, Jane's came again. (42000 + 20000 + 18000) / 2 = 40000.
$ now 2027-04-01T09:00:00Z

$ refer -q sale add 1 --kind renewal --value 20000EUR --on 2027-02-20

$ refer -q sale add 6 --kind churn --on 2026-12-01

$ refer report comparison --period 2026 --format csv --columns channel,kept,kept_of,retention,lifetime --limit 2
channel,kept,kept_of,retention,lifetime
referral,1,2,0.5,40000.00 EUR
referral,,,,30000.00 USD

$ refer -q sale add 6 --kind repeat --value 1000EUR --on 2027-03-01

$ refer report comparison --period 2026 --format csv --columns channel,kept,kept_of,retention,lifetime --limit 1
channel,kept,kept_of,retention,lifetime
referral,2,2,1,40500.00 EUR

$ refer report comparison --period 2026 --as-of 2027-02-28 --format csv --columns channel,kept,kept_of,lifetime --limit 1
channel,kept,kept_of,lifetime
referral,1,1,40000.00 EUR

# As it was in July.
$ refer report comparison --period 2026 --as-of 2026-07-01 --format csv --columns channel,cost,kept_of,lifetime
channel,cost,kept_of,lifetime
referral,1500.00 EUR,0,30000.00 EUR
referral,90.00 USD,,30000.00 USD
Google Ads,24000.00 EUR,,
cold calls,,,
trade-shows,30000.00 EUR,12,38000.00 EUR

# Mistakes.
$ refer report comparison --by type
! refer: report 'comparison' does not take --by
! hint: it takes --from, --to, --as-of
[2]

$ refer report comparison --owner Ada
! refer: report 'comparison' does not take --owner
! hint: it takes --from, --to, --as-of
[2]
