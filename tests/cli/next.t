What is due today, late first, with the command for each; nothing at all where nothing is

$ refer next
! refer: no project in '<dir>' or above it
! hint: begin one with 'refer init', or name one with -C DIR
[66]

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

# An empty project has nothing to do, and says nothing.
$ refer next

$ refer next --exit-code

$ refer next --json
[]

$ refer next --format csv
what,kind,due,late,command

$ refer next --format csv --columns what,key
what,key

$ refer next --columns nothing
! refer: no column 'nothing'
! hint: the columns are what, kind, due, late, command, key, source, target, owner, reason, source_id, target_id, ask_id, intro_id, weight, snoozed_until
[2]

$ refer profile add scaleups --role "VP of Sales" --challenge "slow ramps" --segment "growing SaaS companies"
! Added profile 1: scaleups.

$ write sources.csv <<END
person,type,strength,owner
Jane Roe <jane@pixel.example>,customer,5,Ada Park
Oskar Blum <oskar@meetbase.example>,connector,4,Bo Lind
END
$ refer source add --from sources.csv
! Added 2; 0 were there already.

$ write moments.csv <<END
person,kind,on,outcome
jane,renewal,2026-02-25,ramps halved
oskar,value,2026-02-25,a full house
END
$ refer moment add --from moments.csv
! Added 2; 0 were there already.

$ refer contact add "Elena Cole <elena@globex.example>"
! Added contact 4: Elena Cole.

$ refer tie add jane elena --strength 4
! Added tie 3: Jane Roe and Elena Cole, strength 4.

$ refer tie add oskar elena --strength 4
! Added tie 4: Oskar Blum and Elena Cole, strength 4.

$ refer ask add jane elena --due 2026-02-27
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer ask add oskar --kind trigger --owner "Bo Lind" --due 2026-03-02
! Added ask 2: Oskar Blum about scaleups.

$ refer source edit oskar --next-touch 2026-03-02
! Changed source 3: Oskar Blum.

$ refer intro add --source jane --target "Kim Lee <kim@delta.example>" --state introduced --mode direct --on 2026-02-26
! Added contact 5: Kim Lee <kim@delta.example>.
! Added intro 1: Kim Lee, by Jane Roe.

# The latest first; on one day the weightier kind.
$ refer next
what                                    kind       due         late  command
Thank Jane Roe for introducing Kim Lee  thanks     2026-02-27     3  refer intro draft 1 --template thanks
Write to Kim Lee                        follow-up  2026-02-27     3  refer intro draft 1 --template follow-up
Ask Jane Roe to introduce Elena Cole    send       2026-02-27     3  refer ask draft 1
Ask Oskar Blum about scaleups           send       2026-03-02     0  refer ask draft 2
Be in touch with Oskar Blum             touch      2026-03-02     0  refer touch add oskar@meetbase.example --channel call

$ refer next --exit-code --format csv --columns due,late,kind,weight,key
due,late,kind,weight,key
2026-02-27,3,thanks,150,intro-1-thanks
2026-02-27,3,follow-up,140,intro-1-follow-up
2026-02-27,3,send,100,ask-1-send
2026-03-02,0,send,100,ask-2-send
2026-03-02,0,touch,20,source-3-touch
[1]

# Machines see everything with --columns all.
$ refer next --json --columns all --limit 1
[
{"what": "Thank Jane Roe for introducing Kim Lee", "kind": "thanks", "due": "2026-02-27", "late": 3, "command": "refer intro draft 1 --template thanks", "key": "intro-1-thanks", "source": "Jane Roe", "target": "Kim Lee", "owner": "Ada Park", "reason": "introduced on 2026-02-26; once it is sent: refer intro edit 1 --thanked today", "source_id": 2, "target_id": 5, "ask_id": null, "intro_id": 1, "weight": 150, "snoozed_until": null}
]

$ refer next --json --limit 2 --sort -due
[
{"what": "Ask Oskar Blum about scaleups", "kind": "send", "due": "2026-03-02", "late": 0, "command": "refer ask draft 2"},
{"what": "Be in touch with Oskar Blum", "kind": "touch", "due": "2026-03-02", "late": 0, "command": "refer touch add oskar@meetbase.example --channel call"}
]

# Only some of it.
$ refer next --owner "Bo Lind" --format csv --columns what,owner
what,owner
Ask Oskar Blum about scaleups,Bo Lind
Be in touch with Oskar Blum,Bo Lind

$ refer next --owner "" --json
[]

$ refer next --source oskar --format csv --columns what,source_id
what,source_id
Ask Oskar Blum about scaleups,3
Be in touch with Oskar Blum,3

$ refer next --kind touch --format csv --columns what,command
what,command
Be in touch with Oskar Blum,refer touch add oskar@meetbase.example --channel call

$ refer next --kind touch --owner "Ada Park" --exit-code

$ refer next --ahead 120 --kind touch --format csv --columns what,due,late
what,due,late
Be in touch with Oskar Blum,2026-03-02,0
Be in touch with Jane Roe,2026-05-27,

# What nobody owns can be found.
$ refer source edit oskar --owner ""
! Changed source 3: Oskar Blum.

$ refer next --owner "" --format csv --columns what
what
Be in touch with Oskar Blum

# Mistakes.
$ refer next --kind tuch
! refer: 'tuch' is no kind of task
! hint: did you mean 'touch'?
[2]

$ refer next --source nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

$ refer next --source elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer next --ahead -1
! refer: --ahead: -1 is not from 0 to 36500
[2]

$ refer next --ahead soon
! refer: --ahead: 'soon' is no whole number
[2]

$ refer next --days 3
! refer: 'refer next' has no option '--days'
! hint: 'refer next --help' shows how it is used
[2]

$ refer next today
! refer: no command 'next today'
! hint: 'refer next --help' shows the commands
[2]

$ refer next --format eml
! refer: format 'eml' is for letters, and this is a list
! hint: use table, json, jsonl, csv, tsv, markdown or html
[2]

# A mistyped verb is no argument.
$ refer next snoze
! refer: no command 'next snoze'
! hint: did you mean 'next snooze'?
[2]

$ refer next everything
! refer: no command 'next everything'
! hint: 'refer next --help' shows the commands
[2]
