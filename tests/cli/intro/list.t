Introductions are listed by state, source, target, profile, owner or mode

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer intro list --json
[]

$ refer -q profile add banks --name "Banks"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --profile banks

$ refer -q intro add --source bo --target elena --mode direct --state won --on 2026-02-01 --owner Ben

$ refer -q intro add --source bo --target "Max Vogel <max@vogel.example>" --mode forward --state met

$ refer -q intro edit 2 --value 42000EUR

$ refer -q intro edit 3 --value 5000EUR

$ refer intro list --json
[
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "banks", "mode": "opt-in", "state": "accepted", "owner": "Ada Park", "value": null, "introduced_at": null, "met_at": null, "closed_at": null},
{"id": 2, "source": "Bo Lind", "target": "Elena Cole", "profile": null, "mode": "direct", "state": "won", "owner": "Ben", "value": {"amount": "42000.00", "currency": "EUR"}, "introduced_at": null, "met_at": null, "closed_at": "2026-02-01T00:00:00Z"},
{"id": 3, "source": "Bo Lind", "target": "Max Vogel", "profile": null, "mode": "forward", "state": "met", "owner": "Ada Park", "value": {"amount": "5000.00", "currency": "EUR"}, "introduced_at": null, "met_at": "2026-03-02T09:00:00Z", "closed_at": null}
]

$ refer intro list --state won --state met --format csv --columns id,state,value
id,state,value
2,won,42000.00 EUR
3,met,5000.00 EUR

$ refer intro list --source bo --format csv --columns id,target
id,target
2,Elena Cole
3,Max Vogel

$ refer intro list --target elena --format csv --columns id --no-header
1
2

$ refer intro list --person bo --format csv --columns id --no-header
2
3

$ refer intro list --profile banks --format csv --columns id --no-header
1

$ refer intro list --owner Ben --mode direct --format csv --columns id --no-header
2

$ refer intro list --sort -value --columns id,value --format csv
id,value
2,42000.00 EUR
3,5000.00 EUR
1,

$ refer intro list --state lost --json
[]

# Mistakes.
$ refer intro list --state won,lost
! refer: --state: 'won,lost' is no intro state
! hint: one of accepted, forwarded, consented, introduced, replied, booked, met, opportunity, won, lost, refused, ghosted, unfit, lapsed
[2]

$ refer intro list --state wno
! refer: --state: 'wno' is no intro state
! hint: did you mean 'won'?
[2]

$ refer intro list --source elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer intro list --target eleno
! refer: no contact matches 'eleno'
! hint: did you mean 'Elena Cole'?
[3]

$ refer intro list --profile bank
! refer: no profile 'bank'
! hint: did you mean 'banks'?
[3]

$ refer intro list --mode optin
! refer: --mode: 'optin' is no mode
! hint: did you mean 'opt-in'?
[2]

$ refer intro list --mod direct
! refer: 'refer intro list' has no option '--mod'
! hint: did you mean '--mode'?
[2]

$ refer intro list won
! refer: 'refer intro list' does not know what to do with 'won'
! hint: 'refer intro list --help' shows how it is used
[2]

$ refer intro list --columns id,valeu
! refer: no column 'valeu'
! hint: did you mean 'value'?
[2]
