Feedback is listed by day, by one source, owner, or of some days

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer feedback list --json
[]

$ refer feedback list
id  source  day  score  text  owner

$ write survey.csv <<END
person,type
Jane Roe <jane@pixel.example>,customer
Bo Lind <bo@altex.example>,partner
END

$ refer -q source add --from survey.csv

$ refer -q feedback add jane --score 9 --on 2026-02-20

$ refer -q feedback add jane --score 8 --on 2026-01-10 --owner Ben

$ refer -q feedback add bo --text "all well" --on 2026-02-20

$ refer feedback list
id  source    day         score  text      owner
 2  Jane Roe  2026-01-10      8            Ben
 1  Jane Roe  2026-02-20      9            Ada Park
 3  Bo Lind   2026-02-20         all well  Ada Park

$ refer feedback list --source jane --format csv --columns all
id,source,day,score,text,owner,source_id,added_at
2,Jane Roe,2026-01-10,8,,Ben,2,2026-03-02T09:00:00Z
1,Jane Roe,2026-02-20,9,,Ada Park,2,2026-03-02T09:00:00Z

$ refer feedback list --owner Ben --format csv --columns id,owner
id,owner
2,Ben

$ refer feedback list --from 2026-01-10 --to 2026-02-20 --format csv --columns id,day
id,day
2,2026-01-10

$ refer feedback list --source jnae
! refer: no source matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer feedback list --form 2026 --json
! {"code": 2, "message": "'refer feedback list' has no option '--form'", "hint": "did you mean '--from' or '--format'?"}
[2]

# Whoever was told is known as an owner.
$ refer next --owner Ben --json
[]

$ refer feedback list --from 2026-03-02 --to 2026-03-01
! refer: no day is from 2026-03-02 on and before 2026-03-01
! hint: the day of --to is not included
[2]
