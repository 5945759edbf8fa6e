Whom a source wants to meet is a profile of theirs, and none of ours

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 4

$ refer -q source add "Omar Diaz <omar@delta.example>" --type partner --strength 4

$ refer profile add jane-wants --for jane --name "Finance leaders" --role CFO --employees 50-500
! Added profile 1: jane-wants, for Jane Roe.

# It alone is there: nobody is asked for it, by itself or by name.
$ refer ask add jane --kind trigger
! refer: an ask is for somebody
! hint: name a TARGET, or --profile for anybody who fits one
[2]

$ refer ask add omar --profile jane-wants
! refer: profile 'jane-wants' says whom Jane Roe wants to meet, not whom you do
! hint: 'refer give suggest 2' looks for them; 'refer profile list' shows yours
[2]

$ refer -q profile add scaleups --role "VP of Sales" --employees 50-500 --trigger "growing 20% a year"

$ refer profile add omar-wants --for omar --role "Head of Partnerships" --json --columns handle,roles,wanted_by,wanted_by_id
{"handle": "omar-wants", "roles": ["Head of Partnerships"], "wanted_by": "Omar Diaz", "wanted_by_id": 3}

# The only one of ours is taken, as if theirs were not there.
$ refer ask add omar --kind trigger --override "he offered" --format csv --columns source,profile
source,profile
Omar Diaz,scaleups

$ refer profile list --format csv --columns handle
handle
scaleups

$ refer profile list --for jane --format csv
id,handle,name,employees,industries,regions,roles,triggers,wanted_by
1,jane-wants,Finance leaders,50-500,,,CFO,,Jane Roe

$ refer profile list --all --format csv --columns handle,wanted_by
handle,wanted_by
jane-wants,Jane Roe
scaleups,
omar-wants,Omar Diaz

$ refer profile list --all --for jane
! refer: --all shows those of --for too
! hint: give one of the two
[2]

$ refer profile list --for nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

$ refer profile show jane-wants --json --columns handle,wanted_by
{"handle": "jane-wants", "wanted_by": "Jane Roe"}

# People are held against it, and it is edited, as any profile.
$ refer -q contact add --from - <<END
name,email,title,company,employees
Elena Cole,elena@globex.example,CFO,Globex,200
Marc Lund,marc@lund.example,VP of Sales,Lund,100
END

$ refer -q tie add me elena --strength 4

$ refer -q tie add me marc --strength 4

$ refer profile match jane-wants --fits --format csv --columns name,points
name,points
Elena Cole,60

$ refer profile edit jane-wants --role CFO --role "VP of Finance" --format csv --columns handle,roles
handle,roles
jane-wants,CFO; VP of Finance

# A card says whose it is, and nothing of ours; nobody has to notice a need for it.
$ refer -c me.link=https://acme.example -c me.availability=Tuesdays profile card jane-wants
Finance leaders
===============
|
Who Jane Roe would like to meet
-------------------------------
|
CFO or VP of Finance at companies with 50–500 employees.

$ refer profile lint jane-wants
profile  rule  found  hint
! The profile is sharp.

$ refer profile lint omar-wants --format csv --columns rule
rule
no-size
[1]

$ refer profile lint
profile  rule  found  hint
! The profile is sharp.

# Paths, plans, briefs, worksheets and reports leave it out, or refuse it.
$ refer path --bridges -q --format csv
source,targets,sole,strength,best

$ refer path --profile jane-wants
! refer: profile 'jane-wants' says whom Jane Roe wants to meet, not whom you do
! hint: 'refer give suggest 2' looks for them; 'refer profile list' shows yours
[2]

$ refer -q tie add jane elena --strength 4

$ refer ask plan --source jane --format csv --columns target,profile
target,profile
,scaleups
,scaleups
! 0 asks, 0.00 meetings expected; 2 candidates were left out.

$ refer ask plan --profile jane-wants
! refer: profile 'jane-wants' says whom Jane Roe wants to meet, not whom you do
! hint: 'refer give suggest 2' looks for them; 'refer profile list' shows yours
[2]

$ refer source worksheet omar --profile jane-wants
! refer: profile 'jane-wants' says whom Jane Roe wants to meet, not whom you do
! hint: 'refer give suggest 2' looks for them; 'refer profile list' shows yours
[2]

$ refer source worksheet omar --format csv
ask,source,target,profile,kind,sourced,name,title,company,points,strength,evidence,reasons
! Nobody in the network of Omar Diaz fits scaleups; 'refer import linkedin FILE --network-of 3' reads their connections.

$ refer report funnel --profile jane-wants
! refer: profile 'jane-wants' says whom Jane Roe wants to meet, not whom you do
! hint: 'refer give suggest 2' looks for them; 'refer profile list' shows yours
[2]

$ refer report exposure --without jane --summary --format csv --columns what,of
what,of
opportunities,1
targets,1
! Without Jane Roe: 0 of 1 open asks and introductions (0 %) are at risk; 0 targets are left without a verified path.

$ refer permission add jane --profile jane-wants
! refer: profile 'jane-wants' says whom Jane Roe wants to meet, not whom you do
! hint: 'refer give suggest 2' looks for them; 'refer profile list' shows yours
[2]

$ refer intro add --source omar --target elena --profile jane-wants
! refer: profile 'jane-wants' says whom Jane Roe wants to meet, not whom you do
! hint: 'refer give suggest 2' looks for them; 'refer profile list' shows yours
[2]

$ refer profile add scaleup --for elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

# The source cannot go before it; forgotten with them, it is gone.
$ refer source remove jane
! refer: profile 'jane-wants' says whom this source wants to meet
! hint: 'refer profile remove jane-wants' first
[4]

$ refer contact remove jane
! refer: profile 'jane-wants' says whom this source wants to meet
! hint: 'refer profile remove jane-wants' first
[4]

$ refer profile remove jane-wants omar-wants
! Removed profile 1: jane-wants.
! Removed profile 3: omar-wants.

$ refer undo
! Took back: profile remove jane-wants omar-wants

$ refer -q contact forget omar --yes

$ refer profile list --all --format csv --columns handle,wanted_by
handle,wanted_by
jane-wants,Jane Roe
scaleups,

# Theirs go with a person who is merged.
$ refer -q contact merge marc jane --yes

$ refer profile list --for marc --format csv --columns handle,wanted_by
handle,wanted_by
jane-wants,Marc Lund

$ refer contact export marc --format csv -q
section,record,field,value
contact,5,name,Marc Lund
contact,5,email,marc@lund.example
contact,5,title,VP of Sales
contact,5,added_at,2026-03-02T09:00:00Z
company,2,name,Lund
company,2,employees,100
source,5,type,customer
source,5,owner,Ada Park
source,5,added_at,2026-03-02T09:00:00Z
source,5,would_clone,0
source,5,unprompted,0
source,5,added_by,Ada Park
profile,1,handle,jane-wants
profile,1,name,Finance leaders
profile,1,employees_low,50
profile,1,employees_high,500
profile,1,added_at,2026-03-02T09:00:00Z
profile,1,wanted_by,5
profile_item,1,kind,role
profile_item,1,text,CFO
profile_item,1,kind,role
profile_item,1,text,VP of Finance
tie,4,a,1
tie,4,b,5
tie,4,strength,4
tie,4,evidence,stated
tie,4,added_at,2026-03-02T09:00:00Z
tie,5,a,4
tie,5,b,5
tie,5,strength,4
tie,5,evidence,stated
tie,5,added_at,2026-03-02T09:00:00Z
