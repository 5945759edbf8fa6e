The command line is read in one way, and nothing in it is passed over

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer contact add "Jane Roe" --email jane@pixel.example -q

# Options stand before, between and behind the words, with a space or a =.
$ refer --format csv --limit 1 contact list --columns name
name
Jane Roe

$ refer contact --format=csv list --columns=name --limit=1
name
Jane Roe

$ refer contact list --limit 1 --format csv --columns name
name
Jane Roe

# A value may look like an option.
$ refer touch add jane --on -3d --json --columns day
{"day": "2026-02-27"}

$ refer touch add jane --note --json --json --columns note
{"note": "--json"}

$ refer touch add jane --note=--json --json --columns note
! {"code": 4, "message": "touch 2 is the same: person, day, channel, gift and note", "hint": "'refer touch edit 2' changes it; another --note tells two apart"}
[4]

# An empty value is one.
$ refer contact edit jane --email= --json --columns name,email
{"name": "Jane Roe", "email": null}

$ refer contact edit jane --email "" --title CEO --json --columns name,email,title
{"name": "Jane Roe", "email": null, "title": "CEO"}

# Behind -- stand arguments.
$ refer contact add --json --columns name -- --strange
{"name": "--strange"}

$ refer contact show -- --strange --json
! {"code": 2, "message": "'refer contact show' does not know what to do with '--json'", "hint": "'refer contact show --help' shows how it is used"}
[2]

$ refer contact list -- --strange
id  name       email  title  company
 3  --strange

$ refer -- contact list
! refer: 'refer' does not know what to do with 'contact'
! hint: 'refer --help' shows how it is used
[2]

# Given twice is a mistake, but for what may repeat. A flag is on or off.
$ refer contact add Kim --title CEO --title CTO
! refer: --title is given 2 times
! hint: 'refer contact add --help' shows how it is used
[2]

$ refer contact list --json --json --columns id --limit 1
[
{"id": 2}
]

$ refer contact list --json=yes --columns id --limit 1
[
{"id": 2}
]

$ refer contact list --json=perhaps
! refer: --json: 'perhaps' is neither true nor false
[2]

# Mistyped.
$ refer contcat list
! refer: no command 'contcat'
! hint: did you mean 'contact'?
[2]

$ refer contact lits
! refer: no command 'contact lits'
! hint: did you mean 'contact list' or 'contact edit'?
[2]

$ refer contact
refer contact: people, and the companies they are at
|
  refer contact add [NAME] [options]                      add a person
  refer contact list [TEXT] [options]                     list people
  refer contact show PERSON                               show all that is known of a person
  refer contact edit PERSON [options]                     change what is known of a person
  refer contact remove PERSON…                            remove people
  refer contact forget PERSON…                            erase people for good
  refer contact export PERSON                             show everything that is kept of a person
  refer contact merge KEEP OTHER                          make one person of two
|
'refer help contact VERB' tells more.

$ refer contact list --colums name
! refer: 'refer contact list' has no option '--colums'
! hint: did you mean '--columns'?
[2]

$ refer contact list --email
! refer: 'refer contact list' has no option '--email'
! hint: 'refer contact list --help' shows how it is used
[2]

$ refer contact list -z
! refer: 'refer contact list' has no option '-z'
! hint: 'refer contact list --help' shows how it is used
[2]

$ refer contact list -qz
! refer: 'refer contact list' has no option '-z'
! hint: 'refer contact list --help' shows how it is used
[2]

$ refer contact list jane roe
! refer: 'refer contact list' does not know what to do with 'roe'
! hint: 'refer contact list --help' shows how it is used
[2]

$ refer contact show
! refer: 'refer contact show' needs PERSON
! hint: PERSON is who: an id, e-mail, handle, or part of the name; 'refer contact show --help' shows more
[2]

$ refer contact add
! refer: a contact needs a name or an e-mail address
! hint: give NAME, or --email
[2]

$ refer list
! refer: no command 'list'
! hint: did you mean 'lint'?
[2]

$ refer ""
! refer: 'refer' does not know what to do with ''
! hint: 'refer --help' shows how it is used
[2]

$ refer contact ""
! refer: 'refer contact' does not know what to do with ''
! hint: 'refer contact --help' shows how it is used
[2]

$ refer --nonsense
! refer: 'refer' has no option '--nonsense'
! hint: 'refer --help' shows how it is used
[2]

$ refer --format
! refer: --format needs a value
! hint: 'refer --help' shows how it is used
[2]

# The version, wherever it is asked for.
$ sh refer --version > a; refer contact --version > b; refer -q --version > c; refer contact show --version > d; cmp a b && cmp a c && cmp a d && sed 's/[0-9.]*$/N/' a
refer N
