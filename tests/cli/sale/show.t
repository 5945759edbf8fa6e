One sale is shown with all that is known of it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer sale show 1
! refer: no sale 1
! hint: 'refer sale list' shows them
[3]

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro mark 1 won --on 2026-01-20

$ refer -q sale add 1 --kind renewal --value 20000EUR --on 2026-02-10 --reason "=2+2"

$ refer sale show 1
id           1
intro_id     1
customer     Elena Cole
company
kind         renewal
day          2026-02-10
value        20000.00 EUR
reason       =2+2
source       Jane Roe
customer_id  3
source_id    2
note
added_at     2026-03-02 09:00

$ refer sale show 1 --json
{"id": 1, "intro_id": 1, "customer": "Elena Cole", "company": null, "kind": "renewal", "day": "2026-02-10", "value": {"amount": "20000.00", "currency": "EUR"}, "reason": "=2+2", "source": "Jane Roe", "customer_id": 3, "source_id": 2, "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer sale show one
! refer: ID: 'one' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer sale show
! refer: 'refer sale show' needs ID
! hint: ID is which sale; 'refer sale show --help' shows more
[2]
