Feedback is removed by id, and the satisfaction falls back to the score before

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q feedback add jane --score 9 --on 2026-01-10

$ refer -q feedback add jane --score 6 --on 2026-02-10

$ refer -q feedback add jane --text "words" --on 2026-02-11

$ refer feedback remove 3 2 4
! refer: no feedback 4
! hint: 'refer feedback list' shows them
[3]

$ refer feedback remove 2 --dry-run
! Removed feedback 2: Jane Roe, 6 of 10 on 2026-02-10.
! The satisfaction of Jane Roe is 9 of 10 now.
! Nothing was kept (--dry-run).

$ refer feedback remove 3 2
! Removed feedback 3: Jane Roe on 2026-02-11.
! Removed feedback 2: Jane Roe, 6 of 10 on 2026-02-10.
! The satisfaction of Jane Roe is 9 of 10 now.

$ refer source list --format csv --columns satisfaction
satisfaction
9

$ refer feedback remove 1
! Removed feedback 1: Jane Roe, 9 of 10 on 2026-01-10.
! The satisfaction of Jane Roe is not known any more.

$ refer source list --format csv --columns satisfaction
satisfaction
""

$ refer undo
! Took back: feedback remove 1

$ refer undo
! Took back: feedback remove 3 2

$ refer source list --format csv --columns satisfaction
satisfaction
6

$ refer feedback list --format csv --columns id,score
id,score
1,9
2,6
3,

$ refer feedback remove
! refer: 'refer feedback remove' needs ID
! hint: ID is the ids of feedback; - reads them from standard input; 'refer feedback remove --help' shows more
[2]

$ refer feedback remove jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]
