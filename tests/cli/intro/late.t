Each clock of an introduction is late the second after it is due, and stops when the thing is done

$ now 2026-03-02T09:00:00Z

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer source add "Oskar Blum <oskar@meetbase.example>" --type connector
! Added contact 3: Oskar Blum <oskar@meetbase.example>.
! Added source 3: Oskar Blum, connector.

# Nothing is late where there is nothing.
$ refer intro list --late
id  source  target  state  owner  clock  due_at  late_hours

$ refer intro list --late --json
[]

# forward: next.wait_days after the source said yes.
$ refer intro add --source jane --target "Elena Cole <elena@globex.example>"
! Added contact 4: Elena Cole <elena@globex.example>.
! Added intro 1: Elena Cole, by Jane Roe.

$ now 2026-03-05T09:00:00Z

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

$ now 2026-03-05T09:00:01Z

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours
1,Jane Roe,Elena Cole,accepted,Ada Park,forward,2026-03-05T09:00:00Z,0

# The setting of the clock comes before that of next; 0 turns it off.
$ refer -c "sla.forward=1 business day" intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours
1,Jane Roe,Elena Cole,accepted,Ada Park,forward,2026-03-03T09:00:00Z,48

$ refer -c sla.forward=0 intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

$ refer intro mark 1 forwarded
! Intro 1 is forwarded: Elena Cole, by Jane Roe.

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

# consent: Thursday at nine, so many days later; in business days the weekend is left out.
$ now 2026-03-08T09:00:02Z

$ refer intro list --late --format csv --columns clock,started_at,due_at,late_hours
clock,started_at,due_at,late_hours
consent,2026-03-05T09:00:01Z,2026-03-08T09:00:01Z,0

$ refer -c sla.consent=2bd intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

$ refer -c sla.consent=1bd intro list --late --format csv --columns clock,due_at,late_hours
clock,due_at,late_hours
consent,2026-03-06T09:00:01Z,48

$ now 2026-03-09T12:00:00Z

$ refer -c sla.consent=1bd intro list --late --format csv --columns clock,due_at,late_hours
clock,due_at,late_hours
consent,2026-03-06T09:00:01Z,74

$ refer intro mark 1 consented --on 2026-03-06
! Intro 1 is consented: Elena Cole, by Jane Roe.

# introduce: consented on a day without an hour is consented when that day begins.
$ refer intro list --late --format csv --columns clock,started_at,due_at,late_hours
clock,started_at,due_at,late_hours
introduce,2026-03-06T00:00:00Z,2026-03-09T00:00:00Z,12

$ refer intro mark 1 introduced --on 2026-03-06T16:00:00Z
! Intro 1 is introduced: Elena Cole, by Jane Roe.

# follow-up and thanks: introduced on Friday at four.
$ now 2026-03-07T16:00:01Z

$ refer intro list --late --format csv --columns clock,due_at,late_hours
clock,due_at,late_hours
thanks,2026-03-07T16:00:00Z,0

$ now 2026-03-09T16:00:00Z

$ refer intro list --late --clock follow-up --format csv --columns clock,due_at,late_hours
clock,due_at,late_hours

$ now 2026-03-09T16:00:01Z

$ refer intro list --late --format csv --columns clock,due_at,late_hours
clock,due_at,late_hours
thanks,2026-03-07T16:00:00Z,48
follow-up,2026-03-09T16:00:00Z,0

# A holiday on Monday, and hours that end at three.
$ refer -c calendar.holidays=2026-03-09 intro list --late --clock follow-up --json
[]

$ refer --now 2026-03-10T16:00:01Z -c calendar.holidays=03-09 intro list --late --clock follow-up --format csv --columns due_at
due_at
2026-03-10T16:00:00Z

$ refer -c calendar.hours=08:00-15:00 intro list --late --clock follow-up --json
[]

$ refer --now 2026-03-10T08:00:01Z -c calendar.hours=08:00-15:00 intro list --late --clock follow-up --format csv --columns due_at
due_at
2026-03-10T08:00:00Z

# What is done is not late any more, and the answer is waited for.
$ refer intro edit 1 --thanked today --followed-up today
! Changed intro 1: Elena Cole, by Jane Roe.

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

$ now 2026-03-12T09:00:00Z

$ refer intro list --late --format csv --columns clock,due_at
clock,due_at
reply,2026-03-12T00:00:00Z

# meeting: three days after the answer.
$ refer intro mark 1 replied
! Intro 1 is replied: Elena Cole, by Jane Roe.

$ now 2026-03-15T09:00:01Z

$ refer intro list --late --format csv --columns state,clock,due_at
state,clock,due_at
replied,meeting,2026-03-15T09:00:00Z

$ refer intro mark 1 booked
! Intro 1 is booked: Elena Cole, by Jane Roe.

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

# update: thirty days after the last word; a letter is one.
$ now 2026-04-14T09:00:02Z

