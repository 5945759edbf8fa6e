Asks are removed by id, all of those named or none, and never one that an introduction came of

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q profile add banks --name "Banks"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner --since 2024-05-01

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q moment add bo --kind qbr --on 2026-02-10 --outcome "two deals won together"

$ refer -q ask add jane --profile banks

$ refer -q ask add jane --profile scaleups

$ refer -q ask add bo --profile banks

$ refer -q ask mark 1 accepted

$ refer ask remove 1
! refer: intro 1 came of ask 1
! hint: 'refer intro remove 1' first, or 'refer undo'
[4]

$ refer ask remove 2 1
! refer: intro 1 came of ask 1
! hint: 'refer intro remove 1' first, or 'refer undo'
[4]

$ refer ask remove 2 --dry-run
! Removed ask 2.
! Nothing was kept (--dry-run).

$ refer ask remove - <<END
2
3
END
! Removed ask 2.
! Removed ask 3.

$ refer ask list --format csv --columns id --no-header
1

$ refer undo
! Took back: ask remove -

$ refer ask list --format csv --columns id --no-header
1
2
3

$ refer ask remove
! refer: 'refer ask remove' needs ID
! hint: ID is the ids of asks; - reads them from standard input; 'refer ask remove --help' shows more
[2]

$ refer ask remove 9
! refer: no ask 9
! hint: 'refer ask list' shows them
[3]

$ refer ask remove jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer ask remove - <<END
2
jane
END
! refer: -:2: 'jane' is no id
! hint: give ids one a line
[65]

# Without its introduction it can go.
$ refer intro remove 1
! Removed intro 1.

$ refer ask remove 1
! Removed ask 1.

$ refer ask list --format csv --columns id --no-header
2
3
