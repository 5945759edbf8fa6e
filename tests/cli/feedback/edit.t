Only what is given of a feedback changes, and the satisfaction follows the latest score

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer feedback edit 1 --score 5
! refer: no feedback 1
! hint: 'refer feedback list' shows them
[3]

$ refer -q feedback add jane --score 9 --on 2026-01-10

$ refer -q feedback add jane --score 6 --text "slow" --on 2026-02-10

$ refer feedback edit 2 --score 7 --owner Ben --json
{"id": 2, "source": "Jane Roe", "day": "2026-02-10", "score": 7, "text": "slow", "owner": "Ben", "source_id": 2, "added_at": "2026-03-02T09:00:00Z"}

$ refer source list --format csv --columns satisfaction
satisfaction
7

# The one before is the latest now.
$ refer feedback edit 2 --on 2026-01-01
! Changed feedback 2: Jane Roe, 7 of 10 on 2026-01-01.
! The satisfaction of Jane Roe is 9 of 10 now.

$ refer feedback edit 2 --text "slow at first"
! Changed feedback 2: Jane Roe, 7 of 10 on 2026-01-01.

$ refer feedback edit 1 --score "" --text "kind words"
! Changed feedback 1: Jane Roe on 2026-01-10.
! The satisfaction of Jane Roe is 7 of 10 now.

$ refer feedback edit 2 --score ""
! Changed feedback 2: Jane Roe on 2026-01-01.
! The satisfaction of Jane Roe is not known any more.

$ refer source show jane --json --columns satisfaction
{"satisfaction": null}

# Mistakes.
$ refer feedback edit 2 --text ""
! refer: a feedback says something
! hint: --score 0 to 10, or --text with their words, or both
[2]

$ refer -q feedback add jane --text "slow at first" --on 2026-01-02

$ refer feedback edit 3 --on 2026-01-01
! refer: feedback 2 is the same: source, day, score and text
! hint: 'refer feedback edit 2' changes it
[4]

$ refer feedback edit 1
! refer: 'refer feedback edit' is told nothing to change
! hint: 'refer feedback edit --help' lists what it can change
[2]

$ refer feedback edit
! refer: 'refer feedback edit' needs ID
! hint: ID is which feedback; 'refer feedback edit --help' shows more
[2]

$ refer feedback edit 1 --score 12
! refer: --score: 12 is not from 0 to 10
[2]

$ refer feedback edit 1 --text x --dry-run
! Changed feedback 1: Jane Roe on 2026-01-10.
! Nothing was kept (--dry-run).

$ refer undo
! Took back: -q feedback add jane --text 'slow at first' --on 2026-01-02

$ refer undo
! Took back: feedback edit 2 --score ''

$ refer feedback list --format csv
id,source,day,score,text,owner
2,Jane Roe,2026-01-01,7,slow at first,Ben
1,Jane Roe,2026-01-10,,kind words,Ada Park
