`redo` walks forward through what was taken back

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer redo
! refer: there is nothing to do again
! hint: 'refer log' shows what was done
[3]

$ refer contact add "Jane Roe" --email jane@pixel.example
! Added contact 2: Jane Roe.

$ refer contact add "Elena Cole" --email elena@globex.example
! Added contact 3: Elena Cole.

$ refer undo -q

$ refer undo -q

$ refer contact list --json
[]

# In the order in which they were done, ids and all.
$ refer redo
! Did again: contact add 'Jane Roe' --email jane@pixel.example

$ refer redo --dry-run
! Did again: contact add 'Elena Cole' --email elena@globex.example
! Nothing was kept (--dry-run).

$ refer contact list --format csv --columns id,name
id,name
2,Jane Roe

$ refer redo
! Did again: contact add 'Elena Cole' --email elena@globex.example

$ refer contact list --format csv --columns id,name
id,name
2,Jane Roe
3,Elena Cole

$ refer redo
! refer: there is nothing to do again
! hint: 'refer log' shows what was done
[3]

$ refer redo --json
! {"code": 3, "message": "there is nothing to do again", "hint": "'refer log' shows what was done"}
[3]

# It can be taken back again, and done again.
$ refer undo
! Took back: contact add 'Elena Cole' --email elena@globex.example

$ refer redo
! Did again: contact add 'Elena Cole' --email elena@globex.example

# Another command ends it.
$ refer undo -q

$ refer contact add "Sam Lee"
! Added contact 3: Sam Lee.

$ refer redo
! refer: there is nothing to do again
! hint: 'refer log' shows what was done
[3]

$ refer contact list --format csv --columns id,name
id,name
2,Jane Roe
3,Sam Lee

# What something else has put into the way is said.
$ refer undo -q

$ sh sqlite3 refer.db "insert into contact (id, name, folded, added_at) values (3, 'Kim Doe', 'kim doe', 0)"

$ refer redo
! refer: cannot do again: contact add 'Sam Lee': other means have changed its records since
! hint: only changes made by refer itself can be taken back
[4]

$ refer contact list --format csv --columns id,name
id,name
2,Jane Roe
3,Kim Doe

$ refer redo twice
! refer: 'refer redo' does not know what to do with 'twice'
! hint: 'refer redo --help' shows how it is used
[2]
