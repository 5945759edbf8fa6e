The list of contacts has everybody but yourself, narrowed by a word, a company, or being a source

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact list --json
[]

$ refer contact list --format csv
id,name,email,title,company

$ write people.csv <<END
name,email,title,company
Jane Roe,jane@pixel.example,CEO,Pixel
Łukasz Żak,lukasz@globex.example,VP of Sales,Globex
Omar Diaz,omar@globex.example,Head of Pixels,Globex
李小龙,,,
END
$ refer contact add --from people.csv
! Added 4; 0 were there already.

$ refer source add jane --type customer
! Added source 2: Jane Roe, customer.

$ refer contact list --format csv
id,name,email,title,company
2,Jane Roe,jane@pixel.example,CEO,Pixel
3,Łukasz Żak,lukasz@globex.example,VP of Sales,Globex
4,Omar Diaz,omar@globex.example,Head of Pixels,Globex
5,李小龙,,,

# A word is looked for in name, title and company, whatever its case and accents.
$ refer contact list pixel --format csv --columns id,name
id,name
2,Jane Roe
4,Omar Diaz

$ refer contact list "ZAK" --format csv --columns id,name
id,name
3,Łukasz Żak

$ refer contact list 小 --format csv --columns id,name
id,name
5,李小龙

$ refer contact list nobody --json
[]

$ refer contact list --company glo --format csv --columns id,name,company
id,name,company
3,Łukasz Żak,Globex
4,Omar Diaz,Globex

$ refer contact list --sources --format csv --columns id,name,source_type
id,name,source_type
2,Jane Roe,customer

$ refer contact list --no-sources --company globex --sort -name --limit 1 --format csv --columns id,name
id,name
3,Łukasz Żak

$ refer contact list --sources --no-sources
! refer: --sources and --no-sources say different things
! hint: give one of them, or neither for all
[2]

$ refer contact list pixel globex
! refer: 'refer contact list' does not know what to do with 'globex'
! hint: 'refer contact list --help' shows how it is used
[2]

$ refer contact list --compnay globex
! refer: 'refer contact list' has no option '--compnay'
! hint: did you mean '--company'?
[2]

$ refer contact list --columns nmae
! refer: no column 'nmae'
! hint: did you mean 'name'?
[2]

$ refer contact list --sort salary
! refer: no column 'salary'
! hint: the columns are id, name, email, title, company, handle, region, url, phone, channel, industry, employees, revenue, source_type, worked, do_not_contact, note, added_at, language, bounced_at, bounce
[2]

$ refer contact lst
! refer: no command 'contact lst'
! hint: did you mean 'contact list', 'contact add' or 'contact edit'?
[2]
