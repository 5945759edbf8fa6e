The day until which something waits is judged by calendar.zone, and by UTC without it, never by the zone of the machine

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q contact add "Bo Chen" --email bo@delta.example

$ refer -q ask add jane bo --override test

$ refer -q ask mark 1 sent --override test

$ refer -q intro add --source jane --target elena@globex.example

$ now 2026-03-02T12:00:00Z

$ refer ask mark 1 later --until 2026-03-02
! refer: ask 1: --until 2026-03-02 is not after the answer, on 2026-03-02
! hint: --until is the day on which to ask again
[2]

$ refer ask mark 1 later --until 2026-03-03 --dry-run
! Ask 1 is later: Jane Roe to introduce Bo Chen.
! Nothing was kept (--dry-run).

# There it is the third already.
$ env TZ=Pacific/Kiritimati

$ refer ask mark 1 later --until 2026-03-03 --dry-run
! Ask 1 is later: Jane Roe to introduce Bo Chen.
! Nothing was kept (--dry-run).

$ refer intro mark 1 lapsed --until 2026-03-03 --dry-run
! Intro 1 is lapsed: Elena, by Jane Roe.
! Nothing was kept (--dry-run).

$ refer -c calendar.zone=Pacific/Kiritimati ask mark 1 later --until 2026-03-03
! refer: ask 1: --until 2026-03-03 is not after the answer, on 2026-03-03
! hint: --until is the day on which to ask again
[2]

$ refer -c calendar.zone=Pacific/Kiritimati intro mark 1 lapsed --until 2026-03-03
! refer: intro 1: --until 2026-03-03 is not after the step, on 2026-03-03
! hint: --until is the day on which to try again
[2]

# What has rested since the third of that zone has rested a day less than since the second.
$ env TZ=UTC

$ refer -q intro mark 1 lapsed --on 2026-03-02T12:00:00Z

$ refer -c privacy.keep_months=12 --now 2027-03-02T09:00:00Z contact list --forgettable --format csv --columns name
name
Elena

$ refer -c privacy.keep_months=12 -c calendar.zone=Pacific/Kiritimati --now 2027-03-02T09:00:00Z contact list --forgettable --format csv --columns name
name
