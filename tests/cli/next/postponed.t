What lapsed for a while comes back on its day, a permission is used by writing, and who does not want it any more is left alone

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer intro add --source jane --target "Elena Cole <elena@globex.example>"
! Added contact 3: Elena Cole <elena@globex.example>.
! Added intro 1: Elena Cole, by Jane Roe.

$ refer intro mark 1 lapsed --until 2026-09-01 --reason "budget is frozen"
! Intro 1 is lapsed: Elena Cole, by Jane Roe.

$ refer intro edit 1 --told today
! Changed intro 1: Elena Cole, by Jane Roe.

$ now 2026-08-31T23:59:59Z

$ refer next --kind later

$ refer next --kind later --ahead 1 --format csv --columns what,due,late
what,due,late
Take up again: Jane Roe to introduce Elena Cole,2026-09-01,

$ now 2026-09-02T09:00:00Z

$ refer next --kind later --format csv --columns what,due,late,command,key,reason
what,due,late,command,key,reason
Take up again: Jane Roe to introduce Elena Cole,2026-09-01,1,refer ask add jane@pixel.example elena@globex.example,intro-1-later,"lapsed on 2026-03-02, put off to 2026-09-01"

# Whoever must not be contacted by now is left out.
$ refer contact edit elena --do-not-contact "said no"
! Changed contact 3: Elena Cole.

$ refer next --kind later

$ refer contact edit elena --do-not-contact ""
! Changed contact 3: Elena Cole.

# Asked for again, or begun again, it is no task any more.
$ refer --dry-run intro add --source jane --target elena
! Added intro 2: Elena Cole, by Jane Roe.
! Nothing was kept (--dry-run).

$ refer ask add jane elena --override "she said September"
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer next --kind later

$ refer undo
! Took back: ask add jane elena --override 'she said September'

$ refer next --kind later --format csv --columns what
what
Take up again: Jane Roe to introduce Elena Cole

$ refer intro add --source jane --target elena
! Added intro 2: Elena Cole, by Jane Roe.

$ refer next --kind later

# A consent that is withdrawn ends the wait at once.
$ refer intro mark 2 forwarded
! Intro 2 is forwarded: Elena Cole, by Jane Roe.

$ refer intro consent 2 --side target
! Intro 2: Elena Cole agreed on 2026-09-02.

$ now 2026-09-07T09:00:00Z

$ refer next --kind make-introduction --format csv --columns what,command
what,command
Remind Jane Roe to introduce Elena Cole,refer intro draft 2 --template bridge

$ refer intro consent 2 --side target --withdrawn today
! Intro 2: Elena Cole withdrew their consent on 2026-09-07.

$ refer next --kind make-introduction

$ refer intro list --late --format csv
id,source,target,state,owner,clock,due_at,late_hours

$ refer next --kind consent --format csv --columns what,due,command,reason
what,due,command,reason
Note that Elena Cole does not want the introduction,2026-09-07,refer intro mark 2 refused,consent withdrawn on 2026-09-07

$ refer intro mark 2 refused
! Intro 2 is refused: Elena Cole, by Jane Roe.

$ refer next --kind consent

# In mode mention our letter is the introduction, and its answer is waited for.
$ refer permission add jane --anyone
! Added permission 1: Jane Roe may be named to anyone.

$ refer intro add --source jane --mode mention --target "Kim Lee <kim@delta.example>"
! Added contact 4: Kim Lee <kim@delta.example>.
! Added intro 3: Kim Lee, by Jane Roe.

$ now 2026-09-10T09:00:00Z

$ refer next --kind make-introduction --format csv --columns what,command,reason
what,command,reason
"Write to Kim Lee, naming Jane Roe",refer intro draft 3,accepted since 2026-09-07; once it is sent: refer intro mark 3 introduced

$ refer intro mark 3 introduced
! Intro 3 is introduced: Kim Lee, by Jane Roe.

$ now 2026-09-13T09:00:00Z

$ refer next --kind follow-up --format csv --columns what,command,reason
what,command,reason
Note whether Kim Lee replied,refer intro mark 3 replied,introduced since 2026-09-10

# Nor is a source who takes it back written to.
$ refer intro consent 3 --side source --withdrawn today
! Intro 3: Jane Roe withdrew their consent on 2026-09-13.

$ refer next --format csv --columns what,kind,command
what,kind,command
Tell Jane Roe how it went with Elena Cole,closure,refer intro draft 2 --template closure
Note that Jane Roe does not want the introduction,consent,refer intro mark 3 refused --by source
