Only what is given of a tie changes, named by its id or its two people

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer tie edit 1 --strength 3
! refer: no tie 1
! hint: 'refer tie list' shows them
[3]

$ refer contact add "Jane Roe <jane@pixel.example>"
! Added contact 2: Jane Roe.

$ refer contact add "Elena Cole <elena@globex.example>"
! Added contact 3: Elena Cole.

$ refer tie add jane elena --strength 4 --how "former colleagues at Chase" --since 2019-01-01
! Added tie 1: Jane Roe and Elena Cole, strength 4.

$ refer tie edit elena jane --strength 3 --until 2025-12-31 --json
{"id": 1, "from": "Jane Roe", "to": "Elena Cole", "strength": 3, "how": "former colleagues at Chase", "evidence": "stated", "since": "2019-01-01", "until": "2025-12-31", "from_id": 2, "to_id": 3, "note": null, "last_contact": null, "freshness": null}

$ refer tie edit 1 --how "" --since "" --until "" --note " " --format csv
id,from,to,strength,how,evidence,since,until,from_id,to_id,note,last_contact,freshness
1,Jane Roe,Elena Cole,3,,stated,,,2,3,,,

$ refer undo
! Took back: tie edit 1 --how '' --since '' --until '' --note ' ' --format csv

$ refer tie show 1 --format csv
id,from,to,strength,how,evidence,since,until,from_id,to_id,note,last_contact,freshness
1,Jane Roe,Elena Cole,3,former colleagues at Chase,stated,2019-01-01,2025-12-31,2,3,,,

# Editing may also take back what was stated.
$ refer tie edit 1 --evidence imported --format csv --columns strength,evidence
strength,evidence
3,imported

$ refer tie edit 1 --since 2026-01-01
! refer: the tie would end on 2025-12-31, before it begins on 2026-01-01
[2]

$ refer tie edit 1 --until 2018-12-31
! refer: the tie would end on 2018-12-31, before it begins on 2019-01-01
[2]

$ refer tie edit 1 --strength ""
! refer: --strength: '' is no whole number
[2]

$ refer tie edit 1 --strength ten
! refer: --strength: 'ten' is no whole number
[2]

$ refer tie edit 1 --evidence ""
! refer: --evidence: '' is no evidence
! hint: one of stated, introduced, correspondence, imported, inferred
[2]

$ refer tie edit 1 --evidence stted
! refer: --evidence: 'stted' is no evidence
! hint: did you mean 'stated'?
[2]

$ refer tie edit 1 --until never
! refer: --until: 'never' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer tie edit 1 --owner Ada
! refer: 'refer tie edit' has no option '--owner'
! hint: 'refer tie edit --help' shows how it is used
[2]

$ refer tie edit 1
! refer: 'refer tie edit' is told nothing to change
! hint: 'refer tie edit --help' lists what it can change
[2]

$ refer tie edit jane elena
! refer: 'refer tie edit' is told nothing to change
! hint: 'refer tie edit --help' lists what it can change
[2]

$ refer tie edit jane --strength 2
! refer: 'jane' is no id of a tie
! hint: give the id, or both people
[2]

$ refer tie edit jane me --strength 2
! refer: no tie between Jane Roe and Ada Park
! hint: 'refer tie add 2 1 --strength 3' adds one
[3]

$ refer tie edit jane jane --strength 2
! refer: a tie is between two people, and this is one
! hint: give the id of the tie, or both people
[2]

$ refer tie edit jane elna --strength 2 --format json
! {"code": 3, "message": "no contact matches 'elna'", "hint": "did you mean 'Elena Cole'?"}
[3]

$ refer tie edit --strength 2
! refer: 'refer tie edit' needs TIE
! hint: TIE is the id of a tie, or one of the two people; 'refer tie edit --help' shows more
[2]

$ refer tie edit 9 --strength 2
! refer: no tie 9
! hint: 'refer tie list' shows them
[3]

$ refer tie edit 1 --strength 1 --dry-run
! Changed tie 1: Jane Roe and Elena Cole.
! Nothing was kept (--dry-run).

$ refer tie show 1 --format csv --columns strength,evidence
strength,evidence
3,imported
