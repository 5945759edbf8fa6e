Only what is given of a sale changes, and it stays one that can be

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro mark 1 won --on 2026-01-20

$ refer -q sale add 1 --kind renewal --value 20000EUR --on 2026-02-01 --reason "as before"

$ refer -q sale add 1 --kind renewal --on 2026-02-02

$ refer sale edit 1 --value 21000EUR --reason "" --json
{"id": 1, "intro_id": 1, "customer": "Elena Cole", "company": null, "kind": "renewal", "day": "2026-02-01", "value": {"amount": "21000.00", "currency": "EUR"}, "reason": null, "source": "Jane Roe", "customer_id": 3, "source_id": 2, "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer sale edit 1 --kind churn
! refer: a churn has no value: the customer left
! hint: --value "" leaves it out; renewal, expansion and repeat have one
[2]

$ refer sale edit 1 --kind churn --value ""
! Changed sale 1: churn of Elena Cole on 2026-02-01.

$ refer undo
! Took back: sale edit 1 --kind churn --value ''

$ refer sale edit 1 --on 2026-01-01
! refer: the renewal would be on 2026-01-01, before the deal was won on 2026-01-20
! hint: --on is the day of it
[2]

$ refer sale edit 2 --on 2026-02-01
! refer: sale 1 is the same: deal, kind, day and note
! hint: 'refer sale edit 1' changes it; another --note tells two apart
[4]

$ refer sale edit 1
! refer: 'refer sale edit' is told nothing to change
! hint: 'refer sale edit --help' lists what it can change
[2]

$ refer sale edit 9 --note x
! refer: no sale 9
! hint: 'refer sale list' shows them
[3]

$ refer sale edit 1 --intro 2
! refer: 'refer sale edit' has no option '--intro'
! hint: 'refer sale edit --help' shows how it is used
[2]

$ refer sale edit 1 --note x --dry-run
! Changed sale 1: renewal of Elena Cole on 2026-02-01, 21000.00 EUR.
! Nothing was kept (--dry-run).

$ refer sale list --format csv
id,intro_id,customer,company,kind,day,value,reason
1,1,Elena Cole,,renewal,2026-02-01,21000.00 EUR,
2,1,Elena Cole,,renewal,2026-02-02,,
