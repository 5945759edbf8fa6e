Sources come from a file too: the people of it are added, and twice is once

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact add "Bo Lind"
! Added contact 2: Bo Lind.

# A file, twice; the type on the command line is for all who have none.
$ write sources.csv <<END
person,type,strength
Bo Lind,customer,4
"Ana Sol <ana@sol.example>",,3
tim@ray.example,vendor,
END
$ refer source add --from sources.csv --type partner --format csv --columns id,name,type,strength
id,name,type,strength
2,Bo Lind,customer,4
3,Ana Sol,partner,3
4,Tim,vendor,

$ refer source add --from sources.csv --type partner --format csv --columns id,name,type,strength

$ refer undo
! Took back: source add --from sources.csv --type partner --format csv --columns id,name,type,strength

$ refer contact list --format csv --columns id,name
id,name
2,Bo Lind

$ write bad.jsonl <<END
{"person": "nia@fall.example", "type": "customer"}
{"person": "nobody", "type": "customer"}
{"person": "max@elm.example", "type": "custmer"}
END
$ refer source add --from bad.jsonl
! refer: bad.jsonl:2: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[65]

$ refer source add --from bad.jsonl --rejects bad.out
! Rejected bad.jsonl:2: no contact matches 'nobody'.
! Rejected bad.jsonl:3: 'custmer' is no type of source.
! Added 1; 0 were there already; 2 were rejected.

$ cat bad.out
{"person": "nobody", "type": "customer"}
{"person": "max@elm.example", "type": "custmer"}
