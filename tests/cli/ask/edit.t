Only what is given changes in an ask, an empty text clears, and guards hold as they do for a new one

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner --since 2024-05-01

$ refer -q moment add jane --kind renewal --outcome "onboarding in 10 days"

$ refer -q moment add bo --kind qbr --outcome "two deals won together"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q tie add jane "Max Vogel <max@vogel.example>" --strength 3

$ refer -q ask add jane elena --override "she offered"

$ refer -q ask add jane

$ refer ask edit 1 --due 2026-04-01 --owner Ben --template ask-direct
! Changed ask 1: Jane Roe to introduce Elena Cole.

$ refer ask edit 1 --note "in person" --json
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "queued", "owner": "Ben", "due": "2026-04-01", "sent_at": null, "answered_at": null, "source_id": 2, "target_id": 4, "target_company": null, "moment_id": 1, "moment": "renewal", "outcome": "onboarding in 10 days", "template": "ask-direct", "queued_at": "2026-03-02T09:00:00Z", "later_at": null, "later_until": null, "silent_at": null, "cancelled_at": null, "intro_id": null, "reason": null, "override_reason": "she offered", "override_rules": null, "nudges": 0, "nudged_at": null, "sourced": null, "note": "in person", "added_by": "Ada Park", "template_version": null, "variant": null, "message_id": null, "sendings": 0}

$ refer -c guards.cited_outcome=false ask edit 1 --due "" --owner "" --note "" --template "" --moment "" --json
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "queued", "owner": null, "due": null, "sent_at": null, "answered_at": null, "source_id": 2, "target_id": 4, "target_company": null, "moment_id": null, "moment": null, "outcome": null, "template": null, "queued_at": "2026-03-02T09:00:00Z", "later_at": null, "later_until": null, "silent_at": null, "cancelled_at": null, "intro_id": null, "reason": null, "override_reason": "she offered", "override_rules": null, "nudges": 0, "nudged_at": null, "sourced": null, "note": null, "added_by": "Ada Park", "template_version": null, "variant": null, "message_id": null, "sendings": 0}

$ refer ask edit 1 --target max --moment 1 --dry-run
! Changed ask 1: Jane Roe to introduce Max Vogel.
! Nothing was kept (--dry-run).

$ refer undo
! Took back: -c guards.cited_outcome=false ask edit 1 --due '' --owner '' --note '' --template '' --moment '' --json

$ refer ask show 1 --json --columns due,owner,note,template,moment_id
{"due": "2026-04-01", "owner": "Ben", "note": "in person", "template": "ask-direct", "moment_id": 1}

# Mistakes.
$ refer ask edit
! refer: 'refer ask edit' needs ID
! hint: ID is which ask; 'refer ask edit --help' shows more
[2]

$ refer ask edit 1
! refer: 'refer ask edit' is told nothing to change
! hint: 'refer ask edit --help' lists what it can change
[2]

$ refer ask edit 9 --owner Ben
! refer: no ask 9
! hint: 'refer ask list' shows them
[3]

$ refer ask edit 1 --owner Ben --nte x
! refer: 'refer ask edit' has no option '--nte'
! hint: did you mean '--note'?
[2]

$ refer ask edit 1 --due soon
! refer: --due: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer ask edit 1 --kind direkt
! refer: --kind: 'direkt' is no kind of ask
! hint: did you mean 'direct'?
[2]

$ refer ask edit 1 --profile scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer ask edit 1 --template ask-directly
! refer: no letter 'ask-directly'
! hint: did you mean 'ask-direct'?
[3]

$ refer ask edit 1 --moment 2
! refer: moment 2 is of Bo Lind, not of Jane Roe
! hint: 'refer moment list 2' shows those of the source
[2]

$ refer ask edit 1 --moment 9
! refer: no moment 9
! hint: 'refer moment list' shows them
[3]

$ refer ask edit 1 --target jane
! refer: an ask needs three people: you, the source, and somebody else to meet
[2]

$ refer ask edit 1 --target me
! refer: an ask needs three people: you, the source, and somebody else to meet
[2]

$ refer ask edit 1 --target nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

# Two open asks never become the same one.
$ refer ask edit 2 --target elena --kind trigger
! refer: refused by one-open-ask: ask 1 of Jane Roe for Elena Cole is queued, owned by Ben; one ask for the same is open at a time
! hint: refer ask show 1  # 'refer ask mark 1 STATE' ends it; --override REASON goes past it; -c guards.one_open_ask=false turns the rule off
[77]

# What a guard would refuse at first it refuses now.
$ refer ask edit 1 --target bo
! refer: refused by evidence-for-specific: no tie is known between Jane Roe and Bo Lind; a specific ask says that they know each other
! hint: refer tie add jane@pixel.example bo@altex.example --strength N --how TEXT  # if they do; --override REASON goes past it; -c guards.evidence_for_specific=false turns the rule off
[77]

$ refer ask edit 2 --kind direct
! refer: refused by strong-for-direct: no tie between you and Jane Roe is recorded; a direct ask needs 4 (ties.strong)
! hint: refer source edit jane@pixel.example --strength 4  # if it is so; --override REASON goes past it; -c guards.strong_for_direct=false turns the rule off
[77]

$ refer ask edit 2 --kind direct --override "we spoke" --json --columns kind,override_reason
{"kind": "direct", "override_reason": "we spoke"}

# A note, an owner or a day asks for nothing else: they are no matter for guards.
$ refer -q source edit jane --satisfaction 1

$ refer ask edit 1 --note "on the phone" --owner Cai --due friday --dry-run
! Changed ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer ask edit 1 --moment 1
! refer: refused by unhappy: the satisfaction of Jane Roe is 1 of 10; an ask needs 7
! hint: refer source edit jane@pixel.example --satisfaction 7  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off
[77]

# What has ended is history.
$ refer -q ask mark 1 declined

$ refer ask edit 1 --moment "" --dry-run
! Changed ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer ask edit 2 --override ""
! refer: --override needs a reason
! hint: say why in a few words
[2]
