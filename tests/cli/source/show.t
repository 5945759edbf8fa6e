A source is named as a person is, among sources only

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source show jane
! refer: no source matches 'jane'
! hint: 'refer source list' shows them
[3]

$ refer contact add "Jane Dole <dole@initech.example>" --handle jd
! Added contact 2: Jane Dole.

$ refer contact add "Jane Hill"
! Added contact 3: Jane Hill.

$ refer contact add "Tim Ray"
! Added contact 4: Tim Ray.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --strength 5 --note "likes calls"
! Added contact 5: Jane Roe <jane@pixel.example>.
! Added source 5: Jane Roe, customer.

$ refer source add "Rosa Jané <rosa@delta.example>" --type partner
! Added contact 6: Rosa Jané <rosa@delta.example>.
! Added source 6: Rosa Jané, partner.

# The other Janes are no sources.
$ refer source show "jane r" --json
{"id": 5, "name": "Jane Roe", "company": null, "type": "customer", "strength": 5, "satisfaction": null, "last_touch": null, "next_touch": null, "asks": 0, "intros": 0, "email": "jane@pixel.example", "channel": null, "owner": "Ada Park", "since": null, "program": null, "health": null, "open_issue": null, "signed": null, "handed_off": null, "onboarded": null, "renewal": null, "review": null, "touch_every": null, "exchange": [], "no_go": [], "tags": [], "interests": null, "update_every": null, "update_by": null, "would_clone": false, "unprompted": false, "network_match": null, "shared_values": null, "mutual_benefit": null, "access": null, "inclination": null, "clear_path": null, "independence": null, "credibility": null, "frequency": null, "do_not_contact": null, "note": "likes calls", "added_at": "2026-03-02T09:00:00Z", "added_by": "Ada Park"}

$ refer source show jane@pixel.example --format csv --columns id,name,strength,note
id,name,strength,note
5,Jane Roe,5,likes calls

$ refer source show 6 --format csv --columns id,name,type
id,name,type
6,Rosa Jané,partner

$ refer source show jane
! refer: several sources match 'jane': 5 Jane Roe <jane@pixel.example>, 6 Rosa Jané <rosa@delta.example>
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer source show jnae
! refer: no source matches 'jnae'
! hint: did you mean 'Jane Roe' or 'Rosa Jané'?
[3]

# Whoever is a contact is said to be one.
$ refer source show tim
! refer: no source matches 'tim'
! hint: Tim Ray is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer source show jd --format json
! {"code": 3, "message": "no source matches 'jd'", "hint": "Jane Dole is a contact; 'refer source add 2 --type customer' makes a source of them"}
[3]

$ refer source show 4
! refer: no source matches '4'
! hint: Tim Ray is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer source show me
! refer: no source matches 'me'
! hint: 'refer source list' shows them
[3]

$ refer source show nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

$ refer source show dole@initech.exmaple
! refer: no source matches 'dole@initech.exmaple'
! hint: 'refer source list' shows them
[3]

$ refer source show 99
! refer: no source 99
! hint: 'refer source list' shows them
[3]

$ refer source show ""
! refer: SOURCE: a person needs an id, an e-mail, a handle or a name, and this is empty
[2]

$ refer source show
! refer: 'refer source show' needs SOURCE
! hint: SOURCE is which source: an id, e-mail, handle, or part of the name; 'refer source show --help' shows more
[2]

$ refer source show jane roe
! refer: 'refer source show' does not know what to do with 'roe'
! hint: 'refer source show --help' shows how it is used
[2]

$ refer source shwo jane
! refer: no command 'source shwo'
! hint: did you mean 'source show'?
[2]
