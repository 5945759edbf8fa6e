Ties come from a file too, and the same two people the other way round are the same tie

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ write people.csv <<END
name
Omar Diaz
Elena Cole
END
$ refer contact add --from people.csv
! Added 2; 0 were there already.

# A file, twice, and the other way round.
$ write ties.csv <<END
from,to,strength,how
me,omar,3,
omar,elena,2,met once
END
$ refer tie add --from ties.csv --format csv
id,from,to,strength,how,evidence,since,until
1,Ada Park,Omar Diaz,3,,stated,,
2,Omar Diaz,Elena Cole,2,met once,stated,,

$ refer tie add --from ties.csv
! Added 0; 2 were there already.

$ refer tie add --from - <<END
{"from": "elena", "to": "omar", "strength": 2}
{"from": "omar", "to": "me", "strength": 5}
END
! Added 0; 2 were there already.

$ refer undo
! Took back: tie add --from ties.csv --format csv

$ refer tie list omar --format csv --columns id,from,to
id,from,to

$ write bad.csv <<END
from,to,strength
me,omar,3
me,nobody,3
omar,elena,9
END
$ refer tie add --from bad.csv
! refer: bad.csv:3: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[65]

$ refer tie add --from bad.csv --rejects bad.out
! Rejected bad.csv:3: no contact matches 'nobody'.
! Rejected bad.csv:4: --strength: 9 is not from 1 to 5.
! Added 1; 0 were there already; 2 were rejected.

$ cat bad.out
from,to,strength
me,nobody,3
omar,elena,9
