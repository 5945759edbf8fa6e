Outcomes are removed by id, all of those named or none, and undo brings them back

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q outcome add "a"

$ refer -q outcome add "b"

$ refer outcome remove 1 3
! refer: no outcome 3
! hint: 'refer outcome list' shows them
[3]

$ sh refer outcome list --columns id --format csv --no-header | refer outcome remove -
! Removed outcome 1: a.
! Removed outcome 2: b.

$ refer undo
! Took back: outcome remove -

$ refer outcome list --format csv --columns id,result
id,result
1,a
2,b

$ refer outcome remove x
! refer: ID: 'x' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer outcome remove
! refer: 'refer outcome remove' needs ID
! hint: ID is the ids of outcomes; - reads them from standard input; 'refer outcome remove --help' shows more
[2]
