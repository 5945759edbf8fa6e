The stage that holds results back most, counted by hand

$ now 2026-07-01T09:00:00Z

# Nothing is known of an empty project, and that is said.
$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report diagnose --format csv --columns stage,count,of,rate,reference,extra_wins,bottleneck,verdict,next
stage,count,of,rate,reference,extra_wins,bottleneck,verdict,next
asking,0,0,,,,false,not enough data,refer ask plan
acceptance,0,0,,0.5,,false,not enough data,refer ask plan
fulfilment,0,0,,0.8,,false,not enough data,refer ask plan
meetings,0,0,,0.5,,false,not enough data,refer ask plan
offers,0,0,,0.5,,false,not enough data,refer ask plan
closing,0,0,,0.5,,false,not enough data,refer ask plan

$ refer report diagnose --by source --json
[]

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# The quarters, by the day of the ask:  asked  accepted  introduced of them  all introduced  met  opportunity  won  lost
#   2026-Q1                             20     10        8                   9 (with 15)     7    4            3    1
#   2026-Q2                             10     4         2                   3 (with 16)     1    0            0    0
# Best of those with 10 cases: 20 asks, 10/20, 8/10; the benchmarks are 0.5 and 0.8 as well. No quarter has 10
# introductions, meetings or deals: there the benchmarks stand, 0.5 each.
# asking: from January 1 to July 1, 9:00, are 181.375 days; 20 x 181.375 / 91.3125 = 39.7, 40 asks: 10 more. Later rates:
# 14/30, 10/14, 8/12, and 0.5 x 0.5 for want of 10 meetings and 10 deals: 1/18. 10/18 = 0.5556.
# acceptance: 15 - 14 = 1, x 10/14 x 8/12 x 0.25 = 0.1190. fulfilment: 0.8 x 14 - 10 = 1.2, x 8/12 x 0.25 = 0.2.
# meetings: 8/12 is better than 0.5.
$ refer report diagnose --period 2026 --columns all --json
[
{"stage": "asking", "count": 30, "of": 40, "rate": 0.75, "low": null, "high": null, "reference": 1, "best_quarter": "2026-Q1", "benchmark": null, "extra_wins": 0.5556, "bottleneck": true, "verdict": "below", "next": "refer ask plan"},
{"stage": "acceptance", "count": 14, "of": 30, "rate": 0.4666666666666667, "low": 0.30232388907699753, "high": 0.638577003801267, "reference": 0.5, "best_quarter": "2026-Q1", "benchmark": 0.5, "extra_wins": 0.119, "bottleneck": false, "verdict": "may be chance", "next": "refer report templates"},
{"stage": "fulfilment", "count": 10, "of": 14, "rate": 0.7142857142857143, "low": 0.4535091567010681, "high": 0.8827862135542308, "reference": 0.8, "best_quarter": "2026-Q1", "benchmark": 0.8, "extra_wins": 0.2, "bottleneck": false, "verdict": "may be chance", "next": "refer report fulfilment"},
{"stage": "meetings", "count": 8, "of": 12, "rate": 0.6666666666666666, "low": 0.39062208887279953, "high": 0.8618799089087867, "reference": 0.5, "best_quarter": null, "benchmark": 0.5, "extra_wins": 0, "bottleneck": false, "verdict": "good", "next": null},
{"stage": "offers", "count": 4, "of": 8, "rate": 0.5, "low": 0.21521606221387757, "high": 0.7847839377861224, "reference": 0.5, "best_quarter": null, "benchmark": 0.5, "extra_wins": null, "bottleneck": false, "verdict": "not enough data", "next": "refer ask plan"},
{"stage": "closing", "count": 3, "of": 4, "rate": 0.75, "low": 0.30064184258240184, "high": 0.9544127391902995, "reference": 0.5, "best_quarter": null, "benchmark": 0.5, "extra_wins": null, "bottleneck": false, "verdict": "not enough data", "next": "refer ask plan"}
]

# With 4 cases a quarter, the best are 7/9 of the introductions, 4/7 of the meetings, 3/4 of the deals (Q1).
# customer: 6/12 and 5/6 are good; meetings 5/7: 7 x 7/9 - 5 = 0.4444, x 3/5 (met 5, of which 1 2 6) x 3/4 of all (two of
# its three deals were won: too few) = 0.2. connector: 1/4 of 0.5: 1 more, x 10/14 x 8/12 x 4/8 x 3/4 of all = 0.1786.
# partner: 4/8 is good; 3/4 of 0.8: 0.2 more, x 8/12 x 4/8 x 3/4 = 0.05. advisor: 3/6 is good, 3 yes are too few to judge.
$ refer report diagnose --period 2026 --by type --format csv -c diagnose.least=4
by,stage,count,of,rate,low,high,reference,extra_wins,bottleneck,verdict,next
customer,meetings,5,7,0.7142857142857143,0.35893445183261935,0.9177810759959433,0.7777777777777778,0.2,true,may be chance,refer intro list --late
connector,acceptance,1,4,0.25,0.04558726080970055,0.6993581574175981,0.5,0.1786,true,may be chance,refer report templates
partner,fulfilment,3,4,0.75,0.30064184258240184,0.9544127391902995,0.8,0.05,true,may be chance,refer report fulfilment
advisor,fulfilment,2,3,0.6666666666666666,0.2076596008020477,0.9385080552796037,0.8,,false,not enough data,refer ask plan

