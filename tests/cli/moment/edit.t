Only what is given changes in a moment, and an empty text clears

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q moment add jane --kind renewal --on 2026-02-01 --outcome "two years more" --note "by phone"

$ refer -q moment add jane --kind nps --on 2026-02-01 --outcome "two years more"

$ refer moment edit 1 --outcome "three years more" --json
{"id": 1, "contact": "Jane Roe", "kind": "renewal", "day": "2026-02-01", "outcome": "three years more", "freshness": 0.384, "ask_by": "2026-03-15", "contact_id": 2, "note": "by phone", "added_at": "2026-03-02T09:00:00Z"}

$ refer moment edit 1 --note "" --on yesterday --json
{"id": 1, "contact": "Jane Roe", "kind": "renewal", "day": "2026-03-01", "outcome": "three years more", "freshness": 0.9675, "ask_by": "2026-04-12", "contact_id": 2, "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer moment edit 1 --kind goal --dry-run
! Changed moment 1.
! Nothing was kept (--dry-run).

$ refer moment show 1 --json --columns kind,day,note
{"kind": "renewal", "day": "2026-03-01", "note": null}

$ refer undo
! Took back: moment edit 1 --note '' --on yesterday --json

$ refer moment show 1 --json --columns kind,day,note
{"kind": "renewal", "day": "2026-02-01", "note": "by phone"}

# Mistakes.
$ refer moment edit
! refer: 'refer moment edit' needs ID
! hint: ID is which moment; 'refer moment edit --help' shows more
[2]

$ refer moment edit 1
! refer: 'refer moment edit' is told nothing to change
! hint: 'refer moment edit --help' lists what it can change
[2]

$ refer moment edit 9 --note x
! refer: no moment 9
! hint: 'refer moment list' shows them
[3]

$ refer moment edit jane --note x
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer moment edit 1 --kind renewl
! refer: 'renewl' is no kind of moment
! hint: did you mean 'renewal'?
[2]

$ refer moment edit 1 --kind ""
! refer: '' is no kind of moment
! hint: one of implementation, qbr, renewal, executive-thanks, nps, peer-mention, goal, support, hours-saved, milestone, praise, project, satisfaction, touchpoint, value
[2]

$ refer moment edit 1 --on ""
! refer: --on: '' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer moment edit 1 --contact bo
! refer: 'refer moment edit' has no option '--contact'
! hint: 'refer moment edit --help' shows how it is used
[2]

# Two moments never become the same one.
$ refer moment edit 2 --kind renewal --outcome "three years more"
! refer: moment 1 is the same: person, kind, day and outcome
! hint: 'refer moment edit 1' changes it
[4]
