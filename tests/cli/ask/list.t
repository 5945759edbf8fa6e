Asks are listed by state, source, target, profile, owner, kind or due day

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer ask list --json
[]

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q profile add banks --name "Banks"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner --since 2024-05-01

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q moment add bo --kind qbr --on 2026-02-10 --outcome "two deals won together"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane elena --profile scaleups --due 2026-03-06

$ refer -q ask add bo --profile banks --owner Ben --due 2026-03-13

$ refer -q ask add jane --profile banks

$ refer -q ask mark 2 sent

$ refer ask list
id  source    target      profile   kind      state   owner     due         sent_at           answered_at
 1  Jane Roe  Elena Cole  scaleups  specific  queued  Ada Park  2026-03-06
 2  Bo Lind               banks     trigger   sent    Ben       2026-03-13  2026-03-02 09:00
 3  Jane Roe              banks     trigger   queued  Ada Park

$ refer ask list --json
[
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "queued", "owner": "Ada Park", "due": "2026-03-06", "sent_at": null, "answered_at": null},
{"id": 2, "source": "Bo Lind", "target": null, "profile": "banks", "kind": "trigger", "state": "sent", "owner": "Ben", "due": "2026-03-13", "sent_at": "2026-03-02T09:00:00Z", "answered_at": null},
{"id": 3, "source": "Jane Roe", "target": null, "profile": "banks", "kind": "trigger", "state": "queued", "owner": "Ada Park", "due": null, "sent_at": null, "answered_at": null}
]

$ refer ask list --state sent --state declined --format csv
id,source,target,profile,kind,state,owner,due,sent_at,answered_at
2,Bo Lind,,banks,trigger,sent,Ben,2026-03-13,2026-03-02T09:00:00Z,

$ refer ask list --source jane --format csv --columns id,target
id,target
1,Elena Cole
3,

$ refer ask list --target elena --format csv --columns id
id
1

$ refer ask list --person elena --format csv --columns id --no-header
1

$ refer ask list --profile banks --owner Ben --format csv --columns id --no-header
2

$ refer ask list --kind trigger --format csv --columns id --no-header
2
3

$ refer ask list --due 2026-03-06 --format csv --columns id,due --no-header
1,2026-03-06

$ refer ask list --sort -due,id --columns id,due --format csv --no-header
2,2026-03-13
1,2026-03-06
3,

$ refer ask list --state declined --json
[]

# What went past a guard, and why.
$ refer ask list --overridden --json
[]

$ refer -q ask edit 3 --kind specific --override "she will know whom"

$ refer ask list --overridden --format csv --columns id,override_reason,override_rules
id,override_reason,override_rules
3,she will know whom,named-target

# Mistakes.
$ refer ask list --state snet
! refer: --state: 'snet' is no ask state
! hint: did you mean 'sent'?
[2]

$ refer ask list --source elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer ask list --target eleno
! refer: no contact matches 'eleno'
! hint: did you mean 'Elena Cole'?
[3]

$ refer ask list --profile bank
! refer: no profile 'bank'
! hint: did you mean 'banks'?
[3]

$ refer ask list --kind specfic
! refer: --kind: 'specfic' is no kind of ask
! hint: did you mean 'specific'?
[2]

$ refer ask list --due soon
! refer: --due: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer ask list --stat sent
! refer: 'refer ask list' has no option '--stat'
! hint: did you mean '--state'?
[2]

$ refer ask list sent
! refer: 'refer ask list' does not know what to do with 'sent'
! hint: 'refer ask list --help' shows how it is used
[2]

$ refer ask list --columns id,sorce
! refer: no column 'sorce'
! hint: did you mean 'source' or 'sourced'?
[2]

$ refer ask list --sort -sorce
! refer: no column 'sorce'
! hint: did you mean 'source' or 'sourced'?
[2]

$ refer ask list --format eml
! refer: format 'eml' is for letters, and this is a list
! hint: use table, json, jsonl, csv, tsv, markdown or html
[2]
