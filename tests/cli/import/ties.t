`import ties` brings in who knows whom; the same file again changes nothing

$ refer init --name "Ada Park" --email ada@acme.example -q

$ write people.csv <<END
name,email,handle
Jane Roe,jane@pixel.example,jr
Elena Cole,,
Kim Lee,kim@initech.example,
Kim Poe,,
END
$ refer contact add --from people.csv -q

# By address, handle, name, id; new addresses become contacts, 'me' is me, no evidence means stated.
$ write ties.csv <<END
from,to,strength,how,since,until,evidence,note
me,jr,5,customer,2024-05-01,,,
jane@pixel.example,Elena Cole,4,"former colleagues, at Chase",,2019-12-31,introduced,both sail
2,Omar Diaz <omar@delta.example>,3,,,,imported,
OMAR@delta.example,kim@initech.example,1,,,,inferred,
nora.quill@delta.example,me,2,,,,correspondence,
END
$ refer import ties ties.csv
! Imported ties.csv: 5 added, 0 updated; 2 new contacts.

$ refer tie list --format csv --columns from,to,strength,how,evidence,since,until,note
from,to,strength,how,evidence,since,until,note
Ada Park,Jane Roe,5,customer,stated,2024-05-01,,
Jane Roe,Elena Cole,4,"former colleagues, at Chase",introduced,,2019-12-31,both sail
Jane Roe,Omar Diaz,3,,imported,,,
Kim Lee,Omar Diaz,1,,inferred,,,
Ada Park,Nora Quill,2,,correspondence,,,

$ refer contact list --format csv --columns id,name,email
id,name,email
2,Jane Roe,jane@pixel.example
3,Elena Cole,
4,Kim Lee,kim@initech.example
5,Kim Poe,
6,Omar Diaz,omar@delta.example
7,Nora Quill,nora.quill@delta.example

$ refer import ties ties.csv --json
{"added": 0, "updated": 0, "unchanged": 5, "rejected": 0, "contacts": 0}

$ refer log --format csv --columns id,words
id,words
2,import ties ties.csv
1,contact add --from people.csv -q

# What differs is changed; stronger evidence stays; the other way round is the same tie.
$ write newer.csv <<END
from,to,strength,evidence,note
elena,jr,3,introduced,
jr,me,1,imported,
omar,jr,4,stated,met in Oslo
END
$ refer import ties newer.csv
! Imported newer.csv: 0 added, 2 updated, 1 unchanged.

$ refer import ties newer.csv
! Imported newer.csv: 0 added, 0 updated, 3 unchanged.

$ refer tie list --format csv --columns from,to,strength,how,evidence,note --limit 3
from,to,strength,how,evidence,note
Ada Park,Jane Roe,5,customer,stated,
Jane Roe,Elena Cole,3,"former colleagues, at Chase",introduced,both sail
Jane Roe,Omar Diaz,4,,stated,met in Oslo

$ refer undo
! Took back: import ties newer.csv

$ refer undo
! Took back: import ties ties.csv

$ refer tie list --json
[]

$ refer contact list omar --json
[]

# JSON, JSON lines, standard input; numbers may be numbers.
$ refer import ties - <<END
[{"from": "me", "to": "jr", "strength": 5, "since": "2024-05-01"}, {"from": "me", "to": "elena", "strength": "2", "how": null}]
END
! Imported standard input: 2 added, 0 updated.

$ refer import ties - <<END
{"from": "me", "to": "jr", "strength": 4}
END
! Imported standard input: 0 added, 1 updated.

$ refer import ties - <<END
from,to,strength
END
! Imported standard input: 0 added, 0 updated.

# A bad row ends it, and nothing is kept.
$ write bad.csv <<END
from,to,strength,since
me,kim@initech.example,3,
me,nobody,3,
me,kim,3,
jr,elena,9,
jr,jr,3,
new@delta.example,new@delta.example,3,
me,,3,
me,elena,,
jr,elena,3,lately
,,,
jr,elena
jr,elena,3,2026-01-01
END
$ refer import ties bad.csv
! refer: bad.csv:3: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[65]

$ refer import ties bad.csv --rejects bad.out
! Rejected bad.csv:3: no contact matches 'nobody'.
! Rejected bad.csv:4: several contacts match 'kim': 4 Kim Lee <kim@initech.example>, 5 Kim Poe.
! Rejected bad.csv:5: --strength: 9 is not from 1 to 5.
! Rejected bad.csv:6: a tie is between two people, and this is one.
! Rejected bad.csv:7: a tie is between two people, and this is one.
! Rejected bad.csv:8: a tie needs from, to and strength.
! Rejected bad.csv:9: a tie needs from, to and strength.
! Rejected bad.csv:10: --since: 'lately' is no date.
! Rejected bad.csv:12: 2 cells where the header has 4.
! Imported bad.csv: 2 added, 0 updated, 9 rejected.

$ cat bad.out
from,to,strength,since
me,nobody,3,
me,kim,3,
jr,elena,9,
jr,jr,3,
new@delta.example,new@delta.example,3,
me,,3,
me,elena,,
jr,elena,3,lately
jr,elena

$ refer tie list --format csv --columns from,to,strength,since
from,to,strength,since
Ada Park,Jane Roe,4,2024-05-01
Ada Park,Elena Cole,2,
Ada Park,Kim Lee,3,
Jane Roe,Elena Cole,3,2026-01-01

$ refer contact list new --json
[]

# What it does not know.
$ refer import ties - <<END
from,to,strenght
me,jr,3
END
! refer: -:2: no field 'strenght'
! hint: did you mean 'strength'?
[65]

$ refer import ties - <<END
from;to;strength;evidence
me;jr;3;hearsay
END
! refer: -:2: --evidence: 'hearsay' is no evidence
! hint: one of stated, introduced, correspondence, imported, inferred
[65]

$ refer import ties nowhere.csv
! refer: cannot read '<dir>/nowhere.csv': no such file or directory
[66]

$ refer import ties
! refer: 'refer import ties' needs FILE
! hint: FILE is a CSV, JSON or JSON lines file; - is standard input; 'refer import ties --help' shows more
[2]

$ refer import ties ties.csv linkedin
! refer: 'refer import ties' does not know what to do with 'linkedin'
! hint: 'refer import ties --help' shows how it is used
[2]

$ refer import ties ties.csv --rejects ties.csv
! refer: --rejects: 'ties.csv' is the file that is read
! hint: name another file
[73]

$ refer import tis ties.csv
! refer: no kind of import 'tis'
! hint: there are contacts, linkedin
[2]

$ refer import ties ties.csv --dry-run
! Imported ties.csv: 3 added, 1 updated, 1 unchanged; 2 new contacts.
! Nothing was kept (--dry-run).

$ refer tie list --json --columns id
[
{"id": 1},
{"id": 2},
{"id": 3},
{"id": 4}
]

# Of several rows about one pair the first holds, so that the file again changes nothing.
$ write twice.csv <<END
from,to,strength
lia@twice.example,mo@twice.example,3
mo@twice.example,lia@twice.example,5
lia@twice.example,mo@twice.example,3
END

$ refer import ties twice.csv
! Not read twice.csv:3: a row before it says how well Mo and Lia know each other.
! Imported twice.csv: 1 added, 0 updated, 2 unchanged; 2 new contacts.

$ refer import ties twice.csv
! Not read twice.csv:3: a row before it says how well Mo and Lia know each other.
! Imported twice.csv: 0 added, 0 updated, 3 unchanged.

$ refer tie list lia@twice.example --format csv --columns from,to,strength
from,to,strength
Lia,Mo,3
