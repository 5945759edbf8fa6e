`--format` gives the same rows in each format

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer contact add "Jane Roe" --email jane@pixel.example --company "Pixel, Inc." --title "=CEO" -q

$ sh refer contact add "Sam | Lee" --note "$(printf 'two\nlines')" -q

$ refer contact list
id  name       email               title  company
 2  Jane Roe   jane@pixel.example  =CEO   Pixel, Inc.
 3  Sam | Lee

$ refer contact list --format table
id  name       email               title  company
 2  Jane Roe   jane@pixel.example  =CEO   Pixel, Inc.
 3  Sam | Lee

$ refer contact list --format json
[
{"id": 2, "name": "Jane Roe", "email": "jane@pixel.example", "title": "=CEO", "company": "Pixel, Inc."},
{"id": 3, "name": "Sam | Lee", "email": null, "title": null, "company": null}
]

$ refer contact list --json
[
{"id": 2, "name": "Jane Roe", "email": "jane@pixel.example", "title": "=CEO", "company": "Pixel, Inc."},
{"id": 3, "name": "Sam | Lee", "email": null, "title": null, "company": null}
]

$ refer contact list --format jsonl
{"id": 2, "name": "Jane Roe", "email": "jane@pixel.example", "title": "=CEO", "company": "Pixel, Inc."}
{"id": 3, "name": "Sam | Lee", "email": null, "title": null, "company": null}

$ refer contact list --format csv
id,name,email,title,company
2,Jane Roe,jane@pixel.example,'=CEO,"Pixel, Inc."
3,Sam | Lee,,,

$ refer contact list --format tsv
\ id\x09name\x09email\x09title\x09company
\ 2\x09Jane Roe\x09jane@pixel.example\x09=CEO\x09Pixel, Inc.
\ 3\x09Sam | Lee\x09\x09\x09

$ refer contact list --format markdown
| | id | name | email | title | company |
| | ---: | --- | --- | --- | --- |
| | 2 | Jane Roe | jane@pixel.example | =CEO | Pixel, Inc. |
| | 3 | Sam \| Lee |  |  |  |

# One record is an object, and has all its columns.
$ refer contact show jane --json --columns id,name,title
{"id": 2, "name": "Jane Roe", "title": "=CEO"}

$ refer contact show sam --format csv
id,name,email,title,company,handle,region,url,phone,channel,industry,employees,revenue,source_type,worked,do_not_contact,note,added_at,language,bounced_at,bounce
3,Sam | Lee,,,,,,,,,,,,,,,"two
lines",2026-03-02T09:00:00Z,,,

$ refer contact show sam --columns id,name,note
id    3
name  Sam | Lee
note  two
      lines

# An empty list is still a list.
$ refer ask list --json
[]

$ refer ask list --format jsonl

$ refer ask list --format csv --columns id,source
id,source

# What is written is shown when a format is asked for, and told otherwise.
$ refer contact edit jane --title CEO
! Changed contact 2: Jane Roe.

$ refer contact edit jane --title CTO --json --columns id,name,title
{"id": 2, "name": "Jane Roe", "title": "CTO"}

$ refer contact edit jane --title CFO --format csv --columns id,name,title -q
id,name,title
2,Jane Roe,CFO

# Letters have formats of their own.
$ refer contact list --format eml
! refer: format 'eml' is for letters, and this is a list
! hint: use table, json, jsonl, csv, tsv, markdown or html
[2]

# A text is no list: it can be a JSON string, and nothing else.
$ refer config get me.name --json
"Ada Park"

$ refer config get me.name --format text
Ada Park

$ refer config get me.name --format csv
! refer: format 'csv' is for lists, and this is a text
! hint: use text or json
[2]

$ refer config get me.name --columns key
! refer: --columns is for lists, and this is a text
[2]

# Mistakes.
$ refer contact list --format yaml
! refer: no format 'yaml'
! hint: the formats are table, json, jsonl, csv, tsv, markdown, html, ics, text, eml, mbox, mailto
[2]

$ refer contact list --format jsno
! refer: no format 'jsno'
! hint: did you mean 'json'?
[2]

$ refer contact list --format ""
! refer: no format ''
! hint: the formats are table, json, jsonl, csv, tsv, markdown, html, ics, text, eml, mbox, mailto
[2]

$ refer contact list --format=
! refer: no format ''
! hint: the formats are table, json, jsonl, csv, tsv, markdown, html, ics, text, eml, mbox, mailto
[2]

$ refer contact list --format
! refer: --format needs a value
! hint: 'refer contact list --help' shows how it is used
[2]

$ refer contact list --json --format csv
! {"code": 2, "message": "--json and --format 'csv' say different things", "hint": "give one of them"}
[2]

$ refer contact list --format csv --format tsv
! refer: --format is given 2 times
! hint: 'refer contact list --help' shows how it is used
[2]

# A mistake is told in JSON to who asked for JSON, wherever that was said.
$ refer --json contact lits
! {"code": 2, "message": "no command 'contact lits'", "hint": "did you mean 'contact list' or 'contact edit'?"}
[2]

$ refer contact show nobody --format=json
! {"code": 3, "message": "no contact matches 'nobody'", "hint": "'refer contact list' shows them"}
[3]

$ refer contact list --json --limit many
! {"code": 2, "message": "--limit: 'many' is no whole number", "hint": null}
[2]

# A page is of its own: what is extra is there only when it is asked for, and one record is a line a column.
$ sh refer contact list --format html | grep -e '<h1>' -e '<t[hd]' | head -3
<h1>refer contact list</h1>
<thead>
<tr><th scope="col" class="n">id</th><th scope="col">name</th><th scope="col">email</th><th scope="col">title</th><th scope="col">company</th></tr>

$ sh refer contact list --format html --columns id,name | grep '<th' | sed 's/<[^>]*>/ /g'
\ \x20
\   id  name \x20

$ sh refer contact show sam --format html | grep -c 'scope="row"'
21

$ sh refer contact list --format html | grep -c -e 'src=' -e 'href=' -e '<script'
0
[1]
