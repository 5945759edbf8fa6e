Each rule that stops a candidate is named, with what it found and what lifts it

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


# The guards, one after the other.
$ refer ask plan --source cy --format csv --columns target,kind,stopped_by,found,lift -c guards.cited_outcome=true --now 2026-02-08T09:00:00Z
target,kind,stopped_by,found,lift
Hana Sato,specific,earned-value,"what was delivered to Cy Dahl is dated 2026-02-09, and the ask 2026-02-08",wait until 2026-02-09; calendar.zone says where days are counted
,trigger,earned-value,"what was delivered to Cy Dahl is dated 2026-02-09, and the ask 2026-02-08",wait until 2026-02-09; calendar.zone says where days are counted
,trigger,earned-value,"what was delivered to Cy Dahl is dated 2026-02-09, and the ask 2026-02-08",wait until 2026-02-09; calendar.zone says where days are counted
! 0 asks, 0.00 meetings expected; 3 candidates were left out.

$ refer -q source edit cy --health at-risk

$ refer ask plan --source cy --format csv --columns target,kind,stopped_by,found,lift
target,kind,stopped_by,found,lift
Hana Sato,specific,healthy,Cy Dahl is at-risk,refer source edit cy@meet.example --health good  # when they are
,trigger,healthy,Cy Dahl is at-risk,refer source edit cy@meet.example --health good  # when they are
,trigger,healthy,Cy Dahl is at-risk,refer source edit cy@meet.example --health good  # when they are
! 0 asks, 0.00 meetings expected; 3 candidates were left out.

$ refer -q source edit cy --health good

$ refer ask plan --source jane --profile scaleups --format csv --columns target,kind,stopped_by,found -c guards.certified=true
target,kind,stopped_by,found
Elena Cole,specific,certified,Ada Park has no certification in force
Marcus Webb,specific,certified,Ada Park has no certification in force
,direct,certified,Ada Park has no certification in force
,trigger,certified,Ada Park has no certification in force
! 0 asks, 0.00 meetings expected; 4 candidates were left out.

$ refer ask plan --source jane --profile scaleups --format csv --columns target,kind,stopped_by,found,lift -c guards.deal_floor=1000EUR
target,kind,stopped_by,found,lift
Elena Cole,specific,deal-floor,nobody wrote down what a deal of scaleups is worth,refer profile edit scaleups --deal 1000.00EUR  # if it is worth that
Marcus Webb,specific,deal-floor,nobody wrote down what a deal of scaleups is worth,refer profile edit scaleups --deal 1000.00EUR  # if it is worth that
,direct,deal-floor,nobody wrote down what a deal of scaleups is worth,refer profile edit scaleups --deal 1000.00EUR  # if it is worth that
,trigger,deal-floor,nobody wrote down what a deal of scaleups is worth,refer profile edit scaleups --deal 1000.00EUR  # if it is worth that
! 0 asks, 0.00 meetings expected; 4 candidates were left out.

$ refer -q profile edit plants --segment "mid-market ops leaders"

$ refer ask plan --source bo --profile plants --format csv --columns target,kind,stopped_by,found
target,kind,stopped_by,found
Tomas Reyes,specific,vague-wording,'mid-market' names nobody in particular
,direct,vague-wording,'mid-market' names nobody in particular
,trigger,vague-wording,'mid-market' names nobody in particular
! 0 asks, 0.00 meetings expected; 3 candidates were left out.

$ refer -q profile edit plants --segment ""

# Who must not be contacted is no candidate; a source who must not be is stopped.
$ refer -q contact edit elena --do-not-contact "asked us to stop"

$ refer ask plan --source jane --profile scaleups --format csv --columns target,kind,stopped_by
target,kind,stopped_by
Marcus Webb,specific,
,direct,cooldown
,trigger,cooldown
Elena Cole,specific,do-not-contact
! 1 ask, 0.13 meetings expected; 3 candidates were left out.

$ refer -q contact edit jane --do-not-contact "left in anger"

