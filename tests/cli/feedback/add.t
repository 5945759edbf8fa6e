What a source says of working with us is kept, and the latest score is how satisfied they are

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --outcome "onboarding cut to 10 days"

$ refer -q tie add jane elena@globex.example --strength 4

$ refer feedback add jane --score 9 --text "the updates are good" --on 2026-02-20 --json
{"id": 1, "source": "Jane Roe", "day": "2026-02-20", "score": 9, "text": "the updates are good", "owner": "Ada Park", "source_id": 2, "added_at": "2026-03-02T09:00:00Z"}

$ refer feedback add jane --score 6
! Added feedback 2: Jane Roe, 6 of 10 on 2026-03-02.
! The satisfaction of Jane Roe is 6 of 10 now.

# A guard looks at it.
$ refer ask add jane elena
! refer: refused by unhappy: the satisfaction of Jane Roe is 6 of 10; an ask needs 7
! hint: refer source edit jane@pixel.example --satisfaction 7  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off
[77]

# What was said before changes nothing, nor do words alone.
$ refer feedback add jane --score 10 --on 2026-01-05
! Added feedback 3: Jane Roe, 10 of 10 on 2026-01-05.

$ refer feedback add jane --text "asked for a call" --owner Ben
! Added feedback 4: Jane Roe on 2026-03-02.

$ refer source list --format csv --columns name,satisfaction
name,satisfaction
Jane Roe,6

# Of two on a day the one that was added later; what was typed at the source holds until the next.
$ refer feedback add jane --score 8
! Added feedback 5: Jane Roe, 8 of 10 on 2026-03-02.
! The satisfaction of Jane Roe is 8 of 10 now.

$ refer -q source edit jane --satisfaction 5

$ refer feedback add jane --score 3 --on 2026-02-01
! Added feedback 6: Jane Roe, 3 of 10 on 2026-02-01.

$ refer source list --format csv --columns name,satisfaction
name,satisfaction
Jane Roe,5

$ refer --now 2026-03-03T09:00:00Z feedback add jane --score 8
! Added feedback 7: Jane Roe, 8 of 10 on 2026-03-03.
! The satisfaction of Jane Roe is 8 of 10 now.

$ refer undo
! Took back: --now 2026-03-03T09:00:00Z feedback add jane --score 8

$ refer source list --format csv --columns name,satisfaction
name,satisfaction
Jane Roe,5

# The same again, and a file twice.
$ refer feedback add jane --score 6
! refer: feedback 2 is the same: source, day, score and text
! hint: 'refer feedback edit 2' changes it
[4]

$ write survey.csv <<END
source,score,text,on
jane,7,,2026-03-01
jane,7,of the new release,2026-03-01
END

$ refer feedback add --from survey.csv
! Added 2; 0 were there already.

$ refer feedback add --from survey.csv
! Added 0; 2 were there already.

# Mistakes.
$ refer feedback add jane
! refer: a feedback says something
! hint: --score 0 to 10, or --text with their words, or both
[2]

$ refer feedback add jane --text " "
! refer: a feedback says something
! hint: --score 0 to 10, or --text with their words, or both
[2]

$ refer feedback add jane --score 11
! refer: --score: 11 is not from 0 to 10
[2]

$ refer feedback add jane --score good
! refer: --score: 'good' is no whole number
[2]

$ refer feedback add elena --score 5
! refer: no source matches 'elena'
! hint: Elena is a contact; 'refer source add 3 --type customer' makes a source of them
[3]

$ refer feedback add jane --score 5 --on soon
! refer: --on: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer feedback add
! refer: 'refer feedback add' needs SOURCE
! hint: SOURCE is who said it: an id, e-mail, handle, or part of the name of a source; 'refer feedback add --help' shows more
[2]

$ refer feedback add jane --scroe 5 --json
! {"code": 2, "message": "'refer feedback add' has no option '--scroe'", "hint": "did you mean '--score'?"}
[2]

# Words are shown, not obeyed.
$ write -e evil.jsonl <<END
{"source": "jane", "text": "=1+1 \\u001b[31m"}
END

$ refer feedback add --from evil.jsonl --format csv --columns source,text
source,text
\ Jane Roe,'=1+1 \x1b[31m

$ refer feedback list --source jane --columns text --sort -id --limit 1
text
=1+1 \x1b[31m

# What is still to come, nobody has said yet.
$ refer feedback add jane --score 3 --on 2026-03-03
! refer: nobody has said anything on 2026-03-03 yet: today is 2026-03-02
! hint: --on says on which day it was said
[2]

$ refer feedback edit 1 --on 2030-01-01
! refer: nobody has said anything on 2030-01-01 yet: today is 2026-03-02
! hint: --on says on which day it was said
[2]
