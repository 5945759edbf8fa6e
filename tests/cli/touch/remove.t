Touches are removed by id, all of those named or none

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q contact add "Jane Roe" --email jane@pixel.example

$ refer -q touch add jane --channel call --on 2026-01-01

$ refer -q touch add jane --channel call --on 2026-01-02

$ refer -q touch add jane --channel call --on 2026-01-03

$ refer touch remove 1 --dry-run
! Removed touch 1.
! Nothing was kept (--dry-run).

$ refer touch remove 1
! Removed touch 1.

$ refer touch remove - <<END
2
3
END
! Removed touch 2.
! Removed touch 3.

$ refer touch list --json
[]

$ refer undo
! Took back: touch remove -

$ refer touch list --format csv --no-header --columns id
2
3

$ refer touch remove 2 9
! refer: no touch 9
! hint: 'refer touch list' shows them
[3]

$ refer touch remove - <<END
2
9
END
! refer: no touch 9
! hint: 'refer touch list' shows them
[3]

$ refer touch remove - <<END
2
all
END
! refer: -:2: 'all' is no id
! hint: give ids one a line
[65]

$ refer touch remove
! refer: 'refer touch remove' needs ID
! hint: ID is the ids of touches; - reads them from standard input; 'refer touch remove --help' shows more
[2]

$ refer touch remove jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer touch list --format csv --no-header --columns id
2
3
