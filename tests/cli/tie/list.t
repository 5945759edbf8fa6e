Ties are listed all, or those of one person, or of one kind of evidence

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer tie list --json
[]

$ refer tie list --format csv
id,from,to,strength,how,evidence,since,until

$ write people.csv <<END
name,email
Jane Roe,jane@pixel.example
Elena Cole,elena@globex.example
Jane Dole,
Kim Lee,
END
$ refer contact add --from people.csv
! Added 4; 0 were there already.

$ write ties.csv <<END
from,to,strength,evidence,how,since,until
me,jane@pixel.example,5,,customer,2024-05-01,
elena,jane@pixel.example,4,stated,"Chase, London",,2023-06-30
me,elena,2,imported,,,
"Jane Dole",elena,1,inferred,,,
END
$ refer tie add --from ties.csv
! Added 4; 0 were there already.

$ refer tie list --format csv
id,from,to,strength,how,evidence,since,until
1,Ada Park,Jane Roe,5,customer,stated,2024-05-01,
2,Jane Roe,Elena Cole,4,"Chase, London",stated,,2023-06-30
3,Ada Park,Elena Cole,2,,imported,,
4,Elena Cole,Jane Dole,1,,inferred,,

$ refer tie list elena --sort -strength --format csv --columns from,to,strength
from,to,strength
Jane Roe,Elena Cole,4
Ada Park,Elena Cole,2
Elena Cole,Jane Dole,1

$ refer tie list me --json --columns from,to,evidence
[
{"from": "Ada Park", "to": "Jane Roe", "evidence": "stated"},
{"from": "Ada Park", "to": "Elena Cole", "evidence": "imported"}
]

$ refer tie list --evidence inferred --json --columns id,to,note
[
{"id": 4, "to": "Jane Dole", "note": null}
]

$ refer tie list elena --evidence stated --format csv --columns id,from,to
id,from,to
2,Jane Roe,Elena Cole

$ refer tie list kim --json
[]

$ refer tie list jane
! refer: several contacts match 'jane': 2 Jane Roe <jane@pixel.example>, 4 Jane Dole
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer tie list elenna
! refer: no contact matches 'elenna'
! hint: did you mean 'Elena Cole'?
[3]

$ refer tie list nobody --format json
! {"code": 3, "message": "no contact matches 'nobody'", "hint": "'refer contact list' shows them"}
[3]

$ refer tie list ""
! refer: PERSON: a person needs an id, an e-mail, a handle or a name, and this is empty
[2]

$ refer tie list elena jane
! refer: 'refer tie list' does not know what to do with 'jane'
! hint: 'refer tie list --help' shows how it is used
[2]

$ refer tie list --evidence imprted
! refer: --evidence: 'imprted' is no evidence
! hint: did you mean 'imported'?
[2]

$ refer tie list --evidence none
! refer: --evidence: 'none' is no evidence
! hint: one of stated, introduced, correspondence, imported, inferred
[2]

$ refer tie list --evidence
! refer: --evidence needs a value
! hint: 'refer tie list --help' shows how it is used
[2]

$ refer tie list --sort strenght
! refer: no column 'strenght'
! hint: did you mean 'strength'?
[2]

$ refer tie lst
! refer: no command 'tie lst'
! hint: did you mean 'tie list'?
[2]
