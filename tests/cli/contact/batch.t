A file of people is added once, and all of it or nothing

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ write people.csv <<END
name,email,company,title
Jane Roe,jane@pixel.example,Pixel,"CEO, founder"
,omar.diaz@delta.example,Delta,
Kim Lee,,Pixel,
"Lind, Bo",bo@lind.example,,
END

$ refer contact add --from people.csv
! Added 4; 0 were there already.

# The same again is nothing new, even for whom only a name is known; and so it is in another order and from elsewhere.
$ refer contact add --from people.csv
! Added 0; 4 were there already.

$ refer contact add --from - --json <<END
[{"name": "Kim Lee", "company": "PIXEL"}, {"email": "JANE@pixel.example"}]
END
[]

$ refer undo
! Took back: contact add --from people.csv

$ refer contact list --json
[]

$ refer redo
! Did again: contact add --from people.csv

$ refer contact list --format csv
id,name,email,title,company
2,Jane Roe,jane@pixel.example,"CEO, founder",Pixel
3,Omar Diaz,omar.diaz@delta.example,,Delta
4,Kim Lee,,,Pixel
5,"Lind, Bo",bo@lind.example,,

# JSON lines; what stands on the command line holds for every record that does not say otherwise.
$ write more.jsonl <<END
{"name": "Ana Sol", "employees": 12, "company": "Sol"}
{"name": "Tim Ray", "company": "Ray", "region": null}
END
$ refer contact add --from more.jsonl --region Berlin --json --columns name,company,employees,region
[
{"name": "Ana Sol", "company": "Sol", "employees": 12, "region": "Berlin"},
{"name": "Tim Ray", "company": "Ray", "employees": null, "region": "Berlin"}
]

# One bad row, and nothing of the file is kept.
$ write bad.csv <<END
name,email
Nia Fall,nia@fall.example
Carl Oak,carl@
Dora Ash,dora@ash.example
END
$ refer contact add --from bad.csv
! refer: bad.csv:3: 'carl@' is no e-mail address
! hint: write elena@globex.example
[65]

$ refer contact add --from bad.csv --format json
! {"code": 65, "message": "'carl@' is no e-mail address", "hint": "write elena@globex.example", "file": "bad.csv", "line": 3}
[65]

$ refer contact list nia --json
[]

# With --rejects the good rows are kept, and the bad ones can be mended.
$ refer contact add --from bad.csv --rejects mend.csv
! Rejected bad.csv:3: 'carl@' is no e-mail address.
! Added 2; 0 were there already; 1 was rejected.

$ cat mend.csv
name,email
Carl Oak,carl@

$ refer contact list oak --json
[]

# Somebody new under the handle of another is a mistake, and not somebody who is there already.
$ write taken.csv <<END
name,email,handle
Max Elm,max@elm.example,mx
Mia Elm,mia@elm.example,mx
END
$ refer contact add --from taken.csv
! refer: taken.csv:3: contact 10 (Max Elm) has the handle 'mx' already
! hint: two people cannot have the same
[65]

$ write head.csv <<END
name,emial
Nia Fall,nia@fall.example
END
$ refer contact add --from head.csv
! refer: head.csv:2: no field 'emial'
! hint: did you mean 'email'?
[65]

$ write two.json <<END
[{"name": ["Nia", "Fall"]}]
END
$ refer contact add --from two.json
! refer: two.json:1:2: 'name' takes one value, and there are 2
[65]

$ write list.json <<END
["Nia Fall"]
END
$ refer contact add --from list.json
! refer: list.json:1:2: a record must be an object; this is text
[65]

$ write broken.json <<END
[{"name": "Nia Fall",}]
END
$ refer contact add --from broken.json
! refer: broken.json:1:22: not JSON: syntax error while parsing object key - unexpected '}'; expected string literal
[65]

$ refer contact add --from nowhere.csv
! refer: cannot read '<dir>/nowhere.csv': no such file or directory
[66]

$ refer contact add --from ""
! refer: a file needs a name, and this is empty
[2]

$ write empty.csv <<END
END
$ refer contact add --from empty.csv
! Added 0; 0 were there already.

$ refer contact add --rejects mend.csv "Nia Fall"
! refer: --rejects belongs to --from
! hint: --from FILE says where the records are
[2]

$ refer contact add --from people.csv --dry-run
! Added 0; 4 were there already.
! Nothing was kept (--dry-run).
