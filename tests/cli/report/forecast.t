What is open is forecast by month and currency, with the range of the number of deals

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

# Nothing is open.
$ refer report forecast --format csv --columns all
month,currency,open,expected,low,high,value,asks,goal_left,expected_for_goal,coverage
all,,0,0,0,0,,0,,,

# Three of which nothing is known but the defaults: an opportunity has 0.5 and 30 days, a meeting 0.25 and 60. Amounts of two
# currencies are not added up. All three: none comes true with 0.5 x 0.5 x 0.75 = 0.1875, up to one with 0.625, up to two with
# 0.9375: 0 to 2.
$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target a@x.example --mode direct --state opportunity --value 40000EUR

$ refer -q intro add --source jane --target b@x.example --mode direct --state opportunity --value 30000USD

$ refer -q intro add --source jane --target c@x.example --mode direct --state met

$ refer report forecast --format csv
month,currency,open,expected,low,high,value
2026-07,EUR,1,0.5,0,1,20000.00 EUR
2026-07,USD,1,0.5,0,1,15000.00 USD
2026-08,,1,0.25,0,1,
all,,3,1.25,0,2,

# Certain of it all.
$ refer report forecast -c forecast.range=1 -c forecast.priors=met=1 --format csv
month,currency,open,expected,low,high,value
2026-07,EUR,1,1,1,1,40000.00 EUR
2026-07,USD,1,1,1,1,30000.00 USD
2026-08,,1,1,1,1,
all,,3,3,3,3,

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# Open: 3, 9, 11 and 15 met; 8 booked; 12, 16, 17 and 18 introduced; 13 forwarded; 14 accepted; and the asks 8, 12, 19, 20, 26,
# 29 and 30 (7 and 25 are put off, 11 was silent).
#
# Ended: intros 1, 6 and 7 won; 2 lost after an opportunity, 4 after the introduction, 5 and 10 after the yes; and the asks 6,
# 10, 17, 18, 24, 28 with no and 11 with silence. So of 14 asks, 7 yes, 5 introductions (each forwarded and consented, or
# skipped that) and 4 meetings (each booked, or skipped that) that have ended, 3 were won each time. With the defaults, ten of
# each: sent (3 + 0.75) / 24 = 0.15625, accepted (3 + 1.05) / 17 = 0.238235, forwarded (3 + 1.05) / 15 = 0.27, introduced
# (3 + 1.25) / 15 = 0.283333, booked (3 + 2) / 14 = 0.357143, met (3 + 2.5) / 14 = 0.392857.
#
# Three deals do not say how long it takes: from met 60 days (August 30), from introduced, replied and booked 75 (September
# 14), from accepted and forwarded 90 (September 29), from sent 100 (October 9).
# August 4 x 0.392857 = 1.571; September 0.357143 + 4 x 0.283333 + 0.27 + 0.238235 = 1.998711; October 7 x 0.15625 = 1.09375.
# All are for scaleups: times 20000.
#
# August is binomial: 0 with 0.607143^4 = 0.136, up to 2 with 0.829, up to 3 with 0.976: 0 to 3. September: 0 with 0.0943, up
# to 1 with 0.360, up to 3 with 0.8926, up to 4 with 0.977: 1 to 4. October: 0 with 0.304, up to 1 with 0.699, up to 2 with
# 0.918: 0 to 2. All 18 together: 2 to 7, where the ranges would add up to 1 to 9.
$ refer report forecast --format csv --columns month,currency,open,asks,expected,low,high,value
month,currency,open,asks,expected,low,high,value
2026-08,EUR,4,0,1.571,0,3,31428.57 EUR
2026-09,EUR,7,0,1.999,1,4,39974.23 EUR
2026-10,EUR,7,7,1.094,0,2,21875.00 EUR
all,EUR,18,7,4.664,2,7,93277.80 EUR

# Three deals are enough if we say so. To the deal it took from the meeting 35, 60 and 73 days, from the introduction 41, 70
# and 79, from the yes 43, 76 and 82, from the ask 46, 78 and 87: the medians are 60, 70, 76 and 78. Nobody was forwarded or
# booked on the way, and only two were opportunities before: there the settings hold.
$ refer report forecast -c forecast.least_deals=3 --format csv
month,currency,open,expected,low,high,value
2026-08,EUR,4,1.571,0,3,31428.57 EUR
2026-09,EUR,14,3.092,1,5,61849.23 EUR
all,EUR,18,4.664,2,7,93277.80 EUR

