A profile has a handle of its own, and reads sizes and amounts the ways people write them

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer profile add scaleups --name "SaaS scale-ups" --industry SaaS --employees 50-500 --revenue "1M-50M EUR" --region "North America" --role "VP of Sales" --role CRO --trigger "growing 20% a year or more" --challenge "sales productivity falls as the team grows" --outcome "ramp time down from 6 months to 3" --phrase "we cannot hire fast enough" --next-step "a 15-minute fit check" --link https://acme.example/intro --program clients --json
{"id": 1, "handle": "scaleups", "name": "SaaS scale-ups", "employees": "50-500", "industries": ["SaaS"], "regions": ["North America"], "roles": ["VP of Sales", "CRO"], "triggers": ["growing 20% a year or more"], "challenges": ["sales productivity falls as the team grows"], "outcomes": ["ramp time down from 6 months to 3"], "phrases": ["we cannot hire fast enough"], "revenue_low": {"amount": "1000000.00", "currency": "EUR"}, "revenue_high": {"amount": "50000000.00", "currency": "EUR"}, "deal": null, "program": "clients", "segment": null, "summary": null, "who_we_help": null, "story": null, "next_step": "a 15-minute fit check", "link": "https://acme.example/intro", "availability": null, "contact_by": null, "wanted_by": null, "wanted_by_id": null, "added_at": "2026-03-02T09:00:00Z"}

# Without a name it is called by its handle; what is said twice or is empty is not kept.
$ refer profile add plain --name "" --role CRO --role " cro " --role "" --format csv --columns id,handle,name,roles
id,handle,name,roles
2,plain,plain,CRO

# The handle is a word, and nobody else's.
$ refer profile add scaleups
! refer: there is a profile 'scaleups' already
! hint: 'refer profile edit scaleups' changes it
[4]

$ refer profile add plain --format json
! {"code": 4, "message": "there is a profile 'plain' already", "hint": "'refer profile edit plain' changes it"}
[4]

$ refer profile add "Scale ups"
! refer: 'Scale ups' is no handle for a profile
! hint: a handle is a word of a-z, 0-9, - and _, such as scaleups; --name is for people
[2]

$ refer profile add Scaleups
! refer: 'Scaleups' is no handle for a profile
! hint: a handle is a word of a-z, 0-9, - and _, such as scaleups; --name is for people
[2]

$ refer profile add 2024
! refer: '2024' is no handle for a profile
! hint: a handle is a word of a-z, 0-9, - and _, such as scaleups; --name is for people
[2]

$ refer profile add ""
! refer: '' is no handle for a profile
! hint: a handle is a word of a-z, 0-9, - and _, such as scaleups; --name is for people
[2]

$ refer profile add
! refer: 'refer profile add' needs HANDLE
! hint: HANDLE is a short name, a word of a-z, 0-9, - and _; 'refer profile add --help' shows more
[2]

$ refer profile add more scaleups
! refer: 'refer profile add' does not know what to do with 'scaleups'
! hint: 'refer profile add --help' shows how it is used
[2]

# Ranges of employees.
$ refer profile add e1 --employees 50+ --format csv --columns employees --no-header
50+

$ refer profile add e2 --employees -500 --json --columns employees
{"employees": "-500"}

$ refer profile add e3 --employees 1,001–5,000 --format csv --columns employees --no-header
1001-5000

$ refer profile add e4 --employees 200 --format csv --columns employees --no-header
200

$ refer profile add e5 --employees 500-50
! refer: --employees: '500-50' ends below where it begins
[2]

$ refer profile add e5 --employees lots
! refer: --employees: 'lots' is no range
! hint: write 50-500, 50+ or 200
[2]

$ refer profile add e5 --employees 50-500-5000
! refer: --employees: '50-500-5000' is no range
! hint: write 50-500, 50+ or 200
[2]

$ refer profile add e5 --employees 1.5-2
! refer: --employees: '1.5-2' is no range
! hint: write 50-500, 50+ or 200
[2]

# Ranges of money, in one currency; that of the settings where none is named.
$ refer profile add r1 --revenue "€1.5M–€5M" --format csv --columns revenue_low,revenue_high --no-header
1500000.00 EUR,5000000.00 EUR

$ refer profile add r2 --revenue "10m+ usd" --format csv --columns revenue_low,revenue_high --no-header
10000000.00 USD,

$ refer profile add r3 --revenue 500k-2B --format csv --columns revenue_low,revenue_high --no-header
500000.00 EUR,2000000000.00 EUR

$ refer -c money.currency=JPY profile add r4 --revenue 1,000,000-2M --format csv --columns revenue_low,revenue_high --no-header
1000000 JPY,2000000 JPY

$ refer profile add r5 --revenue 1-2B
! refer: --revenue: '1-2B' can be read in two ways
! hint: write 1B-2B, or the first amount in full
[2]

$ refer profile add r5 --revenue "1M EUR-5M USD"
! refer: --revenue: '1M EUR-5M USD' mixes two currencies
[2]

$ refer profile add r5 --revenue 5M-1M
! refer: --revenue: '5M-1M' ends below where it begins
[2]

$ refer profile add r5 --revenue "1M-5M EUX"
! refer: --revenue: no currency 'EUX'
! hint: did you mean 'EUR'?
[2]

$ refer profile add r5 --revenue plenty
! refer: --revenue: no currency 'PLENTY'
! hint: write an ISO 4217 code, for instance EUR
[2]

$ refer profile add r5 --revenue 1.005-2
! refer: --revenue: cannot read the amount '1.005': EUR has 2 decimals
! hint: the decimal mark is a point; thousands are parted by commas
[2]

# What a deal is worth.
$ refer profile add d1 --deal 42kEUR --format csv --columns handle,deal --no-header
d1,42000.00 EUR

$ refer -c money.currency=USD profile add d2 --deal 1500.50 --json --columns deal
{"deal": {"amount": "1500.50", "currency": "USD"}}

$ refer profile add d3 --deal lots
! refer: --deal: no currency 'LOTS'
! hint: write an ISO 4217 code, for instance EUR
[2]

# Options that are not there.
$ refer profile add e5 --roles CRO
! refer: 'refer profile add' has no option '--roles'
! hint: did you mean '--role'?
[2]

$ refer profile add e5 --role
! refer: --role needs a value
! hint: 'refer profile add --help' shows how it is used
[2]

$ refer profile add e5 --name A --name B
! refer: --name is given 2 times
! hint: 'refer profile add --help' shows how it is used
[2]

$ refer profile add e5 --role CRO --dry-run
! Added profile 13: e5.
! Nothing was kept (--dry-run).

$ refer profile show e5
! refer: no profile 'e5'
! hint: did you mean 'e1', 'e2' or 'e3'?
[3]
