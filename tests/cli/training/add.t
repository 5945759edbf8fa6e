Who learned to ask is written down: courses, role-plays, certifications

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer training add --kind role-play --note "the direct ask, with Bo"
! Added training 1: Ada Park, role-play on 2026-03-02.

$ refer training add --owner "Bo Lind" --kind certification --on 2026-02-20 --until 2027-02-20 --json
{"id": 2, "owner": "Bo Lind", "kind": "certification", "day": "2026-02-20", "until": "2027-02-20", "in_force": true, "note": null, "added_at": "2026-03-02T09:00:00Z"}

# The same again is refused; another note tells two apart.
$ refer training add --kind role-play --note "the direct ask, with Bo"
! refer: training 1 is the same: owner, kind, day and note
! hint: 'refer training edit 1' changes it; another --note tells two apart
[4]

$ refer training add --kind role-play --note "the trigger ask"
! Added training 3: Ada Park, role-play on 2026-03-02.

$ refer training add --note "no kind"
! refer: a training needs a --kind
! hint: --kind course, role-play or certification
[2]

$ refer training add --kind exam
! refer: --kind: 'exam' is no kind of training
! hint: one of course, role-play, certification
[2]

$ refer training add --kind course --on 2026-02-20 --until 2026-02-19
! refer: the training would run out on 2026-02-19, before it was done on 2026-02-20
[2]

$ refer training add --kind course --owner " "
! refer: a training needs an owner: who was trained
! hint: --owner NAME, or 'refer config set me.name NAME' for yourself
[2]

$ refer training add --kind course --on someday
! refer: --on: 'someday' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer training add --kind course extra
! refer: 'refer training add' does not know what to do with 'extra'
! hint: 'refer training add --help' shows how it is used
[2]

$ write -e evil.jsonl <<END
{"owner": "Bo \\u001b[31m", "kind": "course"}
END
$ refer training add --from evil.jsonl --format csv --columns owner
owner
\ Bo \x1b[31m

$ refer training remove 4
! Removed training 4: Bo \x1b[31m, course on 2026-03-02.

$ write trainings.csv <<END
owner,kind,on,note
Bo Lind,course,2026-01-10,
Ada Park,role-play,2026-03-02,the trigger ask
,course,2026-01-11,
END
$ refer training add --from trainings.csv --format csv --columns id,owner,kind,day
id,owner,kind,day
4,Bo Lind,course,2026-01-10
5,Ada Park,course,2026-01-11

$ refer undo
! Took back: training add --from trainings.csv --format csv --columns id,owner,kind,day

$ refer training list --format csv
id,owner,kind,day,until,in_force,note
2,Bo Lind,certification,2026-02-20,2027-02-20,true,
1,Ada Park,role-play,2026-03-02,,true,"the direct ask, with Bo"
3,Ada Park,role-play,2026-03-02,,true,the trigger ask

# Somebody must be named when the settings do not say who I am.
$ write refer.toml <<END
END
$ refer training add --kind course
! refer: a training needs an owner: who was trained
! hint: --owner NAME, or 'refer config set me.name NAME' for yourself
[2]
