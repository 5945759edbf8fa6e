One credit is shown with all that is known of it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer credit show 1
! refer: no credit 1
! hint: 'refer credit list' shows them
[3]

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Omar Diaz <omar@delta.example>" --type partner

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q credit add 1 omar --share 30 --note "vouched for us"

$ refer credit show 1
id          1
intro_id    1
source      Omar Diaz
role        influenced
share       30
target      Elena Cole
state       introduced
value
primary     Jane Roe
source_id   3
primary_id  2
target_id   4
note        vouched for us
added_at    2026-03-02 09:00

$ refer credit show 1 --json
{"id": 1, "intro_id": 1, "source": "Omar Diaz", "role": "influenced", "share": 30, "target": "Elena Cole", "state": "introduced", "value": null, "primary": "Jane Roe", "source_id": 3, "primary_id": 2, "target_id": 4, "note": "vouched for us", "added_at": "2026-03-02T09:00:00Z"}

$ refer credit show
! refer: 'refer credit show' needs ID
! hint: ID is which credit; 'refer credit show --help' shows more
[2]

$ refer credit show omar
! refer: ID: 'omar' is no id
! hint: ids are the numbers in the first column of 'list'
[2]
