One goal is shown with all that is known of it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q goal add --metric value --period 2026-Q4 --target 100000EUR --owner Ada --note "=2+2"

$ refer goal show 1
id            1
metric        value
target
target_value  100000.00 EUR
first         2026-10-01
last          2026-12-31
owner         Ada
source
account
profile
source_id
note          =2+2
added_at      2026-03-02 09:00

$ refer goal show 1 --json
{"id": 1, "metric": "value", "target": null, "target_value": {"amount": "100000.00", "currency": "EUR"}, "first": "2026-10-01", "last": "2026-12-31", "owner": "Ada", "source": null, "account": null, "profile": null, "source_id": null, "note": "=2+2", "added_at": "2026-03-02T09:00:00Z"}

$ refer goal show 1 --format csv --columns note
note
'=2+2

$ refer goal show 2
! refer: no goal 2
! hint: 'refer goal list' shows them
[3]

$ refer goal show one
! refer: ID: 'one' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer goal show
! refer: 'refer goal show' needs ID
! hint: ID is which goal; 'refer goal show --help' shows more
[2]
