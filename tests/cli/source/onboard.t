The steps of an onboarding are ticked off once, and taken back

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source onboard omar owner-named
! refer: no source matches 'omar'
! hint: 'refer source list' shows them
[3]

$ refer source add "Omar Diaz <omar@delta.example>" --type partner
! Added contact 2: Omar Diaz <omar@delta.example>.
! Added source 2: Omar Diaz, partner.

$ refer source onboard omar agreed-what-counts exchange-agreed
! Omar Diaz: ticked off agreed-what-counts, exchange-agreed; 2 of 7 are done.

$ refer source onboard omar letters-shared --on 2026-02-20 --format csv --columns step,done
step,done
owner-named,
agreed-what-counts,2026-03-02
exchange-agreed,2026-03-02
profile-card-sent,
letters-shared,2026-02-20
handling-explained,
first-touch-planned,

# Done already is a conflict, and nothing else of the line is kept.
$ refer source onboard omar owner-named letters-shared
! refer: 'letters-shared' is done already, since 2026-02-20
! hint: 'refer source onboard 2 letters-shared --undo' takes it back
[4]

$ refer source onboard omar owner-named owner-named
! refer: 'owner-named' is done already, since 2026-03-02
! hint: 'refer source onboard 2 owner-named --undo' takes it back
[4]

$ refer source onboarding omar --format csv --columns step,done
step,done
owner-named,
agreed-what-counts,2026-03-02
exchange-agreed,2026-03-02
profile-card-sent,
letters-shared,2026-02-20
handling-explained,
first-touch-planned,

$ refer source onboard omar exchange-agreed --undo
! Omar Diaz: took back exchange-agreed; 2 of 7 are done.

$ refer source onboard omar exchange-agreed --undo
! refer: 'exchange-agreed' is not done
! hint: 'refer source onboarding 2' shows what is
[4]

$ refer undo
! Took back: source onboard omar exchange-agreed --undo

$ refer source onboard omar owner-named exchange-agreed --dry-run
! refer: 'exchange-agreed' is done already, since 2026-03-02
! hint: 'refer source onboard 2 exchange-agreed --undo' takes it back
[4]

$ refer source onboard omar owner-named profile-card-sent handling-explained first-touch-planned
! Omar Diaz: ticked off owner-named, profile-card-sent, handling-explained, first-touch-planned; 7 of 7 are done.

$ refer source onboarding --json
[]

$ refer source onboard omar letter-shared
! refer: STEP: 'letter-shared' is no step of an onboarding
! hint: did you mean 'letters-shared'?
[2]

$ refer source onboard omar
! refer: 'refer source onboard' needs STEP
! hint: STEP is what is settled; 'refer source onboard --help' shows more
[2]

$ refer source onboard omar owner-named --on someday
! refer: --on: 'someday' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

# Who is no source any more has no steps.
$ refer source remove omar
! Omar Diaz is no source any more.

$ refer source add omar --type partner
! Added source 2: Omar Diaz, partner.

$ refer source onboarding omar --format csv --columns step,done --limit 2
step,done
owner-named,
agreed-what-counts,
