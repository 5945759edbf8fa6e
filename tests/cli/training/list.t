Trainings are listed by day, narrowed by owner, kind, and what is in force today

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer training list --json
[]

$ refer training list --format csv
id,owner,kind,day,until,in_force,note

$ write trainings.csv <<END
owner,kind,on,until
Bo Lind,certification,2025-03-01,2026-03-01
Bo Lind,certification,2026-03-03,2027-03-03
Ada Park,certification,2025-03-02,2026-03-02
Ada Park,course,2024-01-01,
END
$ refer training add --from trainings.csv
! Added 4; 0 were there already.

$ refer training list --format csv
id,owner,kind,day,until,in_force,note
4,Ada Park,course,2024-01-01,,true,
1,Bo Lind,certification,2025-03-01,2026-03-01,false,
3,Ada Park,certification,2025-03-02,2026-03-02,true,
2,Bo Lind,certification,2026-03-03,2027-03-03,false,

$ refer training list --kind certification --in-force --format csv --columns owner,until
owner,until
Ada Park,2026-03-02

$ refer --now 2026-03-04 training list --owner "Bo Lind" --in-force --format csv --columns day
day
2026-03-03

$ refer training list --owner nobody --json
[]

# A day begins where the settings say.
$ refer --now 2026-03-02T23:30:00Z training list --in-force --kind certification --format csv --columns owner
owner
Ada Park

$ refer --now 2026-03-02T23:30:00Z -c calendar.zone=Europe/Berlin training list --in-force --kind certification --format csv --columns owner
owner
Bo Lind

$ refer training list --kind exam
! refer: --kind: 'exam' is no kind of training
! hint: one of course, role-play, certification
[2]

$ refer training list bo
! refer: 'refer training list' does not know what to do with 'bo'
! hint: 'refer training list --help' shows how it is used
[2]
