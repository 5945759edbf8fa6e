What to give to which source, and when: nine activities, three rhythms

$ now 2026-01-10T09:00:00Z

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer give plan
source  every  what  last  due  late  command
! No such source is active or building: 'refer source lifecycle' shows where they stand.

$ refer -q source add --from - <<END
person,type,tag,exchange,owner
Jane Roe <jane@pixel.example>,customer,vip,co-marketing;social-gesture,
Karl Ott <karl@ott.example>,customer,,,Ben
Omar Diaz <omar@delta.example>,partner,,,
END

# Nobody is in contact yet.
$ refer give plan
source  every  what  last  due  late  command
! No such source is active or building: 'refer source lifecycle' shows where they stand.

$ refer -q touch add jane --channel call --on 2026-01-10

$ refer -q touch add karl --channel event --on 2026-01-12

# A month after they were added the monthly things are due; the call of January 10 is worth a quarter.
$ now 2026-02-10T09:00:00Z

$ refer give plan --format csv --columns source,every,what,last,due,late,command
source,every,what,last,due,late,command
Jane Roe,monthly,share content,,2026-02-10,0,refer touch add jane@pixel.example --gave content
Jane Roe,monthly,engage on social media,,2026-02-10,0,refer touch add jane@pixel.example --channel post
Jane Roe,monthly,mention or promote them,,2026-02-10,0,refer touch add jane@pixel.example --gave promotion
Karl Ott,monthly,share content,,2026-02-10,0,refer touch add karl@ott.example --gave content
Karl Ott,monthly,engage on social media,,2026-02-10,0,refer touch add karl@ott.example --channel post
Karl Ott,monthly,mention or promote them,,2026-02-10,0,refer touch add karl@ott.example --gave promotion

$ now 2026-02-09T23:59:59Z

$ refer give plan
source  every  what  last  due  late  command
! Nothing is due up to 2026-02-09.

$ refer -c calendar.zone=Europe/Berlin give plan --owner Ben --format csv --columns what,late
what,late
share content,0
engage on social media,0
mention or promote them,0

# One touch may be two things. What is due longest comes first.
$ now 2026-03-01T09:00:00Z

$ refer -q touch add jane --channel post --gave content --on 2026-02-15

$ refer give plan --tag vip --format csv --columns what,last,due,late
what,last,due,late
mention or promote them,,2026-02-10,19

# The end of a month: a quarter after January 10, and a month after February 15.
$ refer give plan --source jane --month 2026-04 --format csv --columns every,what,last,due,late,wanted
every,what,last,due,late,wanted
monthly,mention or promote them,,2026-02-10,19,true
monthly,share content,2026-02-15,2026-03-15,,false
monthly,engage on social media,2026-02-15,2026-03-15,,false
quarterly,catch up in a call,2026-01-10,2026-04-10,,false
quarterly,send a referral,,2026-04-10,,false
quarterly,introduce somebody,,2026-04-10,,false

# Each is done by what the table says, and everything that is there at last by --all.
$ refer -q touch add jane --gave promotion --on 2026-03-01

$ refer -q touch add jane --gave opportunity --on 2026-03-02

$ refer -q touch add jane --introduced karl --on 2026-03-03

$ refer -q touch add jane --channel meeting --on 2026-03-04

$ refer -q touch add jane --gave collaboration --on 2026-03-05

$ refer -q reward add jane --kind gift --item "a book" --on 2026-03-06

$ now 2026-03-10T09:00:00Z

$ refer give plan --source jane --all --format csv --columns every,what,last,due,late
every,what,last,due,late
monthly,share content,2026-02-15,2026-03-15,
monthly,engage on social media,2026-02-15,2026-03-15,
monthly,mention or promote them,2026-03-01,2026-04-01,
quarterly,send a referral,2026-03-02,2026-06-02,
quarterly,introduce somebody,2026-03-03,2026-06-03,
quarterly,catch up in a call,2026-03-04,2026-06-04,
yearly,meet in person,2026-03-04,2027-03-04,
yearly,collaborate on something,2026-03-05,2027-03-05,
yearly,give a gift or recognition,2026-03-06,2027-03-06,

# As it was at the end of February: what came later is not seen.
$ refer give plan --source jane --month 2026-02 --format csv --columns what,last,due
what,last,due
mention or promote them,,2026-02-10

$ refer give plan --source jane
source  every  what  last  due  late  command
! Nothing is due up to 2026-03-10.

$ refer give plan --source karl --every quarterly --month 2026-04 --format csv --columns what,due,command
what,due,command
catch up in a call,2026-04-10,refer touch add karl@ott.example --channel call
send a referral,2026-04-10,refer touch add karl@ott.example --gave business
introduce somebody,2026-04-10,refer give suggest karl@ott.example

# Karl was at an event on January 12.
$ refer give plan --source karl --every yearly --all --format csv --columns what,last,due
what,last,due
give a gift or recognition,,2027-01-10
collaborate on something,,2027-01-10
meet in person,2026-01-12,2027-01-12

# Whoever must not be contacted is left out, and refused by name; a prospect is shown when they are named.
$ refer -q contact edit karl --do-not-contact "asked us to stop"

$ refer give plan --owner Ben
source  every  what  last  due  late  command
! No such source is active or building: 'refer source lifecycle' shows where they stand.

$ refer give plan --source karl
! refer: Karl Ott is not to be contacted: asked us to stop
! hint: refer contact edit karl@ott.example --do-not-contact ""  # if they changed their mind
[77]

$ refer give plan --source omar --every monthly --format csv --columns what,due,late
what,due,late
share content,2026-02-10,28
engage on social media,2026-02-10,28
mention or promote them,2026-02-10,28

# Mistakes.
$ refer give plan --source nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

$ refer give plan --month soon
! refer: --month: 'soon' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ refer give plan --every daily
! refer: --every: 'daily' is no rhythm
! hint: one of monthly, quarterly, yearly
[2]

$ refer give plan --tag "a b"
! refer: 'a b' is no tag
! hint: a tag is one word, such as vip or top-20
[2]

$ refer give plan jane
! refer: 'refer give plan' does not know what to do with 'jane'
! hint: 'refer give plan --help' shows how it is used
[2]

$ refer give
refer give: what to give to sources, before asking
|
  refer give suggest [SOURCE]                             find introductions you could give to your sources
  refer give plan [options]                               say what to give to which source, and when
|
'refer help give VERB' tells more.
