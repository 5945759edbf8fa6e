What is settled with a new partner, and what is open, can be read

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source onboarding --json
[]

$ refer source add "Omar Diaz <omar@delta.example>" --type partner
! Added contact 2: Omar Diaz <omar@delta.example>.
! Added source 2: Omar Diaz, partner.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer
! Added contact 3: Jane Roe <jane@pixel.example>.
! Added source 3: Jane Roe, customer.

$ refer source onboard omar owner-named exchange-agreed --on 2026-02-20
! Omar Diaz: ticked off owner-named, exchange-agreed; 2 of 7 are done.

# Partners with something open; any source can be named.
$ refer source onboarding --format csv
source,step,what,done
Omar Diaz,owner-named,"who looks after whom, on both sides",2026-02-20
Omar Diaz,agreed-what-counts,which introduction counts as a referral,
Omar Diaz,exchange-agreed,what each side gets out of it,2026-02-20
Omar Diaz,profile-card-sent,they have the card that says whom you want to meet,
Omar Diaz,letters-shared,they have texts that they can forward,
Omar Diaz,handling-explained,"they know what happens with an introduction, and when they hear of it",
Omar Diaz,first-touch-planned,the next conversation stands in a calendar,

$ refer source onboarding jane --json --limit 2
[
{"source": "Jane Roe", "step": "owner-named", "what": "who looks after whom, on both sides", "done": null},
{"source": "Jane Roe", "step": "agreed-what-counts", "what": "which introduction counts as a referral", "done": null}
]

# Which types are partners is a setting.
$ refer source add "Ivy Lane <ivy@lane.example>" --type agency
! Added contact 4: Ivy Lane <ivy@lane.example>.
! Added source 4: Ivy Lane, agency.

$ write -e refer.toml <<END
[guards]\npartner_types = ["agency"]
END
$ refer source onboarding --format csv --columns source,step,done,id
source,step,done,id
Ivy Lane,owner-named,,4
Ivy Lane,agreed-what-counts,,4
Ivy Lane,exchange-agreed,,4
Ivy Lane,profile-card-sent,,4
Ivy Lane,letters-shared,,4
Ivy Lane,handling-explained,,4
Ivy Lane,first-touch-planned,,4

$ write -e refer.toml <<END
[guards]\npartner_types = []
END
$ refer source onboarding --format csv
source,step,what,done

$ refer source onboarding nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

$ refer source onboarding 99
! refer: no source 99
! hint: 'refer source list' shows them
[3]