$ refer ask plan --source jane --profile scaleups --format csv --columns target,kind,expected,stopped_by,found,lift
target,kind,expected,stopped_by,found,lift
Elena Cole,specific,0,do-not-contact,Jane Roe is not to be contacted: left in anger,"refer contact edit jane@pixel.example --do-not-contact """"  # if they changed their mind"
Marcus Webb,specific,0,do-not-contact,Jane Roe is not to be contacted: left in anger,"refer contact edit jane@pixel.example --do-not-contact """"  # if they changed their mind"
,direct,0,do-not-contact,Jane Roe is not to be contacted: left in anger,"refer contact edit jane@pixel.example --do-not-contact """"  # if they changed their mind"
,trigger,0,do-not-contact,Jane Roe is not to be contacted: left in anger,"refer contact edit jane@pixel.example --do-not-contact """"  # if they changed their mind"
! 0 asks, 0.00 meetings expected; 4 candidates were left out.

$ refer undo
! Took back: -q contact edit jane --do-not-contact 'left in anger'

$ refer undo
! Took back: -q contact edit elena --do-not-contact 'asked us to stop'

# Somebody else is asked for them already, in an ask that is sent, queued, or an introduction that is under way.
$ refer -q ask add bo elena --profile scaleups

$ refer ask plan --source jane --profile scaleups --format csv --columns rank,target,kind,stopped_by,found,lift
rank,target,kind,stopped_by,found,lift
1,Marcus Webb,specific,,,
,Elena Cole,specific,target-taken,"ask 1, of another source, is for them",'refer ask show 1' shows it
,,direct,cooldown,the plan has 1 ask of Jane Roe; 30 days lie between two asks,wait until 2026-04-01
,,trigger,cooldown,the plan has 1 ask of Jane Roe; 30 days lie between two asks,wait until 2026-04-01
! 1 ask, 0.13 meetings expected; 3 candidates were left out.

# What is queued takes its source's room.
$ refer ask plan --source bo --format csv --columns target,kind,stopped_by,found,lift
target,kind,stopped_by,found,lift
Tomas Reyes,specific,cooldown,1 ask of Bo Lind is queued; 30 days lie between two asks,refer ask list --state queued --source bo@altex.example  # what is queued
,direct,cooldown,1 ask of Bo Lind is queued; 30 days lie between two asks,refer ask list --state queued --source bo@altex.example  # what is queued
,direct,cooldown,1 ask of Bo Lind is queued; 30 days lie between two asks,refer ask list --state queued --source bo@altex.example  # what is queued
,trigger,cooldown,1 ask of Bo Lind is queued; 30 days lie between two asks,refer ask list --state queued --source bo@altex.example  # what is queued
,trigger,cooldown,1 ask of Bo Lind is queued; 30 days lie between two asks,refer ask list --state queued --source bo@altex.example  # what is queued
! 0 asks, 0.00 meetings expected; 5 candidates were left out.
! Of the budget of 8, 1 ask due by 2026-03-06 is queued already.

$ refer -q ask mark 1 sent

$ refer -q ask mark 1 accepted

$ refer ask plan --source jane --profile scaleups --format csv --columns rank,target,kind,stopped_by,found,lift
rank,target,kind,stopped_by,found,lift
1,Marcus Webb,specific,,,
,Elena Cole,specific,target-taken,"intro 1, of another source, is for them",'refer intro show 1' shows it
,,direct,cooldown,the plan has 1 ask of Jane Roe; 30 days lie between two asks,wait until 2026-04-01
,,trigger,cooldown,the plan has 1 ask of Jane Roe; 30 days lie between two asks,wait until 2026-04-01
! 1 ask, 0.12 meetings expected; 3 candidates were left out.

$ refer ask plan --source bo --format csv --columns target,kind,stopped_by,found,lift
target,kind,stopped_by,found,lift
Tomas Reyes,specific,cooldown,"Bo Lind was asked on 2026-03-02, the same day (ask 1)",wait until 2026-04-01
,direct,cooldown,"Bo Lind was asked on 2026-03-02, the same day (ask 1)",wait until 2026-04-01
,trigger,cooldown,"Bo Lind was asked on 2026-03-02, the same day (ask 1)",wait until 2026-04-01
,direct,cooldown,"Bo Lind was asked on 2026-03-02, the same day (ask 1)",wait until 2026-04-01
,trigger,cooldown,"Bo Lind was asked on 2026-03-02, the same day (ask 1)",wait until 2026-04-01
! 0 asks, 0.00 meetings expected; 5 candidates were left out.

