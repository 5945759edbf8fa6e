Only what is given of a training changes

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer training edit 1 --kind course
! refer: no training 1
! hint: 'refer training list' shows them
[3]

$ refer training add --kind course --on 2026-02-01 --until 2026-12-31 --note "first part"
! Added training 1: Ada Park, course on 2026-02-01.

$ refer training add --kind course --on 2026-02-01 --note "second part"
! Added training 2: Ada Park, course on 2026-02-01.

$ refer training edit 1 --kind certification --until "" --owner "Bo Lind" --json
{"id": 1, "owner": "Bo Lind", "kind": "certification", "day": "2026-02-01", "until": null, "in_force": true, "note": "first part", "added_at": "2026-03-02T09:00:00Z"}

$ refer undo
! Took back: training edit 1 --kind certification --until '' --owner 'Bo Lind' --json

$ refer training edit 1 --on 2027-01-01
! refer: the training would run out on 2026-12-31, before it was done on 2027-01-01
[2]

$ refer training edit 2 --note "first part"
! refer: training 1 is the same: owner, kind, day and note
! hint: 'refer training edit 1' changes it; another --note tells two apart
[4]

$ refer training edit 1 --owner ""
! refer: a training needs an owner: who was trained
! hint: --owner NAME, or 'refer config set me.name NAME' for yourself
[2]

$ refer training edit 1
! refer: 'refer training edit' is told nothing to change
! hint: 'refer training edit --help' lists what it can change
[2]

$ refer training edit 1 --note "" --dry-run
! Changed training 1.
! Nothing was kept (--dry-run).

$ refer training list --format csv
id,owner,kind,day,until,in_force,note
1,Ada Park,course,2026-02-01,2026-12-31,true,first part
2,Ada Park,course,2026-02-01,,true,second part
