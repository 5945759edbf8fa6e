Ties are removed by their ids, all that are named or none, and undo brings them back

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer tie remove 1
! refer: no tie 1
! hint: 'refer tie list' shows them
[3]

$ write people.csv <<END
name
Jane Roe
Elena Cole
Omar Diaz
END
$ refer contact add --from people.csv
! Added 3; 0 were there already.

$ write ties.csv <<END
from,to,strength
me,jane,5
jane,elena,4
elena,omar,2
END
$ refer tie add --from ties.csv
! Added 3; 0 were there already.

$ refer tie remove 2
! Removed tie 2: Jane Roe and Elena Cole.

$ refer tie list --format csv --columns id,from,to,strength
id,from,to,strength
1,Ada Park,Jane Roe,5
3,Elena Cole,Omar Diaz,2

$ refer undo
! Took back: tie remove 2

$ refer tie list --format csv --columns id,from,to,strength
id,from,to,strength
1,Ada Park,Jane Roe,5
2,Jane Roe,Elena Cole,4
3,Elena Cole,Omar Diaz,2

$ refer tie remove 1 9
! refer: no tie 9
! hint: 'refer tie list' shows them
[3]

$ refer tie remove 1 3 1
! Removed tie 1: Ada Park and Jane Roe.
! Removed tie 3: Elena Cole and Omar Diaz.

$ refer undo
! Took back: tie remove 1 3 1

$ refer tie remove - <<END
2

3
END
! Removed tie 2: Jane Roe and Elena Cole.
! Removed tie 3: Elena Cole and Omar Diaz.

$ refer undo
! Took back: tie remove -

$ refer tie remove - <<END
2
jane
END
! refer: -:2: 'jane' is no id
! hint: give ids one a line
[65]

$ refer tie remove - --format json <<END
9
END
! {"code": 3, "message": "no tie 9", "hint": "'refer tie list' shows them"}
[3]

$ refer tie remove - <<END
END

# The people stay; and what is removed can be added again.
$ refer tie remove 2
! Removed tie 2: Jane Roe and Elena Cole.

$ refer tie add elena jane --strength 1
! Added tie 4: Jane Roe and Elena Cole, strength 1.

$ refer tie list elena --format csv --columns from,to,strength
from,to,strength
Elena Cole,Omar Diaz,2
Jane Roe,Elena Cole,1

$ refer tie remove 1 --dry-run
! Removed tie 1: Ada Park and Jane Roe.
! Nothing was kept (--dry-run).

$ refer tie list me --format csv --columns id,from,to
id,from,to
1,Ada Park,Jane Roe

$ refer tie remove jane elena
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer tie remove 0
! refer: ID: '0' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer tie remove -1
! refer: 'refer tie remove' has no option '-1'
! hint: 'refer tie remove --help' shows how it is used
[2]

$ refer tie remove 1.0
! refer: ID: '1.0' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer tie remove ""
! refer: ID: '' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer tie remove
! refer: 'refer tie remove' needs ID
! hint: ID is the ids of ties; - reads them from standard input; 'refer tie remove --help' shows more
[2]

$ refer tie remov 1
! refer: no command 'tie remov'
! hint: did you mean 'tie remove'?
[2]
