A moment needs a person, a known kind and a day, and the same moment is kept once

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Jan Wit <jan@altex.example>" --type partner

$ refer moment add jane --kind renewal --outcome "cut onboarding from 6 weeks to 10 days"
! Added moment 1: Jane Roe, renewal on 2026-03-02.

$ refer moment add jane --kind nps --on 2026-02-01 --note "scored 9" --json
{"id": 2, "contact": "Jane Roe", "kind": "nps", "day": "2026-02-01", "outcome": null, "freshness": 0.384, "ask_by": "2026-03-15", "contact_id": 2, "note": "scored 9", "added_at": "2026-03-02T09:00:00Z"}

# A planned one may lie ahead: a review in a quarter.
$ refer moment add "jan wit" --kind qbr --on +12w --json --columns contact,kind,day
{"contact": "Jan Wit", "kind": "qbr", "day": "2026-05-25"}

# The same again: person, kind, day and outcome.
$ refer moment add jane@pixel.example --kind renewal --on today --outcome "cut onboarding from 6 weeks to 10 days"
! refer: moment 1 is the same: person, kind, day and outcome
! hint: 'refer moment edit 1' changes it
[4]

# Mistakes.
$ refer moment add
! refer: 'refer moment add' needs PERSON
! hint: PERSON is whose moment: an id, e-mail, handle, or part of the name; 'refer moment add --help' shows more
[2]

$ refer moment add jane
! refer: a moment needs a --kind
! hint: such as --kind renewal; 'refer help moment add' lists them
[2]

$ refer moment add jane --kind ""
! refer: a moment needs a --kind
! hint: such as --kind renewal; 'refer help moment add' lists them
[2]

$ refer moment add jane --kind renewl
! refer: 'renewl' is no kind of moment
! hint: did you mean 'renewal'?
[2]

$ refer moment add jnae --kind nps
! refer: no contact matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer moment add "" --kind nps
! refer: PERSON: a person needs an id, an e-mail, a handle or a name, and this is empty
[2]

$ refer moment add ja --kind nps
! refer: several contacts match 'ja': 2 Jane Roe <jane@pixel.example>, 3 Jan Wit <jan@altex.example>
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer moment add jane bo --kind nps
! refer: 'refer moment add' does not know what to do with 'bo'
! hint: 'refer moment add --help' shows how it is used
[2]

$ refer moment add jane --kind nps --outcom "saved a day"
! refer: 'refer moment add' has no option '--outcom'
! hint: did you mean '--outcome'?
[2]

$ refer moment add jane --kind nps --kind qbr
! refer: --kind is given 2 times
! hint: 'refer moment add --help' shows how it is used
[2]

$ refer moment add jane --kind nps --on 2026-02-30
! refer: --on: '2026-02-30' is no date
! hint: 2026-02 has the days 01 to 28
[2]

$ refer moment add jane --kind nps --on 03/04/2026
! refer: --on: '03/04/2026' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer moment add jane --kind nps --on ""
! refer: --on: '' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer moment add jane --kind nps --on
! refer: --on needs a value
! hint: 'refer moment add --help' shows how it is used
[2]

$ refer moment add jane --kind renewl --json
! {"code": 2, "message": "'renewl' is no kind of moment", "hint": "did you mean 'renewal'?"}
[2]

# Kinds of your own stand in the settings.
$ refer moment add jane --kind launch
! refer: 'launch' is no kind of moment
! hint: one of implementation, qbr, renewal, executive-thanks, nps, peer-mention, goal, support, hours-saved, milestone, praise, project, satisfaction, touchpoint, value
[2]

$ refer config set moments.kinds launch
! moments.kinds = ["launch"] in <dir>/refer.toml.

$ refer moment add jane --kind launch --dry-run --json --columns id,kind,day
{"id": 4, "kind": "launch", "day": "2026-03-02"}
! Nothing was kept (--dry-run).

# Text from outside is data: nothing in it reaches a terminal raw.
$ sh refer moment add jane --kind praise --on 2026-01-05 --outcome "$(printf 'great\033[31m 山田 🚀\r\nBcc: x')"
! Added moment 4: Jane Roe, praise on 2026-01-05.

$ refer moment list --columns id,kind,outcome
id  kind     outcome
 4  praise   great\x1b[31m 山田 🚀\r\nBcc: x
 2  nps
 1  renewal  cut onboarding from 6 weeks to 10 days
 3  qbr

$ refer undo
! Took back: moment add jane --kind praise --on 2026-01-05 --outcome 'great\x1b[31m 山田 🚀\r\nBcc: x'

$ refer moment list --format csv
id,contact,kind,day,outcome,freshness,ask_by
2,Jane Roe,nps,2026-02-01,,0.384,2026-03-15
1,Jane Roe,renewal,2026-03-02,cut onboarding from 6 weeks to 10 days,1,2026-04-13
3,Jan Wit,qbr,2026-05-25,,0,2026-07-06
