One moment is shown whole

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q moment add jane --kind renewal --outcome "two years more"

$ refer moment show 1
id          1
contact     Jane Roe
kind        renewal
day         2026-03-02
outcome     two years more
freshness   1
ask_by      2026-04-13
contact_id  2
note
added_at    2026-03-02 09:00

$ refer moment show 1 --json
{"id": 1, "contact": "Jane Roe", "kind": "renewal", "day": "2026-03-02", "outcome": "two years more", "freshness": 1, "ask_by": "2026-04-13", "contact_id": 2, "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer moment show
! refer: 'refer moment show' needs ID
! hint: ID is which moment; 'refer moment show --help' shows more
[2]

$ refer moment show 2
! refer: no moment 2
! hint: 'refer moment list' shows them
[3]

$ refer moment show jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer moment show -1
! refer: 'refer moment show' has no option '-1'
! hint: 'refer moment show --help' shows how it is used
[2]

$ refer moment show 1 2
! refer: 'refer moment show' does not know what to do with '2'
! hint: 'refer moment show --help' shows how it is used
[2]

$ refer moment show 2 --json
! {"code": 3, "message": "no moment 2", "hint": "'refer moment list' shows them"}
[3]
