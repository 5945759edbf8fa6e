How often to be in touch: the source itself, the shortest of its tags, its type, everybody

$ now 2026-01-05T09:00:00Z

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --role "VP of Sales"

$ refer -q source add --from - <<END
person,type,tag,touch-every
Jane Roe <jane@pixel.example>,customer,vip;board,
Karl Ott <karl@ott.example>,customer,,
Omar Diaz <omar@delta.example>,partner,vip,45
Nils Berg <nils@meet.example>,connector,quiet,
Zoe Fox <zoe@fox.example>,advisor,,
END

$ refer config set sources.cadences "customer=60,tag:board=40,tag:VIP=30,tag:quiet=0"
! sources.cadences = ["customer=60", "tag:board=40", "tag:VIP=30", "tag:quiet=0"] in <dir>/refer.toml.

# January 5 and 30, 60, 45 and 90 days; a tag with 0 days is never.
$ refer next --ahead 365 --format csv --columns what,due,reason
what,due,reason
Be in touch with Jane Roe,2026-02-04,every 30 days for vip; no contact yet
Be in touch with Omar Diaz,2026-02-19,every 45 days; no contact yet
Be in touch with Karl Ott,2026-03-06,every 60 days for customer; no contact yet
Be in touch with Zoe Fox,2026-04-05,every 90 days; no contact yet

$ refer -c sources.touch_days=0 next --ahead 365 --format csv --columns what,due
what,due
Be in touch with Jane Roe,2026-02-04
Be in touch with Omar Diaz,2026-02-19
Be in touch with Karl Ott,2026-03-06

# Of a type that is named twice the last word holds; 0 there is never too.
$ refer -c sources.cadences=customer=60,customer=20 next --ahead 30 --format csv --columns what,due
what,due
Be in touch with Jane Roe,2026-01-25
Be in touch with Karl Ott,2026-01-25

$ refer -c sources.cadences=customer=0,partner=0,connector=0,advisor=0,tag:vip=30 next --ahead 365 --format csv --columns what,due
what,due
Be in touch with Jane Roe,2026-02-04
Be in touch with Omar Diaz,2026-02-19

# Real contact begins it anew: a touch, an ask that is sent, its answer, a letter about an introduction.
$ refer -q touch add jane --on 2026-01-20 --channel call

$ refer next --source jane --ahead 365 --format csv --columns due,reason
due,reason
2026-02-04,every 30 days for vip; no contact yet

$ now 2026-01-25T09:00:00Z

$ refer next --source jane --ahead 365 --format csv --columns due,reason
due,reason
2026-02-19,every 30 days for vip; last contact on 2026-01-20

$ refer -q ask add jane --kind trigger --override "she offered"

$ refer next --source jane --kind touch --ahead 365 --format csv --columns due,reason
due,reason
2026-02-19,every 30 days for vip; last contact on 2026-01-20

$ refer -q ask mark 1 sent --on 2026-01-25

$ refer next --source jane --kind touch --ahead 365 --format csv --columns due,reason
due,reason
2026-02-24,every 30 days for vip; last contact on 2026-01-25

$ refer -q ask mark 1 accepted --on 2026-01-28

$ now 2026-02-10T09:00:00Z

$ refer next --source jane --kind touch --ahead 365 --format csv --columns due,reason
due,reason
2026-02-27,every 30 days for vip; last contact on 2026-01-28

$ refer -q contact add "Elena Cole" --email elena@globex.example

$ refer -q intro edit 1 --target elena --mode direct

$ refer -q intro mark 1 introduced --on 2026-02-02

$ refer -q intro edit 1 --thanked 2026-02-03

$ refer next --source jane --kind touch --ahead 365 --format csv --columns due,reason
due,reason
2026-03-05,every 30 days for vip; last contact on 2026-02-03

# Snoozed, whatever the rhythm says.
$ now 2026-03-05T09:00:00Z

$ refer next --source jane --kind touch --format csv --columns due,late
due,late
2026-03-05,0

$ refer next snooze source-2-touch --until 2026-03-20
! Left out until 2026-03-20: Be in touch with Jane Roe.

$ refer next --source jane --kind touch

$ now 2026-03-20T09:00:00Z

$ refer next --source jane --kind touch --format csv --columns due,late
due,late
2026-03-05,15

# Mistakes are found when they are set, or read.
$ refer config set sources.cadences "customer=often"
! refer: 'sources.cadences': 'customer=often' is no cadence
! hint: write "customer=90" or "tag:vip=30": days, 0 to 3650; 0: never
[2]

$ refer config set sources.cadences "tag:=3"
! refer: 'sources.cadences': 'tag:=3' is no cadence
! hint: write "customer=90" or "tag:vip=30": days, 0 to 3650; 0: never
[2]

$ refer config set sources.cadences "customer"
! refer: 'sources.cadences': 'customer' is no cadence
! hint: write "customer=90" or "tag:vip=30": days, 0 to 3650; 0: never
[2]

$ refer -c sources.cadences=custmer=60 next
! refer: sources.cadences: 'custmer' is no type of source
! hint: did you mean 'customer'?
[78]

$ refer -c sources.cadences=customer=-1 next
! refer: 'sources.cadences': 'customer=-1' is no cadence
! hint: write "customer=90" or "tag:vip=30": days, 0 to 3650; 0: never
[2]