# Ada's: 3 and 15 met, 16 to 18 introduced, the asks 8 and 12. Of hers 8 asks have ended, 4 introductions, 3 meetings, and 2
# were won each time: met (2 + 2.5) / 13 = 0.346154, introduced (2 + 1.25) / 14 = 0.232143, sent (2 + 0.75) / 18 = 0.152778.
$ refer report forecast --owner Ada --format csv
month,currency,open,expected,low,high,value
2026-08,EUR,2,0.692,0,2,13846.15 EUR
2026-09,EUR,3,0.696,0,2,13928.57 EUR
2026-10,EUR,2,0.306,0,1,6111.11 EUR
all,EUR,7,1.694,0,3,33885.84 EUR

# On the evening of January 10: intros 1-4, 17 and 18 were introduced (0.125, March 26), 5 accepted (0.105, April 10), asks 7
# and 8 sent (April 20). One had ended, ask 6: sent 0.75 / 11 = 0.068182.
$ refer report forecast --as-of 2026-01-10 --format csv
month,currency,open,expected,low,high,value
2026-03,EUR,6,0.75,0,2,15000.00 EUR
2026-04,EUR,3,0.241,0,1,4827.27 EUR
all,EUR,9,0.991,0,2,19827.27 EUR

# The ask 11, silent on February 1, was in flight the day before, with 12 and intro 6.
$ refer report forecast --as-of 2026-01-31 --source karl --json --columns asks,open --sort -open --limit 1
[
{"asks": 2, "open": 3}
]

$ refer report forecast --as-of 2026-02-01 --source karl --json --columns asks,open --sort -open --limit 1
[
{"asks": 1, "open": 2}
]

# Ten deals are wanted this year, and three were won: of the seven that are left 4.664 are to be expected by its end, two
# thirds. A goal for somebody is theirs.
$ refer -q goal add --metric won --period 2026 --target 10

$ refer -q goal add --metric won --period 2026-Q3 --target 3 --owner Ada

$ refer report forecast --json --columns month,goal_left,expected_for_goal,coverage --sort -goal_left --limit 1
[
{"month": "all", "goal_left": 7, "expected_for_goal": 4.664, "coverage": 0.666}
]

# By the end of September without the two asks: 0.692308 + 0.696429.
$ refer report forecast --owner Ada --json --columns month,goal_left,expected_for_goal,coverage --sort -goal_left --limit 1
[
{"month": "all", "goal_left": 3, "expected_for_goal": 1.389, "coverage": 0.463}
]

$ refer report forecast --profile scaleups --json --columns month,goal_left --sort month --limit 1
[
{"month": "2026-08", "goal_left": null}
]

# What closes later changes nothing of what was forecast.
$ refer report forecast --as-of 2026-07-01 --columns all --format csv > before

$ now 2026-08-01T09:00:00Z

$ refer -q intro mark 8 won --value 9000EUR --on 2026-07-20

$ refer -q intro mark 12 ghosted --on 2026-07-10

$ refer -q ask mark 30 silent --on 2026-07-10

$ refer -q ask mark 29 accepted --on 2026-07-10

$ refer -q goal add --metric won --period 2026-H2 --target 3
! refer: --period: '2026-H2' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ refer -q goal add --metric won --first 2026-07-01 --last 2026-12-01 --target 3

$ refer report forecast --as-of 2026-07-01 --columns all --format csv > after

$ sh cmp before after

# The same in another zone and another language.
$ refer report forecast --columns month,open,expected --format csv > here

$ env TZ=Pacific/Auckland

$ env LC_ALL=de_DE.UTF-8

$ refer report forecast --columns month,open,expected --format csv > there

$ sh cmp here there

# Mistakes.
$ refer report forecast --from 2026-01-01
! refer: report 'forecast' does not take --from
! hint: it takes --as-of, --owner, --profile, --source
[2]

$ refer report forecast -c forecast.priors=mte=0.5
! refer: 'forecast.priors': 'mte' is no stage
! hint: did you mean 'met'?
[2]

$ refer report forecast -c forecast.priors=met=1.5
! refer: 'forecast.priors': 'met=1.5' is no stage with its number
! hint: write "met=0.25": a chance of 0 to 1
[2]

$ refer report forecast -c forecast.days=met=soon
! refer: 'forecast.days': 'met=soon' is no stage with its number
! hint: write "met=60": days, 0 to 3650
[2]
