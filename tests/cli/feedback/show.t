One feedback is shown whole

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q feedback add jane --score 9 --text "=glad"

$ refer feedback show 1
id         1
source     Jane Roe
day        2026-03-02
score      9
text       =glad
owner      Ada Park
source_id  2
added_at   2026-03-02 09:00

$ refer feedback show 1 --format csv --columns text
text
'=glad

$ refer feedback show 1 --json
{"id": 1, "source": "Jane Roe", "day": "2026-03-02", "score": 9, "text": "=glad", "owner": "Ada Park", "source_id": 2, "added_at": "2026-03-02T09:00:00Z"}

$ refer feedback show
! refer: 'refer feedback show' needs ID
! hint: ID is which feedback; 'refer feedback show --help' shows more
[2]

$ refer feedback show 2
! refer: no feedback 2
! hint: 'refer feedback list' shows them
[3]

$ refer feedback show jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer feedback show 2 --json
! {"code": 3, "message": "no feedback 2", "hint": "'refer feedback list' shows them"}
[3]
