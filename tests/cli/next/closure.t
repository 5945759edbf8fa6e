Whoever made an introduction hears how it ended, for sixty days

$ now 2026-01-05T09:00:00Z

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ write sources.csv <<END
person,type
Jane Roe <jane@pixel.example>,customer
Oskar Blum <oskar@meetbase.example>,connector
Kim Lee <kim@delta.example>,connector
Bo Lind <bo@delta.example>,connector
END
$ refer source add --from sources.csv
! Added 4; 0 were there already.

$ refer intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced
! Added contact 6: Elena Cole <elena@globex.example>.
! Added intro 1: Elena Cole, by Jane Roe.

$ refer intro edit 1 --thanked today
! Changed intro 1: Elena Cole, by Jane Roe.

$ refer intro add --source oskar --target "Omar Diaz <omar@delta.example>" --state forwarded
! Added contact 7: Omar Diaz <omar@delta.example>.
! Added intro 2: Omar Diaz, by Oskar Blum.

$ refer intro add --source bo --target "Ida Fry <ida@kite.example>"
! Added contact 8: Ida Fry <ida@kite.example>.
! Added intro 3: Ida Fry, by Bo Lind.

# Kim has somebody in mind, and never says whom.
$ refer profile add scaleups --role "VP of Sales" --challenge "slow ramps"
! Added profile 1: scaleups.

$ refer ask add kim --kind trigger --override "she offered"
! Added ask 1: Kim Lee about scaleups.

$ refer ask mark 1 accepted
! Ask 1 is accepted: Kim Lee about scaleups.
! Added intro 4.

$ now 2026-02-02T09:00:00Z

$ refer intro mark 1 won
! Intro 1 is won: Elena Cole, by Jane Roe.

$ refer intro mark 2 refused
! Intro 2 is refused: Omar Diaz, by Oskar Blum.

$ refer intro mark 3 unfit
! Intro 3 is unfit: Ida Fry, by Bo Lind.
! Next: 'refer intro draft 3 --template thanks', and 'refer intro draft 3 --template closure', which says whom you look for.

$ refer intro mark 4 lapsed
! Intro 4 is lapsed: by Kim Lee.

# The day after, not on the day.
$ refer next --kind closure

$ now 2026-02-03T09:00:00Z

$ refer next --kind closure --format csv --columns what,due,late,command,key,reason
what,due,late,command,key,reason
Tell Jane Roe how it went with Elena Cole,2026-02-03,0,refer intro draft 1 --template closure,intro-1-closure,won on 2026-02-02; no word to them since; once it is sent: refer intro edit 1 --told today
Tell Oskar Blum how it went with Omar Diaz,2026-02-03,0,refer intro draft 2 --template closure,intro-2-closure,refused on 2026-02-02; no word to them since; once it is sent: refer intro edit 2 --told today
Tell Kim Lee how their introduction went,2026-02-03,0,refer intro draft 4 --template closure,intro-4-closure,lapsed on 2026-02-02; no word to them since; once it is sent: refer intro edit 4 --told today
Tell Bo Lind how it went with Ida Fry,2026-02-03,0,refer intro draft 3 --template closure,intro-3-closure,unfit on 2026-02-02; no word to them since; once it is sent: refer intro edit 3 --told today

# Being in touch since is enough, and so are thanks; what came before is not.
$ refer touch add jane --note "how intro 1 ended"
! Added touch 1: Jane Roe, message on 2026-02-03.

$ refer intro edit 2 --thanked today
! Changed intro 2: Omar Diaz, by Oskar Blum.

$ refer touch add kim --on 2026-02-01
! Added touch 2: Kim Lee, message on 2026-02-01.

$ refer next --kind closure --format csv --columns what,intro_id
what,intro_id
Tell Kim Lee how their introduction went,4
Tell Bo Lind how it went with Ida Fry,3

# The target is not written to, so it is no matter whether they may be; the source is.
$ refer contact edit ida --do-not-contact "said no"
! Changed contact 8: Ida Fry.

$ refer contact edit kim --do-not-contact "moved away"
! Changed contact 4: Kim Lee.

$ refer next --kind closure --format csv --columns what
what
Tell Bo Lind how it went with Ida Fry

$ refer next --kind blocked --format csv --columns what,reason
what,reason
Tell Kim Lee how their introduction went,refused by do-not-contact: Kim Lee is not to be contacted: moved away

# Sixty days later it is no news any more.
$ now 2026-04-03T23:59:59Z

$ refer next --kind closure --format csv --columns what,late
what,late
Tell Bo Lind how it went with Ida Fry,59

$ now 2026-04-04T00:00:00Z

$ refer next --kind closure

# What is yet to come, for a clock that is set back, is not there yet.
$ now 2026-02-01T09:00:00Z

$ refer next --kind closure --ahead 30
