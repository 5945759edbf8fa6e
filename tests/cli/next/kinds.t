Every kind of task comes on its day, not before, and is gone when it is done

$ now 2026-01-05T09:00:00Z

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer profile add scaleups --role "VP of Sales" --challenge "slow ramps" --segment "growing SaaS companies"
! Added profile 1: scaleups.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --strength 5 --satisfaction 9
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer source add "Oskar Blum <oskar@meetbase.example>" --type connector --strength 4
! Added contact 3: Oskar Blum <oskar@meetbase.example>.
! Added source 3: Oskar Blum, connector.

$ refer contact add "Elena Cole <elena@globex.example>"
! Added contact 4: Elena Cole.

$ refer tie add jane elena --strength 4
! Added tie 3: Jane Roe and Elena Cole, strength 4.

$ refer tie add oskar elena --strength 3
! Added tie 4: Oskar Blum and Elena Cole, strength 3.

$ refer moment add jane --kind renewal --on 2026-01-02 --outcome "ramps halved"
! Added moment 1: Jane Roe, renewal on 2026-01-02.

# send: a queued ask on its due day; --ahead shows it before.
$ refer ask add jane elena --due 2026-01-07
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer next

$ refer next --ahead 2 --format csv
what,kind,due,late,command
Ask Jane Roe to introduce Elena Cole,send,2026-01-07,,refer ask draft 1

$ now 2026-01-07T09:00:00Z

$ refer next
what                                  kind  due         late  command
Ask Jane Roe to introduce Elena Cole  send  2026-01-07     0  refer ask draft 1

$ refer next --format csv --columns what,due,late,reason
what,due,late,reason
Ask Jane Roe to introduce Elena Cole,2026-01-07,0,queued on 2026-01-05; once it is sent: refer ask mark 1 sent

$ refer ask mark 1 sent
! Ask 1 is sent: Jane Roe to introduce Elena Cole.

$ now 2026-01-13T23:59:59Z

$ refer next --format csv
what,kind,due,late,command

# nudge: seven days without an answer, twice.
$ now 2026-01-14T00:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Nudge Jane Roe about Elena Cole,nudge,0,refer ask draft 1 --template nudge,"asked on 2026-01-07, nudged 0 of 2 times, no answer; once it is sent: refer ask nudge 1"

# A reminder is a letter too, and a guard may stop it.
$ refer source edit jane --open-issue "exports fail"
! Changed source 2: Jane Roe.

$ refer next

