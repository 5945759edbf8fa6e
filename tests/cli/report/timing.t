How long it takes and what it is worth, counted by hand: timing, velocity, deals

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/thirty.sh

# Answers, of 30: after 2 days 2 (28/30 left), 3 days 6 (22/30), 4 days 4 (18/30), 5 days 6 (12/30): the median. 8 days 2
# (10/30), then Nils' two drop out after 9.4 days; 10 days 1 of 8 (10/30 x 7/8 = 0.29), 25 days 1 of 7 (0.25): never 0.1.
# Introductions, of 14 + 2: at once 2 (14/16), 14 has waited 1.4 days; after 2 days 6 of 13 (0.47): the median.
# Meetings, of 12: 16 has waited 21 hours; 6 days 3 of 11 (8/11), 7 days 1 of 8 (7/11), 10 days 3 of 7 (4/11 = 0.36): the
# median; 11 days 1 of 4 (0.27). Done 1 2 3 6 7 9 11 15, ended 4, waiting 8 12 16.
$ refer report timing --period 2026 --format csv
step,count,done,waiting,ended,median_days,p90_days
answer,30,22,8,0,5,
introduction,16,12,2,2,2,
meeting,12,8,3,1,10,

# Of those who were never introduced 5 and 10 ended, 13 and 14 wait.
$ refer report timing --period 2026 --by type --json --columns by,step,count,done,waiting,ended,median_days --limit 3
[
{"by": "advisor", "step": "answer", "count": 6, "done": 5, "waiting": 1, "ended": 0, "median_days": 4},
{"by": "advisor", "step": "introduction", "count": 3, "done": 2, "waiting": 1, "ended": 0, "median_days": 2},
{"by": "advisor", "step": "meeting", "count": 2, "done": 1, "waiting": 1, "ended": 0, "median_days": 10}
]

# By the end of January 14 nobody had met: the median is not known yet.
$ refer report timing --from 2026-01-01 --as-of 2026-01-14 --format csv
step,count,done,waiting,ended,median_days,p90_days
answer,12,8,4,0,3,
introduction,6,4,1,1,2,
meeting,4,0,4,0,,

# Introduced to closed: 41 (intro 1), 50 (2, lost), 70 (6), 79 (7) days: (50 + 70) / 2 = 60; of those won 70. Opportunity to
# closed: 31, 40 (lost), 60: 40; of those won (31 + 60) / 2 = 45.5. Intro 6 skipped the opportunity.
$ refer report velocity --format csv --columns all
cycle,deals,won,median_days,won_median_days,lost_median_days,longest_days
introduced to closed,4,3,60,70,50,79
opportunity to closed,3,2,40,45.5,40,60

$ refer report velocity --by owner --format csv
by,cycle,deals,won,median_days,won_median_days,lost_median_days
Ada,introduced to closed,3,2,50,55.5,50
Ada,opportunity to closed,2,1,35.5,31,40
Ben,introduced to closed,1,1,79,79,
Ben,opportunity to closed,1,1,60,60,

# (42000 + 18000) / 2 EUR; the contract of 2 years is 21000 a year. 30000 USD for 3 years.
$ refer report deals --format csv --columns all
won,value,mean,smallest,largest,with_years,acv
2,60000.00 EUR,30000.00 EUR,18000.00 EUR,42000.00 EUR,1,21000.00 EUR
1,30000.00 USD,30000.00 USD,30000.00 USD,30000.00 USD,1,10000.00 USD

$ refer report deals --by source --json --columns by,won,value,acv
[
{"by": "Jane Roe", "won": 1, "value": {"amount": "42000.00", "currency": "EUR"}, "acv": {"amount": "21000.00", "currency": "EUR"}},
{"by": "Karl Ott", "won": 1, "value": {"amount": "18000.00", "currency": "EUR"}, "acv": null},
{"by": "Omar Diaz", "won": 1, "value": {"amount": "30000.00", "currency": "USD"}, "acv": {"amount": "10000.00", "currency": "USD"}}
]

# A deal without a value is won all the same.
$ refer -q intro mark 11 won

$ refer report deals --by type --format csv
by,won,value,mean,with_years,acv
advisor,1,,,0,
customer,2,60000.00 EUR,30000.00 EUR,1,21000.00 EUR
partner,1,30000.00 USD,30000.00 USD,1,10000.00 USD

# Half a cent is rounded.
$ refer -q intro mark 3 won --value 0.01EUR --years 2

$ refer report deals --source jane --format csv --columns won,value,mean,with_years,acv
won,value,mean,with_years,acv
2,42000.01 EUR,21000.01 EUR,2,10500.00 EUR
