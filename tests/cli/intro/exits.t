An introduction that comes to nothing says why, until when, and what is left to do

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target a@a.example

$ refer -q intro add --source jane --target b@b.example

$ refer -q intro add --source jane --target c@c.example

$ refer -q intro add --source jane --target d@d.example

$ refer -q intro add --source jane --target e@e.example

$ refer intro mark 1 refused --by source --reason "they fell out"
! Intro 1 is refused: A, by Jane Roe.

$ refer intro mark 2 refused --reason "no budget" --json --columns state,refused_by,reason
{"state": "refused", "refused_by": "target", "reason": "no budget"}

$ refer intro mark 3 lapsed --until 2026-09-01 --reason "not now" --json --columns state,until,reason
{"state": "lapsed", "until": "2026-09-01", "reason": "not now"}

$ refer intro mark 4 unfit --duplicate-of 2
! Intro 4 is unfit: D, by Jane Roe.
! Next: 'refer intro draft 4 --template thanks', and 'refer intro draft 4 --template closure', which says whom you look for.

$ refer intro mark 5 ghosted
! Intro 5 is ghosted: E, by Jane Roe.

$ refer intro list --format csv --columns id,state,refused_by,until,duplicate_of,reason
id,state,refused_by,until,duplicate_of,reason
1,refused,source,,,they fell out
2,refused,target,,,no budget
3,lapsed,,2026-09-01,,not now
4,unfit,,,2,
5,ghosted,,,,

# Who refused makes a difference to how many targets agree.
$ refer report rates --format csv --columns metric,count,of
metric,count,of
accepted_of_sent,0,0
accepted_of_answered,0,0
fulfilment,0,0
opt_in_rate,0,1
request_conversion,0,0
meeting_conversion,0,0
close_rate,0,0
referral_to_customer,0,0

# Mistakes.
$ refer -q intro add --source jane --target f@f.example

$ refer intro mark 6 lapsed --until 2026-03-02
! refer: intro 6: --until 2026-03-02 is not after the step, on 2026-03-02
! hint: --until is the day on which to try again
[2]

$ refer intro mark 6 lapsed --until soon
! refer: --until: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer intro mark 6 refused --until 2026-09-01
! refer: intro 6: --until belongs to 'lapsed'
[2]

$ refer intro mark 6 lapsed --by source
! refer: intro 6: --by belongs to 'refused'
[2]

$ refer intro mark 6 forwarded --duplicate-of 1
! refer: intro 6: --duplicate-of belongs to 'lapsed' and 'unfit'
[2]

$ refer intro mark 6 lapsed --duplicate-of 6
! refer: intro 6: an introduction does not repeat itself
! hint: --duplicate-of is the one that was there before
[2]

$ refer intro mark 6 lapsed --duplicate-of 9
! refer: intro 6: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro mark 6 refused --by nobody
! refer: --by: 'nobody' is no side
! hint: one of source, target
[2]

# Whatever repeats another keeps it.
$ refer intro remove 2
! refer: intro 4 is said to repeat intro 2
! hint: 'refer intro remove 4' first
[4]

$ refer intro remove 4 2
! Removed intro 4.
! Removed intro 2.

# No chain of them comes back to where it began.
$ refer -q contact add "Ivo Cole" --email ivo@cole.example

$ refer -q contact add "Ute Cole" --email ute@cole.example

$ refer -q intro add --source jane --target ivo

$ refer -q intro add --source jane --target ute

$ refer -q intro mark 7 lapsed --duplicate-of 8

$ refer -q intro mark 6 lapsed --duplicate-of 7

$ refer intro mark 8 lapsed --duplicate-of 6
! refer: intro 8: an introduction does not repeat itself
! hint: intro 6 is said to repeat intro 8; --duplicate-of is the one that was there before
[2]

$ refer intro mark 8 lapsed --duplicate-of 5
! Intro 8 is lapsed: Ute Cole, by Jane Roe.