$ refer next --kind blocked --format csv --columns what,reason
what,reason
Nudge Jane Roe about Elena Cole,"refused by open-issue: Jane Roe waits for this: exports fail; an ask comes when it is mended; refer source edit jane@pixel.example --open-issue """"  # when it is"

$ refer source edit jane --open-issue ""
! Changed source 2: Jane Roe.

$ refer ask nudge 1
! Nudged ask 1: Jane Roe to introduce Elena Cole.

$ refer next

$ now 2026-01-22T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Nudge Jane Roe about Elena Cole,nudge,1,refer ask draft 1 --template nudge,"asked on 2026-01-07, nudged 1 of 2 times, no answer; once it is sent: refer ask nudge 1"

$ refer ask nudge 1
! Nudged ask 1: Jane Roe to introduce Elena Cole.

# silent: given up, with the next path.
$ now 2026-01-29T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Give up on Jane Roe about Elena Cole,silent,0,refer ask mark 1 silent,"asked on 2026-01-07, nudged 2 of 2 times, no answer; next path: Oskar Blum knows Elena Cole, strength 3: refer ask add oskar@meetbase.example elena@globex.example"

$ refer -c next.nudges=3 next --format csv --columns what,kind
what,kind
Nudge Jane Roe about Elena Cole,nudge

$ refer ask mark 1 silent
! Ask 1 is silent: Jane Roe to introduce Elena Cole.

$ refer next
what                              kind    due         late  command
Ask somebody else for Elena Cole  silent  2026-01-29     0  refer ask add oskar@meetbase.example elena@globex.example

# later: on the day it was put off to. Sent again, it waits from then on.
$ refer ask mark 1 later --until 2026-02-02
! Ask 1 is later: Jane Roe to introduce Elena Cole.

$ now 2026-02-02T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Ask again: Jane Roe to introduce Elena Cole,later,0,refer ask draft 1,put off to 2026-02-02; once it is sent: refer ask mark 1 sent

$ refer ask mark 1 sent
! Ask 1 is sent: Jane Roe to introduce Elena Cole.

$ now 2026-02-08T09:00:00Z

$ refer next

$ now 2026-02-09T09:00:00Z

$ refer next --format csv --columns what,kind,late
what,kind,late
Give up on Jane Roe about Elena Cole,silent,0

# forward, consent, make-introduction: three days after the step before.
$ refer ask mark 1 accepted
! Ask 1 is accepted: Jane Roe to introduce Elena Cole.
! Added intro 1.

$ now 2026-02-12T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Send Jane Roe the note to forward to Elena Cole,forward,0,refer intro draft 1 --template forwardable,accepted since 2026-02-09; once it is passed on: refer intro mark 1 forwarded

$ refer intro mark 1 forwarded
! Intro 1 is forwarded: Elena Cole, by Jane Roe.

$ refer next

$ now 2026-02-15T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Ask Jane Roe whether Elena Cole agrees to meet,consent,0,refer intro draft 1 --template opt-in,forwarded since 2026-02-12; once they agree: refer intro mark 1 consented

$ refer intro mark 1 consented
! Intro 1 is consented: Elena Cole, by Jane Roe.

$ now 2026-02-18T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Remind Jane Roe to introduce Elena Cole,make-introduction,0,refer intro draft 1 --template bridge,consented since 2026-02-15; once it is done: refer intro mark 1 introduced

$ refer intro mark 1 introduced
! Intro 1 is introduced: Elena Cole, by Jane Roe.

$ refer next

# thanks: the next day, until it is recorded.
$ now 2026-02-19T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Thank Jane Roe for introducing Elena Cole,thanks,0,refer intro draft 1 --template thanks,introduced on 2026-02-18; once it is sent: refer intro edit 1 --thanked today
Write to Elena Cole,follow-up,0,refer intro draft 1 --template follow-up,introduced since 2026-02-18; once it is sent: refer intro edit 1 --followed-up today

# follow-up: a business day for the first letter to the target, then three days for their answer.
$ refer intro edit 1 --thanked today --followed-up 2026-02-18
! Changed intro 1: Elena Cole, by Jane Roe.

$ refer next

$ refer intro show 1 --format csv --columns introduced_at,thanked_at
introduced_at,thanked_at
2026-02-18T09:00:00Z,2026-02-19T00:00:00Z

# It comes again at each step on the way to the meeting.
$ now 2026-02-21T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Note whether Elena Cole replied,follow-up,0,refer intro mark 1 replied,"introduced since 2026-02-18, written to on 2026-02-18"

$ refer intro mark 1 replied
! Intro 1 is replied: Elena Cole, by Jane Roe.

$ now 2026-02-24T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Note the day agreed with Elena Cole,follow-up,0,refer intro mark 1 booked,replied since 2026-02-21

$ refer intro mark 1 booked
! Intro 1 is booked: Elena Cole, by Jane Roe.

$ now 2026-02-27T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Note the meeting with Elena Cole,follow-up,0,refer intro mark 1 met,booked since 2026-02-24

$ refer intro mark 1 met
! Intro 1 is met: Elena Cole, by Jane Roe.

$ refer next

# update: a month in which the source heard nothing.
$ now 2026-03-29T09:00:00Z

$ refer next --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Tell Jane Roe how it goes with Elena Cole,update,0,refer intro draft 1 --template update,met; heard of it last on 2026-02-27; once it is sent: refer intro edit 1 --updated today

# A letter is recorded, or any other contact.
$ refer --dry-run intro edit 1 --updated today
! Changed intro 1: Elena Cole, by Jane Roe.
! Nothing was kept (--dry-run).

$ refer touch add jane@pixel.example --note "how intro 1 goes"
! Added touch 1: Jane Roe, message on 2026-03-29.

$ refer next

# check-in: a month after the deal was won, with the new customer, until there was contact.
$ refer intro mark 1 won
! Intro 1 is won: Elena Cole, by Jane Roe.

$ now 2026-04-28T09:00:00Z

$ refer next --source jane --format csv --columns what,kind,late,command,reason
what,kind,late,command,reason
Recognise Jane Roe for the deal with Elena Cole,recognise,16,refer reward add jane@pixel.example --kind gift --intro 1,won on 2026-03-29; a gift in proportion to the deal
Ask Elena Cole how it goes,check-in,0,refer touch add elena@globex.example --channel call,won on 2026-03-29; a happy customer: refer source add elena@globex.example --type customer

$ refer touch add elena --channel call
! Added touch 2: Elena Cole, call on 2026-04-28.

$ refer next --source jane
what                                             kind       due         late  command
Recognise Jane Roe for the deal with Elena Cole  recognise  2026-04-12    16  refer reward add jane@pixel.example --kind gift --intro 1

# recognise: two weeks after it was won, with the source, until there is a reward for it.
$ refer reward add jane --kind gift --intro 1 --value 50EUR
! Added reward 1: gift for Jane Roe on 2026-04-28, worth 50.00 EUR.

$ refer next --source jane

# Nobody is asked first in mode direct, and in mode forward an answer comes instead of a consent. Whom the source has in mind must be said.
$ now 2026-05-01T09:00:00Z

$ refer touch add jane
! Added touch 3: Jane Roe, message on 2026-05-01.

$ refer touch add oskar
! Added touch 4: Oskar Blum, message on 2026-05-01.

$ refer intro add --source oskar --mode direct --target "Bo Lind <bo@delta.example>"
! Added contact 5: Bo Lind <bo@delta.example>.
! Added intro 2: Bo Lind, by Oskar Blum.

$ refer intro add --source oskar --mode forward --target "Kim Lee <kim@delta.example>" --state forwarded
! Added contact 6: Kim Lee <kim@delta.example>.
! Added intro 3: Kim Lee, by Oskar Blum.

$ refer moment add oskar --kind value --outcome "a full house"
! Added moment 2: Oskar Blum, value on 2026-05-01.

$ refer ask add oskar --kind trigger
! Added ask 2: Oskar Blum about scaleups.

$ refer ask mark 2 accepted
! Ask 2 is accepted: Oskar Blum about scaleups.
! Added intro 4.

$ now 2026-05-04T09:00:00Z

$ refer next --format csv --columns what,kind,target,command
what,kind,target,command
Remind Oskar Blum to introduce Bo Lind,make-introduction,Bo Lind,refer intro draft 2 --template bridge
Note whether Kim Lee replied,consent,Kim Lee,refer intro mark 3 replied
Note whom Oskar Blum has in mind,forward,,refer intro edit 4 --target PERSON

$ refer intro mark 3 introduced
! Intro 3 is introduced: Kim Lee, by Oskar Blum.

$ refer touch add oskar
! Added touch 5: Oskar Blum, message on 2026-05-04.

$ now 2026-05-07T09:00:00Z

$ refer next --kind follow-up --format csv --columns what,kind,target,command
what,kind,target,command
Write to Kim Lee,follow-up,Kim Lee,refer intro draft 3 --template follow-up

# Whoever must not be contacted is left out as a target too.
$ refer contact edit kim --do-not-contact "said no"
! Changed contact 6: Kim Lee.

$ refer next --kind follow-up

$ refer next --kind blocked --format csv --columns what,kind,reason
what,kind,reason
Write to Kim Lee,blocked,refused by do-not-contact: Kim Lee is not to be contacted: said no
