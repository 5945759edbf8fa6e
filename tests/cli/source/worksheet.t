`source worksheet` lists whom a source may introduce, and `ask add --from` reads the marks back

$ refer -q init --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5 --satisfaction 9

$ refer source worksheet jane
! refer: there is no profile to look for
! hint: 'refer profile add' adds one
[2]

$ refer -q profile add scaleups --role "VP of Sales" --role CRO --industry SaaS --employees 50-500 --trigger "growing fast"

$ refer source worksheet jane
ask  source  target  profile  kind  sourced  name  title  company  points  strength  evidence  reasons
! Nobody in the network of Jane Roe fits scaleups; 'refer import linkedin FILE --network-of 2' reads their connections.

$ write Connections.csv <<END
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Elena,Cole,https://www.linkedin.example/in/elena,elena@globex.example,Globex,"Vice President, Sales",08 Apr 2024
Marcus,Webb,https://www.linkedin.example/in/marcus,,Initech,CRO,21 Mar 2023
Ann,Lee,https://www.linkedin.example/in/ann,,Globex,Assistant to the VP of Sales,02 Feb 2022
Tom,Ray,https://www.linkedin.example/in/tom,tom@hooli.example,Hooli,CRO,02 Feb 2022
Sam,Lee,https://www.linkedin.example/in/sam,,Hooli,VP Sales,02 Feb 2022
Ida,Bo,https://www.linkedin.example/in/ida,,Hooli,VP Sales,02 Feb 2022
END

$ refer import linkedin Connections.csv --network-of jane
! Imported Connections.csv: 6 added, 0 updated.

$ refer source worksheet jane --format csv
ask,source,target,profile,kind,sourced,name,title,company,points,strength,evidence,reasons
,jane@pixel.example,elena@globex.example,scaleups,specific,together,Elena Cole,"Vice President, Sales",Globex,40,2,imported,role +40: VP of Sales; industry +0: not known; size +0: not known
,jane@pixel.example,4,scaleups,specific,together,Marcus Webb,CRO,Initech,40,2,imported,role +40: CRO; industry +0: not known; size +0: not known
,jane@pixel.example,tom@hooli.example,scaleups,specific,together,Tom Ray,CRO,Hooli,40,2,imported,role +40: CRO; industry +0: not known; size +0: not known
,jane@pixel.example,7,scaleups,specific,together,Sam Lee,VP Sales,Hooli,40,2,imported,role +40: VP of Sales; industry +0: not known; size +0: not known
,jane@pixel.example,8,scaleups,specific,together,Ida Bo,VP Sales,Hooli,40,2,imported,role +40: VP of Sales; industry +0: not known; size +0: not known

# Who knows the source better comes first among equals; what is known of a company counts.
$ refer -q tie edit jane tom --strength 4 --evidence stated

$ refer -q contact edit elena --industry SaaS --employees 300

$ refer -q contact edit sam --employees 5000

$ refer -q contact edit ida --do-not-contact "asked not to be"

$ refer source worksheet jane --json --columns ask,source,target,profile,kind,sourced
[
{"ask": null, "source": "jane@pixel.example", "target": "elena@globex.example", "profile": "scaleups", "kind": "specific", "sourced": "together"},
{"ask": null, "source": "jane@pixel.example", "target": "4", "profile": "scaleups", "kind": "specific", "sourced": "together"}
]

$ refer source worksheet jane --format csv --columns name,points,strength,evidence,reasons
name,points,strength,evidence,reasons
Elena Cole,80,2,imported,role +40: VP of Sales; industry +20: SaaS; size +20: 300 is within 50–500
Marcus Webb,40,2,imported,role +40: CRO; industry +0: not known; size +0: not known

# With --all everybody who has any points: but never who must not be contacted.
$ refer source worksheet jane --all --format csv --columns name,points --no-header
Elena Cole,80
Tom Ray,40
Marcus Webb,40
Ann Lee,40
Sam Lee,40

$ refer source worksheet jane --format markdown --columns ask,name,title,company
| | ask | name | title | company |
| | --- | --- | --- | --- |
| |  | Elena Cole | Vice President, Sales | Globex |
| |  | Marcus Webb | CRO | Initech |

# The marks come back.
$ refer -q moment add jane --kind renewal --outcome "cut onboarding from 6 weeks to 10 days"

$ refer -q touch add jane --gave promotion --channel post

$ refer -q touch add jane --gave introduction --channel email

$ refer config set guards.cooldown_days 0
! guards.cooldown_days = 0 in <dir>/refer.toml.

$ refer source worksheet jane --all --format csv -o worksheet.csv

$ sh sed -i -e '/Elena/s/^/yes/' -e '/Tom/s/^/ X /' -e '/Marcus/s/^/no/' worksheet.csv

