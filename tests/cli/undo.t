`undo` takes the last command back, all of it, and can be repeated

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer undo
! refer: there is nothing to take back
! hint: 'refer log' shows what was done
[3]

$ refer contact add "Jane Roe" --email jane@pixel.example
! Added contact 2: Jane Roe.

$ refer source add jane --type customer --strength 5
! Added source 2: Jane Roe, customer.

$ write people.csv <<END
name,email
Elena Cole,elena@globex.example
Sam Lee,sam@globex.example
END

# One batch is one command.
$ refer contact add --from people.csv
! Added 2; 0 were there already.

$ refer contact list --format csv --columns id,name
id,name
2,Jane Roe
3,Elena Cole
4,Sam Lee

# Looking first changes nothing.
$ refer undo --dry-run
! Took back: contact add --from people.csv
! Nothing was kept (--dry-run).

$ refer contact list --format csv --columns id,name
id,name
2,Jane Roe
3,Elena Cole
4,Sam Lee

$ refer undo
! Took back: contact add --from people.csv

$ refer contact list --format csv --columns id,name
id,name
2,Jane Roe

$ refer undo -q

$ refer source list --json
[]

$ refer undo
! Took back: contact add 'Jane Roe' --email jane@pixel.example

$ refer contact list --json
[]

$ refer undo
! refer: there is nothing to take back
! hint: 'refer log' shows what was done
[3]

$ refer undo --format json
! {"code": 3, "message": "there is nothing to take back", "hint": "'refer log' shows what was done"}
[3]

# What is removed comes back as it was, with what went with it.
$ refer redo -q

$ refer redo -q

$ refer contact list --json > before.json

$ refer contact remove jane
! Removed contact 2: Jane Roe.

$ refer contact list --json
[]

$ refer undo
! Took back: contact remove jane

$ refer contact list --json > after.json

$ sh cmp before.json after.json

$ refer source list --json --columns name,strength
[
{"name": "Jane Roe", "strength": 5}
]

$ refer undo 1
! refer: 'refer undo' does not know what to do with '1'
! hint: 'refer undo --help' shows how it is used
[2]

# When something else has changed the records since, nothing is taken back.
$ refer contact edit jane --title CEO
! Changed contact 2: Jane Roe.

$ sh sqlite3 refer.db "update contact set title = 'Chair' where email = 'jane@pixel.example'"

$ refer undo
! refer: cannot take back: contact edit jane --title CEO: other means have changed its records since
! hint: only changes made by refer itself can be taken back
[4]

$ refer contact list --format csv --columns name,title
name,title
Jane Roe,Chair

$ refer log --limit 1 --format csv --columns words,state
words,state
contact edit jane --title CEO,done
