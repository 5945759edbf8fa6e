A source is a contact with a type, and what is stated of the tie replaces what an import knew

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact add "Jane Roe" --email jane@pixel.example --company Pixel
! Added contact 2: Jane Roe.

$ refer tie add me jane --strength 2 --evidence imported --how "LinkedIn"
! Added tie 1: Ada Park and Jane Roe, strength 2.

$ refer source add jane --type customer --strength 5 --satisfaction 9 --since 2024-05-01 --channel call --json
{"id": 2, "name": "Jane Roe", "company": "Pixel", "type": "customer", "strength": 5, "satisfaction": 9, "last_touch": null, "next_touch": null, "asks": 0, "intros": 0, "email": "jane@pixel.example", "channel": "call", "owner": "Ada Park", "since": "2024-05-01", "program": null, "health": null, "open_issue": null, "signed": null, "handed_off": null, "onboarded": null, "renewal": null, "review": null, "touch_every": null, "exchange": [], "no_go": [], "tags": [], "interests": null, "update_every": null, "update_by": null, "would_clone": false, "unprompted": false, "network_match": null, "shared_values": null, "mutual_benefit": null, "access": null, "inclination": null, "clear_path": null, "independence": null, "credibility": null, "frequency": null, "do_not_contact": null, "note": null, "added_at": "2026-03-02T09:00:00Z", "added_by": "Ada Park"}

$ refer tie show me jane --format csv --columns strength,how,evidence
strength,how,evidence
5,LinkedIn,stated

# A new address adds the contact; the tie may come later; whoever runs the command looks after the source.
$ refer source add "Omar Diaz <omar@delta.example>" --type partner --format csv --columns id,name,email,type,strength,owner
id,name,email,type,strength,owner
3,Omar Diaz,omar@delta.example,partner,,Ada Park

$ refer source add kim.lee@delta.example --type agency --owner "" --how "met in Oslo"
! refer: --how says how you know each other, and --strength how well
! hint: add --strength 1 to 5
[2]

$ refer source add kim.lee@delta.example --type agency --owner Bo --strength 3 --how "met in Oslo" --format csv --columns id,name,strength,owner
id,name,strength,owner
4,Kim Lee,3,Bo

# Undo takes the new contact along.
$ refer undo
! Took back: source add kim.lee@delta.example --type agency --owner Bo --strength 3 --how 'met in Oslo' --format csv --columns id,name,strength,owner

$ refer contact list kim --json
[]

# Only others, once, and with a type that is known.
$ refer source add jane --type customer
! refer: Jane Roe is a source already
! hint: 'refer source edit 2' changes it
[4]

$ refer source add JANE@pixel.example --type customer --format json
! {"code": 4, "message": "Jane Roe is a source already", "hint": "'refer source edit 2' changes it"}
[4]

$ refer source add me --type customer
! refer: 'me' cannot be a source: a source is somebody else who may introduce me
[2]

$ refer contact add "Bo Lind"
! Added contact 4: Bo Lind.

$ refer source add bo
! refer: a source needs a --type
! hint: such as --type customer; 'refer source types' lists them
[2]

$ refer source add bo --type custmer
! refer: 'custmer' is no type of source
! hint: did you mean 'customer'?
[2]

$ refer source add bo --type friend
! refer: 'friend' is no type of source
! hint: one of customer, partner, connector, advisor, executive, implementation-partner, agency, community, vendor, affiliate, employee
[2]

$ refer source add bo --type ""
! refer: '' is no type of source
! hint: one of customer, partner, connector, advisor, executive, implementation-partner, agency, community, vendor, affiliate, employee
[2]

$ refer source add bo --type Customer --format json
! {"code": 2, "message": "'Customer' is no type of source", "hint": "did you mean 'customer'?"}
[2]

$ refer source add bo --type customer --strength 6
! refer: --strength: 6 is not from 1 to 5
[2]

$ refer source add bo --type customer --strength strong
! refer: --strength: 'strong' is no whole number
[2]

$ refer source add bo --type customer --satisfaction 11
! refer: --satisfaction: 11 is not from 0 to 10
[2]

$ refer source add bo --type customer --since 2026-02-30
! refer: --since: '2026-02-30' is no date
! hint: 2026-02 has the days 01 to 28
[2]

$ refer source add bo --type customer --next-touch someday
! refer: --next-touch: 'someday' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer source add bo --type customer --owenr Ada
! refer: 'refer source add' has no option '--owenr'
! hint: did you mean '--owner'?
[2]

$ refer source add "Bo Lind <bo@>" --type customer
! refer: cannot read the address 'Bo Lind <bo@>': 'bo@' has not the form name@domain.example
! hint: write elena@globex.example or Elena Cole <elena@globex.example>
[2]

$ refer source add nobody --type customer
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer source add bo lind --type customer
! refer: 'refer source add' does not know what to do with 'lind'
! hint: 'refer source add --help' shows how it is used
[2]

$ refer source add --type customer
! refer: 'refer source add' needs PERSON
! hint: PERSON is who: an id, e-mail, handle, or part of the name; a new e-mail, or 'Name <e-mail>', adds the contact; 'refer source add --help' shows more
[2]

$ refer source add bo --type customer --strength 4 --dry-run
! Added source 4: Bo Lind, customer.
! Nothing was kept (--dry-run).

$ refer source list --format csv --columns id,name,type
id,name,type
2,Jane Roe,customer
3,Omar Diaz,partner
