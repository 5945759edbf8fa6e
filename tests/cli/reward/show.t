One reward is shown whole

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced

$ refer -q intro mark 1 won --value 1000EUR

$ refer -q reward add jane --kind gift --intro 1 --value 50EUR --item "=a book" --note "by post"

$ refer reward show 1
id               1
source           Jane Roe
kind             gift
day              2026-03-02
item             =a book
value            50.00 EUR
intro_id         1
owner            Ada Park
source_id        2
target           Elena Cole
deal             1000.00 EUR
share            5.0 %
override_reason
override_rules
note             by post
added_at         2026-03-02 09:00

$ refer reward show 1 --format csv --columns item
item
'=a book

$ refer reward show
! refer: 'refer reward show' needs ID
! hint: ID is which reward; 'refer reward show --help' shows more
[2]

$ refer reward show 2
! refer: no reward 2
! hint: 'refer reward list' shows them
[3]

$ refer reward show jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer reward show 2 --json
! {"code": 3, "message": "no reward 2", "hint": "'refer reward list' shows them"}
[3]
