Moments are removed by id, all of those named or none, and never one that an ask came of

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q moment add jane --kind nps --on 2026-01-01

$ refer -q moment add jane --kind qbr --on 2026-01-02

$ refer -q moment add jane --kind goal --on 2026-01-03

$ refer -q moment add jane --kind praise --on 2026-01-04 --outcome "ramp time halved"

# The ask takes the latest moment.
$ refer -q ask add jane

$ refer moment remove 4
! refer: ask 1 came of moment 4
! hint: 'refer ask show 1' shows it
[4]

$ refer moment remove 1 --dry-run
! Removed moment 1.
! Nothing was kept (--dry-run).

$ refer moment remove 1
! Removed moment 1.

$ refer moment remove - <<END
2

3
END
! Removed moment 2.
! Removed moment 3.

$ refer moment list --format csv --no-header
4,Jane Roe,praise,2026-01-04,ramp time halved,0.1524,2026-02-15

$ refer undo
! Took back: moment remove -

$ refer moment list --format csv --no-header
2,Jane Roe,qbr,2026-01-02,,0.1426,2026-02-13
3,Jane Roe,goal,2026-01-03,,0.1474,2026-02-14
4,Jane Roe,praise,2026-01-04,ramp time halved,0.1524,2026-02-15

# One that is not there, or is no id, leaves all of them.
$ refer moment remove 2 9
! refer: no moment 9
! hint: 'refer moment list' shows them
[3]

$ refer moment remove 2 2
! Removed moment 2.

$ refer moment remove - <<END
2
two
END
! refer: -:2: 'two' is no id
! hint: give ids one a line
[65]

$ refer moment remove - --json <<END
END

$ refer moment remove
! refer: 'refer moment remove' needs ID
! hint: ID is the ids of moments; - reads them from standard input; 'refer moment remove --help' shows more
[2]

$ refer moment remove jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer moment remove 0
! refer: ID: '0' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer moment list --format csv --no-header
3,Jane Roe,goal,2026-01-03,,0.1474,2026-02-14
4,Jane Roe,praise,2026-01-04,ramp time halved,0.1524,2026-02-15
