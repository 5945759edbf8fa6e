`[alias]` in your own settings and refer-foo on PATH make new commands

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer contact add "Jane Roe" -q

$ refer config set --user alias.people "contact list --columns id,name"
! alias.people = "contact list --columns id,name" in <dir>/.home/.config/refer/config.toml.

$ refer people
id  name
 2  Jane Roe

$ refer people --format csv
id,name
2,Jane Roe

$ refer --format csv people
id,name
2,Jane Roe

$ refer people --sort nmae
! refer: no column 'nmae'
! hint: did you mean 'name'?
[2]

# One may stand for another, or for words with spaces in them; the log tells what was done.
$ refer config set --user alias.folk "people --json" -q

$ refer folk
[
{"id": 2, "name": "Jane Roe"}
]

$ refer config set --user alias.ceo "contact edit --title \"Chief Executive\"" -q

$ refer ceo jane
! Changed contact 2: Jane Roe.

$ refer log --limit 1 --format csv --columns words
words
contact edit --title 'Chief Executive' jane

# They must lead somewhere, and never stand for a command.
$ refer config set --user alias.a "b" -q

$ refer config set --user alias.b "a" -q

$ refer a
! refer: the alias 'a' leads back to itself
[78]

$ refer config set --user alias.typo "contact lits" -q

$ refer typo
! refer: no command 'contact lits'
! hint: did you mean 'contact list' or 'contact edit'?
[2]

$ refer config set --user alias.contact "people"
! refer: 'contact' is a command, and an alias cannot stand for another
! hint: choose another name
[2]

$ write .home/.config/refer/config.toml <<END
[alias]
contact = "log"
open = "ask \"list"
END

$ refer contact list --format csv --columns name
name
Jane Roe

$ refer open
! refer: the alias 'open': a double quote is never closed in 'ask "list'
[78]

# A program gets the words behind its name, and where the project is.
$ write bin/refer-hello <<END
#!/bin/sh
echo "hello: $# words, $1; database $REFER_DB, now $REFER_NOW, in ${PWD##*/}"
exit 7
END

$ sh chmod +x bin/refer-hello

$ env PATH=<dir>/bin:$PATH

$ sh mkdir -p one/two && cd one && refer hello "two words" --json
hello: 2 words, two words; database , now 2026-03-02T09:00:00Z, in one
[7]

$ sh refer -C one/two --db other.db --now 2026-01-01 hello
hello: 0 words, ; database <dir>/one/two/other.db, now 2026-01-01, in two
[7]

# Other options in front of it would be lost.
$ sh refer --json hello
! {"code": 2, "message": "--json in front of 'hello' does not reach the program refer-hello", "hint": "write what is for it behind it: refer hello --json"}
[2]

$ refer helo
! refer: no command 'helo'
! hint: did you mean 'help'?
[2]

$ sh echo text > bin/refer-text && chmod +x bin/refer-text && mkdir bin/refer-dir

$ refer text
! refer: '<dir>/bin/refer-text' cannot be started: Exec format error
[69]

$ refer dir
! refer: no command 'dir'
! hint: 'refer --help' shows the commands
[2]

$ refer ../bin/refer-hello
! refer: no command '../bin/refer-hello'
! hint: 'refer --help' shows the commands
[2]
