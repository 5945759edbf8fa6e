Sources are due by their moments, their days and their rhythm

$ now 2026-01-05T09:00:00Z

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer profile add scaleups --role "VP of Sales" --challenge "slow ramps" --segment "growing SaaS companies"
! Added profile 1: scaleups.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --strength 5 --satisfaction 9
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

# touch: ninety days after the last contact, or what the source says, or the day that is planned.
$ now 2026-04-04T09:00:00Z

$ refer next

$ now 2026-04-05T09:00:00Z

$ refer next --format csv --columns what,kind,due,late,command,reason
what,kind,due,late,command,reason
Be in touch with Jane Roe,touch,2026-04-05,0,refer touch add jane@pixel.example --channel call,every 90 days; no contact yet

$ refer -c sources.touch_days=0 next

$ refer -c sources.touch_days=60 next --format csv --columns what,due,late
what,due,late
Be in touch with Jane Roe,2026-03-06,30

$ refer source edit jane --touch-every 30
! Changed source 2: Jane Roe.

$ refer next --format csv --columns what,due,late
what,due,late
Be in touch with Jane Roe,2026-02-04,60

$ refer source edit jane --next-touch 2026-04-10
! Changed source 2: Jane Roe.

$ refer next

$ refer next --ahead 5 --format csv --columns what,kind,due,late,reason
what,kind,due,late,reason
Be in touch with Jane Roe,touch,2026-04-10,,the next touch is on 2026-04-10; no contact yet

# Any real contact begins it anew: a touch, an ask, an answer. A moment is none.
$ refer touch add jane --on 2026-04-10
! Added touch 1: Jane Roe, message on 2026-04-10.

$ now 2026-05-10T09:00:00Z

$ refer next --format csv --columns what,due,late,reason
what,due,late,reason
Be in touch with Jane Roe,2026-05-10,0,every 30 days; last contact on 2026-04-10

$ refer moment add jane --kind renewal --outcome "ramps halved"
! Added moment 1: Jane Roe, renewal on 2026-05-10.

$ refer next --kind touch --format csv --columns what,due
what,due
Be in touch with Jane Roe,2026-05-10

$ refer ask add jane --kind trigger
! Added ask 1: Jane Roe about scaleups.

$ refer ask mark 1 sent
! Ask 1 is sent: Jane Roe about scaleups.

$ refer next

# renewal and review: a week ahead, until you are in touch on the day or later.
$ refer source edit jane --touch-every "" --review 2026-05-20 --renewal 2026-06-01
! Changed source 2: Jane Roe.

$ now 2026-05-12T09:00:00Z

$ refer next

$ now 2026-05-13T09:00:00Z

$ refer next --format csv
what,kind,due,late,command
Prepare the review with Jane Roe,review,2026-05-20,,refer source brief jane@pixel.example

$ refer next --ahead 0

$ refer -c next.ahead_days=30 next --kind renewal --format csv
what,kind,due,late,command
Prepare the renewal with Jane Roe,renewal,2026-06-01,,refer source brief jane@pixel.example

$ refer touch add jane --on 2026-05-13
! Added touch 2: Jane Roe, message on 2026-05-13.

$ now 2026-05-22T09:00:00Z

$ refer ask mark 1 declined
! Ask 1 is declined: Jane Roe about scaleups.

$ refer next --format csv --columns what,kind,due,late
what,kind,due,late
Prepare the review with Jane Roe,review,2026-05-20,2

$ refer touch add jane --channel meeting --on 2026-05-20
! Added touch 3: Jane Roe, meeting on 2026-05-20.

$ refer next

# ask: from the day of a moment that no ask has cited until its ask-by day, every day.
$ refer touch add jane --gave introduction --on 2026-05-21
! Added touch 4: Jane Roe, message on 2026-05-21.

$ refer touch add jane --gave help --on 2026-05-21
! Added touch 5: Jane Roe, message on 2026-05-21.

