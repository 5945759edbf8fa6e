Only what is given of a contact changes, and an empty text clears it

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact edit jane --title CEO
! refer: no contact matches 'jane'
! hint: 'refer contact list' shows them
[3]

$ refer contact add "Jane Roe" --email jane@pixel.example --company Pixel --title CEO --note "met in Oslo"
! Added contact 2: Jane Roe.

$ refer contact add "Omar Diaz" --email omar@pixel.example --company Pixel --handle od
! Added contact 3: Omar Diaz.

$ refer contact edit jane --title CRO --note "" --phone "+47 1" --json
{"id": 2, "name": "Jane Roe", "email": "jane@pixel.example", "title": "CRO", "company": "Pixel", "handle": null, "region": null, "url": null, "phone": "+47 1", "channel": null, "industry": null, "employees": null, "revenue": null, "source_type": null, "worked": [], "do_not_contact": null, "note": null, "added_at": "2026-03-02T09:00:00Z", "language": null, "bounced_at": null, "bounce": null}

$ refer contact edit jane --title "  " --format csv --columns name,title
name,title
Jane Roe,

# A name, or a part of it.
$ refer contact edit jane --last-name Stone --format csv --columns name
name
Jane Stone

$ refer contact edit jane --name "Jane Q. Hill" --format csv --columns name
name
Jane Q. Hill

$ refer contact edit jane --name ""
! refer: a contact needs a name
[2]

# The company changes for all of its people.
$ refer contact edit jane --industry SaaS --employees 40 --revenue "2M EUR"
! Changed contact 2: Jane Q. Hill.

$ refer contact show omar --format csv --columns company,industry,employees,revenue
company,industry,employees,revenue
Pixel,SaaS,40,2000000.00 EUR

$ refer contact edit omar --employees "" --revenue "" --format csv --columns company,industry,employees,revenue
company,industry,employees,revenue
Pixel,SaaS,,

$ refer contact edit omar --company "Delta " --format csv --columns name,company,industry
name,company,industry
Omar Diaz,Delta,

$ refer contact edit omar --company "" --format csv --columns name,company
name,company
Omar Diaz,

$ refer contact edit omar --company "" --industry Retail
! refer: industry, employees and revenue are a company's, and none is named
! hint: add --company NAME
[2]

$ refer contact edit omar --revenue 1M
! refer: industry, employees and revenue are a company's, and none is named
! hint: add --company NAME
[2]

# What is another's, or cannot be understood.
$ refer contact edit omar --email JANE@pixel.example
! refer: contact 2 (Jane Q. Hill) has the email 'JANE@pixel.example' already
! hint: 'refer contact edit 2' changes that contact
[4]

$ refer contact edit jane --handle OD
! refer: contact 3 (Omar Diaz) has the handle 'od' already
! hint: 'refer contact edit 3' changes that contact
[4]

$ refer contact edit omar --handle OD --email OMAR@pixel.example --format csv --columns handle,email
handle,email
od,OMAR@pixel.example

$ refer contact edit omar --email omar
! refer: 'omar' is no e-mail address
! hint: write elena@globex.example
[2]

$ refer contact edit omar --employees 1.5
! refer: --employees: '1.5' is no whole number
[2]

$ refer contact edit omar
! refer: 'refer contact edit' is told nothing to change
! hint: 'refer contact edit --help' lists what it can change
[2]

$ refer contact edit omar --titel CEO
! refer: 'refer contact edit' has no option '--titel'
! hint: did you mean '--title'?
[2]

$ refer contact edit
! refer: 'refer contact edit' needs PERSON
! hint: PERSON is who: an id, e-mail, handle, or part of the name; 'refer contact edit --help' shows more
[2]

$ refer contact edit omra --title CEO
! refer: no contact matches 'omra'
! hint: did you mean 'Omar Diaz'?
[3]

$ refer contact edit omar --title COO --dry-run
! Changed contact 3: Omar Diaz.
! Nothing was kept (--dry-run).

$ refer contact show omar --json --columns name,title
{"name": "Omar Diaz", "title": null}

# You are a contact like any other.
$ refer contact edit me --title Founder --format csv --columns id,name,title
id,name,title
1,Ada Park,Founder

$ refer undo
! Took back: contact edit me --title Founder --format csv --columns id,name,title

$ refer undo
! Took back: contact edit omar --handle OD --email OMAR@pixel.example --format csv --columns handle,email

$ refer contact show omar --format csv --columns handle,email
handle,email
od,omar@pixel.example
