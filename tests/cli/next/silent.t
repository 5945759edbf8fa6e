Once an ask is silent, somebody else is asked for the same person

$ now 2026-01-05T09:00:00Z

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer profile add scaleups --role "VP of Sales" --challenge "slow ramps" --segment "growing SaaS companies"
! Added profile 1: scaleups.

$ write sources.csv <<END
person,type,strength
Jane Roe <jane@pixel.example>,customer,5
Oskar Blum <oskar@meetbase.example>,connector,4
Kim Lee <kim@delta.example>,connector,3
END
$ refer source add --from sources.csv
! Added 3; 0 were there already.

$ refer contact add "Elena Cole <elena@globex.example>"
! Added contact 5: Elena Cole.

$ write ties.csv <<END
from,to,strength
jane,elena,4
oskar,elena,3
END
$ refer tie add --from ties.csv
! Added 2; 0 were there already.

$ write moments.csv <<END
person,kind,outcome
jane,value,ramps halved
oskar,value,a full house
kim,value,a deal won
END
$ refer moment add --from moments.csv
! Added 3; 0 were there already.

$ refer ask add jane elena
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer ask add kim --kind trigger
! Added ask 2: Kim Lee about scaleups.

$ refer ask mark 1 sent
! Ask 1 is sent: Jane Roe to introduce Elena Cole.

$ refer ask mark 2 sent
! Ask 2 is sent: Kim Lee about scaleups.

$ now 2026-01-20T09:00:00Z

$ refer ask mark 1 silent
! Ask 1 is silent: Jane Roe to introduce Elena Cole.

$ refer ask mark 2 silent
! Ask 2 is silent: Kim Lee about scaleups.

# An ask for nobody in particular has no other path.
$ refer next --kind silent --format csv --columns what,kind,due,late,command,key,reason
what,kind,due,late,command,key,reason
Ask somebody else for Elena Cole,silent,2026-01-20,0,refer ask add oskar@meetbase.example elena@globex.example,ask-1-other,"Jane Roe is silent since 2026-01-20; Oskar Blum knows Elena Cole, strength 3"

# An ask that is open is the other path, and so is an introduction.
$ refer ask add oskar elena
! Added ask 3: Oskar Blum to introduce Elena Cole.

$ refer next --kind silent

$ refer ask mark 3 cancelled
! Ask 3 is cancelled: Oskar Blum to introduce Elena Cole.

$ refer next --kind silent --format csv --columns what,command
what,command
Ask somebody else for Elena Cole,refer ask add oskar@meetbase.example elena@globex.example

$ refer intro add --source kim --target elena --mode direct
! Added intro 1: Elena Cole, by Kim Lee.

$ refer next --kind silent

$ refer undo
! Took back: intro add --source kim --target elena --mode direct

# The one who fell silent need not be contacted for it; the target must be.
$ refer contact edit jane --do-not-contact "left"
! Changed contact 2: Jane Roe.

$ refer next --kind silent --format csv --columns what,command
what,command
Ask somebody else for Elena Cole,refer ask add oskar@meetbase.example elena@globex.example

$ refer contact edit elena --do-not-contact "said no"
! Changed contact 5: Elena Cole.

$ refer next --kind silent

$ refer next --kind blocked --format csv --columns what,reason
what,reason
Ask somebody else for Elena Cole,refused by do-not-contact: Elena Cole is not to be contacted: said no

$ refer contact edit elena --do-not-contact ""
! Changed contact 5: Elena Cole.

# Both silent: it is said once, and nobody is left to ask.
$ refer ask add oskar elena
! Added ask 4: Oskar Blum to introduce Elena Cole.

$ refer ask mark 4 sent
! Ask 4 is sent: Oskar Blum to introduce Elena Cole.

$ now 2026-02-01T09:00:00Z

$ refer ask mark 4 silent
! Ask 4 is silent: Oskar Blum to introduce Elena Cole.

$ refer next --kind silent --format csv --columns what,due,late,command,key,reason
what,due,late,command,key,reason
Ask somebody else for Elena Cole,2026-02-01,0,refer path elena@globex.example,ask-4-other,Oskar Blum is silent since 2026-02-01; no other source is known to know Elena Cole

# After thirty days it is past.
$ now 2026-03-03T23:59:59Z

$ refer next --kind silent --format csv --columns what,late
what,late
Ask somebody else for Elena Cole,30

$ now 2026-03-04T00:00:00Z

$ refer next --kind silent

# Snoozed like any other.
$ now 2026-02-02T09:00:00Z

$ refer next snooze ask-4-other --until 2026-02-04
! Left out until 2026-02-04: Ask somebody else for Elena Cole.

$ refer next --kind silent
