The settings may ask for fields before an introduction comes to a state; what is missing is named with what to type

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target elena@globex.example

$ refer -q config set intros.required "consented=evidence,introduced=handoff+evidence,won=value+years,unfit=reason"

$ refer intro mark 1 consented
! refer: intro 1: consented needs evidence (intros.required)
! hint: refer intro mark 1 consented --evidence TEXT
[77]
$ refer intro mark 1 consented --evidence "her mail"
! Intro 1 is consented: Elena, by Jane Roe.

$ refer intro mark 1 introduced
! refer: intro 1: introduced needs handoff (intros.required)
! hint: refer intro edit 1 --handoff TEXT ; refer intro mark 1 introduced
[77]

$ refer -q intro edit 1 --handoff "call after 16:00"

$ refer intro mark 1 introduced
! Intro 1 is introduced: Elena, by Jane Roe.

$ refer intro mark 1 won --value 42000EUR
! refer: intro 1: won needs years (intros.required)
! hint: refer intro mark 1 won --years N
[77]

$ refer intro mark 1 unfit --json
! {"code": 77, "message": "intro 1: unfit needs reason (intros.required)", "hint": "refer intro mark 1 unfit --reason TEXT"}
[77]

$ refer intro mark 1 won --value 42000EUR --years 1
! Intro 1 is won: Elena, by Jane Roe.

# Also of what is only being added.
$ refer intro add --source jane --target bo@b.example --mode direct --state introduced
! refer: introduced needs handoff and evidence (intros.required)
! hint: add it without --state; 'refer intro edit' and 'refer intro mark' then take what is missing
[77]

$ refer intro list --format csv --columns id,state
id,state
1,won

# A setting that nobody can meet is a mistake of the settings, at every step.
$ refer -q intro add --source jane --target max@vogel.example

$ refer -c intros.required=wno=value intro mark 2 forwarded
! refer: intros.required: 'wno' is no intro state
! hint: did you mean 'won'?
[78]

$ refer -c intros.required=won=valeu intro mark 2 forwarded
! refer: intros.required: 'valeu' is no field of an introduction
! hint: did you mean 'value'?
[78]

$ refer -c intros.required=won intro mark 2 forwarded
! refer: intros.required: 'won' has not the form STATE=FIELD+FIELD
! hint: write "won=value+years"
[78]

$ refer -c intros.required=accepted=owner intro mark 2 forwarded
! refer: intros.required: 'accepted' is where an introduction begins, before anything can be asked of it
! hint: name a later state: forwarded, consented, introduced and so on
[78]

$ refer -c intros.required=won= intro mark 2 forwarded --dry-run
! Intro 2 is forwarded: Max, by Jane Roe.
! Nothing was kept (--dry-run).

# A consent that takes it to consented is the same step.
$ refer -c intros.required=consented=evidence+handoff intro consent 2 --side target
! refer: intro 2: consented needs evidence and handoff (intros.required)
! hint: refer intro edit 2 --handoff TEXT ; refer intro mark 2 consented --evidence TEXT
[77]

$ refer -q -c intros.required=consented=evidence intro consent 2 --side target --evidence "his mail"

$ refer -c intros.required=consented=evidence+handoff intro consent 2 --side target --channel call
! Intro 2: Max agreed on 2026-03-02.
