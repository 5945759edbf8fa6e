A tie is named by its id, or by its two people in either order

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer tie show 1
! refer: no tie 1
! hint: 'refer tie list' shows them
[3]

$ write people.csv <<END
name,email
Jane Roe,jane@pixel.example
Elena Cole,elena@globex.example
Kim Lee,
Kim Poe,
END
$ refer contact add --from people.csv
! Added 4; 0 were there already.

$ refer tie add elena jane --strength 4 --how "former colleagues at Chase" --since 2019-01-01 --note "both sail"
! Added tie 1: Jane Roe and Elena Cole, strength 4.

$ refer tie show jane elena --json
{"id": 1, "from": "Jane Roe", "to": "Elena Cole", "strength": 4, "how": "former colleagues at Chase", "evidence": "stated", "since": "2019-01-01", "until": null, "from_id": 2, "to_id": 3, "note": "both sail", "last_contact": null, "freshness": null}

$ refer tie show elena@globex.example "jane r" --format csv
id,from,to,strength,how,evidence,since,until,from_id,to_id,note,last_contact,freshness
1,Jane Roe,Elena Cole,4,former colleagues at Chase,stated,2019-01-01,,2,3,both sail,,

$ refer tie show 1 --format csv --columns id,from,to,note
id,from,to,note
1,Jane Roe,Elena Cole,both sail

$ refer tie show 3 2 --format csv --columns id,from,to
id,from,to
1,Jane Roe,Elena Cole

# No such tie.
$ refer tie show me jane
! refer: no tie between Ada Park and Jane Roe
! hint: 'refer tie add 1 2 --strength 3' adds one
[3]

$ refer tie show me jane --format json
! {"code": 3, "message": "no tie between Ada Park and Jane Roe", "hint": "'refer tie add 1 2 --strength 3' adds one"}
[3]

$ refer tie show 2
! refer: no tie 2
! hint: 'refer tie list' shows them
[3]

$ refer tie show jane
! refer: 'jane' is no id of a tie
! hint: give the id, or both people
[2]

$ refer tie show jane jane
! refer: a tie is between two people, and this is one
! hint: give the id of the tie, or both people
[2]

$ refer tie show jane nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer tie show elna jane
! refer: no contact matches 'elna'
! hint: did you mean 'Elena Cole'?
[3]

$ refer tie show jane kim
! refer: several contacts match 'kim': 4 Kim Lee, 5 Kim Poe
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer tie show ""
! refer: TIE: a person needs an id, an e-mail, a handle or a name, and this is empty
[2]

$ refer tie show
! refer: 'refer tie show' needs TIE
! hint: TIE is the id of a tie, or one of the two people; 'refer tie show --help' shows more
[2]

$ refer tie show jane elena kim
! refer: 'refer tie show' does not know what to do with 'kim'
! hint: 'refer tie show --help' shows how it is used
[2]

$ refer tie show 0
! refer: no tie 0
! hint: 'refer tie list' shows them
[3]

$ refer tie show 1 --colums id
! refer: 'refer tie show' has no option '--colums'
! hint: did you mean '--columns'?
[2]
