Sources hear of their introductions as often, and by the way, they want

$ now 2026-02-02T09:00:00Z

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add --from - <<END
person,type,update-every,update-by
Jane Roe <jane@pixel.example>,customer,10,call
Karl Ott <karl@ott.example>,customer,,
Omar Diaz <omar@delta.example>,partner,20,email
END

$ refer -q intro add --from - <<END
source,target,mode,state,on
jane,Elena Cole <elena@globex.example>,direct,introduced,2026-02-01
karl,Marc Lund <marc@lund.example>,direct,introduced,2026-02-01
omar,Ida Holm <ida@holm.example>,direct,introduced,2026-02-01
END

# February 1 and 10, 30 (next.update_days) and 20 days. A call is recorded, a letter is written.
$ refer next --kind update --ahead 60 --format csv --columns what,due,command,reason
what,due,command,reason
"Tell Jane Roe how it goes with Elena Cole, by call",2026-02-11,refer touch add jane@pixel.example --channel call,introduced; heard of it last on 2026-02-01; wants to hear every 10 days
"Tell Omar Diaz how it goes with Ida Holm, by email",2026-02-21,refer intro draft 3 --template update,introduced; heard of it last on 2026-02-01; wants to hear every 20 days; once it is sent: refer intro edit 3 --updated today
Tell Karl Ott how it goes with Marc Lund,2026-03-03,refer intro draft 2 --template update,introduced; heard of it last on 2026-02-01; once it is sent: refer intro edit 2 --updated today

# Who wants to hear, hears, whatever the rest of the settings say.
$ refer -c sla.update=0 next --kind update --ahead 60 --format csv --columns what,due
what,due
"Tell Jane Roe how it goes with Elena Cole, by call",2026-02-11
"Tell Omar Diaz how it goes with Ida Holm, by email",2026-02-21

$ refer -c "sla.update=5 days" next --kind update --ahead 60 --format csv --columns what,due
what,due
Tell Karl Ott how it goes with Marc Lund,2026-02-06
"Tell Jane Roe how it goes with Elena Cole, by call",2026-02-11
"Tell Omar Diaz how it goes with Ida Holm, by email",2026-02-21

# Late to the hour, and in the page for the source.
$ now 2026-02-11T00:00:01Z

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours
1,Jane Roe,Elena Cole,introduced,Ada Park,thanks,2026-02-02T00:00:00Z,216
2,Karl Ott,Marc Lund,introduced,Ada Park,thanks,2026-02-02T00:00:00Z,216
3,Omar Diaz,Ida Holm,introduced,Ada Park,thanks,2026-02-02T00:00:00Z,216
1,Jane Roe,Elena Cole,introduced,Ada Park,follow-up,2026-02-03T09:00:00Z,183
2,Karl Ott,Marc Lund,introduced,Ada Park,follow-up,2026-02-03T09:00:00Z,183
3,Omar Diaz,Ida Holm,introduced,Ada Park,follow-up,2026-02-03T09:00:00Z,183
1,Jane Roe,Elena Cole,introduced,Ada Park,update,2026-02-11T00:00:00Z,0

$ refer intro show 1 --for-source --format csv --columns text
text
Your introduction to Elena Cole
"For Jane Roe: what happens with it, and what you will hear of it."
"You introduced us, on 2026-02-01."
What happens
"We write to Elena Cole, within 1 business day of your introduction."
Who looks after it
"Ada Park follows up with Elena Cole, and answers whatever you ask: ada@acme.example."
What you will hear
"Our thanks, within 24 hours of your introduction."
"How it goes, at least once in 10 days, as long as it is open."
"How it ended, within 1 business day of the end, whatever came of it."
What we do not tell
"Amounts, and why something was bought or not: that is theirs to tell."
What you told us about them in confidence: they do not hear it from us.
How to stop it
"Say so, at any time, and without a reason: from then on we write to nobody about it and do not name you."
"If Elena Cole does not want it, that is the end of it."

# A call is news of all that is theirs.
$ refer touch add jane@pixel.example --channel call
! Added touch 1: Jane Roe, call on 2026-02-11.

$ refer next --kind update --ahead 60 --format csv --columns what,due
what,due
"Tell Jane Roe how it goes with Elena Cole, by call",2026-02-21
"Tell Omar Diaz how it goes with Ida Holm, by email",2026-02-21
Tell Karl Ott how it goes with Marc Lund,2026-03-03

$ refer intro edit 3 --updated 2026-02-11
! Changed intro 3: Ida Holm, by Omar Diaz.

$ refer next --kind update --ahead 60 --format csv --columns what,due
what,due
"Tell Jane Roe how it goes with Elena Cole, by call",2026-02-21
Tell Karl Ott how it goes with Marc Lund,2026-03-03
"Tell Omar Diaz how it goes with Ida Holm, by email",2026-03-03

$ refer source edit jane --update-every "" --update-by message
! Changed source 2: Jane Roe.

$ refer next --kind update --source jane --ahead 60 --format csv --columns what,due,command
what,due,command
"Tell Jane Roe how it goes with Elena Cole, by message",2026-03-13,refer intro draft 1 --template update
