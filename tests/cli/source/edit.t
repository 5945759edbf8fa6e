Only what is given of a source changes, and --strength states the tie

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source edit jane --type customer
! refer: no source matches 'jane'
! hint: 'refer source list' shows them
[3]

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --satisfaction 8 --next-touch +2w --since 2024-05-01 --note "likes calls"
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer source edit jane --satisfaction 10 --channel email --note "" --json
{"id": 2, "name": "Jane Roe", "company": null, "type": "customer", "strength": null, "satisfaction": 10, "last_touch": null, "next_touch": "2026-03-16", "asks": 0, "intros": 0, "email": "jane@pixel.example", "channel": "email", "owner": "Ada Park", "since": "2024-05-01", "program": null, "health": null, "open_issue": null, "signed": null, "handed_off": null, "onboarded": null, "renewal": null, "review": null, "touch_every": null, "exchange": [], "no_go": [], "tags": [], "interests": null, "update_every": null, "update_by": null, "would_clone": false, "unprompted": false, "network_match": null, "shared_values": null, "mutual_benefit": null, "access": null, "inclination": null, "clear_path": null, "independence": null, "credibility": null, "frequency": null, "do_not_contact": null, "note": null, "added_at": "2026-03-02T09:00:00Z", "added_by": "Ada Park"}

$ refer source edit jane --satisfaction "" --next-touch "" --since "" --owner "" --format csv --columns satisfaction,next_touch,since,owner
satisfaction,next_touch,since,owner
,,,

$ refer source edit jane --next-touch friday --owner Bo --format csv --columns next_touch,owner
next_touch,owner
2026-03-06,Bo

# How you know each other goes to the tie; it alone does not make a tie, or state an imported one.
$ refer source edit jane --how "met in Oslo"
! refer: --how says how you know each other, and --strength how well
! hint: add --strength 1 to 5
[2]

$ refer tie add me jane --strength 2 --evidence imported
! Added tie 1: Ada Park and Jane Roe, strength 2.

$ refer source edit jane --how "met in Oslo"
! Changed source 2: Jane Roe.

$ refer tie show me jane --format csv --columns strength,how,evidence
strength,how,evidence
2,met in Oslo,imported

$ refer source edit jane --strength 4
! Changed source 2: Jane Roe.

$ refer tie show me jane --format csv --columns strength,how,evidence
strength,how,evidence
4,met in Oslo,stated

$ refer undo
! Took back: source edit jane --strength 4

$ refer tie show me jane --format csv --columns strength,how,evidence
strength,how,evidence
2,met in Oslo,imported

$ refer source edit jane --type partnr
! refer: 'partnr' is no type of source
! hint: did you mean 'partner'?
[2]

$ refer source edit jane --type ""
! refer: '' is no type of source
! hint: one of customer, partner, connector, advisor, executive, implementation-partner, agency, community, vendor, affiliate, employee
[2]

$ refer source edit jane --strength ""
! refer: --strength: '' is no whole number
[2]

$ refer source edit jane --satisfaction ten
! refer: --satisfaction: 'ten' is no whole number
[2]

$ refer source edit jane --next-touch 31.12.2026
! refer: --next-touch: '31.12.2026' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer source edit jane --title CEO
! refer: 'refer source edit' has no option '--title'
! hint: 'refer source edit --help' shows how it is used
[2]

$ refer source edit jane
! refer: 'refer source edit' is told nothing to change
! hint: 'refer source edit --help' lists what it can change
[2]

$ refer source edit
! refer: 'refer source edit' needs SOURCE
! hint: SOURCE is which source: an id, e-mail, handle, or part of the name; 'refer source edit --help' shows more
[2]

$ refer contact add "Omar Diaz"
! Added contact 3: Omar Diaz.

$ refer source edit omar --type partner
! refer: no source matches 'omar'
! hint: Omar Diaz is a contact; 'refer source add 3 --type customer' makes a source of them
[3]

$ refer source edit jnae --type partner --format json
! {"code": 3, "message": "no source matches 'jnae'", "hint": "did you mean 'Jane Roe'?"}
[3]

$ refer source edit jane --type partner --dry-run
! Changed source 2: Jane Roe.
! Nothing was kept (--dry-run).

$ refer source show jane --format csv --columns type
type
customer
