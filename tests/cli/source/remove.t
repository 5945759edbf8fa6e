A source that is removed is an ordinary contact again, unless asks or introductions name it

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source remove jane
! refer: no source matches 'jane'
! hint: 'refer source list' shows them
[3]

$ write sources.csv <<END
person,type,strength
Jane Roe <jane@pixel.example>,customer,5
Omar Diaz <omar@delta.example>,partner,3
Kim Lee <kim@delta.example>,agency,4
END
$ refer source add --from sources.csv
! Added 3; 0 were there already.

$ refer source remove omar
! Omar Diaz is no source any more.

# The person and the tie stay.
$ refer contact show omar --format csv --columns id,name,source_type
id,name,source_type
3,Omar Diaz,

$ refer tie show me omar --format csv --columns from,to,strength
from,to,strength
Ada Park,Omar Diaz,3

$ refer source remove omar
! refer: no source matches 'omar'
! hint: Omar Diaz is a contact; 'refer source add 3 --type customer' makes a source of them
[3]

$ refer undo
! Took back: source remove omar

$ refer source list --format csv --columns id,name,type
id,name,type
2,Jane Roe,customer
3,Omar Diaz,partner
4,Kim Lee,agency

# All or none; whoever is named twice is meant once.
$ refer source remove kim nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

$ refer source remove kim kim@delta.example omar
! Kim Lee is no source any more.
! Omar Diaz is no source any more.

$ refer undo
! Took back: source remove kim kim@delta.example omar

$ refer source remove - <<END
kim
omar@delta.example
END
! Kim Lee is no source any more.
! Omar Diaz is no source any more.

$ refer undo
! Took back: source remove -

$ refer source remove - --format json <<END
kim
moar
END
! {"code": 3, "message": "no source matches 'moar'", "hint": "did you mean 'Omar Diaz'?", "file": "-", "line": 2}
[3]

$ refer source remove omar --dry-run
! Omar Diaz is no source any more.
! Nothing was kept (--dry-run).

$ refer contact add "Elena Cole <elena@globex.example>"
! Added contact 5: Elena Cole.

$ refer tie add jane elena --strength 4
! Added tie 4: Jane Roe and Elena Cole, strength 4.

$ refer moment add jane --kind renewal --outcome "ramp time halved"
! Added moment 1: Jane Roe, renewal on 2026-03-02.

$ refer ask add jane elena --kind specific
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer source remove jane
! refer: Jane Roe is the source of asks or introductions: 1
! hint: 'refer ask list --source 2' and 'refer intro list --source 2' show them
[4]

$ refer source remove jane --format json
! {"code": 4, "message": "Jane Roe is the source of asks or introductions: 1", "hint": "'refer ask list --source 2' and 'refer intro list --source 2' show them"}
[4]

$ refer source remove elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 5 --type customer' makes a source of them
[3]

$ refer source remove me
! refer: no source matches 'me'
! hint: 'refer source list' shows them
[3]

$ refer source remove
! refer: 'refer source remove' needs SOURCE
! hint: SOURCE is which: an id, e-mail, handle, or part of the name; - reads them from standard input; 'refer source remove --help' shows more
[2]

$ refer source remove --all
! refer: 'refer source remove' has no option '--all'
! hint: 'refer source remove --help' shows how it is used
[2]

$ refer source list --format csv --columns id,name
id,name
2,Jane Roe
3,Omar Diaz
4,Kim Lee
