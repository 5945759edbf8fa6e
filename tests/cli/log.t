`log` lists the commands that changed something, newest first

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer log --json
[]

$ refer contact add "Jane Roe" --email jane@pixel.example
! Added contact 2: Jane Roe.

$ now 2026-03-03T10:30:00Z

$ refer source add jane --type customer --strength 5
! Added source 2: Jane Roe, customer.

# What reads, what failed and what changed nothing is not in it.
$ refer contact list -q --limit 0
id  name  email  title  company

$ refer contact add "Jane Roe" --email jane@pixel.example
! refer: contact 2 (Jane Roe) has the email 'jane@pixel.example' already
! hint: 'refer contact edit 2' changes that contact
[4]

$ refer contact edit jane --email jane@pixel.example -q

$ refer contact add Nobody --dry-run -q

$ refer log --json
[
{"id": 2, "at": "2026-03-03T10:30:00Z", "who": "Ada Park", "words": "source add jane --type customer --strength 5", "state": "done"},
{"id": 1, "at": "2026-03-02T09:00:00Z", "who": "Ada Park", "words": "contact add 'Jane Roe' --email jane@pixel.example", "state": "done"}
]

# Words are kept so that a shell would read them back, and shown so that a terminal is safe.
$ sh refer contact add "$(printf "O'Neil \033[2J\nof 東京 🎉")"
! Added contact 3: O'Neil \x1b[2J\nof 東京 🎉.

$ refer log --limit 1 --columns id,at,words
id  at                words
 3  2026-03-03 10:30  contact add 'O'\''Neil \x1b[2J\nof 東京 🎉'

$ refer log --limit 1 --json --columns words
[
{"words": "contact add 'O'\\''Neil \u001b[2J\nof 東京 🎉'"}
]

# What was taken back says so, and what another command has put out of reach.
$ refer undo
! Took back: contact add 'O'\''Neil \x1b[2J\nof 東京 🎉'

$ refer undo
! Took back: source add jane --type customer --strength 5

$ refer log --format csv --columns id,state,words
id,state,words
\ 3,undone,"contact add 'O'\\''Neil \x1b[2J
of 東京 🎉'"
2,undone,source add jane --type customer --strength 5
1,done,contact add 'Jane Roe' --email jane@pixel.example

$ refer contact add "Elena Cole"
! Added contact 3: Elena Cole.

$ refer log --format csv --columns id,state,words
id,state,words
4,done,contact add 'Elena Cole'
\ 3,dropped,"contact add 'O'\\''Neil \x1b[2J
of 東京 🎉'"
2,dropped,source add jane --type customer --strength 5
1,done,contact add 'Jane Roe' --email jane@pixel.example

$ refer log --sort id --limit 1 --format csv --columns id
id
1

$ refer log 1
! refer: 'refer log' does not know what to do with '1'
! hint: 'refer log --help' shows how it is used
[2]

$ refer log --columns when
! refer: no column 'when'
! hint: the columns are id, at, who, words, state
[2]

$ cd /

$ refer log
! refer: no project in '/' or above it
! hint: begin one with 'refer init', or name one with -C DIR
[66]
