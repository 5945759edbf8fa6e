A project is found from where one stands, or named

$ refer contact list
! refer: no project in '<dir>' or above it
! hint: begin one with 'refer init', or name one with -C DIR
[66]

$ refer init acme --name "Ada Park" --email ada@acme.example -q

$ refer -C acme contact add "Jane Roe" -q

# From anywhere below it.
$ sh mkdir -p acme/notes/2026 && cd acme/notes/2026 && refer contact list --format csv
id,name,email,title,company
2,Jane Roe,,,

$ refer -C acme/notes contact list --format csv
id,name,email,title,company
2,Jane Roe,,,

$ refer --directory=acme contact list --format csv
id,name,email,title,company
2,Jane Roe,,,

$ refer contact -C acme list --format csv
id,name,email,title,company
2,Jane Roe,,,

$ refer contact list -Cacme --format csv
id,name,email,title,company
2,Jane Roe,,,

# Files are meant from there, too.
$ write acme/people.csv <<END
name
Elena Cole
END

$ refer -C acme contact add --from people.csv
! Added 1; 0 were there already.

$ refer -C acme contact list --format csv -o list.csv

$ cat acme/list.csv
id,name,email,title,company
2,Jane Roe,,,
3,Elena Cole,,,

# A directory that is not there is not taken for the one above it.
$ refer -C acme/nowhere contact list
! refer: no directory 'acme/nowhere'
! hint: -C names the one to work in
[66]

$ refer -C "" contact list
! refer: no directory ''
! hint: -C names the one to work in
[66]

$ refer -C acme/people.csv contact list
! refer: no directory 'acme/people.csv'
! hint: -C names the one to work in
[66]

$ refer contact list -C
! refer: --directory needs a value
! hint: 'refer contact list --help' shows how it is used
[2]

$ refer -C acme -C acme contact list
! refer: --directory is given 2 times
! hint: 'refer contact list --help' shows how it is used
[2]

# REFER_DIR and REFER_DB say it for a whole session; --db wins over both.
$ env REFER_DIR=<dir>/acme

$ refer contact list --format csv
id,name,email,title,company
2,Jane Roe,,,
3,Elena Cole,,,

$ sh cp acme/refer.db other.db

$ refer --db other.db contact add "Sam Lee" -q

$ refer contact list --format csv --columns name
name
Jane Roe
Elena Cole

$ env REFER_DB=other.db

$ refer contact list --format csv --columns name
name
Jane Roe
Elena Cole
Sam Lee

$ refer --db acme/refer.db contact list --format csv --columns name
name
Jane Roe
Elena Cole

$ env -u REFER_DB

$ env REFER_DIR=nowhere

$ refer contact list
! refer: REFER_DIR names no project: '<dir>/nowhere' has no refer.toml
[66]

$ env -u REFER_DIR

# A database without a project is enough.
$ refer --db other.db contact list --format csv --columns name
name
Jane Roe
Elena Cole
Sam Lee

$ refer --db nowhere.db contact list
! refer: no database '<dir>/nowhere.db': No such file or directory
! hint: begin one with 'refer init'
[66]

$ refer --db nowhere.db contact add "Kim Doe"
! refer: no database '<dir>/nowhere.db': No such file or directory
! hint: begin one with 'refer init'
[66]

$ refer --db acme contact list
! refer: '<dir>/acme' is no file
[76]

$ refer --db acme/people.csv contact list
! refer: '<dir>/acme/people.csv' is damaged, or no database of refer: file is not a database
[76]

$ refer --db "" contact list
! refer: --db: a file needs a name, and this is empty
[2]

$ sh test -e nowhere.db || echo not made
not made

# One of another program, a broken one, a newer one: refused before anything is written.
$ sh sqlite3 foreign.db "create table t (x); pragma user_version = 1" && cp foreign.db before.db

$ refer --db foreign.db contact add "Kim Doe"
! refer: '<dir>/foreign.db' is no database of refer
[76]

$ sh cmp foreign.db before.db

$ sh sqlite3 other.db "pragma user_version = 99"

$ refer --db other.db contact list
! refer: '<dir>/other.db' was written by a newer refer (version 99, this one knows 4)
! hint: install the newer refer
[76]

$ sh head -c 5000 acme/refer.db > half.db

$ refer --db half.db contact list --format json
! {"code": 76, "message": "'<dir>/half.db' is damaged, or no database of refer: database disk image is malformed", "hint": null}
[76]
