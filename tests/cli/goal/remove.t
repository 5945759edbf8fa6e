Goals are removed by id, and whom a goal is for is removed only after it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q contact add "Jane Roe" --email jane@pixel.example --company Pixel

$ refer -q source add jane --type customer

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q goal add --metric asks --period 2026 --target 12 --source jane --owner Ada

$ refer -q goal add --metric won --period 2026 --target 4 --profile scaleups

$ refer -q goal add --metric introduced --period 2026 --target 4 --account pixel

$ refer source remove jane
! refer: goal 1 is for this source
! hint: 'refer goal remove 1' first
[4]

$ refer contact remove jane
! refer: goal 1 is for this source
! hint: 'refer goal remove 1' first
[4]

$ refer profile remove scaleups
! refer: goal 2 is for this profile
! hint: 'refer goal remove 2' first
[4]

$ refer goal remove 1 --dry-run
! Removed goal 1: asks 12 from 2026-01-01 to 2026-12-31, for Ada, Jane Roe.
! Nothing was kept (--dry-run).

$ sh refer goal list --columns id --format csv --no-header | head -n 2 | refer goal remove -
! Removed goal 1: asks 12 from 2026-01-01 to 2026-12-31, for Ada, Jane Roe.
! Removed goal 2: won 4 from 2026-01-01 to 2026-12-31, for scaleups.

$ refer -q source remove jane

$ refer -q profile remove scaleups

# Taken back one after the other.
$ refer -q undo

$ refer -q undo

$ refer undo
! Took back: goal remove -

$ refer goal list --format csv --columns id,source,profile,account
id,source,profile,account
1,Jane Roe,,
2,,scaleups,
3,,,Pixel

# A goal for an account at which nobody is known any more goes with the last of them.
$ refer -q contact forget jane --yes

$ refer goal list --format csv --columns id,source,profile,account
id,source,profile,account
1,forgotten-2,,
2,,scaleups,

# Mistakes.
$ refer goal remove 2 9
! refer: no goal 9
! hint: 'refer goal list' shows them
[3]

$ refer goal remove jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer goal remove
! refer: 'refer goal remove' needs ID
! hint: ID is the ids of goals; - reads them from standard input; 'refer goal remove --help' shows more
[2]
