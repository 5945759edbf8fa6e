The plan is the set of asks with the most meetings, and everything left out has the one rule that stopped it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --role "VP of Sales" --role CRO --employees 50-500

$ refer -q profile add plants --name "Mid-size plants" --role "VP Operations"

$ write people.csv <<END
name,email,title,company,employees
Elena Cole,elena@globex.example,VP of Sales,Globex,300
Marcus Webb,marcus@initech.example,CRO,Initech,220
Tomas Reyes,tomas@north.example,VP Operations,Northmill,800
Hana Sato,hana@kite.example,CRO,Kitecloud,150
Omar Diaz,omar@delta.example,CRO,Delta,100
Petra Huge,petra@huge.example,CRO,Huge,9000
END

$ refer -q contact add --from people.csv

$ write sources.csv <<END
person,type,strength,satisfaction
Jane Roe <jane@pixel.example>,customer,5,9
Bo Lind <bo@altex.example>,advisor,4,8
Cy Dahl <cy@meet.example>,connector,3,
END

$ refer -q source add --from sources.csv

$ write ties.csv <<END
from,to,strength,evidence
jane,elena,4,stated
jane,marcus,3,stated
jane,petra,5,stated
bo,elena,5,stated
bo,tomas,4,correspondence
cy,hana,5,imported
cy,omar,5,inferred
jane,bo,5,stated
END

$ refer -q tie add --from ties.csv

$ write moments.csv <<END
person,kind,on,outcome
jane,renewal,2026-02-20,cut onboarding to 10 days
bo,goal,2026-03-01,books closed in 4 days
cy,value,2026-02-09,a meetup with 80 people
END

$ refer -q moment add --from moments.csv

# Bo knows Elena better, but knows Tomas too; Jane has Elena. One ask of each: the cooldown of 30 days.
$ refer ask plan
rank  source    target       profile   kind      template      moment   expected  reason                                                       stopped_by
   1  Bo Lind   Elena Cole   scaleups  specific  ask-specific  goal         0.19  specific 0.30 × path 0.80 × ready 0.80; goal 1 day ago
   2  Jane Roe  Marcus Webb  scaleups  specific  ask-specific  renewal      0.13  specific 0.30 × path 0.60 × ready 0.74; renewal 10 days ago
   3  Cy Dahl   Hana Sato    scaleups  specific  ask-specific  value        0.03  specific 0.30 × path 0.24 × ready 0.47; value 21 days ago
      Jane Roe  Elena Cole   scaleups  specific  ask-specific  renewal      0.18  specific 0.30 × path 0.80 × ready 0.74; renewal 10 days ago  target-taken
      Bo Lind   Tomas Reyes  plants    specific  ask-specific  goal         0.12  specific 0.30 × path 0.51 × ready 0.80; goal 1 day ago       cooldown
      Jane Roe               scaleups  direct    ask-direct    renewal      0.07  direct 0.10 × path 1.00 × ready 0.74; renewal 10 days ago    cooldown
      Jane Roe               plants    direct    ask-direct    renewal      0.07  direct 0.10 × path 1.00 × ready 0.74; renewal 10 days ago    cooldown
      Bo Lind                scaleups  direct    ask-direct    goal         0.06  direct 0.10 × path 0.80 × ready 0.80; goal 1 day ago         cooldown
      Bo Lind                plants    direct    ask-direct    goal         0.06  direct 0.10 × path 0.80 × ready 0.80; goal 1 day ago         cooldown
      Jane Roe               scaleups  trigger   ask-trigger   renewal      0.04  trigger 0.05 × path 1.00 × ready 0.74; renewal 10 days ago   cooldown
      Jane Roe               plants    trigger   ask-trigger   renewal      0.04  trigger 0.05 × path 1.00 × ready 0.74; renewal 10 days ago   cooldown
      Bo Lind                scaleups  trigger   ask-trigger   goal         0.03  trigger 0.05 × path 0.80 × ready 0.80; goal 1 day ago        cooldown
      Bo Lind                plants    trigger   ask-trigger   goal         0.03  trigger 0.05 × path 0.80 × ready 0.80; goal 1 day ago        cooldown
      Cy Dahl                scaleups  trigger   ask-trigger   value        0.01  trigger 0.05 × path 0.60 × ready 0.47; value 21 days ago     cooldown
      Cy Dahl                plants    trigger   ask-trigger   value        0.01  trigger 0.05 × path 0.60 × ready 0.47; value 21 days ago     cooldown
! 3 asks, 0.36 meetings expected; 12 candidates were left out.

$ refer ask plan --json --chosen
[
{"rank": 1, "source": "Bo Lind", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "template": "ask-specific", "moment": "goal", "expected": 0.1929, "reason": "specific 0.30 × path 0.80 × ready 0.80; goal 1 day ago", "stopped_by": null},
{"rank": 2, "source": "Jane Roe", "target": "Marcus Webb", "profile": "scaleups", "kind": "specific", "template": "ask-specific", "moment": "renewal", "expected": 0.1331, "reason": "specific 0.30 × path 0.60 × ready 0.74; renewal 10 days ago", "stopped_by": null},
{"rank": 3, "source": "Cy Dahl", "target": "Hana Sato", "profile": "scaleups", "kind": "specific", "template": "ask-specific", "moment": "value", "expected": 0.0338, "reason": "specific 0.30 × path 0.24 × ready 0.47; value 21 days ago", "stopped_by": null}
]
! 3 asks, 0.36 meetings expected; 12 candidates were left out.

