An introduction goes forward step by step or by leaps; in mode opt-in none happens without the target's consent

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>"

# Consent first, whichever step comes next.
$ refer intro mark 1 introduced
! refer: intro 1: mode opt-in: introduced needs the target's consent first
! hint: 'refer intro mark 1 consented' when the target has agreed; 'refer intro edit 1 --mode forward' if the source passes the letter on instead
[77]

$ refer intro mark 1 won --value 42000EUR --json
! {"code": 77, "message": "intro 1: mode opt-in: won needs the target's consent first", "hint": "'refer intro mark 1 consented' when the target has agreed; 'refer intro edit 1 --mode forward' if the source passes the letter on instead"}
[77]

$ refer intro mark 1 forwarded --on 2026-03-01
! refer: intro 1: a step cannot be earlier than the one before it, at 2026-03-02T09:00:00Z
! hint: --on says when the step was
[2]

$ refer intro mark 1 forwarded --on 2026-03-02
! Intro 1 is forwarded: Elena Cole, by Jane Roe.

$ refer intro mark 1 consented --on 2026-03-02T09:30 --json --columns state,accepted_at,forwarded_at,consented_at
{"state": "consented", "accepted_at": "2026-03-02T09:00:00Z", "forwarded_at": "2026-03-02T09:00:00Z", "consented_at": "2026-03-02T09:30:00Z"}

$ refer intro mark 1 accepted
! refer: intro 1: it is consented and cannot become accepted
! hint: next may come introduced, replied, booked, met, opportunity, won, lost, refused, ghosted, unfit, lapsed
[4]

$ refer intro mark 1 consented
! refer: intro 1: it is consented already
! hint: next may come introduced, replied, booked, met, opportunity, won, lost, refused, ghosted, unfit, lapsed
[4]

# The day is enough, and is never before the step before it on that day.
$ refer intro mark 1 introduced --on 2026-03-02 --json --columns state,introduced_at
{"state": "introduced", "introduced_at": "2026-03-02T09:30:00Z"}

$ refer intro mark 1 met --on 2026-03-02T09:00 --json
! {"code": 2, "message": "intro 1: a step cannot be earlier than the one before it, at 2026-03-02T09:30:00Z", "hint": "--on says when the step was"}
[2]

$ refer intro mark 1 met --value 3EUR
! refer: intro 1: --value and --years belong to a deal: opportunity, won or lost
[2]

$ now 2026-03-20T12:00:00Z

$ refer intro mark 1 met --on 2026-03-12T14:00+01:00 --json --columns state,booked_at,met_at
{"state": "met", "booked_at": null, "met_at": "2026-03-12T13:00:00Z"}

# Only a deal has a value.
$ refer intro mark 1 refused --value 42000EUR
! refer: intro 1: --value and --years belong to a deal: opportunity, won or lost
[2]

$ refer intro mark 1 won --value 42000EUR --years 0
! refer: --years must be more than 0
[2]

$ refer intro mark 1 won --value 42000EUR --years 3 --reason "the pilot" --dry-run
! Intro 1 is won: Elena Cole, by Jane Roe.
! Nothing was kept (--dry-run).

$ refer intro mark 1 won --value 42000EUR --years 3 --reason "the pilot" --json --columns state,value,contract_years,reason,closed_at
{"state": "won", "value": {"amount": "42000.00", "currency": "EUR"}, "contract_years": 3, "reason": "the pilot", "closed_at": "2026-03-20T12:00:00Z"}

$ refer intro mark 1 lost
! refer: intro 1: it is won and cannot become lost
! hint: it has ended; 'refer undo' takes the last command back
[4]

$ refer undo
! Took back: intro mark 1 won --value 42000EUR --years 3 --reason 'the pilot' --json --columns state,value,contract_years,reason,closed_at

$ refer intro show 1 --json --columns state,value,closed_at
{"state": "met", "value": null, "closed_at": null}

# In other modes nobody is asked first.
$ refer -q intro add --source jane --target bo@b.example --mode forward

$ refer intro mark 2 replied
! Intro 2 is replied: Bo, by Jane Roe.

# Mistakes.
$ refer intro mark
! refer: 'refer intro mark' needs ID
! hint: ID is which introduction; - reads ids from standard input; 'refer intro mark --help' shows more
[2]

$ refer intro mark 1
! refer: 'refer intro mark' needs STATE
! hint: STATE is how far it came; 'refer intro mark --help' shows more
[2]

$ refer intro mark 9 met
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro mark elena met
! refer: ID: 'elena' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer intro mark 1 wno
! refer: STATE: 'wno' is no intro state
! hint: did you mean 'won'?
[2]

$ refer intro mark 1 won --on soon
! refer: --on: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer intro mark 1 won --vaule 5EUR
! refer: 'refer intro mark' has no option '--vaule'
! hint: did you mean '--value'?
[2]

$ refer intro mark 9 met --json
! {"code": 3, "message": "no intro 9", "hint": "'refer intro list' shows them"}
[3]
