Sales are removed by their ids, all of those named or none, and undo brings them back

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro mark 1 won --on 2026-01-20

$ refer sale remove 1
! refer: no sale 1
! hint: 'refer sale list' shows them
[3]

$ refer -q sale add 1 --kind renewal --value 20000EUR --on 2026-02-10

$ refer -q sale add 1 --kind churn --on 2026-02-20

$ refer sale remove 1 3
! refer: no sale 3
! hint: 'refer sale list' shows them
[3]

$ sh refer sale list --columns id --format csv --no-header | refer sale remove -
! Removed sale 1: renewal of Elena Cole on 2026-02-10, 20000.00 EUR.
! Removed sale 2: churn of Elena Cole on 2026-02-20.

$ refer undo
! Took back: sale remove -

$ refer sale list --format csv --columns id,kind
id,kind
1,renewal
2,churn

$ refer sale remove
! refer: 'refer sale remove' needs ID
! hint: ID is the ids of sales; - reads them from standard input; 'refer sale remove --help' shows more
[2]

$ refer sale remove x
! refer: ID: 'x' is no id
! hint: ids are the numbers in the first column of 'list'
[2]
