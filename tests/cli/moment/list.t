Moments are listed by day, of one person, of one kind, or of some days

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer moment list --json
[]

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "two years more"

$ refer -q moment add jane --kind nps --on 2026-01-10

$ refer -q moment add bo --kind qbr --on 2026-02-20 --note "with the board"

$ refer moment list
id  contact   kind     day         outcome         freshness  ask_by
 2  Jane Roe  nps      2026-01-10                       0.19  2026-02-21
 1  Jane Roe  renewal  2026-02-20  two years more       0.72  2026-04-03
 3  Bo Lind   qbr      2026-02-20                       0.72  2026-04-03

$ refer moment list jane --json
[
{"id": 2, "contact": "Jane Roe", "kind": "nps", "day": "2026-01-10", "outcome": null, "freshness": 0.1857, "ask_by": "2026-02-21"},
{"id": 1, "contact": "Jane Roe", "kind": "renewal", "day": "2026-02-20", "outcome": "two years more", "freshness": 0.7189, "ask_by": "2026-04-03"}
]

$ refer moment list --kind qbr --format csv --columns all
id,contact,kind,day,outcome,freshness,ask_by,contact_id,note,added_at
3,Bo Lind,qbr,2026-02-20,,0.7189,2026-04-03,3,with the board,2026-03-02T09:00:00Z

# --from is the first day, --to the first day that is not among them.
$ refer moment list --from 2026-01-10 --to 2026-02-20 --format csv
id,contact,kind,day,outcome,freshness,ask_by
2,Jane Roe,nps,2026-01-10,,0.1857,2026-02-21

$ refer moment list --from -10d --format csv --no-header --sort -id
3,Bo Lind,qbr,2026-02-20,,0.7189,2026-04-03
1,Jane Roe,renewal,2026-02-20,two years more,0.7189,2026-04-03

$ refer moment list elena
! refer: no contact matches 'elena'
! hint: 'refer contact list' shows them
[3]

$ refer moment list jnae
! refer: no contact matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer moment list --kind qbrs
! refer: 'qbrs' is no kind of moment
! hint: did you mean 'qbr'?
[2]

$ refer moment list --from soon
! refer: --from: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer moment list --knd qbr
! refer: 'refer moment list' has no option '--knd'
! hint: did you mean '--kind'?
[2]

$ refer moment list --columns id,outcom
! refer: no column 'outcom'
! hint: did you mean 'outcome'?
[2]

$ refer moment list --format cvs --json
! {"code": 2, "message": "--json and --format 'cvs' say different things", "hint": "give one of them"}
[2]

$ refer moment list jane bo
! refer: 'refer moment list' does not know what to do with 'bo'
! hint: 'refer moment list --help' shows how it is used
[2]

# Only what has come and is still fresh enough to ask; the settings say what that is.
$ refer -q moment add bo --kind goal --on 2026-03-20

$ refer moment list --fresh --format csv --columns id,day,freshness,ask_by
id,day,freshness,ask_by
1,2026-02-20,0.7189,2026-04-03
3,2026-02-20,0.7189,2026-04-03

$ refer moment list --fresh --format csv --columns id -c moments.least_freshness=0.1
id
2
1
3

$ refer moment list --format csv --columns id,freshness,ask_by -c moments.half_lives=nps=60
id,freshness,ask_by
2,0.5548,2026-05-10
1,0.7189,2026-04-03
3,0.7189,2026-04-03
4,0,2026-05-01

$ refer moment list -c moments.half_lives=nps
! refer: 'moments.half_lives' has 'nps': there is no '='
! hint: write "renewal=30"
[78]

$ refer moment list --from 2026-03-02 --to 2026-03-01
! refer: no day is from 2026-03-02 on and before 2026-03-01
! hint: the day of --to is not included
[2]
