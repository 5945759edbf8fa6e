Introductions are removed by id, all of those named or none

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target a@a.example

$ refer -q intro add --source jane --target b@b.example

$ refer -q intro add --source jane --target c@c.example

$ refer intro remove 1 --dry-run
! Removed intro 1.
! Nothing was kept (--dry-run).

$ refer intro remove 1
! Removed intro 1.

$ refer intro remove - <<END
3
2
END
! Removed intro 3.
! Removed intro 2.

$ refer intro list --json
[]

$ refer undo
! Took back: intro remove -

$ refer intro list --format csv --columns id,target --no-header
2,B
3,C

$ refer intro remove 2 9
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro remove - <<END
2
c@c.example
END
! refer: -:2: 'c@c.example' is no id
! hint: give ids one a line
[65]

$ refer intro remove
! refer: 'refer intro remove' needs ID
! hint: ID is the ids of introductions; - reads them from standard input; 'refer intro remove --help' shows more
[2]

$ refer intro remove elena
! refer: ID: 'elena' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer intro remove 9 --json
! {"code": 3, "message": "no intro 9", "hint": "'refer intro list' shows them"}
[3]

$ refer intro list --format csv --columns id --no-header
2
3
