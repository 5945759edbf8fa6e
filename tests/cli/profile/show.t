A profile is named by its handle or its id

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer profile show scaleups
! refer: no profile 'scaleups'
! hint: 'refer profile add' adds one
[3]

$ refer profile add scaleups --name "SaaS scale-ups" --role CRO --employees 50+ --revenue "-5M EUR" --segment "SaaS companies going through rapid scaling" --who-we-help "Teams that grow." --story "the one that halved its ramp time"
! Added profile 1: scaleups.

$ refer profile add banks --name Banks
! Added profile 2: banks.

$ refer profile show scaleups --json
{"id": 1, "handle": "scaleups", "name": "SaaS scale-ups", "employees": "50+", "industries": [], "regions": [], "roles": ["CRO"], "triggers": [], "challenges": [], "outcomes": [], "phrases": [], "revenue_low": null, "revenue_high": {"amount": "5000000.00", "currency": "EUR"}, "deal": null, "program": null, "segment": "SaaS companies going through rapid scaling", "summary": null, "who_we_help": "Teams that grow.", "story": "the one that halved its ramp time", "next_step": null, "link": null, "availability": null, "contact_by": null, "wanted_by": null, "wanted_by_id": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer profile show 1 --format csv --columns handle,name,employees,revenue_low,revenue_high
handle,name,employees,revenue_low,revenue_high
scaleups,SaaS scale-ups,50+,,5000000.00 EUR

$ refer profile show scaelups
! refer: no profile 'scaelups'
! hint: did you mean 'scaleups'?
[3]

$ refer profile show Scaleups --format json
! {"code": 3, "message": "no profile 'Scaleups'", "hint": "did you mean 'scaleups'?"}
[3]

$ refer profile show "SaaS scale-ups"
! refer: no profile 'SaaS scale-ups'
! hint: did you mean 'scaleups'?
[3]

$ refer profile show nothing
! refer: no profile 'nothing'
! hint: 'refer profile list' shows them
[3]

$ refer profile show 3
! refer: no profile '3'
! hint: 'refer profile list' shows them
[3]

$ refer profile show ""
! refer: no profile ''
! hint: 'refer profile list' shows them
[3]

$ refer profile show
! refer: 'refer profile show' needs PROFILE
! hint: PROFILE is which profile: its handle or its id; 'refer profile show --help' shows more
[2]

$ refer profile show scaleups banks
! refer: 'refer profile show' does not know what to do with 'banks'
! hint: 'refer profile show --help' shows how it is used
[2]

$ refer profile show scaleups --columns handle,roels
! refer: no column 'roels'
! hint: did you mean 'roles'?
[2]

$ refer profile shw scaleups
! refer: no command 'profile shw'
! hint: did you mean 'profile show' or 'profile add'?
[2]