$ cat worksheet.csv
ask,source,target,profile,kind,sourced,name,title,company,points,strength,evidence,reasons
yes,jane@pixel.example,elena@globex.example,scaleups,specific,together,Elena Cole,"Vice President, Sales",Globex,80,2,imported,role +40: VP of Sales; industry +20: SaaS; size +20: 300 is within 50–500
 X ,jane@pixel.example,tom@hooli.example,scaleups,specific,together,Tom Ray,CRO,Hooli,40,4,stated,role +40: CRO; industry +0: not known; size +0: 5000 is above 50–500
no,jane@pixel.example,4,scaleups,specific,together,Marcus Webb,CRO,Initech,40,2,imported,role +40: CRO; industry +0: not known; size +0: not known
,jane@pixel.example,5,scaleups,specific,together,Ann Lee,Assistant to the VP of Sales,Globex,40,2,imported,role +0: Assistant to the VP of Sales is not VP of Sales or CRO; industry +20: SaaS; size +20: 300 is within 50–500
,jane@pixel.example,7,scaleups,specific,together,Sam Lee,VP Sales,Hooli,40,2,imported,role +40: VP of Sales; industry +0: not known; size +0: 5000 is above 50–500

$ refer ask add --from worksheet.csv --dry-run
! Added 2; 0 were there already; 3 were not marked.
! Nothing was kept (--dry-run).

$ refer ask add --from worksheet.csv --json --columns id,source,target,profile,kind,state,sourced
[
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "queued", "sourced": "together"},
{"id": 2, "source": "Jane Roe", "target": "Tom Ray", "profile": "scaleups", "kind": "specific", "state": "queued", "sourced": "together"}
]

# A second run changes nothing, and who was asked for is on the sheet no more.
$ refer ask add --from worksheet.csv
! Added 0; 2 were there already; 3 were not marked.

$ refer source worksheet jane --format csv --columns name --no-header
Marcus Webb

$ refer -q ask mark 1 declined

$ refer source worksheet jane --format csv --columns name --no-header
Marcus Webb

$ refer undo -q

$ refer undo
! Took back: ask add --from worksheet.csv --json --columns id,source,target,profile,kind,state,sourced

$ refer ask list --json
[]

# A mark is yes or no.
$ write marks.csv <<END
ask,source,target,kind,name
,jane,elena,specific,Elena
y,jane,4,specific,Marcus
maybe,jane,tom,specific,Tom
END

$ refer ask add --from marks.csv
! refer: marks.csv:4: 'maybe' is no mark for 'ask'
! hint: yes takes the record; no, or nothing, passes it over
[65]

$ refer ask add --from marks.csv --rejects rest.csv
! Rejected marks.csv:4: 'maybe' is no mark for 'ask'.
! Added 1; 0 were there already; 1 was not marked; 1 was rejected.

$ cat rest.csv
ask,source,target,kind,name
maybe,jane,tom,specific,Tom

$ write marks.json <<END
[{"ask": true, "source": "jane", "target": "elena", "reasons": ["+40"], "points": 40},
 {"ask": false, "source": "jane", "target": "tom"},
 {"ask": null, "source": "jane", "target": "marcus"},
 {"ask": 1, "source": "jane", "target": "tom"}]
END

$ refer ask add --from marks.json --format csv --columns target,sourced
target,sourced
Elena Cole,
Tom Ray,

# The columns for people are no options, and other commands know no marks.
$ refer ask add jane marcus --points 3
! refer: 'refer ask add' has no option '--points'
! hint: 'refer ask add --help' shows how it is used
[2]

$ write ties.csv <<END
ask,from,to,strength
yes,jane,marcus,3
END

$ refer tie add --from ties.csv
! refer: ties.csv:2: no field 'ask'
! hint: the fields are from, to, strength, how, since, until, evidence, note
[65]

# Mistakes.
$ refer -q profile add makers --role "VP Operations"

$ refer source worksheet jane
! refer: there are several profiles to look for
! hint: name one with --profile; 'refer profile list' shows them
[2]

$ refer source worksheet jane --profile maker
! refer: no profile 'maker'
! hint: did you mean 'makers'?
[3]

$ refer source worksheet jane --profile makers
ask  source  target  profile  kind  sourced  name  title  company  points  strength  evidence  reasons
! Nobody in the network of Jane Roe fits makers; --all shows who comes near.

$ refer source worksheet elena --profile scaleups
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 3 --type customer' makes a source of them
[3]

# How a target was found can be said, and changed, by hand.
$ refer ask edit 1 --sourced beforehand --json --columns sourced
{"sourced": "beforehand"}

$ refer ask add jane marcus --sourced alone
! refer: --sourced: 'alone' is no way of sourcing
! hint: one of beforehand, together
[2]