$ refer intro list --late --format csv --columns clock,started_at,due_at,late_hours
clock,started_at,due_at,late_hours
update,2026-03-15T09:00:01Z,2026-04-14T09:00:01Z,0

$ refer intro edit 1 --updated 2026-04-14
! Changed intro 1: Elena Cole, by Jane Roe.

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

# closure: a business day after the end, whatever it was.
$ refer intro mark 1 lost --on 2026-04-17T10:00:00Z
! Intro 1 is lost: Elena Cole, by Jane Roe.

$ now 2026-04-20T10:00:00Z

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

$ now 2026-04-20T10:00:01Z

$ refer intro list --late --format csv --columns state,clock,due_at,late_hours
state,clock,due_at,late_hours
lost,closure,2026-04-20T10:00:00Z,0

$ refer intro edit 1 --told today
! Changed intro 1: Elena Cole, by Jane Roe.

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

# In mode direct nobody is asked first, in mode forward an answer comes next, and without a target a name.
$ refer intro add --source oskar --mode direct --target "Bo Lind <bo@delta.example>" --owner ""
! Added contact 5: Bo Lind <bo@delta.example>.
! Added intro 2: Bo Lind, by Oskar Blum.

$ refer intro add --source oskar --mode forward --target "Kim Lee <kim@delta.example>" --state forwarded --owner "Bo Lind"
! Added contact 6: Kim Lee <kim@delta.example>.
! Added intro 3: Kim Lee, by Oskar Blum.

$ refer profile add scaleups --role "VP of Sales" --challenge "slow ramps"
! Added profile 1: scaleups.

$ refer ask add oskar --kind trigger --override "he offered"
! Added ask 1: Oskar Blum about scaleups.

$ refer ask mark 1 accepted
! Ask 1 is accepted: Oskar Blum about scaleups.
! Added intro 4.

$ now 2026-04-23T10:00:02Z

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours
2,Oskar Blum,Bo Lind,accepted,,introduce,2026-04-23T10:00:01Z,0
3,Oskar Blum,Kim Lee,forwarded,Bo Lind,reply,2026-04-23T10:00:01Z,0
4,Oskar Blum,,accepted,Ada Park,forward,2026-04-23T10:00:01Z,0

# What nobody owns.
$ refer intro list --late --owner "" --format csv
id,source,target,state,owner,clock,due_at,late_hours
2,Oskar Blum,Bo Lind,accepted,,introduce,2026-04-23T10:00:01Z,0

$ refer intro list --late --source jane --format csv
id,source,target,state,owner,clock,due_at,late_hours

$ refer intro list --late --target kim --state forwarded --mode forward --format csv --columns id
id
3

# What was due first comes first.
$ refer -c sla.introduce=1h -c sla.reply=2bh intro list --late --format csv --columns id,clock,due_at
id,clock,due_at
2,introduce,2026-04-20T11:00:01Z
3,reply,2026-04-20T12:00:01Z
4,forward,2026-04-23T10:00:01Z

$ refer -c sla.introduce=3h -c sla.reply=2bh intro list --late --format csv --columns id,clock,due_at
id,clock,due_at
3,reply,2026-04-20T12:00:01Z
2,introduce,2026-04-20T13:00:01Z
4,forward,2026-04-23T10:00:01Z

# Whoever is not to be contacted is left out: nobody may write.
$ refer contact edit kim --do-not-contact "said no"
! Changed contact 6: Kim Lee.

$ refer intro list --late --format csv --columns id
id
2
4

# Mistakes.
$ refer intro list --clock thanks
! refer: --clock goes with --late
! hint: 'refer intro list --late' shows what is late
[2]

$ refer intro list --late --clock thank
! refer: --clock: 'thank' is no clock
! hint: did you mean 'thanks'?
[2]

$ refer -c sla.thanks=tomorrow intro list --late
! refer: 'sla.thanks': 'tomorrow' is no span of time
! hint: write it as '24 hours', '3 days', '8 business hours' or '2 business days', or short: 24h 3d 8bh 2bd
[2]

$ refer -c "sla.thanks=2 weeks" intro list --late
! refer: 'sla.thanks': '2 weeks' is no span of time
! hint: write it as '24 hours', '3 days', '8 business hours' or '2 business days', or short: 24h 3d 8bh 2bd
[2]

$ refer -c calendar.hours=17-9 intro list --late
! refer: 'calendar.hours': '17-9' are no hours of a day
! hint: write them as 09:00-17:00
[2]

$ refer -c calendar.workdays=monday intro list --late
! refer: 'calendar.workdays': 'monday' is no weekday
! hint: one of mon, tue, wed, thu, fri, sat, sun
[2]

$ refer -c calendar.holidays=25.12. intro list --late
! refer: 'calendar.holidays': '25.12.' is no day
! hint: write it as 2026-12-25, or as 12-25 for every year
[2]

$ refer -c calendar.workdays= intro list --late
! refer: 'calendar.workdays' names no day
! hint: write it as ["mon", "tue"]
[78]