$ refer ask plan --chosen --json --columns all --budget 1
[
{"rank": 1, "source": "Bo Lind", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "template": "ask-specific", "moment": "goal", "expected": 0.1929, "reason": "specific 0.30 × path 0.80 × ready 0.80; goal 1 day ago", "stopped_by": null, "due": "2026-03-06", "source_id": 9, "target_id": 2, "moment_id": 2, "found": null, "lift": null, "ask_id": null}
]
! 1 ask, 0.19 meetings expected; 14 candidates were left out.

# Petra's company is too big, Omar is only inferred, Bo is no VP: they are no candidates. Marcus is, but the cooldown stops him.
$ refer ask plan --source jane --format csv --columns rank,target,kind,expected,stopped_by,found,lift
rank,target,kind,expected,stopped_by,found,lift
1,Elena Cole,specific,0.1775,,,
,Marcus Webb,specific,0.1331,cooldown,the plan has 1 ask of Jane Roe; 30 days lie between two asks,wait until 2026-04-01
,,direct,0.0739,cooldown,the plan has 1 ask of Jane Roe; 30 days lie between two asks,wait until 2026-04-01
,,direct,0.0739,cooldown,the plan has 1 ask of Jane Roe; 30 days lie between two asks,wait until 2026-04-01
,,trigger,0.037,cooldown,the plan has 1 ask of Jane Roe; 30 days lie between two asks,wait until 2026-04-01
,,trigger,0.037,cooldown,the plan has 1 ask of Jane Roe; 30 days lie between two asks,wait until 2026-04-01
! 1 ask, 0.18 meetings expected; 5 candidates were left out.

# What the set leaves out when it may be only one ask.
$ refer ask plan --budget 1 --format csv --columns source,target,kind,expected,stopped_by,found
source,target,kind,expected,stopped_by,found
Bo Lind,Elena Cole,specific,0.1929,,
Jane Roe,Elena Cole,specific,0.1775,target-taken,the plan asks Bo Lind for them
Jane Roe,Marcus Webb,specific,0.1331,budget,the budget of 1 brings more meetings without it
Bo Lind,Tomas Reyes,specific,0.1235,cooldown,the plan has 1 ask of Bo Lind; 30 days lie between two asks
Jane Roe,,direct,0.0739,budget,the budget of 1 brings more meetings without it
Jane Roe,,direct,0.0739,budget,the budget of 1 brings more meetings without it
Bo Lind,,direct,0.0643,cooldown,the plan has 1 ask of Bo Lind; 30 days lie between two asks
Bo Lind,,direct,0.0643,cooldown,the plan has 1 ask of Bo Lind; 30 days lie between two asks
Jane Roe,,trigger,0.037,budget,the budget of 1 brings more meetings without it
Jane Roe,,trigger,0.037,budget,the budget of 1 brings more meetings without it
Cy Dahl,Hana Sato,specific,0.0338,budget,the budget of 1 brings more meetings without it
Bo Lind,,trigger,0.0322,cooldown,the plan has 1 ask of Bo Lind; 30 days lie between two asks
Bo Lind,,trigger,0.0322,cooldown,the plan has 1 ask of Bo Lind; 30 days lie between two asks
Cy Dahl,,trigger,0.0141,budget,the budget of 1 brings more meetings without it
Cy Dahl,,trigger,0.0141,budget,the budget of 1 brings more meetings without it
! 1 ask, 0.19 meetings expected; 14 candidates were left out.

# Asks that go out together count as one for the cooldown: then it is the budget, the cap, what was given, or the capital.
$ refer ask plan --budget 4 --format csv --columns rank,source,target,kind,stopped_by -c guards.batch_days=7 -c guards.give_ratio=0
rank,source,target,kind,stopped_by
1,Bo Lind,Elena Cole,specific,
2,Jane Roe,Marcus Webb,specific,
3,Bo Lind,Tomas Reyes,specific,
4,Jane Roe,,direct,
,Jane Roe,Elena Cole,specific,target-taken
,Jane Roe,,direct,budget
,Bo Lind,,direct,budget
,Bo Lind,,direct,budget
,Jane Roe,,trigger,one-open-ask
,Jane Roe,,trigger,budget
,Cy Dahl,Hana Sato,specific,budget
,Bo Lind,,trigger,budget
,Bo Lind,,trigger,budget
,Cy Dahl,,trigger,budget
,Cy Dahl,,trigger,budget
! 4 asks, 0.52 meetings expected; 11 candidates were left out.

