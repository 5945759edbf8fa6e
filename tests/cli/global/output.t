`-o FILE` writes the data to a file, whole or not at all

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer contact add "Jane Roe" --email jane@pixel.example -q

$ refer contact list --format csv -o list.csv

$ cat list.csv
id,name,email,title,company
2,Jane Roe,jane@pixel.example,,

$ sh stat -c %A list.csv
-rw-------

# Another time it is replaced, and keeps who may read it. Sentences still go to people.
$ sh chmod 644 list.csv

$ refer contact add "Elena Cole" --output list.csv --format csv --columns id,name

$ cat list.csv
id,name
3,Elena Cole

$ sh stat -c %A list.csv
-rw-r--r--

# When the command fails, the old file stays, and no half of a new one.
$ refer contact list --columns nmae -o list.csv
! refer: no column 'nmae'
! hint: did you mean 'name'?
[2]

$ refer contact show nobody -o list.csv
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer contact list --format eml -o other.txt
! refer: format 'eml' is for letters, and this is a list
! hint: use table, json, jsonl, csv, tsv, markdown or html
[2]

$ cat list.csv
id,name
3,Elena Cole

$ sh ls
list.csv
refer.db
refer.toml

# When the file cannot be written, the command has done nothing.
$ refer contact add "Sam Lee" --json -o nowhere/list.json
! {"code": 73, "message": "cannot create '<dir>/nowhere/list.json': no such file or directory", "hint": null}
[73]

$ refer contact add "Sam Lee" --json -o .
! {"code": 73, "message": "'<dir>/.' is a directory", "hint": "name a file in it"}
[73]

$ refer contact list --format csv --columns name
name
Jane Roe
Elena Cole

# Never through a symbolic link, unless told so.
$ sh ln -s list.csv link

$ refer contact list --format csv --columns id -o link
! refer: '<dir>/link' is a symbolic link
! hint: use --force to replace what it points to, or name that file itself
[73]

$ refer contact list --format csv --columns id -o link --force

$ sh readlink link && cat list.csv
list.csv
id
2
3

# - is standard output, and so is what is no ordinary file.
$ refer contact list --format csv --columns id -o -
id
2
3

$ sh refer contact list --format csv --columns id -o /dev/stdout | head -1
id

$ refer contact list -o ""
! refer: --output: a file needs a name, and this is empty
[2]

$ refer contact list -o
! refer: --output needs a value
! hint: 'refer contact list --help' shows how it is used
[2]

$ refer contact list -o a -o b
! refer: --output is given 2 times
! hint: 'refer contact list --help' shows how it is used
[2]

# Without a format, letters are text and lists are tables, as on the screen.
$ refer contact list --columns id -o list.txt

$ cat list.txt
id
 2
 3

# A full disk and a reader that went away.
$ sh refer contact list > /dev/full
! refer: cannot write the output: No space left on device
[74]

$ sh refer contact add "Sam Lee" --json > /dev/full
! {"code": 74, "message": "cannot write the output: No space left on device", "hint": null}
[74]

$ refer contact list --format csv --columns name
name
Jane Roe
Elena Cole

$ sh for i in $(seq 2000); do echo "{\"name\": \"Person $i\"}"; done | refer contact add --from - -q; refer contact list | head -1
  id  name        email               title  company

# What cannot be had again is not written over.
$ refer contact list -o refer.db
! refer: '<dir>/refer.db' is a database, and is not written over
! hint: name another file
[73]

$ refer contact list -o refer.toml
! refer: '<dir>/refer.toml' holds the settings of a project
! hint: name another file
[73]

$ refer undo --json --columns words,state
{"words": "contact add --from - -q", "state": "undone"}