$ now 2026-06-20T09:00:00Z

$ refer moment add jane --kind praise --outcome "a talk about us"
! Added moment 2: Jane Roe, praise on 2026-06-20.

$ refer next --kind ask --format csv --columns what,kind,due,late,command,key,reason
what,kind,due,late,command,key,reason
Ask Jane Roe while the praise is fresh,ask,2026-08-01,,refer ask plan --source jane@pixel.example,source-2-ask-2,praise on 2026-06-20: a talk about us; freshness 1.00

$ refer next --kind ask --ahead 0 --format csv --columns what,due
what,due
Ask Jane Roe while the praise is fresh,2026-08-01

# Half of it has melted.
$ now 2026-07-12T09:00:00Z

$ refer next --kind ask --format csv --columns what,due,reason
what,due,reason
Ask Jane Roe while the praise is fresh,2026-08-01,praise on 2026-06-20: a talk about us; freshness 0.48

$ refer -c next.ahead_days=0 next --kind ask --ahead 0 --format csv --columns due
due
2026-08-01

$ now 2026-07-25T09:00:00Z

$ refer next --kind ask --format csv --columns what,due,late
what,due,late
Ask Jane Roe while the praise is fresh,2026-08-01,

$ now 2026-08-02T09:00:00Z

$ refer next --kind ask

$ now 2026-07-25T09:00:00Z

$ refer source edit jane --health at-risk
! Changed source 2: Jane Roe.

$ refer next --kind ask

$ refer source edit jane --health ""
! Changed source 2: Jane Roe.

$ refer ask add jane --kind direct --due 2026-08-01
! Added ask 2: Jane Roe about scaleups.

$ refer next --kind ask

# What a guard stops is left out; --all shows why.
$ refer source edit jane --health at-risk
! Changed source 2: Jane Roe.

$ now 2026-08-01T09:00:00Z

$ refer next --kind send

$ refer next --kind blocked --format csv --columns what,kind,due,late,command,reason
what,kind,due,late,command,reason
Ask Jane Roe about scaleups,blocked,2026-08-01,0,refer ask draft 2,refused by healthy: Jane Roe is at-risk; who is asked is in good health; refer source edit jane@pixel.example --health good  # when they are

$ refer next --all --format csv --columns what,kind,due
what,kind,due
Prepare the renewal with Jane Roe,renewal,2026-06-01
Ask Jane Roe about scaleups,blocked,2026-08-01

$ refer ask edit 2 --override "she offered"
! Changed ask 2: Jane Roe about scaleups.

$ refer next --kind send --format csv --columns what,kind
what,kind
Ask Jane Roe about scaleups,send

# The reason holds for what it went past, not for what came up since.
$ refer source edit jane --open-issue "exports fail"
! Changed source 2: Jane Roe.

$ refer next --kind send

$ refer next --kind blocked --format csv --columns what,kind,reason
what,kind,reason
Ask Jane Roe about scaleups,blocked,"refused by open-issue: Jane Roe waits for this: exports fail; an ask comes when it is mended; refer source edit jane@pixel.example --open-issue """"  # when it is"

$ refer source edit jane --open-issue ""
! Changed source 2: Jane Roe.

# Nothing goes past do-not-contact, whatever it is.
$ refer contact edit jane --do-not-contact "asked us to stop"
! Changed contact 2: Jane Roe.

$ refer next

$ refer next --all --format csv --columns what,kind,reason
what,kind,reason
Prepare the renewal with Jane Roe,blocked,refused by do-not-contact: Jane Roe is not to be contacted: asked us to stop
Ask Jane Roe about scaleups,blocked,refused by do-not-contact: Jane Roe is not to be contacted: asked us to stop

# A moment that was cited is used, also when the answer was no.
$ refer contact edit jane --do-not-contact ""
! Changed contact 2: Jane Roe.

$ refer ask mark 2 declined
! Ask 2 is declined: Jane Roe about scaleups.

$ refer next --kind ask
