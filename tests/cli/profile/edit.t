Only what is given of a profile changes; a list takes the place of the old one, and an empty text clears

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer profile edit scaleups --role CRO
! refer: no profile 'scaleups'
! hint: 'refer profile add' adds one
[3]

$ refer profile add scaleups --name "SaaS scale-ups" --role CRO --role "VP of Sales" --employees 50-500 --revenue "1M-5M EUR" --link https://acme.example
! Added profile 1: scaleups.

$ refer profile edit scaleups --role "Head of Sales" --role CRO --json
{"id": 1, "handle": "scaleups", "name": "SaaS scale-ups", "employees": "50-500", "industries": [], "regions": [], "roles": ["Head of Sales", "CRO"], "triggers": [], "challenges": [], "outcomes": [], "phrases": [], "revenue_low": {"amount": "1000000.00", "currency": "EUR"}, "revenue_high": {"amount": "5000000.00", "currency": "EUR"}, "deal": null, "program": null, "segment": null, "summary": null, "who_we_help": null, "story": null, "next_step": null, "link": "https://acme.example", "availability": null, "contact_by": null, "wanted_by": null, "wanted_by_id": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer profile edit 1 --role "" --employees "" --revenue "" --link "" --format csv --columns roles,employees,revenue_low,revenue_high,link
roles,employees,revenue_low,revenue_high,link
,,,,

$ refer undo
! Took back: profile edit 1 --role '' --employees '' --revenue '' --link '' --format csv --columns roles,employees,revenue_low,revenue_high,link

$ refer profile show scaleups --format csv --columns roles,employees,revenue_low,revenue_high,link
roles,employees,revenue_low,revenue_high,link
Head of Sales; CRO,50-500,1000000.00 EUR,5000000.00 EUR,https://acme.example

$ refer profile edit scaleups --name " Scale-ups " --employees 100+ --revenue 10M+ --format csv --columns name,employees,revenue_low,revenue_high
name,employees,revenue_low,revenue_high
Scale-ups,100+,10000000.00 EUR,

$ refer profile edit scaleups --name ""
! refer: a profile needs a name
! hint: --name scaleups calls it by its handle
[2]

$ refer profile edit scaleups --employees many
! refer: --employees: 'many' is no range
! hint: write 50-500, 50+ or 200
[2]

$ refer profile edit scaleups --revenue 2-3M
! refer: --revenue: '2-3M' can be read in two ways
! hint: write 2M-3M, or the first amount in full
[2]

$ refer profile edit scaleups --handle ups
! refer: 'refer profile edit' has no option '--handle'
! hint: 'refer profile edit --help' shows how it is used
[2]

$ refer profile edit scaleups --trigers "a new CRO"
! refer: 'refer profile edit' has no option '--trigers'
! hint: did you mean '--trigger'?
[2]

$ refer profile edit scaleups
! refer: 'refer profile edit' is told nothing to change
! hint: 'refer profile edit --help' lists what it can change
[2]

$ refer profile edit
! refer: 'refer profile edit' needs PROFILE
! hint: PROFILE is which profile: its handle or its id; 'refer profile edit --help' shows more
[2]

$ refer profile edit scalups --role CRO --format json
! {"code": 3, "message": "no profile 'scalups'", "hint": "did you mean 'scaleups'?"}
[3]

$ refer profile edit scaleups banks --role CRO
! refer: 'refer profile edit' does not know what to do with 'banks'
! hint: 'refer profile edit --help' shows how it is used
[2]

$ refer profile edit scaleups --role CMO --dry-run
! Changed profile 1: scaleups.
! Nothing was kept (--dry-run).

$ refer profile show scaleups --format csv --columns name,roles
name,roles
Scale-ups,Head of Sales; CRO

# A deal is said, and cleared.
$ refer profile edit scaleups --deal 42000EUR --format csv --columns deal --no-header
42000.00 EUR

$ refer profile edit scaleups --deal "" --json --columns deal
{"deal": null}
