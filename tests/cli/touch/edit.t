Only what is given changes in a touch, and an empty text clears

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q contact add "Jane Roe" --email jane@pixel.example

$ refer -q touch add jane --channel call --gave help --note "with the tender" --on 2026-02-01

$ refer -q touch add jane --channel email --on 2026-02-01

$ refer touch edit 1 --channel meeting --json
{"id": 1, "contact": "Jane Roe", "day": "2026-02-01", "channel": "meeting", "gave": "help", "note": "with the tender", "owner": "Ada Park", "contact_id": 2, "introduced": null, "introduced_id": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer touch edit 1 --gave "" --note "" --owner "" --json
{"id": 1, "contact": "Jane Roe", "day": "2026-02-01", "channel": "meeting", "gave": null, "note": null, "owner": null, "contact_id": 2, "introduced": null, "introduced_id": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer touch edit 1 --gave business --dry-run
! Changed touch 1.
! Nothing was kept (--dry-run).

$ refer undo
! Took back: touch edit 1 --gave '' --note '' --owner '' --json

$ refer touch show 1 --json --columns channel,gave,note,owner
{"channel": "meeting", "gave": "help", "note": "with the tender", "owner": "Ada Park"}

# Mistakes.
$ refer touch edit
! refer: 'refer touch edit' needs ID
! hint: ID is which touch; 'refer touch edit --help' shows more
[2]

$ refer touch edit 1
! refer: 'refer touch edit' is told nothing to change
! hint: 'refer touch edit --help' lists what it can change
[2]

$ refer touch edit 9 --note x
! refer: no touch 9
! hint: 'refer touch list' shows them
[3]

$ refer touch edit 1 --channel ""
! refer: --channel: '' is no channel
! hint: one of call, email, meeting, message, event, post
[2]

$ refer touch edit 1 --channel meting
! refer: --channel: 'meting' is no channel
! hint: did you mean 'meeting'?
[2]

$ refer touch edit 1 --gave helps
! refer: --gave: 'helps' is no kind of gift
! hint: did you mean 'help'?
[2]

$ refer touch edit 1 --on ""
! refer: --on: '' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer touch edit 1 --person jane
! refer: 'refer touch edit' has no option '--person'
! hint: did you mean '--version'?
[2]

# Two touches never become the same one.
$ refer touch edit 1 --channel email --gave "" --note ""
! refer: touch 2 is the same: person, day, channel, gift and note
! hint: 'refer touch edit 2' changes it; another --note tells two apart
[4]
