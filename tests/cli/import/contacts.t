`import contacts` reads what other programs export, by its heads

$ refer init --name "Ada Park" --email ada@acme.example -q

# Google
$ write google.csv <<END
First Name,Middle Name,Last Name,Organization Name,Organization Title,Notes,Labels,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value,Phone 1 - Label,Phone 1 - Value
Jane,,Roe,Pixel,CEO,met at a fair,* myContacts,* Work,,jane@pixel.example,Mobile,+1 555 0100
END

$ refer import contacts google.csv
! Columns that are not read: Middle Name, Labels, E-mail 1 - Label, Phone 1 - Label.
! Imported google.csv: 1 added, 0 updated.

$ refer contact show jane --json
{"id": 2, "name": "Jane Roe", "email": "jane@pixel.example", "title": "CEO", "company": "Pixel", "handle": null, "region": null, "url": null, "phone": "+1 555 0100", "channel": null, "industry": null, "employees": null, "revenue": null, "source_type": null, "worked": [], "do_not_contact": null, "note": "met at a fair", "added_at": "2026-03-02T09:00:00Z", "language": null, "bounced_at": null, "bounce": null}

# Outlook: its title is Dr., and the job title is what counts.
$ write outlook.csv <<END
Title,First Name,Last Name,Company,Job Title,E-mail Address,Business Phone,Country/Region
Dr.,Elena,Cole,Globex,VP of Sales,elena@globex.example,+1 555 0101,USA
END

$ refer import contacts outlook.csv
! Imported outlook.csv: 1 added, 0 updated.

$ refer contact list elena --format csv --columns name,email,title,company,phone,region
name,email,title,company,phone,region
Elena Cole,elena@globex.example,VP of Sales,Globex,'+1 555 0101,USA

# HubSpot
$ write hubspot.csv <<END
Record ID,First Name,Last Name,Email,Phone Number,Company Name,Job Title,Industry,Number of Employees,LinkedIn Bio
101,Sam,Lee,sam@umbra.example,,Umbra,CRO,SaaS,120,https://l.example/sam
END

$ refer import contacts hubspot.csv
! Columns that are not read: Record ID.
! Imported hubspot.csv: 1 added, 0 updated.

$ refer contact list sam --format csv --columns name,email,title,company,industry,employees,url
name,email,title,company,industry,employees,url
Sam Lee,sam@umbra.example,CRO,Umbra,SaaS,120,https://l.example/sam

# A head that is not known is named; one that is read wrongly is named anew, or left out.
$ write own.csv <<END
Who,Mail,Works for,Company Size
Kim Doe,kim@initech.example,Initech,51-200
END

$ refer import contacts own.csv
! refer: own.csv:2: '51-200' is no number of employees
! hint: --map "HEAD=" leaves a column out
[65]

$ refer import contacts own.csv --map Who=name --map "Works for=company"
! refer: own.csv:2: '51-200' is no number of employees
! hint: --map "HEAD=" leaves a column out
[65]

$ refer import contacts own.csv --map Who=name --map "Works for=company" --map "Company Size="
! Imported own.csv: 1 added, 0 updated.

$ refer contact list kim --format csv --columns name,email,company,employees
name,email,company,employees
Kim Doe,kim@initech.example,Initech,

$ refer import contacts own.csv --map Who=nmae
! refer: 'nmae' is no field of a contact
! hint: did you mean 'name'?
[2]

$ refer import contacts own.csv --map Whom=name
! refer: own.csv:1: no column 'Whom'
! hint: did you mean 'Who'?
[65]

$ refer import contacts own.csv --map Who
! refer: --map 'Who' has no '='
! hint: write --map "Head in the file=field"
[2]

# A map of your own has its heads once and for all, and wins over a built-in one.
$ write imports/crm.toml <<END
summary = "our CRM"

[field.name]
heads = ["Who"]
required = true

[field.email]
heads = ["Mail"]

[field.company]
heads = ["Works for"]
END

$ refer import crm own.csv
! Columns that are not read: Company Size.
! Imported own.csv: 0 added, 0 updated, 1 unchanged.

$ refer import cmr own.csv
! refer: no kind of import 'cmr'
! hint: did you mean 'crm'?
[2]

$ write imports/crm.toml <<END
[field.name]
headers = ["Who"]
END

$ refer import crm own.csv
! refer: imports/crm.toml:2:11: 'headers' is no setting of a field
! hint: did you mean 'heads'?
[65]

$ write imports/crm.toml <<END
[field.nmae]
heads = ["Who"]
END

$ refer import crm own.csv
! refer: imports/crm.toml:1:1: 'nmae' is no field of a contact
! hint: did you mean 'name'?
[65]
