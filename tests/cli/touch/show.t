One touch is shown whole

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q contact add "Jane Roe" --email jane@pixel.example

$ refer -q touch add jane --channel call --gave help --note "with the tender"

$ refer touch show 1
id             1
contact        Jane Roe
day            2026-03-02
channel        call
gave           help
note           with the tender
owner          Ada Park
contact_id     2
introduced
introduced_id
added_at       2026-03-02 09:00

$ refer touch show 1 --json
{"id": 1, "contact": "Jane Roe", "day": "2026-03-02", "channel": "call", "gave": "help", "note": "with the tender", "owner": "Ada Park", "contact_id": 2, "introduced": null, "introduced_id": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer touch show
! refer: 'refer touch show' needs ID
! hint: ID is which touch; 'refer touch show --help' shows more
[2]

$ refer touch show 2
! refer: no touch 2
! hint: 'refer touch list' shows them
[3]

$ refer touch show jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer touch show 2 --json
! {"code": 3, "message": "no touch 2", "hint": "'refer touch list' shows them"}
[3]
