`init` begins a project, where there is none

$ refer init acme --name "Ada Park" --email ada@acme.example
! Began a project in acme: refer.toml and refer.db.

# Only you may read any of it.
$ sh stat -c '%A %n' acme acme/*
drwx------ acme
-rw------- acme/refer.db
-rw------- acme/refer.toml

$ refer -C acme config list --columns key,value,origin --sort -origin --limit 3 --format csv
key,value,origin
me.name,"""Ada Park""",project
me.email,"""ada@acme.example""",project
me.aliases,[],built in

$ refer -C acme contact show me --json --columns id,name,email
{"id": 1, "name": "Ada Park", "email": "ada@acme.example"}

# It begins with nothing to take back.
$ refer -C acme undo
! refer: there is nothing to take back
! hint: 'refer log' shows what was done
[3]

# Without saying who you are it works, and says what letters will need.
$ refer init
! Began a project in .: refer.toml and refer.db.
! Letters need to know who you are: 'refer config set me.name NAME' and 'refer config set me.email ADDRESS'.

$ refer init plain --name "Ada Park"
! Began a project in plain: refer.toml and refer.db.
! Letters need to know who you are: 'refer config set me.email ADDRESS'.

# A name may hold what a terminal must not see; it is kept as it is, and shown escaped.
$ sh refer init hostile --name "$(printf 'Ada \033[31mPark')" --email ada@acme.example && refer -C hostile config list --columns key,value --limit 1
key      value
me.name  "Ada \u001B[31mPark"
! Began a project in hostile: refer.toml and refer.db.

# Directories on the way are made.
$ refer init new/deep/er --name "Ada Park" --email ada@acme.example
! Began a project in new/deep/er: refer.toml and refer.db.

$ refer init acme
! refer: there is a project in 'acme' already
! hint: 'refer config set' changes its settings
[4]

$ refer init acme --format json
! {"code": 4, "message": "there is a project in 'acme' already", "hint": "'refer config set' changes its settings"}
[4]

$ refer init acme other
! refer: 'refer init' does not know what to do with 'other'
! hint: 'refer init --help' shows how it is used
[2]

$ refer init ""
! refer: DIR: a directory needs a name, and this is empty
[2]

$ refer init other --email nobody
! refer: --email: 'nobody' is no e-mail address
[2]

$ refer init other --nmae Ada
! refer: 'refer init' has no option '--nmae'
! hint: did you mean '--name'?
[2]

$ refer init other --name
! refer: --name needs a value
! hint: 'refer init --help' shows how it is used
[2]

$ write file <<END
text
END

$ refer init file
! refer: 'file' is a file, not a directory
[73]

# Options that a new project would lose are refused.
$ refer init other --db elsewhere.db
! refer: --db means nothing to 'refer init'
! hint: leave it out
[2]

$ refer init other -c me.name=Ada
! refer: --config means nothing to 'refer init'
! hint: leave it out
[2]

# Nothing of all that began one.
$ sh ls
acme
file
hostile
new
plain
refer.db
refer.toml

$ refer init other --dry-run
! Would begin a project in other: refer.toml and refer.db.

$ sh test -e other || echo nothing there
nothing there

# A database without settings is taken over, and what is no database of ours is left alone.
$ sh mkdir kept foreign && mv acme/refer.db kept && echo text > foreign/refer.db

$ refer init kept --sample
! refer: there is a database in 'kept' already, and --sample fills a new one
[4]

$ refer init kept --name "Ada Park" --email ada@acme.example
! Began a project in kept: refer.toml and the old refer.db.

$ refer init foreign
! refer: '<dir>/foreign/refer.db' is damaged, or no database of refer: file is not a database
[76]

$ sh cat foreign/refer.db && ls foreign
text
refer.db
