An ask goes from queued to sent and to an answer; every other move is refused, and a step is never earlier than the one before

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane elena

# From queued; what is wrong names the ask and what may come next.
$ refer ask mark 1 queued
! refer: ask 1: it is queued already
! hint: next may come sent, accepted, declined, later, cancelled
[4]

$ refer ask mark 1 silent
! refer: ask 1: it is queued and cannot become silent
! hint: next may come sent, accepted, declined, later, cancelled
[4]

$ refer ask mark 1 sent --on 2026-03-01
! refer: ask 1: a step cannot be earlier than the one before it, at 2026-03-02T09:00:00Z
! hint: --on says when the step was
[2]

# The same day is the same day, whatever the hour.
$ refer ask mark 1 sent --on 2026-03-02 --json
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "sent", "owner": "Ada Park", "due": null, "sent_at": "2026-03-02T09:00:00Z", "answered_at": null, "source_id": 2, "target_id": 3, "target_company": null, "moment_id": 1, "moment": "renewal", "outcome": "onboarding in 10 days", "template": "ask-specific", "queued_at": "2026-03-02T09:00:00Z", "later_at": null, "later_until": null, "silent_at": null, "cancelled_at": null, "intro_id": null, "reason": null, "override_reason": null, "override_rules": null, "nudges": 0, "nudged_at": null, "sourced": null, "note": null, "added_by": "Ada Park", "template_version": "51f4bb27", "variant": null, "message_id": "<ask-1.536690743a2b043011cc6ba2049ea650@acme.example>", "sendings": 1}

$ refer ask mark 1 sent
! refer: ask 1: it is sent already
! hint: next may come accepted, declined, later, silent, cancelled
[4]

$ now 2026-03-09T10:00:00Z

$ refer ask mark 1 silent --json --columns state,sent_at,silent_at
{"state": "silent", "sent_at": "2026-03-02T09:00:00Z", "silent_at": "2026-03-09T10:00:00Z"}

$ refer ask mark 1 cancelled
! refer: ask 1: it is silent and cannot become cancelled
! hint: next may come sent, accepted, declined, later
[4]

$ refer ask mark 1 silent
! refer: ask 1: it is silent already
! hint: next may come sent, accepted, declined, later
[4]

# Not now: with the day on which to ask again.
$ refer ask mark 1 later
! refer: ask 1: 'later' needs the day on which to ask again
! hint: refer ask mark 1 later --until 2026-06-01
[2]

$ refer ask mark 1 later --until 2026-03-09
! refer: ask 1: --until 2026-03-09 is not after the answer, on 2026-03-09
! hint: --until is the day on which to ask again
[2]

$ refer ask mark 1 declined --until 2026-06-01
! refer: ask 1: --until belongs to 'later'
[2]

$ refer ask mark 1 later --until +3m --reason "after the launch" --json --columns state,later_at,later_until,reason
{"state": "later", "later_at": "2026-03-09T10:00:00Z", "later_until": "2026-06-09", "reason": "after the launch"}

$ refer ask mark 1 later --until 2026-07-01
! refer: ask 1: it is later already
! hint: next may come sent, accepted, declined, silent
[4]

$ now 2026-06-10T08:00:00Z

# The answer that begins an introduction.
$ refer ask mark 1 accepted --dry-run
! Ask 1 is accepted: Jane Roe to introduce Elena Cole.
! Added intro 1.
! Nothing was kept (--dry-run).

$ refer ask mark 1 accepted --on yesterday --json --columns state,answered_at,later_until,intro_id
{"state": "accepted", "answered_at": "2026-06-09T00:00:00Z", "later_until": null, "intro_id": 1}

$ refer intro show 1 --json --columns ask_id,source,target,profile,mode,state,owner,accepted_at
{"ask_id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "mode": "opt-in", "state": "accepted", "owner": "Ada Park", "accepted_at": "2026-06-09T00:00:00Z"}

# It has ended.
$ refer ask mark 1 declined
! refer: ask 1: it is accepted and cannot become declined
! hint: it has ended; 'refer undo' takes the last command back
[4]

$ refer undo
! Took back: ask mark 1 accepted --on yesterday --json --columns state,answered_at,later_until,intro_id

$ refer intro list --json
[]

$ refer ask show 1 --json --columns state,later_until
{"state": "later", "later_until": "2026-06-09"}

$ refer redo
! Did again: ask mark 1 accepted --on yesterday --json --columns state,answered_at,later_until,intro_id

$ refer ask show 1 --json --columns state,intro_id
{"state": "accepted", "intro_id": 1}

# Mistakes.
$ refer ask mark
! refer: 'refer ask mark' needs ID
! hint: ID is which ask; - reads ids from standard input; 'refer ask mark --help' shows more
[2]

$ refer ask mark 1
! refer: 'refer ask mark' needs STATE
! hint: STATE is what came of it; 'refer ask mark --help' shows more
[2]

$ refer ask mark 9 sent
! refer: no ask 9
! hint: 'refer ask list' shows them
[3]

$ refer ask mark jane sent
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer ask mark 1 snet
! refer: STATE: 'snet' is no ask state
! hint: did you mean 'sent'?
[2]

$ refer ask mark sent 1
! refer: ID: 'sent' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer ask mark 1 sent --on soon
! refer: --on: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer ask mark 1 sent --template ask-specfic
! refer: ask 1: no letter 'ask-specfic'
! hint: did you mean 'ask-specific'?
[3]

$ refer ask mark 1 sent --templat x
! refer: 'refer ask mark' has no option '--templat'
! hint: did you mean '--template'?
[2]

$ refer ask mark 9 sent --json
! {"code": 3, "message": "no ask 9", "hint": "'refer ask list' shows them"}
[3]
