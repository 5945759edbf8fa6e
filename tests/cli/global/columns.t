`--columns`, `--sort`, `--limit` and `--no-header` shape any list

$ refer init --name "Ada Park" --email ada@acme.example -q

$ write people.csv <<END
name,email,company,employees,revenue
Jane Roe,jane@pixel.example,Pixel,120,2MEUR
Élodie Garnier,,Vela,9,
Sam Lee,sam@umbra.example,Umbra,1000,500000EUR
Bob Ray,,Umbra,,
END

$ refer contact add --from people.csv -q

$ refer contact list --columns name,id --format csv
name,id
Jane Roe,2
Élodie Garnier,3
Sam Lee,4
Bob Ray,5

$ refer contact list --columns all --format csv --limit 1
id,name,email,title,company,handle,region,url,phone,channel,industry,employees,revenue,source_type,worked,do_not_contact,note,added_at,language,bounced_at,bounce
2,Jane Roe,jane@pixel.example,,Pixel,,,,,,,120,2000000.00 EUR,,,,,2026-03-02T09:00:00Z,,,

$ refer contact list --columns " name , id " --format csv --limit 1
name,id
Jane Roe,2

# Numbers and amounts sort as such, and what is missing comes last either way.
$ refer contact list --columns name,employees --sort employees --format csv
name,employees
Élodie Garnier,9
Jane Roe,120
Sam Lee,1000
Bob Ray,1000

$ refer contact list --columns name,employees --sort -employees --format csv
name,employees
Sam Lee,1000
Bob Ray,1000
Jane Roe,120
Élodie Garnier,9

$ refer contact list --columns name,revenue --sort -revenue --format csv
name,revenue
Jane Roe,2000000.00 EUR
Sam Lee,500000.00 EUR
Bob Ray,500000.00 EUR
Élodie Garnier,

# By several, and by one that is not shown.
$ refer contact list --columns name,company --sort company,-name --format csv
name,company
Jane Roe,Pixel
Sam Lee,Umbra
Bob Ray,Umbra
Élodie Garnier,Vela

$ refer contact list --columns name --sort -id --format csv --limit 2
name
Bob Ray
Sam Lee

$ refer contact list --columns name --sort=-id --format csv --limit 2 --no-header
Bob Ray
Sam Lee

$ refer contact list --columns name,email --limit 1 --no-header
Jane Roe  jane@pixel.example

$ refer contact list --columns name --limit 0 --format csv
name

$ refer contact list --limit 0 --json
[]

# To name the columns of what is written is to ask for it.
$ refer contact add "Kim Doe" --columns id,name
id    6
name  Kim Doe

# Mistakes.
$ refer contact list --columns nmae
! refer: no column 'nmae'
! hint: did you mean 'name'?
[2]

$ refer contact list --columns name,name
! refer: --columns names 'name' twice
[2]

$ refer contact list --columns all,name
! refer: no column 'all'
! hint: the columns are id, name, email, title, company, handle, region, url, phone, channel, industry, employees, revenue, source_type, worked, do_not_contact, note, added_at, language, bounced_at, bounce
[2]

$ refer contact list --columns ""
! refer: --columns names no column
! hint: write --columns id,name, or --columns all
[2]

$ refer contact list --sort nmae
! refer: no column 'nmae'
! hint: did you mean 'name'?
[2]

$ refer contact list --sort ""
! refer: --sort names no column
! hint: write --sort name or --sort -id,name
[2]

$ refer contact list --sort -
! refer: no column ''
! hint: the columns are id, name, email, title, company, handle, region, url, phone, channel, industry, employees, revenue, source_type, worked, do_not_contact, note, added_at, language, bounced_at, bounce
[2]

$ refer contact list --limit -1
! refer: --limit: -1 is below 0
[2]

$ refer contact list --limit 1.5
! refer: --limit: '1.5' is no whole number
[2]

$ refer contact list --limit 010 --format csv --columns id
id
2
3
4
5
6

$ refer contact list --limit ""
! refer: --limit: '' is no whole number
[2]

$ refer contact list --limit 99999999999999999999
! refer: --limit: '99999999999999999999' is no whole number
[2]

$ refer contact list --limit 1 --limit 2
! refer: --limit is given 2 times
! hint: 'refer contact list --help' shows how it is used
[2]
