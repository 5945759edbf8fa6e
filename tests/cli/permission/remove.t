Permissions are removed by id, all of those named or none

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q permission add jane --anyone

$ refer -q permission add jane --use public

$ refer permission remove 1 --dry-run
! Removed permission 1: Jane Roe may be named to anyone.
! Nothing was kept (--dry-run).

$ refer permission remove 1
! Removed permission 1: Jane Roe may be named to anyone.

$ refer permission remove - <<END
2
END
! Removed permission 2: Jane Roe may be named in public.

$ refer permission list --json
[]

$ refer undo
! Took back: permission remove -

$ refer permission list --format csv --columns id,use
id,use
2,public

$ refer permission remove 2 9
! refer: no permission 9
! hint: 'refer permission list' shows them
[3]

$ refer permission remove jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer permission remove
! refer: 'refer permission remove' needs ID
! hint: ID is the ids of permissions; - reads them from standard input; 'refer permission remove --help' shows more
[2]

$ refer permission list --format csv --columns id --no-header
2
