A contact needs a name or an address, and nobody else may have the same handle, address or page

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact add "Elena Cole" --email elena@globex.example --company Globex --title "VP of Sales"
! Added contact 2: Elena Cole.

# A name from an address, with the address, or in two parts; blanks at the ends do not count.
$ refer contact add jane.roe+work@pixel.example --format csv --columns id,name,email
id,name,email
3,Jane Roe,jane.roe+work@pixel.example

$ refer contact add "Omar Diaz <omar@delta.example>" --format csv --columns id,name,email
id,name,email
4,Omar Diaz,omar@delta.example

$ refer contact add --first-name Bo --last-name Lind --format csv --columns id,name,email
id,name,email
5,Bo Lind,

$ refer contact add "  Kim Lee  " --email "" --handle JR --format csv --columns id,name,email,handle
id,name,email,handle
6,Kim Lee,,jr

# What a company is, is said of one of its people, and holds for all of them.
$ refer contact add "Ian Fox" --company " globex " --industry SaaS --employees 200 --revenue 1.5M --format csv --columns company,industry,employees,revenue
company,industry,employees,revenue
Globex,SaaS,200,1500000.00 EUR

$ refer contact show elena --format csv --columns company,industry,employees,revenue
company,industry,employees,revenue
Globex,SaaS,200,1500000.00 EUR

$ refer contact add "Lone Wolf" --industry SaaS
! refer: industry, employees and revenue are a company's, and none is named
! hint: add --company NAME
[2]

$ refer contact add "Lone Wolf" --company "  " --employees 3
! refer: industry, employees and revenue are a company's, and none is named
! hint: add --company NAME
[2]

# Without a name.
$ refer contact add
! refer: a contact needs a name or an e-mail address
! hint: give NAME, or --email
[2]

$ refer contact add "   " --email ""
! refer: a contact needs a name or an e-mail address
! hint: give NAME, or --email
[2]

$ refer contact add "" --title CEO --format json
! {"code": 2, "message": "a contact needs a name or an e-mail address", "hint": "give NAME, or --email"}
[2]

# What is somebody's already.
$ refer contact add "Elena C." --email ELENA@globex.example
! refer: contact 2 (Elena Cole) has the email 'ELENA@globex.example' already
! hint: 'refer contact edit 2' changes that contact
[4]

$ refer contact add "Jay Ray" --handle jr
! refer: contact 6 (Kim Lee) has the handle 'jr' already
! hint: 'refer contact edit 6' changes that contact
[4]

$ refer contact add "Jay Ray" --handle me
! refer: 'me' is yourself, and no handle for anybody else
[2]

$ refer contact add "Elena <elena@globex.example>" --format json
! {"code": 4, "message": "contact 2 (Elena Cole) has the email 'elena@globex.example' already", "hint": "'refer contact edit 2' changes that contact"}
[4]

$ refer contact add "Li Bo" --url https://www.example/in/libo
! Added contact 8: Li Bo.

$ refer contact add "Lee Bow" --url https://www.example/in/libo
! refer: contact 8 (Li Bo) has the url 'https://www.example/in/libo' already
! hint: 'refer contact edit 8' changes that contact
[4]

# What cannot be understood.
$ refer contact add "Jay Ray" --email jay@
! refer: 'jay@' is no e-mail address
! hint: write elena@globex.example
[2]

$ refer contact add "Jay Ray <jay@ray>"
! refer: cannot read the address 'Jay Ray <jay@ray>': 'jay@ray' has not the form name@domain.example
! hint: write elena@globex.example or Elena Cole <elena@globex.example>
[2]

$ refer contact add "jay@ray.example" --email ray@ray.example
! refer: two addresses are given, 'jay@ray.example' and 'ray@ray.example'
! hint: a contact has one
[2]

$ refer contact add "Jay Ray" --handle 12
! refer: '12' is no handle for a person
! hint: a handle is one word with a letter in it, such as jane or jroe
[2]

$ refer contact add "Jay Ray" --handle "j ray"
! refer: 'j ray' is no handle for a person
! hint: a handle is one word with a letter in it, such as jane or jroe
[2]

$ refer contact add "Jay Ray" --company Ray --employees many
! refer: --employees: 'many' is no whole number
[2]

$ refer contact add "Jay Ray" --company Ray --employees -3
! refer: --employees: -3 is below 0
[2]

$ refer contact add "Jay Ray" --company Ray --revenue 5XY
! refer: --revenue: no currency 'XY'
! hint: write an ISO 4217 code, for instance EUR
[2]

$ refer contact add "Jay Ray" --emial jay@ray.example
! refer: 'refer contact add' has no option '--emial'
! hint: did you mean '--email'?
[2]

$ refer contact add Jay Ray
! refer: 'refer contact add' does not know what to do with 'Ray'
! hint: 'refer contact add --help' shows how it is used
[2]

$ refer contact add "Jay Ray" --title A --title B
! refer: --title is given 2 times
! hint: 'refer contact add --help' shows how it is used
[2]

$ refer contact add "Jay Ray" --title
! refer: --title needs a value
! hint: 'refer contact add --help' shows how it is used
[2]

$ refer contact ad "Jay Ray"
! refer: no command 'contact ad'
! hint: did you mean 'contact add', 'contact list' or 'contact show'?
[2]

# A try keeps nothing.
$ refer contact add "Jay Ray" --dry-run
! Added contact 9: Jay Ray.
! Nothing was kept (--dry-run).

$ refer contact show jay
! refer: no contact matches 'jay'
! hint: 'refer contact list' shows them
[3]

# Two people may have one name.
$ refer contact add "Kim Lee" --json --columns id,name
{"id": 9, "name": "Kim Lee"}
! Contact 6 has the same name.

$ refer undo
! Took back: contact add 'Kim Lee' --json --columns id,name

$ refer contact list --format csv --columns id,name
id,name
2,Elena Cole
3,Jane Roe
4,Omar Diaz
5,Bo Lind
6,Kim Lee
7,Ian Fox
8,Li Bo
