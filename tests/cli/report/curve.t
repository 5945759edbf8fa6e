How many have come to a step after so many days: Kaplan and Meier's estimate, a published example and thirty asks

# The 21 children of Freireich and others (Blood 21, 1963) who had 6-mercaptopurine: weeks to relapse, here days from the
# introduction to the meeting; whom + marks had none by then, and their introduction ended on that day.
# 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+
$ now 2025-06-01T09:00:00Z

$ refer -q init leukaemia --name "Ada Park" --email ada@acme.example

$ cd leukaemia

$ write make.sh <<END
refer -q source add "Jane Roe <jane@pixel.example>" --type customer
(echo source,target,mode,state,on
for i in $(seq 21); do echo "jane,Target $i <t$i@globex.example>,direct,introduced,2025-01-01"; done) |
  refer -q intro add --from -
id=0
for days in 6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+; do
  id=$((id + 1))
  case $days in *+) state=ghosted ;; *) state=met ;; esac
  refer -q intro mark $id $state --on $(date -u -d "2025-01-01 + ${days%+} days" +%F)
done
END

$ sh sh make.sh

# Published: S = .857 .807 .753 .690 .627 .538 .448 with 21 17 15 12 11 7 6 at risk, so that .143 .193 .247 .310 .373 .462
# .552 have come. The bounds of S by the logarithm of the logarithm: .620-.952, .563-.923, .503-.889, .432-.849,
# .368-.805, .268-.747, .188-.680.
$ refer report curve --columns step,days,came,low,high,at_risk,done,waiting,ended --format csv --sort days
step,days,came,low,high,at_risk,done,waiting,ended
introduction,0,1,,,21,21,0,0
meeting,0,0,,,21,0,0,0
meeting,6,0.142857143,0.048448,0.380282,21,3,0,1
meeting,7,0.193277311,0.077191,0.436853,17,1,0,1
meeting,10,0.247058824,0.110638,0.4968,15,1,0,2
meeting,13,0.309803922,0.150934,0.56839,12,1,0,0
meeting,16,0.37254902,0.195088,0.632489,11,1,0,3
meeting,22,0.462184874,0.253209,0.732221,7,1,0,0
meeting,23,0.551820728,0.319857,0.811948,6,1,0,4
meeting,35,0.551820728,0.319857,0.811948,1,0,0,1

# The median is 23 weeks, and nine tenths have not been seen.
$ refer report timing --format csv
step,count,done,waiting,ended,median_days,p90_days
answer,0,0,0,0,,
introduction,21,21,0,0,0,0
meeting,21,9,0,12,23,

$ cd ..

$ now 2026-07-01T09:00:00Z

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# timing.t has the arithmetic. Meetings, of 12: on day 6 3 of 11 (8/11 are left), 7 1 of 8 (7/11), 10 3 of 7 (4/11), 11 1
# of 4 (3/11): 0.2727 0.3636 0.6364 0.7273 have come. Intro 16 has waited 21 hours before that; intro 4 ended after 30
# days and 12 has waited 80, with the line of day 11; intro 8 has waited longest, since February 10: 141.375 days.
$ refer report curve --period 2026 --format csv --columns all
source_id,step,days,came,low,high,at_risk,done,waiting,ended
,answer,0,0,,,30,0,0,0
,answer,2,0.066666667,0.017102,0.241141,30,2,0,0
,answer,3,0.266666667,0.143308,0.463085,28,6,0,0
,answer,4,0.4,0.250477,0.595479,22,4,0,0
,answer,5,0.6,0.433314,0.77197,18,6,0,0
,answer,8,0.666666667,0.499974,0.824724,12,2,2,0
,answer,10,0.708333333,0.53972,0.858664,8,1,0,0
,answer,25,0.75,0.58125,0.890053,7,1,5,0
,answer,177.375,0.75,0.58125,0.890053,1,0,1,0
,introduction,0,0.125,0.032811,0.414019,16,2,1,0
,introduction,2,0.528846154,0.308605,0.784474,13,6,0,0
,introduction,3,0.663461538,0.432394,0.876834,7,2,0,1
,introduction,6,0.747596154,0.508901,0.930426,4,1,0,0
,introduction,12,0.831730769,0.594706,0.970307,3,1,0,1
,introduction,82.375,0.831730769,0.594706,0.970307,1,0,1,0
,meeting,0,0,,,12,0,1,0
,meeting,6,0.272727273,0.097167,0.629213,11,3,0,0
,meeting,7,0.363636364,0.154837,0.703108,8,1,0,0
,meeting,10,0.636363636,0.37317,0.888187,7,3,0,0
,meeting,11,0.727272727,0.461094,0.934824,4,1,1,1
,meeting,141.375,0.727272727,0.461094,0.934824,1,0,1,0

# One source: of Omar's three introductions two met after 6 and 10 days: 1/3, then 2/3 have come; 8 waits.
$ refer report curve --source omar --format csv
step,days,came
answer,0,0
answer,5,0.75
answer,149.375,0.75
introduction,0,0
introduction,3,0.5
introduction,12,0.75
introduction,28,0.75
meeting,0,0
meeting,6,0.333333333
meeting,10,0.666666667
meeting,141.375,0.666666667

$ refer report curve --by type --json --limit 3
[
{"by": "advisor", "step": "answer", "days": 0, "came": 0},
{"by": "advisor", "step": "answer", "days": 4, "came": 0.666666667},
{"by": "advisor", "step": "answer", "days": 25, "came": 0.833333333}
]

# By the end of January 14 nobody had met; four had waited five days less a second.
$ refer report curve --from 2026-01-01 --as-of 2026-01-14 --format csv
step,days,came
answer,0,0
answer,2,0.166666667
answer,3,0.791666667
answer,9.999988,0.791666667
introduction,0,0
introduction,2,0.8
introduction,4,0.8
meeting,0,0
meeting,4.999988,0

# What happens later does not change what was known.
$ refer report curve --as-of 2026-06-30 --columns all --format csv > before

$ refer -q intro mark 8 met

$ refer report curve --as-of 2026-06-30 --columns all --format csv > after

$ sh cmp before after

$ refer report curve --by none
! refer: --by: 'none' is no dimension
! hint: one of source, type, moment, template, owner, warmth, program, profile, quarter, month, variant
[2]
