Who brings what, and who was looked after, counted by hand: active, concentration, thanks, dark, fulfilment, reciprocity, owners

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/thirty.sh

# Active in the 12 months up to July 1: Jane, Karl, Omar, Priya, of 6. Before that Jane and Zoe were (2025-03-10, 2025-05-05):
# Jane still is.
$ refer report active --format csv
metric,count,of,rate,low,high
active,4,6,0.6666666666666666,0.299993315138392,0.9032285888942195
retention,1,2,0.5,0.09453120573423074,0.9054687942657693

# A year later nobody is; of the four one day before a year is over Karl is left (June 30 at noon).
$ refer report active --as-of 2027-06-30T11:59 --format csv --columns metric,count,of,rate
metric,count,of,rate
active,1,6,0.16666666666666666
retention,1,4,0.25

$ refer report active --as-of 2027-06-30T12:00 --format csv --columns metric,count,of,rate
metric,count,of,rate
active,0,6,0
retention,0,4,0

# Referrals: Jane 5 (1-4, 15), Karl 2, Omar 3, Priya 2 of 12: (25 + 4 + 9 + 4) / 144 = 0.2917. EUR: 42000 and 18000 of 60000:
# 0.7 x 0.7 + 0.3 x 0.3 = 0.58. USD: Omar alone.
$ refer report concentration --format csv
what,total,total_value,sources,top,top_count,top_value,top_share,herfindahl
referrals,12,,4,Jane Roe,5,,0.4166666666666667,0.2916666666666667
won value,,60000.00 EUR,2,Jane Roe,,42000.00 EUR,0.7,0.58
won value,,30000.00 USD,1,Omar Diaz,,30000.00 USD,1,1

$ refer report concentration --owner Ben --json --columns what,total,top,top_share
[
{"what": "referrals", "total": 5, "top": "Omar Diaz", "top_share": 0.6},
{"what": "won value", "total": null, "top": "Omar Diaz", "top_share": 1}
]

# Thanked: 1 on the day, 3 after two days; 16 is 21 hours old: 12 - 2 - 1 = 9 are overdue. 1/12.
$ refer report thanks --period 2026 --format csv
referrals,thanked,in_time,in_time_rate,in_time_low,in_time_high,late,waiting,overdue
12,2,1,0.08333333333333333,0.014865094404917095,0.35387991114111694,1,1,9

$ refer report thanks --period 2026 --by type --format csv --columns by,referrals,thanked,in_time,late,waiting,overdue
by,referrals,thanked,in_time,late,waiting,overdue
advisor,2,0,0,0,0,2
customer,7,2,1,1,1,4
partner,3,0,0,0,0,3

# Three hours later the day of intro 16 is over, and an hour more.
$ refer report thanks --period 2026 --as-of 2026-07-01T12:00 --format csv --columns waiting,overdue
waiting,overdue
1,9

$ refer report thanks --period 2026 --as-of 2026-07-01T12:01 --format csv --columns waiting,overdue
waiting,overdue
0,10

# Jane was told of 1, Priya of 11. 5 and 10 ended without an introduction, 13 and 14 are on their way.
$ refer report dark --period 2026 --format csv
source,intro_id,target,state,since,days,thanked
Jane Roe,3,Target 3,met,2026-01-10T00:00:00Z,172,true
Jane Roe,5,Target 5,refused,2026-01-12T00:00:00Z,170,false
Jane Roe,4,Target 4,ghosted,2026-02-09T00:00:00Z,142,false
Omar Diaz,8,Target 14,booked,2026-02-10T00:00:00Z,141,false
Omar Diaz,9,Target 15,met,2026-02-19T00:00:00Z,132,false
Jane Roe,2,Target 2,lost,2026-03-01T00:00:00Z,122,false
Jane Roe,15,Target 31,met,2026-03-02T00:00:00Z,121,false
Omar Diaz,10,Target 16,lapsed,2026-03-07T00:00:00Z,116,false
Karl Ott,6,Target 9,won,2026-03-31T00:00:00Z,92,false
Priya Nair,12,Target 22,introduced,2026-04-12T00:00:00Z,80,false
Omar Diaz,7,Target 13,won,2026-04-30T00:00:00Z,62,false
Karl Ott,16,Target 32,introduced,2026-06-30T12:00:00Z,0,false

$ refer report dark --source priya --json --columns all
[
{"source": "Priya Nair", "source_id": 39, "intro_id": 12, "target": "Target 22", "state": "introduced", "since": "2026-04-12T00:00:00Z", "days": 80, "thanked": false}
]

# A source who said no themselves knows.
$ refer -q intro mark 14 refused --by source

$ refer report dark --source nils --json
[]

# Open ones first: 13, then those that ended.
$ refer report fulfilment --format csv
source,ask_id,intro_id,target,state,accepted_at,days
Priya Nair,23,13,Target 23,forwarded,2026-04-10T00:00:00Z,82
Jane Roe,5,5,Target 5,refused,2026-01-08T00:00:00Z,4
Omar Diaz,16,10,Target 16,lapsed,2026-02-07T00:00:00Z,28
Nils Berg,27,14,Target 27,refused,2026-06-30T00:00:00Z,1

# 12 months: Jane got 2 (one an introduction) and had an outcome, for 8 asks: 3 - 8. Priya's gift of 2025-06-01 is too old.
# Zoe has nothing to count.
$ refer report reciprocity --format csv
source,type,given,referrals_given,outcomes,asks,balance,referrals_received
Omar Diaz,partner,0,0,1,8,-7,3
Jane Roe,customer,2,1,1,8,-5,5
Priya Nair,advisor,1,1,0,6,-5,2
Karl Ott,customer,0,0,0,4,-4,2
Nils Berg,connector,0,0,0,4,-4,0

$ refer report reciprocity --owner Ada --source jane --json
[
{"source": "Jane Roe", "type": "customer", "given": 2, "referrals_given": 1, "outcomes": 1, "asks": 8, "balance": -5, "referrals_received": 5}
]

# Ada: 8 asks of Jane and 4 of Karl; intros 1-4, 6, 15, 16 are 7 referrals; trained on December 1, first referral January 10:
# 40 days. Ben: from February 1 to February 10, 9 days. Nobody trained Cleo.
$ refer report owners --period 2026 --format csv --columns all
owner,asks,letters,touches,gifts,trainings,trained_on,ramp_days,answered,accepted,accepted_of_sent,accepted_of_sent_low,accepted_of_sent_high,introduced,met,referrals,won
Ben,14,14,0,0,1,2026-02-01,9,11,7,0.5,0.26799202452413634,0.7320079754758637,5,3,5,1
Ada,12,8,3,2,1,2025-12-01,40,9,6,0.5,0.2537815976337061,0.7462184023662939,7,5,7,2
Cleo,4,4,0,0,0,,,2,1,0.25,0.04558726080970055,0.6993581574175981,0,0,0,0

$ refer report owners --owner Ada --period 2026-Q1 --format csv --columns owner,asks,touches,gifts,trainings
owner,asks,touches,gifts,trainings
Ada,12,3,2,1
