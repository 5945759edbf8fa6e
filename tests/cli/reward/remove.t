Rewards are removed by id, all of those named or none

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q reward add jane --kind gift --value 50EUR

$ refer -q reward add jane --kind note

$ refer reward remove 1 3
! refer: no reward 3
! hint: 'refer reward list' shows them
[3]

$ refer reward remove 1 --dry-run
! Removed reward 1: gift for Jane Roe on 2026-03-02, worth 50.00 EUR.
! Nothing was kept (--dry-run).

$ sh refer reward list --columns id --format csv --no-header | refer reward remove -
! Removed reward 1: gift for Jane Roe on 2026-03-02, worth 50.00 EUR.
! Removed reward 2: note for Jane Roe on 2026-03-02.

$ refer reward list --json
[]

$ refer undo
! Took back: reward remove -

$ refer reward list --format csv --columns id,kind
id,kind
1,gift
2,note

$ refer reward remove
! refer: 'refer reward remove' needs ID
! hint: ID is the ids of rewards; - reads them from standard input; 'refer reward remove --help' shows more
[2]

$ refer reward remove jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]