# The same by letter, moment and warmth; Jane's asks are about a renewal. All letters are cold: no target is tied.
$ refer report diagnose --period 2026 --by template --format csv --columns by,stage,count,of,verdict
by,stage,count,of,verdict
ask-direct,acceptance,1,4,not enough data
ask-named,acceptance,3,6,not enough data
ask-specific,fulfilment,7,9,not enough data
ask-trigger,acceptance,1,4,not enough data
,acceptance,0,0,not enough data

$ refer report diagnose --period 2026 --by moment --format csv --columns by,stage,count,of,extra_wins,verdict
by,stage,count,of,extra_wins,verdict
,acceptance,5,14,0.2381,may be chance
renewal,acceptance,5,8,,not enough data
value,acceptance,4,8,,not enough data

$ refer report diagnose --period 2026 --by warmth --format csv --columns by,stage,count,of,extra_wins,bottleneck
by,stage,count,of,extra_wins,bottleneck
cold,fulfilment,10,14,0.2,true

# A group of which nothing is in the period has no row: Jane and Zoe alone were there in 2025.
$ refer report diagnose --period 2025 --by source --format csv --columns by,stage,count,of,verdict
by,stage,count,of,verdict
Jane Roe,acceptance,0,0,not enough data
Zoe Fox,acceptance,0,0,not enough data

# By the end of March the first quarter was the best there was: 20 asks of 20 (89.99 days), 10/20, 8/10; 9 introductions
# are too few.
$ refer report diagnose --from 2026-01-01 --as-of 2026-03-31 --format csv --columns stage,count,of,bottleneck,verdict
stage,count,of,bottleneck,verdict
asking,20,20,false,good
acceptance,10,20,false,good
fulfilment,8,10,false,good
meetings,7,9,false,not enough data
offers,4,7,false,not enough data
closing,2,3,false,not enough data

# Benchmarks: 0.9 is above the bounds of 14/30 (0.30 to 0.64). 0.9 x 30 - 14 = 13, x 10/14 x 8/12 x 0.25 = 1.5476. Without
# one, and without a quarter of 10, meetings have nothing to be compared with.
$ refer report diagnose --period 2026 --format csv --columns stage,reference,best_quarter,benchmark,extra_wins,bottleneck,verdict -c diagnose.benchmarks=acceptance=0.9,offers=0.5,closing=0.5
stage,reference,best_quarter,benchmark,extra_wins,bottleneck,verdict
acceptance,0.9,2026-Q1,0.9,1.5476,true,below
asking,1,2026-Q1,,0.5556,false,below
fulfilment,0.8,2026-Q1,,0.2,false,may be chance
meetings,,,,,false,nothing to compare with
offers,0.5,,0.5,,false,not enough data
closing,0.5,,0.5,,false,not enough data

# Where a later stage has neither cases nor a reference, nobody knows what would come of more.
$ refer report diagnose --period 2026 --format csv --columns stage,extra_wins,bottleneck,verdict -c diagnose.benchmarks=acceptance=0.9
stage,extra_wins,bottleneck,verdict
asking,,false,below
acceptance,,false,below
fulfilment,,false,may be chance
meetings,,false,nothing to compare with
offers,,false,not enough data
closing,,false,not enough data

# Ben's 14 asks: best 8 in the first quarter, too few to compare with.
$ refer report diagnose --owner Ben --profile scaleups --format csv --columns stage,count,of,verdict
stage,count,of,verdict
asking,14,0,not enough data
acceptance,7,14,good
fulfilment,5,7,not enough data
meetings,3,5,not enough data
offers,1,3,not enough data
closing,1,1,not enough data

$ refer report diagnose --source karl --format csv --columns stage,count,of --limit 3
stage,count,of
asking,4,0
acceptance,1,4
fulfilment,1,1

$ refer report diagnose --as-of 2026-06-15 --columns all --format csv > before

$ refer -q ask mark 29 accepted

$ refer -q intro mark 12 met

$ refer report diagnose --as-of 2026-06-15 --columns all --format csv > after

$ sh cmp before after

# Two sources of one name stay apart, whatever it is.
$ refer -q contact edit karl --name "=Jane, \"Roe\""

$ refer -q contact edit jane@pixel.example --name "=Jane, \"Roe\""

$ refer report diagnose --by source --period 2026-Q1 --format csv --columns by,stage,count,of
by,stage,count,of
"'=Jane, ""Roe""",acceptance,5,8
"'=Jane, ""Roe""",acceptance,1,4
Omar Diaz,acceptance,4,8

# Mistakes.
$ refer report diagnose -c diagnose.benchmarks=meeting=0.5
! refer: 'diagnose.benchmarks': 'meeting' is no stage with a rate
! hint: did you mean 'meetings'?
[2]

$ refer report diagnose -c diagnose.benchmarks=asking=5
! refer: 'diagnose.benchmarks': 'asking' is no stage with a rate
! hint: one of acceptance, fulfilment, meetings, offers, closing
[2]

$ refer report diagnose -c diagnose.benchmarks=meetings=5
! refer: 'diagnose.benchmarks': 'meetings=5' names no rate from 0 to 1
! hint: write "meetings=0.5"
[2]

$ refer report diagnose -c diagnose.benchmarks=meetings
! refer: 'diagnose.benchmarks': 'meetings' names no rate from 0 to 1
! hint: write "meetings=0.5"
[2]

$ refer report diagnose --by nothing
! refer: --by: 'nothing' is no dimension
! hint: one of source, type, moment, template, owner, warmth, program, profile, quarter, month, variant
[2]

$ refer report diagnose --period 2026-13
! refer: --period: '2026-13' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]
