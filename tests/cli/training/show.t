One training is shown with all that is known of it

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer training show 1
! refer: no training 1
! hint: 'refer training list' shows them
[3]

$ refer training add --kind course --on 2026-02-01 --note "=2+2"
! Added training 1: Ada Park, course on 2026-02-01.

$ refer training show 1 --json
{"id": 1, "owner": "Ada Park", "kind": "course", "day": "2026-02-01", "until": null, "in_force": true, "note": "=2+2", "added_at": "2026-03-02T09:00:00Z"}

$ refer training show 1 --format csv --columns note
note
'=2+2

$ refer training show one
! refer: ID: 'one' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer training show
! refer: 'refer training show' needs ID
! hint: ID is which training; 'refer training show --help' shows more
[2]
