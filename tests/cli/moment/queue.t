A moment can queue the ask that it earns, or says which rule stops it

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

# The best ask of that source, due this week, cites the moment.
$ refer moment add jane --kind praise --outcome "ramp time halved" --queue
! Added moment 4: Jane Roe, praise on 2026-03-02.
! Queued ask 1: Jane Roe to introduce Elena Cole; due 2026-03-06.

$ refer ask show 1 --json --columns source,target,kind,due,moment_id,template,owner
{"source": "Jane Roe", "target": "Elena Cole", "kind": "specific", "due": "2026-03-06", "moment_id": 4, "template": "ask-specific", "owner": "Ada Park"}

# One step, one undo.
$ refer undo
! Took back: moment add jane --kind praise --outcome 'ramp time halved' --queue

$ refer ask list --json
[]

$ refer moment list jane --json --columns kind
[
{"kind": "renewal"}
]

# What stops it is said, and the moment is kept.
$ refer moment add jane --kind praise --queue
! Added moment 4: Jane Roe, praise on 2026-03-02.
! No ask was queued: cited-outcome: moment 4, praise on 2026-03-02, has no outcome; refer moment edit 4 --outcome TEXT.

$ refer -q moment add bo --kind nps --outcome "9 of 10" --queue --json --columns id,kind
{"id": 5, "kind": "nps"}

$ refer moment add bo --kind goal --outcome "30 hours saved" --queue
! Added moment 6: Bo Lind, goal on 2026-03-02.
! No ask was queued: cooldown: 1 ask of Bo Lind is queued; 30 days lie between two asks; refer ask list --state queued --source bo@altex.example  # what is queued.

$ refer moment add cy --kind qbr --outcome "a plan" --on 2026-03-20 --queue
! Added moment 7: Cy Dahl, qbr on 2026-03-20.
! No ask was queued: the day is still to come, 2026-03-20.

$ refer moment add elena --kind praise --outcome "liked the talk" --queue
! Added moment 8: Elena Cole, praise on 2026-03-02.
! No ask was queued: Elena Cole is no source; 'refer source add 2' makes them one.

$ refer ask list --format csv --columns id,source,target
id,source,target
1,Bo Lind,Elena Cole

# For every moment, if the settings say so; from a file too.
$ refer -q undo

$ refer config set moments.queue_ask true
! moments.queue_ask = true in <dir>/refer.toml.

$ write more.csv <<END
person,kind,outcome
cy,support,mended in an hour
cy,hours-saved,10 hours
END

$ refer moment add --from more.csv
! Queued ask 2: Cy Dahl to introduce Hana Sato; due 2026-03-06.
! No ask was queued: cooldown: 1 ask of Cy Dahl is queued; 30 days lie between two asks; refer ask list --state queued --source cy@meet.example  # what is queued.
! Added 2; 0 were there already.

$ refer moment add --from more.csv
! Added 0; 2 were there already.

$ refer ask list --format csv --columns id,source,target,moment_id
id,source,target,moment_id
1,Bo Lind,Elena Cole,5
2,Cy Dahl,Hana Sato,8

$ refer undo
! Took back: moment add --from more.csv

$ refer ask list --format csv --columns id,source
id,source
1,Bo Lind
