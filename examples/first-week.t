From a LinkedIn export to a won deal: the first week, and what came of it

# Monday. A project is a directory; it says who you are.
$ refer init acme --name "Ada Park" --email ada@acme.example
! Began a project in acme: refer.toml and refer.db.

$ cd acme

# Whom do you want to meet? The more exactly you say it, the easier it is to think of somebody.
$ refer profile add scaleups --name "SaaS scale-ups" --industry SaaS --employees 50-500 --region "North America" --role "VP of Sales" --role CRO --trigger "growing 20% a year or more" --challenge "sales productivity falls as the team grows" --segment "SaaS companies going through rapid scaling" --outcome "ramp time down from 6 months to 3" --next-step "a 15-minute fit check" --link https://acme.example/intro
! Added profile 1: scaleups.

# Whom do you know? The export of your connections says it.
$ sh cp "$HERE/Connections.csv" .

$ refer import linkedin Connections.csv
! Imported Connections.csv: 59 added, 0 updated, 1 empty.

$ refer contact list sales --columns id,name,title,company --limit 5
id  name             title                     company
 3  Elena Cole       VP of Sales               Globex
 8  Marcus Oyelaran  Director of Sales         Fabrikam
13  Aiko 田中        Sales Director            Wingtip
17  Grace Adeyemi    Sales Operations Manager  Globex
19  Søren Kjær       Head of Sales Enablement  Fjordline Systems

# Jane is a happy customer, and has just renewed: that is a moment to ask in.
$ refer source add jane@pixel.example --type customer --strength 5 --satisfaction 9
! Added source 2: Jane Roe, customer.

$ refer moment add jane --kind renewal --outcome "cut onboarding from 6 weeks to 10 days"
! Added moment 1: Jane Roe, renewal on 2026-03-02.

# She knows Elena, whom you would like to meet, and knows her better than you do.
$ refer tie add jane elena@globex.example --strength 4 --how "former colleagues at Chase"
! Added tie 60: Jane Roe and Elena Cole, strength 4.

$ refer tie list elena
id  from      to          strength  how                         evidence  since       until
 2  Ada Park  Elena Cole         2                              imported  2023-03-21
60  Jane Roe  Elena Cole         4  former colleagues at Chase  stated

# The ask names her, and the letter is there.
$ refer ask add jane elena --kind specific --profile scaleups
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer ask draft 1
To: Jane Roe <jane@pixel.example>
Subject: Introduction to Elena Cole?
|
Hi Jane,
|
I'm trying to connect with more SaaS companies going through rapid scaling. I noticed you're connected to Elena Cole at Globex—would you be comfortable making an introduction?
|
Ada

# The same as a message for your mail program.
$ refer ask draft 1 --format eml > ask.eml

$ sh grep -E '^(From|To|Subject):' ask.eml
From: Ada Park <ada@acme.example>
To: Jane Roe <jane@pixel.example>
Subject: Introduction to Elena Cole?

$ refer ask mark 1 sent
! Ask 1 is sent: Jane Roe to introduce Elena Cole.

# Wednesday. Jane says yes, and an introduction begins.
$ now 2026-03-04T11:00:00Z

$ refer ask mark 1 accepted
! Ask 1 is accepted: Jane Roe to introduce Elena Cole.
! Added intro 1.

# This she can forward in ten seconds.
$ refer intro draft 1 --template forwardable
To: Jane Roe <jane@pixel.example>
Subject: Introduction: Ada Park
|
Hi Elena,
|
Jane kindly offered to pass this on, so I’ll keep it short.
|
I’m Ada Park.
|
Who we help: SaaS companies going through rapid scaling
When it helps most: growing 20% a year or more
One result: cut onboarding from 6 weeks to 10 days
|
If that sounds familiar, an easy next step is a 15-minute fit check: https://acme.example/intro
|
If it isn’t a fit, or the timing is wrong, just let this one go—no reply needed.
|
Ada

# Elena is asked first. Nobody is introduced who has not agreed.
$ refer intro mark 1 forwarded
! Intro 1 is forwarded: Elena Cole, by Jane Roe.

$ refer intro mark 1 introduced
! refer: intro 1: mode opt-in: introduced needs the target's consent first
! hint: 'refer intro mark 1 consented' when the target has agreed; 'refer intro edit 1 --mode forward' if the source passes the letter on instead
[77]

$ refer intro mark 1 consented
! Intro 1 is consented: Elena Cole, by Jane Roe.

$ now 2026-03-05T15:30:00Z

$ refer intro mark 1 introduced
! Intro 1 is introduced: Elena Cole, by Jane Roe.

# Friday. You meet; weeks later it becomes a deal, and Jane is thanked.
$ now 2026-03-06T10:00:00Z

$ refer intro mark 1 met
! Intro 1 is met: Elena Cole, by Jane Roe.

$ now 2026-04-20T10:00:00Z

$ refer intro mark 1 won --value 42000EUR
! Intro 1 is won: Elena Cole, by Jane Roe.

$ refer intro draft 1 --template thanks
To: Jane Roe <jane@pixel.example>
Subject: Thank you for introducing Elena Cole
|
Hi Jane,
|
Thank you for introducing me to Elena Cole at Globex. You put your name to it, and I’ll treat it with that care.
|
I’ll let you know how it goes, whichever way it goes.
|
If there is someone you would like to meet, or anything I can do in return, just tell me.
|
Ada

# She was asked and gave; now it is your turn. A second ask too soon, or unearned, is refused.
$ refer ask add jane --kind direct --profile scaleups
! refer: refused by give-first: in 12 months Jane Roe got 1 outcome and 0 gifts, and was asked 1 time; with this ask it takes 2 of them
! hint: refer touch add jane@pixel.example --gave KIND; refer moment add jane@pixel.example --kind KIND --outcome TEXT; --override REASON goes past it; -c guards.give_ratio=0 turns the rule off
[77]

$ refer touch add jane --channel email --gave business --note "sent her a client"
! Added touch 1: Jane Roe, email on 2026-04-20.

$ refer ask add jane --kind direct --profile scaleups
! Added ask 2: Jane Roe about scaleups.

$ refer ask mark 2 sent
! Ask 2 is sent: Jane Roe about scaleups.

# Whatever went wrong can be taken back, and done again.
$ refer undo
! Took back: ask mark 2 sent

$ refer redo
! Did again: ask mark 2 sent

# Who helped, and what all of it came to.
$ refer report sources --format csv
source,type,asked,accepted,accepted_of_sent,unasked,introduced,met,referrals,won,referral_to_customer,won_value
Jane Roe,customer,2,1,0.5,0,1,1,1,1,1,42000.00 EUR

$ refer report funnel
stage        count  of_previous  of_previous_low  of_previous_high  of_first
asked            2                                                   100.0 %
accepted         1       50.0 %            9.5 %            90.5 %    50.0 %
consented        1      100.0 %           20.7 %           100.0 %    50.0 %
introduced       1      100.0 %           20.7 %           100.0 %    50.0 %
met              1      100.0 %           20.7 %           100.0 %    50.0 %
opportunity      1      100.0 %           20.7 %           100.0 %    50.0 %
won              1      100.0 %           20.7 %           100.0 %    50.0 %
