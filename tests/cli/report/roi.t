What a source is worth is calculated step by step, from the defaults, and from one's own data as it grows

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

# 750 x 0.3 = 225, x 0.2 = 45, x 0.8 = 36, x 0.75 = 27, x 0.84 = 22.68, x 0.5 = 11.34, x 0.5 = 5.67, x 0.5 = 2.835: 3
# clients. 3 x 10000 and 3 x 42000; exact 2.835 x 10000 and 2.835 x 42000. The gain of a rate r is 2.835 x 0.1 / r.
$ refer report roi --format csv --columns step,rate,result,gain,whole,value,exact_value
step,rate,result,gain,whole,value,exact_value
network,,750,,,,
decision makers,0.3,225,0.945,,,
match,0.2,45,1.4175,,,
qualified,0.8,36,0.354375,,,
reachable,0.75,27,0.378,,,
start,0.84,22.68,0.3375,,,
meet,0.5,11.34,0.567,,,
offer,0.5,5.67,0.567,,,
close,0.5,2.835,0.567,,,
clients,,2.835,,3,,
first deals,,,,3,30000.00 EUR,28350.00 EUR
lifetime value,,,,3,126000.00 EUR,119070.00 EUR

$ refer report roi --json --limit 1
[
{"step": "network", "default_rate": null, "count": null, "of": null, "own_rate": null, "low": null, "high": null, "rate": null, "result": 750, "gain": null, "whole": null, "value": null, "exact_value": null}
]

# 10 / 2.835 = 3.527: four sources. Ten percentage points more than 0.95 are 1: 225 x 0.2 / 0.3 = 150, and
# 2.835 / 0.3 x 0.95 = 8.9775; it would gain 8.9775 / 0.95 - 8.9775 = 0.4725.
$ refer report roi -c roi.goal=10 --format csv --columns step,result,whole --sort -result --limit 20
step,result,whole
network,750,
decision makers,225,
match,45,
qualified,36,
reachable,27,
start,22.68,
meet,11.34,
offer,5.67,
sources needed,3.527337,4
close,2.835,
clients,2.835,3
first deals,,3
lifetime value,,3

$ refer report roi -c roi.decision_makers=0.95 --format csv --columns step,rate,result,gain --limit 2
step,rate,result,gain
network,,750,
decision makers,0.95,712.5,0.4725

# Where nothing comes of it, nothing is divided; what is not set is left out; other currencies.
$ refer report roi -c roi.close=0 -c roi.goal=3 -c roi.lifetime= -c roi.deal=5000USD --format csv --columns step,rate,result,gain,whole,value,exact_value --sort whole --limit 4
step,rate,result,gain,whole,value,exact_value
clients,,0,,0,,
first deals,,,,0,0.00 USD,0.00 USD
network,,750,,,,
decision makers,0.3,225,0,,,

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# start: of 14 asks accepted 10 led to an introduction (1-4, 6, 7-9, 11, 12): (10 + 10 x 0.84) / 24 = 0.766667.
# meet: of 12 referrals (15 and 16 too) 8 met: (8 + 5) / 22 = 0.590909. offer: of those 8 meetings 1, 2, 6 and 7 became an
# opportunity: (4 + 5) / 18 = 0.5. close: 3 won, 1 lost: (3 + 5) / 14 = 0.571429. Wilson as in the report rates.
# 27 x 0.766667 = 20.7, x 13/22 = 12.231818, x 0.5 = 6.115909, x 4/7 = 3.494805: 3 clients. Exact: 34948.05 and 146781.82.
$ refer report roi --period 2026 --format csv
step,default_rate,count,of,own_rate,low,high,rate,result,gain,whole,value,exact_value
network,,,,,,,,750,,,,
decision makers,0.3,,,,,,0.3,225,1.164935,,,
match,0.2,,,,,,0.2,45,1.747403,,,
qualified,0.8,,,,,,0.8,36,0.436851,,,
reachable,0.75,,,,,,0.75,27,0.465974,,,
start,0.84,10,14,0.7142857142857143,0.4535091567010681,0.8827862135542308,0.766667,20.7,0.455844,,,
meet,0.5,8,12,0.6666666666666666,0.39062208887279953,0.8618799089087867,0.590909,12.231818,0.591429,,,
offer,0.5,4,8,0.5,0.21521606221387757,0.7847839377861224,0.5,6.115909,0.698961,,,
close,0.5,3,4,0.75,0.30064184258240184,0.9544127391902995,0.571429,3.494805,0.611591,,,
clients,,,,,,,,3.494805,,3,,
first deals,,,,,,,,,,3,30000.00 EUR,34948.05 EUR
lifetime value,,,,,,,,,,3,126000.00 EUR,146781.82 EUR

# Own data that weighs next to nothing beside the defaults, and nothing but own data: 27 x 10/14 x 8/12 x 4/8 x 3/4 = 4.821429.
$ refer report roi --period 2026 -c roi.prior_weight=1000000 --format csv --columns step,result,value,exact_value --sort -value --limit 3
step,result,value,exact_value
lifetime value,,126000.00 EUR,119070.46 EUR
first deals,,30000.00 EUR,28350.11 EUR
network,750,,

$ refer report roi --period 2026 -c roi.prior_weight=0 --format csv --columns step,rate,result,whole --sort -rate --limit 20
step,rate,result,whole
qualified,0.8,36,
reachable,0.75,27,
close,0.75,4.821429,
start,0.714286,19.285714,
meet,0.666667,12.857143,
offer,0.5,6.428571,
decision makers,0.3,225,
match,0.2,45,
network,,750,
clients,,4.821429,5
first deals,,,5
lifetime value,,,5

# Ben's: of 7 yes 7, 8, 9, 11 and 12 were introduced; 5 referrals, of which 7, 9 and 11 met; 7 became an opportunity and was
# won.
$ refer report roi --owner Ben --format csv --columns step,count,of --sort -of --limit 4
step,count,of
start,5,7
meet,3,5
offer,1,3
close,1,1

# On the evening of January 19 intros 1 to 3 had met, 4 had not, and Karl's was not made: 4 of 6 yes, 3 of 4 met.
$ refer report roi --from 2026-01-01 --as-of 2026-01-19 --format csv --columns step,count,of --sort -of --limit 4
step,count,of
start,4,6
meet,3,4
offer,0,3
close,0,0

# Mistakes.
$ refer report roi --by owner
! refer: report 'roi' does not take --by
! hint: it takes --from, --to, --as-of, --owner, --profile, --source
[2]

$ refer report roi --period 2026-13
! refer: --period: '2026-13' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ refer report roi -c roi.meet=half
! refer: 'roi.meet' is a number, not text
[2]

# A rate is a part of a whole, not per cent.
$ refer report roi -c roi.meet=50
! refer: 'roi.meet' cannot be above 1
[2]

# What came later changes nothing of an earlier day.
$ refer report roi --as-of 2026-07-01 --columns all --format csv > before

$ now 2026-08-01T09:00:00Z

$ refer -q intro mark 8 won --value 9000EUR --on 2026-07-20

$ refer -q ask mark 29 accepted --on 2026-07-10

$ refer report roi --as-of 2026-07-01 --columns all --format csv > after

$ sh cmp before after
