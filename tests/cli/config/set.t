`config set` changes one line and nothing else

$ write refer.toml <<END
# Ours.
[me]
name = "Ada"  # the boss
title = "the # of sales"

[money]
#currency = "EUR"
END

$ refer config set me.name "Ada Park"
! me.name = "Ada Park" in <dir>/refer.toml.

$ refer config set me.title "Head of # and \"more\""
! me.title = "Head of # and \"more\"" in <dir>/refer.toml.

$ refer config set money.currency CHF
! money.currency = "CHF" in <dir>/refer.toml.

$ refer config set me.email ada@acme.example
! me.email = "ada@acme.example" in <dir>/refer.toml.

$ refer config set ties.strong 5
! ties.strong = 5 in <dir>/refer.toml.

$ refer config set moments.kinds "audit, go-live,"
! moments.kinds = ["audit", "go-live"] in <dir>/refer.toml.

$ refer config set guards.praise_for_direct false
! guards.praise_for_direct = false in <dir>/refer.toml.

$ refer config set source_types.investor.strengths "sees many"
! source_types.investor.strengths = "sees many" in <dir>/refer.toml.

$ refer config set "source_types.venture capital.challenges" "asked by all"
! source_types.venture capital.challenges = "asked by all" in <dir>/refer.toml.

$ cat refer.toml
| # Ours.
[me]
email = "ada@acme.example"
name = "Ada Park"  # the boss
title = "Head of # and \"more\""
|
[money]
| #currency = "EUR"
currency = "CHF"
|
[ties]
strong = 5
|
[moments]
kinds = ["audit", "go-live"]
|
[guards]
praise_for_direct = false
|
[source_types.investor]
strengths = "sees many"
|
[source_types."venture capital"]
challenges = "asked by all"

$ refer config list --columns key,value,origin --format csv --sort -origin --limit 10
key,value,origin
me.name,"""Ada Park""",project
me.email,"""ada@acme.example""",project
me.title,"""Head of # and \""more\""""",project
money.currency,"""CHF""",project
ties.strong,5,project
moments.kinds,"[""audit"", ""go-live""]",project
guards.praise_for_direct,false,project
source_types.investor.strengths,"""sees many""",project
source_types.venture capital.challenges,"""asked by all""",project
me.aliases,[],built in

# The same once more changes nothing; an empty text empties it.
$ sh cp refer.toml before && refer config set -q ties.strong 5 && cmp refer.toml before

$ refer config set me.title ""
! me.title = "" in <dir>/refer.toml.

$ refer config get me.title
|

$ refer config set me.title Chair --dry-run
! me.title = "Chair" in <dir>/refer.toml.
! Nothing was kept (--dry-run).

$ refer config get me.title
|

# Settings that do not fit.
$ refer config set me.nmae Ada
! refer: no setting 'me.nmae'
! hint: did you mean 'me.name'?
[3]

$ refer config set source_types.investor "sees many"
! refer: no setting 'source_types.investor'
! hint: did you mean 'source_types.investor.strengths' or 'source_types.investor.challenges'?
[3]

$ refer config set source_types.investor.strenghts "sees many"
! refer: no setting 'source_types.investor.strenghts'
! hint: did you mean 'source_types.investor.strengths'?
[3]

$ refer config set ties.strong 9
! refer: 'ties.strong' cannot be '9'
! hint: one of 1, 2, 3, 4, 5
[2]

$ refer config set ties.strong high
! refer: 'ties.strong' is a whole number, not text
[2]

$ refer config set guards.praise_for_direct maybe
! refer: 'guards.praise_for_direct' is true or false, not text
[2]

$ refer config set intros.mode opt-out
! refer: 'intros.mode' cannot be 'opt-out'
! hint: one of opt-in, forward, mention, direct
[2]

$ refer config set me.name
! refer: 'refer config set' needs VALUE
! hint: VALUE is its value; the parts of a list between commas; 'refer config set --help' shows more
[2]

$ refer config set
! refer: 'refer config set' needs KEY
! hint: KEY is which setting; 'refer config set --help' shows more
[2]

$ refer config set me.name Ada Park
! refer: 'refer config set' does not know what to do with 'Park'
! hint: 'refer config set --help' shows how it is used
[2]

$ refer config set ties.strong 9 --format json
! {"code": 2, "message": "'ties.strong' cannot be '9'", "hint": "one of 1, 2, 3, 4, 5"}
[2]

# What starts programs belongs to you, not to the project.
$ refer config set program.pager "less -FRX"
! refer: 'program.pager' belongs in your own settings: a project must not start programs
! hint: refer config set --user program.pager 'less -FRX'
[77]

$ refer config set alias.due "ask list"
! refer: 'alias.due' belongs in your own settings: a project must not start programs
! hint: refer config set --user alias.due 'ask list'
[77]

$ refer config set --user program.pager "less -FRX"
! program.pager = "less -FRX" in <dir>/.home/.config/refer/config.toml.

$ refer config set --user alias.due "ask list --state queued"
! alias.due = "ask list --state queued" in <dir>/.home/.config/refer/config.toml.

$ sh cat .home/.config/refer/config.toml && stat -c %A .home/.config/refer .home/.config/refer/config.toml
[program]
pager = "less -FRX"
|
[alias]
due = "ask list --state queued"
drwx------
-rw-------

$ refer config set --user alias.ask "ask list"
! refer: 'ask' is a command, and an alias cannot stand for another
! hint: choose another name
[2]

$ refer config set --user "alias.two words" "ask list"
! refer: 'two words' cannot be an alias
! hint: use letters, digits, '-' and '_'
[2]

$ refer config set --user alias.due "ask \"list"
! refer: a double quote is never closed in 'ask "list'
[2]

# A value over several lines is not ours to change, and a file that is none is not made worse.
$ write refer.toml <<END
[moments]
kinds = [
  "audit",
]
END

$ refer config set moments.kinds "audit, go-live"
! refer: 'moments.kinds' cannot be changed by itself
! hint: change it with an editor
[78]

$ refer config set me.name Ada -q

$ write refer.toml <<END
[me
END

$ refer config set me.name Ada
! refer: <dir>/refer.toml:1:4: not TOML: table header: expected ']', saw '\n'
[78]

$ cat refer.toml
[me

$ cd /

$ refer config set me.name Ada
! refer: no project here
! hint: begin one with 'refer init', or use --user
[66]

$ env -u HOME

$ refer config set --user me.name Ada
! refer: there is no home directory for your settings
! hint: set XDG_CONFIG_HOME or HOME
[66]

$ env XDG_CONFIG_HOME=<dir>/xdg

$ refer config set --user me.name Ada
! me.name = "Ada" in <dir>/xdg/refer/config.toml.
