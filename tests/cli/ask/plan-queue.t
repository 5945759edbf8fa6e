--queue adds the chosen asks once, and each goes out past every guard

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

$ refer ask plan --queue --budget 2 --dry-run
! Queued 2 asks, 0.33 meetings expected; 13 candidates were left out.
! Nothing was kept (--dry-run).

$ refer ask plan --queue --budget 2
! Queued 2 asks, 0.33 meetings expected; 13 candidates were left out.

$ refer ask list --format csv --columns id,source,target,profile,kind,state,owner,due
id,source,target,profile,kind,state,owner,due
1,Bo Lind,Elena Cole,scaleups,specific,queued,Ada Park,2026-03-06
2,Jane Roe,Marcus Webb,scaleups,specific,queued,Ada Park,2026-03-06

$ refer ask show 1 --json --columns template,moment_id,queued_at
{"template": "ask-specific", "moment_id": 2, "queued_at": "2026-03-02T09:00:00Z"}

$ refer log --limit 1 --format csv --columns words
words
ask plan --queue --budget 2

# Again: nothing twice, and the budget is used.
$ refer ask plan --queue --budget 2
! Queued 0 asks, 0.00 meetings expected; 13 candidates were left out.
! Of the budget of 2, 2 asks due by 2026-03-06 are queued already.

$ refer ask plan --budget 2 --json --columns source,target,kind,stopped_by,found --limit 3
[
{"source": "Jane Roe", "target": "Elena Cole", "kind": "specific", "stopped_by": "cooldown", "found": "1 ask of Jane Roe is queued; 30 days lie between two asks"},
{"source": "Bo Lind", "target": "Tomas Reyes", "kind": "specific", "stopped_by": "cooldown", "found": "1 ask of Bo Lind is queued; 30 days lie between two asks"},
{"source": "Jane Roe", "target": null, "kind": "direct", "stopped_by": "cooldown", "found": "1 ask of Jane Roe is queued; 30 days lie between two asks"}
]
! 0 asks, 0.00 meetings expected; 13 candidates were left out.
! Of the budget of 2, 2 asks due by 2026-03-06 are queued already.

# With more budget only what is new is added; rows where a format is asked for.
$ refer ask plan --queue --budget 8 --json --chosen --columns rank,source,target,kind,due,ask_id
[
{"rank": 1, "source": "Cy Dahl", "target": "Hana Sato", "kind": "specific", "due": "2026-03-06", "ask_id": 3}
]

$ refer ask plan --queue --budget 8
! Queued 0 asks, 0.00 meetings expected; 12 candidates were left out.
! Of the budget of 8, 3 asks due by 2026-03-06 are queued already.

$ refer log --limit 1 --format csv --columns words
words
"ask plan --queue --budget 8 --json --chosen --columns rank,source,target,kind,due,ask_id"

# Each of them may be sent as the guards stand, one after the other.
$ refer ask list --format csv --columns id,source,target,owner,due
id,source,target,owner,due
1,Bo Lind,Elena Cole,Ada Park,2026-03-06
2,Jane Roe,Marcus Webb,Ada Park,2026-03-06
3,Cy Dahl,Hana Sato,Ada Park,2026-03-06

$ sh printf '1\n2\n3\n' | refer ask mark - sent
! Ask 1 is sent: Bo Lind to introduce Elena Cole.
! Ask 2 is sent: Jane Roe to introduce Marcus Webb.
! Ask 3 is sent: Cy Dahl to introduce Hana Sato.

$ refer -q undo

# One undo takes a whole plan back.
$ refer undo
! Took back: ask plan --queue --budget 8 --json --chosen --columns rank,source,target,kind,due,ask_id

$ refer undo
! Took back: ask plan --queue --budget 2

$ refer ask list --state queued --format csv --columns id
id

# The day it is due: the last day of the month, but never past the day by which to ask, and never in the past.
$ refer ask plan --month --budget 8 --json --columns source,due --queue --chosen
[
{"source": "Bo Lind", "due": "2026-03-31"},
{"source": "Jane Roe", "due": "2026-03-31"},
{"source": "Cy Dahl", "due": "2026-03-23"}
]

$ refer -q undo

$ refer ask plan --json --columns source,due --chosen --now 2026-03-07T09:00:00Z
[
{"source": "Bo Lind", "due": "2026-03-13"},
{"source": "Jane Roe", "due": "2026-03-13"},
{"source": "Cy Dahl", "due": "2026-03-13"}
]
! 3 asks, 0.33 meetings expected; 12 candidates were left out.

$ refer ask plan --json --columns source,due --chosen --now 2026-03-20T09:00:00Z --month
[
{"source": "Bo Lind", "due": "2026-03-31"},
{"source": "Jane Roe", "due": "2026-03-31"},
{"source": "Cy Dahl", "due": "2026-03-23"}
]
! 3 asks, 0.27 meetings expected; 12 candidates were left out.

$ refer ask plan --json --columns source,due --chosen --now 2026-06-01T09:00:00Z
[
{"source": "Bo Lind", "due": "2026-06-01"},
{"source": "Jane Roe", "due": "2026-06-01"},
{"source": "Cy Dahl", "due": "2026-06-01"}
]
! 3 asks, 0.16 meetings expected; 12 candidates were left out.

# An owner plans for the sources that they look after, and for those that nobody does.
$ refer -q source edit bo --owner Zed

$ refer -q source edit cy --owner ""

$ refer ask plan --owner Kim --format csv --columns rank,source,target --chosen
rank,source,target
1,Cy Dahl,Hana Sato
! 1 ask, 0.03 meetings expected; 2 candidates were left out.

$ refer ask plan --owner Kim --source jane
rank  source  target  profile  kind  template  moment  expected  reason  stopped_by
! 0 asks, 0.00 meetings expected; 0 candidates were left out.
! There is nothing to choose from: 'refer source list' and 'refer profile list' show whom to ask, and for whom.

$ refer ask plan --owner Zed --queue --format csv --columns rank,source,target --chosen
rank,source,target
1,Bo Lind,Elena Cole
2,Cy Dahl,Hana Sato

$ refer ask list --state queued --format csv --columns source,target,owner
source,target,owner
Bo Lind,Elena Cole,Zed
Cy Dahl,Hana Sato,Zed