# Who was met, refused or was unfit is no candidate any more; who never answered is.
$ refer -q intro mark 1 consented

$ refer -q intro mark 1 met

$ refer ask plan --source jane --profile scaleups --format csv --columns rank,target,kind,stopped_by
rank,target,kind,stopped_by
1,Marcus Webb,specific,
,,direct,cooldown
,,trigger,cooldown
! 1 ask, 0.16 meetings expected; 2 candidates were left out.

$ refer -q undo

$ refer -q intro mark 1 refused

$ refer ask plan --source jane --profile scaleups --format csv --columns rank,target,kind,stopped_by
rank,target,kind,stopped_by
1,Marcus Webb,specific,
,,direct,cooldown
,,trigger,cooldown
! 1 ask, 0.12 meetings expected; 2 candidates were left out.

$ refer -q undo

$ refer -q intro mark 1 lapsed

$ refer ask plan --source jane --profile scaleups --format csv --columns rank,target,kind,stopped_by
rank,target,kind,stopped_by
1,Elena Cole,specific,
,Marcus Webb,specific,cooldown
,,direct,cooldown
,,trigger,cooldown
! 1 ask, 0.16 meetings expected; 3 candidates were left out.

# What was asked of a source counts for the rate of its kind: one of one led nowhere yet, so 0.3 × 10 ÷ 11.
$ refer ask plan --source jane --profile scaleups --chosen --json --columns expected,reason
[
{"expected": 0.1613, "reason": "specific 0.27 × path 0.80 × ready 0.74; renewal 10 days ago"}
]
! 1 ask, 0.16 meetings expected; 3 candidates were left out.

# No tie to the source, or no meetings to expect.
$ refer -q source add "Di Eck <di@echo.example>" --type connector

$ refer -q tie add di hana --strength 4

$ refer -q moment add di --kind goal --outcome "won a prize"

$ refer ask plan --source di --format csv --columns rank,target,kind,expected,stopped_by,found,lift
rank,target,kind,expected,stopped_by,found,lift
,Hana Sato,specific,0,no-path,no tie between you and Di Eck is recorded,refer source edit di@echo.example --strength N
,,trigger,0,no-path,no tie between you and Di Eck is recorded,refer source edit di@echo.example --strength N
,,trigger,0,no-path,no tie between you and Di Eck is recorded,refer source edit di@echo.example --strength N
! 0 asks, 0.00 meetings expected; 3 candidates were left out.

$ refer ask plan --source cy --format csv --columns rank,target,profile,kind,expected,stopped_by,found,lift -c plan.meetings_specific=0 -c plan.prior_weight=0
rank,target,profile,kind,expected,stopped_by,found,lift
1,,scaleups,trigger,0.0141,,,
,,plants,trigger,0.0141,cooldown,the plan has 1 ask of Cy Dahl; 30 days lie between two asks,wait until 2026-04-01
,Hana Sato,scaleups,specific,0,no-meetings,no meeting is expected of a specific ask,refer config set plan.meetings_specific N
! 1 ask, 0.01 meetings expected; 2 candidates were left out.

# Names are data.
$ sh refer -q contact edit jane --name "$(printf 'Ja\033[31mne')"

$ refer ask plan --source jane@pixel.example --columns source,target,stopped_by,found
source        target       stopped_by  found
Ja\x1b[31mne  Elena Cole
Ja\x1b[31mne  Marcus Webb  cooldown    the plan has 1 ask of Ja\x1b[31mne; 30 days lie between two asks
Ja\x1b[31mne               cooldown    the plan has 1 ask of Ja\x1b[31mne; 30 days lie between two asks
Ja\x1b[31mne               cooldown    the plan has 1 ask of Ja\x1b[31mne; 30 days lie between two asks
Ja\x1b[31mne               cooldown    the plan has 1 ask of Ja\x1b[31mne; 30 days lie between two asks
Ja\x1b[31mne               cooldown    the plan has 1 ask of Ja\x1b[31mne; 30 days lie between two asks
! 1 ask, 0.16 meetings expected; 5 candidates were left out.