$ refer ask plan --format csv --columns rank,source,target,kind,stopped_by,found -c guards.batch_days=7
rank,source,target,kind,stopped_by,found
1,Bo Lind,Elena Cole,specific,,
2,Jane Roe,Marcus Webb,specific,,
3,Cy Dahl,Hana Sato,specific,,
,Jane Roe,Elena Cole,specific,target-taken,the plan asks Bo Lind for them
,Bo Lind,Tomas Reyes,specific,give-first,the plan has 1 ask of Bo Lind; with this ask it takes 2 of them
,Jane Roe,,direct,give-first,the plan has 1 ask of Jane Roe; with this ask it takes 2 of them
,Jane Roe,,direct,give-first,the plan has 1 ask of Jane Roe; with this ask it takes 2 of them
,Bo Lind,,direct,give-first,the plan has 1 ask of Bo Lind; with this ask it takes 2 of them
,Bo Lind,,direct,give-first,the plan has 1 ask of Bo Lind; with this ask it takes 2 of them
,Jane Roe,,trigger,give-first,the plan has 1 ask of Jane Roe; with this ask it takes 2 of them
,Jane Roe,,trigger,give-first,the plan has 1 ask of Jane Roe; with this ask it takes 2 of them
,Bo Lind,,trigger,give-first,the plan has 1 ask of Bo Lind; with this ask it takes 2 of them
,Bo Lind,,trigger,give-first,the plan has 1 ask of Bo Lind; with this ask it takes 2 of them
,Cy Dahl,,trigger,give-first,the plan has 1 ask of Cy Dahl; with this ask it takes 2 of them
,Cy Dahl,,trigger,give-first,the plan has 1 ask of Cy Dahl; with this ask it takes 2 of them
! 3 asks, 0.36 meetings expected; 12 candidates were left out.

$ refer ask plan --source jane --format csv --columns rank,target,profile,kind,stopped_by,found -c guards.batch_days=7 -c guards.give_ratio=0 -c guards.capital_budget=5
rank,target,profile,kind,stopped_by,found
1,Elena Cole,scaleups,specific,,
2,Marcus Webb,scaleups,specific,,
3,,scaleups,trigger,,
,,scaleups,direct,one-open-ask,the plan has a trigger ask about the same profile
,,plants,direct,social-capital,the plan has 3 asks of Jane Roe; the budget is 5
,,plants,trigger,social-capital,the plan has 3 asks of Jane Roe; the budget is 5
! 3 asks, 0.35 meetings expected; 3 candidates were left out.

$ refer ask plan --source jane --format csv --columns rank,target,profile,kind,stopped_by,found -c guards.cooldown_days=0 -c guards.give_ratio=0 -c guards.cap=1
rank,target,profile,kind,stopped_by,found
1,Elena Cole,scaleups,specific,,
,Marcus Webb,scaleups,specific,cap,the plan has 1 ask of Jane Roe; the most is 1
,,scaleups,direct,cap,the plan has 1 ask of Jane Roe; the most is 1
,,plants,direct,cap,the plan has 1 ask of Jane Roe; the most is 1
,,scaleups,trigger,cap,the plan has 1 ask of Jane Roe; the most is 1
,,plants,trigger,cap,the plan has 1 ask of Jane Roe; the most is 1
! 1 ask, 0.18 meetings expected; 5 candidates were left out.

# Of one profile only.
$ refer ask plan --profile plants --format csv --columns rank,source,target,profile,kind,stopped_by
rank,source,target,profile,kind,stopped_by
1,Bo Lind,Tomas Reyes,plants,specific,
2,Jane Roe,,plants,direct,
3,Cy Dahl,,plants,trigger,
,Bo Lind,,plants,direct,cooldown
,Jane Roe,,plants,trigger,one-open-ask
,Bo Lind,,plants,trigger,cooldown
! 3 asks, 0.21 meetings expected; 3 candidates were left out.

# Nothing is written, so that a plan can be made on a file that nobody may write.
$ sh chmod 400 refer.db && refer ask plan --chosen --format csv --columns rank,source && chmod 600 refer.db
rank,source
1,Bo Lind
2,Jane Roe
3,Cy Dahl
! 3 asks, 0.36 meetings expected; 12 candidates were left out.

$ refer log --limit 1 --format csv --columns words
words
'-q moment add --from moments.csv

# Mistakes.
$ refer ask plan --budget 0
! refer: --budget: 0 is not from 1 to 500
[2]

$ refer ask plan --budget many
! refer: --budget: 'many' is no whole number
[2]

$ refer ask plan -c plan.budget=0
! refer: 'plan.budget' is from 1 to 500, not 0
[78]

$ refer ask plan --week --month
! refer: --week and --month say different things
! hint: give one of them
[2]

$ refer ask plan --source elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 2 --type customer' makes a source of them
[3]

$ refer ask plan --profile scalups
! refer: no profile 'scalups'
! hint: did you mean 'scaleups'?
[3]

$ refer ask plan jane
! refer: 'refer ask plan' does not know what to do with 'jane'
! hint: 'refer ask plan --help' shows how it is used
[2]

$ refer ask plan --queu
! refer: 'refer ask plan' has no option '--queu'
! hint: did you mean '--queue'?
[2]
