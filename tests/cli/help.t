`help` tells how a command is used, at every level

$ sh refer help | head -1
refer: introductions by people who are trusted, made a system

$ sh refer help > a; refer > b; refer --help > c; refer -h > d; cmp a b && cmp a c && cmp a d && echo one text
one text

$ refer help redo
do again what was taken back
|
  refer redo
|
Walks forward through what 'refer undo' took back, until another command changes something.
|
'refer help --global' lists the options that every command takes.

$ sh refer help redo > a; refer redo --help > b; refer --help redo > c; refer redo -h > d; cmp a b && cmp a c && cmp a d && echo one text
one text

$ refer help tie
refer tie: how well two people know each other
|
  refer tie add FROM TO [options]                         record how well two people know each other
  refer tie list [PERSON] [options]                       list ties
  refer tie show TIE [PERSON]                             show a tie
  refer tie edit TIE [PERSON] [options]                   change a tie
  refer tie remove ID…                                    remove ties
  refer tie infer [options]                               guess who knows whom from shared employers
|
'refer help tie VERB' tells more.

$ sh refer help tie > a; refer tie > b; refer tie --help > c; cmp a b && cmp a c && echo one text
one text

# A report tells what it counts, its options and its columns; --help says the same.
$ refer help report thanks
How many referrals were thanked for within a day
|
  refer report thanks [options]
|
It takes --from, --to, --as-of, --by, --owner, --profile, --source.
|
Its columns are by, referrals, thanked, in_time, in_time_rate, in_time_low, in_time_high, late, waiting,
overdue.
|
A referral is an introduction that reached the state that `counting.from` of the settings names; the source is thanked
in time within 24 hours of that. in_time_rate is of all referrals, low and high are its 95 % bounds (Wilson). `late`
were thanked after that, `overdue` have not been thanked though a day has passed, and `waiting` are not a day old.
|
'refer help report' tells what the options mean.

$ sh refer help report thanks > a; refer report thanks --help > b; refer report --by type thanks -h > c; cmp a b && cmp a c && echo one text
one text

# One that splits another tells how that one counts.
$ sh refer help report types | sed -n -e 1p -e 5p -e '/^The/p'
What came of asking each type of source
It takes --from, --to, --as-of, --owner, --profile, --source.
The columns are those of yield.
The cohort is that of the funnel. accepted_of_sent is `accepted` of those `asked`; `unasked` are the introductions

$ sh refer help report dashboard > a; refer report dashboard --help > b; cmp a b && head -1 a
make a page of the reports to look at every week

$ sh refer help report | sed -n '/^The reports/,/attribution/p'
The reports, each told of by 'refer help report NAME':
|
  active            How many sources are active, and how many stay so
  attribution       What was won through each source, where several had a part in a deal

$ refer help report thank
! refer: no command 'report thank'
! hint: did you mean 'thanks'?
[2]

# Who leaves out the first word is told the whole.
$ refer funnel
! refer: no command 'funnel'
! hint: did you mean 'report funnel'?
[2]

$ refer dashboard
! refer: no command 'dashboard'
! hint: did you mean 'report dashboard'?
[2]

$ refer help rewards
! refer: no command 'rewards'
! hint: did you mean 'reward' or 'report rewards'?
[2]

# Help is given before anything else is asked for or done: no project is needed, nor what the command needs.
$ sh refer ask mark --help | head -3
record what came of an ask
|
  refer ask mark ID STATE [options]

$ sh refer contact add Jane --help | head -1; ls refer.db
add a person
! ls: cannot access 'refer.db': No such file or directory
[2]

$ sh refer help --global | head -5
Options that every command takes
|
  -C, --directory DIR         work as if started in DIR
  -c, --config KEY=VALUE      a setting for this command only (may repeat)
  --db FILE                   the database, instead of the project's

# Each command has a page of its own or of its noun.
$ sh refer help --pages | head -4
refer.1
refer-profile.1
refer-source.1
refer-ask.1

$ sh refer help --man refer-tie.1 | sed -n -e 3p -e 5,6p
.Dt REFER-TIE 1
.Sh NAME
.Nm refer-tie

$ refer help --man refer-toe.1
! refer: no man page 'refer-toe.1'
! hint: did you mean 'refer-tie.1', 'refer-tree.1' or 'refer-log.1'?
[3]

$ refer help tei
! refer: no command 'tei'
! hint: did you mean 'tie'?
[2]

$ refer help contact lst
! refer: no command 'contact lst'
! hint: did you mean 'contact list', 'contact add' or 'contact edit'?
[2]

$ refer help contact list more
! refer: no command 'contact list more'
! hint: 'refer help contact list' is about the command
[2]

$ refer help "contact list"
list people
|
  refer contact list [TEXT] [options]
|
  TEXT              only those with this in name, title or company
  --company TEXT    only those at a company with this in its name
  --sources         only sources
  --no-sources      only those who are no sources
  --do-not-contact  only those who must not be contacted
  --forgettable     only those who never agreed to meet, and have rested for privacy.keep_months
|
In the order in which they were added, without yourself.
|
--forgettable shows whose time is up: people whom an ask or an introduction was to reach, all of which have ended without their consent, at least
privacy.keep_months ago. Sources, and those who must not be contacted, are kept.
|
  refer contact list globex
  refer contact list --columns id,name,region --sort name
  refer contact list --forgettable --columns id --format csv --no-header | refer contact forget - --yes
|
'refer help --global' lists the options that every command takes.

$ refer help ""
! refer: no command ''
! hint: 'refer --help' shows the commands
[2]

$ refer help --mna
! refer: 'refer help' has no option '--mna'
! hint: did you mean '--man'?
[2]
