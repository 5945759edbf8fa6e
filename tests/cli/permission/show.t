One permission is shown whole

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q permission add jane --target elena@globex.example --wording "Jane Roe of Pixel" --channel call --note "she asked to see it first"

$ refer permission show 1
id            1
source        Jane Roe
use           name
scope         target
target        Elena
profile
given_on      2026-03-02
until
withdrawn_on
valid         true
source_id     2
target_id     3
wording       Jane Roe of Pixel
channel       call
evidence
note          she asked to see it first
added_at      2026-03-02 09:00

$ refer permission show 1 --json
{"id": 1, "source": "Jane Roe", "use": "name", "scope": "target", "target": "Elena", "profile": null, "given_on": "2026-03-02", "until": null, "withdrawn_on": null, "valid": true, "source_id": 2, "target_id": 3, "wording": "Jane Roe of Pixel", "channel": "call", "evidence": null, "note": "she asked to see it first", "added_at": "2026-03-02T09:00:00Z"}

$ refer permission show
! refer: 'refer permission show' needs ID
! hint: ID is which permission; 'refer permission show --help' shows more
[2]

$ refer permission show 2
! refer: no permission 2
! hint: 'refer permission list' shows them
[3]

$ refer permission show jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer permission show 2 --json
! {"code": 3, "message": "no permission 2", "hint": "'refer permission list' shows them"}
[3]
