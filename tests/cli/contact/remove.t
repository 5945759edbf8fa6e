Removing people takes their ties and moments along, and undo brings all of it back

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact remove jane
! refer: no contact matches 'jane'
! hint: 'refer contact list' shows them
[3]

$ write people.csv <<END
name,email
Jane Roe,jane@pixel.example
Elena Cole,elena@globex.example
Omar Diaz,omar@delta.example
Kim Lee,kim@delta.example
END
$ refer contact add --from people.csv
! Added 4; 0 were there already.

$ refer source add jane --type customer --strength 5
! Added source 2: Jane Roe, customer.

$ refer tie add jane elena --strength 4
! Added tie 2: Jane Roe and Elena Cole, strength 4.

$ refer moment add jane --kind renewal --outcome "ramp time halved"
! Added moment 1: Jane Roe, renewal on 2026-03-02.

$ refer touch add jane --channel call
! Added touch 1: Jane Roe, call on 2026-03-02.

$ refer contact remove jane
! Removed contact 2: Jane Roe.

$ refer contact list --format csv --columns id,name
id,name
3,Elena Cole
4,Omar Diaz
5,Kim Lee

$ refer tie list --json
[]

$ refer source list --json
[]

$ refer undo
! Took back: contact remove jane

$ refer tie list --format csv --columns from,to,strength
from,to,strength
Ada Park,Jane Roe,5
Jane Roe,Elena Cole,4

$ refer source list --format csv --columns id,name,type
id,name,type
2,Jane Roe,customer

$ refer moment list --format csv --columns contact,kind
contact,kind
Jane Roe,renewal

# Several at once, however they are named: all of them or none. Whoever is named twice is removed once.
$ refer contact remove kim nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer contact remove kim omar kim@delta.example
! Removed contact 5: Kim Lee.
! Removed contact 4: Omar Diaz.

$ refer undo
! Took back: contact remove kim omar kim@delta.example

$ refer contact remove - <<END
4

Kim Lee
END
! Removed contact 4: Omar Diaz.
! Removed contact 5: Kim Lee.

$ refer undo
! Took back: contact remove -

$ refer contact remove - <<END
kim
nobdoy
END
! refer: -:2: no contact matches 'nobdoy'
! hint: 'refer contact list' shows them
[3]

$ refer contact remove - --format json <<END
99
END
! {"code": 3, "message": "no contact 99", "hint": "'refer contact list' shows them", "file": "-", "line": 1}
[3]

$ refer contact remove - <<END
END

# Yourself, and whom asks and introductions name, stay.
$ refer contact remove me
! refer: 'me' cannot be removed
! hint: 'refer contact edit me' changes it
[4]

$ refer ask add jane elena --kind specific
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer contact remove elena
! refer: Elena Cole is named by asks or introductions: 1
! hint: 'refer ask list --person 3' and 'refer intro list --person 3' show them
[4]

$ refer contact remove jane --format json
! {"code": 4, "message": "Jane Roe is named by asks or introductions: 1", "hint": "'refer ask list --person 2' and 'refer intro list --person 2' show them"}
[4]

$ refer contact remove kim --dry-run
! Removed contact 5: Kim Lee.
! Nothing was kept (--dry-run).

$ refer contact list kim --format csv --columns id,name
id,name
5,Kim Lee

$ refer contact remove
! refer: 'refer contact remove' needs PERSON
! hint: PERSON is who: an id, e-mail, handle, or part of the name; - reads them from standard input; 'refer contact remove --help' shows more
[2]

$ refer contact remove ""
! refer: PERSON: a person needs an id, an e-mail, a handle or a name, and this is empty
[2]

$ refer contact remvoe kim
! refer: no command 'contact remvoe'
! hint: did you mean 'contact remove'?
[2]
