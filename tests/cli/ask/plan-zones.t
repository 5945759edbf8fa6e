The same data and the same instant give the same plan, byte for byte, in any zone and any language

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

$ sh refer ask plan --json > plan.json; refer source ready > ready.txt; refer moment list --fresh > fresh.txt
! 3 asks, 0.36 meetings expected; 12 candidates were left out.

$ cat fresh.txt
id  contact   kind     day         outcome                    freshness  ask_by
 3  Cy Dahl   value    2026-02-09  a meetup with 80 people          0.5  2026-03-23
 1  Jane Roe  renewal  2026-02-20  cut onboarding to 10 days       0.72  2026-04-03
 2  Bo Lind   goal     2026-03-01  books closed in 4 days          0.97  2026-04-12

$ env TZ=Asia/Tokyo

$ sh refer ask plan --json | cmp - plan.json && refer source ready | cmp - ready.txt && refer moment list --fresh | cmp - fresh.txt
! 3 asks, 0.36 meetings expected; 12 candidates were left out.

$ env TZ=America/Los_Angeles

$ sh refer ask plan --json | cmp - plan.json && refer source ready | cmp - ready.txt && refer moment list --fresh | cmp - fresh.txt
! 3 asks, 0.36 meetings expected; 12 candidates were left out.

$ env LANG=tr_TR.UTF-8

$ env LC_ALL=tr_TR.UTF-8

$ sh refer ask plan --json | cmp - plan.json && refer source ready | cmp - ready.txt && refer moment list --fresh | cmp - fresh.txt
! 3 asks, 0.36 meetings expected; 12 candidates were left out.

# The same instant, spelled otherwise.
$ sh refer ask plan --json --now 2026-03-02T01:00:00-08:00 | cmp - plan.json && refer ask plan --json --now 2026-03-02T18:00:00+09:00 | cmp - plan.json
! 3 asks, 0.36 meetings expected; 12 candidates were left out.
! 3 asks, 0.36 meetings expected; 12 candidates were left out.

# The day turns where the settings say, not where the machine is.
$ refer ask plan --source jane --chosen --json --columns due,reason --now 2026-03-06T23:30:00Z
[
{"due": "2026-03-06", "reason": "specific 0.30 × path 0.80 × ready 0.69; renewal 14 days ago"}
]
! 1 ask, 0.17 meetings expected; 5 candidates were left out.

$ refer ask plan --source jane --chosen --json --columns due,reason --now 2026-03-06T23:30:00Z -c calendar.zone=Europe/Berlin
[
{"due": "2026-03-13", "reason": "specific 0.30 × path 0.80 × ready 0.68; renewal 15 days ago"}
]
! 1 ask, 0.16 meetings expected; 5 candidates were left out.
