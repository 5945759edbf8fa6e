Trainings are removed by their ids, and undo brings them back

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer training remove 1
! refer: no training 1
! hint: 'refer training list' shows them
[3]

$ refer training add --kind course --on 2026-02-01
! Added training 1: Ada Park, course on 2026-02-01.

$ refer training add --owner "Bo Lind" --kind certification --on 2026-02-02
! Added training 2: Bo Lind, certification on 2026-02-02.

$ refer training remove 1 3
! refer: no training 3
! hint: 'refer training list' shows them
[3]

$ sh refer training list --columns id --format csv --no-header | refer training remove -
! Removed training 1: Ada Park, course on 2026-02-01.
! Removed training 2: Bo Lind, certification on 2026-02-02.

$ refer undo
! Took back: training remove -

$ refer training list --format csv --columns id,owner
id,owner
1,Ada Park
2,Bo Lind

$ refer training remove
! refer: 'refer training remove' needs ID
! hint: ID is the ids of trainings; - reads them from standard input; 'refer training remove --help' shows more
[2]
