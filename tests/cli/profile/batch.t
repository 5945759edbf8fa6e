Profiles come from a file too, with their lists in one cell

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

# A file, twice; a list is parted by semicolons, or is one.
$ write profiles.csv <<END
handle,name,role,employees
banks,Banks,CFO; COO ;CFO,1000+
shops,,Owner,
END
$ refer profile add --from profiles.csv --region Europe --format csv --columns handle,name,roles,regions,employees
handle,name,roles,regions,employees
banks,Banks,CFO; COO,Europe,1000+
shops,shops,Owner,Europe,

$ refer profile add --from profiles.csv --region Europe --json
[]

$ refer undo
! Took back: profile add --from profiles.csv --region Europe --format csv --columns handle,name,roles,regions,employees

$ refer profile show banks
! refer: no profile 'banks'
! hint: 'refer profile add' adds one
[3]

$ write bad.jsonl <<END
{"handle": "labs", "role": ["CTO", "Head of Lab"]}
{"handle": "Labs Two"}
{"handle": "labs3", "employees": "a few"}
END
$ refer profile add --from bad.jsonl
! refer: bad.jsonl:2: 'Labs Two' is no handle for a profile
! hint: a handle is a word of a-z, 0-9, - and _, such as scaleups; --name is for people
[65]

$ refer profile add --from bad.jsonl --rejects bad.out --json --columns handle,roles
[
{"handle": "labs", "roles": ["CTO", "Head of Lab"]}
]
! Rejected bad.jsonl:2: 'Labs Two' is no handle for a profile.
! Rejected bad.jsonl:3: --employees: 'a few' is no range.

$ cat bad.out
{"handle": "Labs Two"}
{"handle": "labs3", "employees": "a few"}
