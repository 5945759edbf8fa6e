Sales are listed by day, narrowed by deal, customer, source and kind

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer sale list --json
[]

$ refer sale list
id  intro_id  customer  company  kind  day  value  reason

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner

$ refer -q contact add --company Globex "Elena Cole" --email elena@globex.example

$ refer -q intro add --source jane --target elena --mode direct --state introduced --on 2026-01-10

$ refer -q intro add --source bo --target "Max Vogel <max@initech.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q intro mark 1 won --on 2026-01-20

$ refer -q intro mark 2 won --on 2026-01-20

$ refer -q sale add 1 --kind renewal --value 20000EUR --on 2026-02-10

$ refer -q sale add 2 --kind churn --reason price --on 2026-02-05

$ refer -q sale add 2 --kind repeat --value 100JPY --on 2026-02-20

$ refer sale list
id  intro_id  customer    company  kind     day                value  reason
 2         2  Max Vogel            churn    2026-02-05                price
 1         1  Elena Cole  Globex   renewal  2026-02-10  20000.00 EUR
 3         2  Max Vogel            repeat   2026-02-20       100 JPY

$ refer sale list --customer elena --format csv --columns id
id
1

$ refer sale list --source bo --kind churn --format csv --columns id,source,customer,reason
id,source,customer,reason
2,Bo Lind,Max Vogel,price

$ refer sale list --intro 2 --kind churn --kind repeat --format csv --columns id,value
id,value
2,
3,100 JPY

$ refer sale list --intro 9 --json
[]

$ refer sale list --customer nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer sale list --source elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer sale list --kind left
! refer: --kind: 'left' is no kind of sale
! hint: one of renewal, expansion, repeat, churn
[2]

$ refer sale list --intro x
! refer: --intro: 'x' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer sale list --from 2026-02-10 --to 2026-02-20 --format csv --columns id,day
id,day
1,2026-02-10

$ refer sale list --from 2026-03-02 --to 2026-03-01
! refer: no day is from 2026-03-02 on and before 2026-03-01
! hint: the day of --to is not included
[2]
