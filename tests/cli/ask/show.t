One ask is shown whole, with what earned it and what came of it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q moment add jane --kind renewal --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane elena --strength 4

$ refer -q ask add jane elena

$ refer -q ask mark 1 accepted --reason "gladly"

$ refer ask show 1
id                1
source            Jane Roe
target            Elena Cole
profile           scaleups
kind              specific
state             accepted
owner             Ada Park
due
sent_at           2026-03-02 09:00
answered_at       2026-03-02 09:00
source_id         2
target_id         3
target_company    Globex
moment_id         1
moment            renewal
outcome           onboarding in 10 days
template
queued_at         2026-03-02 09:00
later_at
later_until
silent_at
cancelled_at
intro_id          1
reason            gladly
override_reason
override_rules
nudges            0
nudged_at
sourced
note
added_by          Ada Park
template_version
variant
message_id
sendings          1

$ refer ask show 1 --json
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "accepted", "owner": "Ada Park", "due": null, "sent_at": "2026-03-02T09:00:00Z", "answered_at": "2026-03-02T09:00:00Z", "source_id": 2, "target_id": 3, "target_company": "Globex", "moment_id": 1, "moment": "renewal", "outcome": "onboarding in 10 days", "template": null, "queued_at": "2026-03-02T09:00:00Z", "later_at": null, "later_until": null, "silent_at": null, "cancelled_at": null, "intro_id": 1, "reason": "gladly", "override_reason": null, "override_rules": null, "nudges": 0, "nudged_at": null, "sourced": null, "note": null, "added_by": "Ada Park", "template_version": null, "variant": null, "message_id": null, "sendings": 1}

$ refer ask show 1 --format csv --columns id,state,intro_id
id,state,intro_id
1,accepted,1

$ refer ask show
! refer: 'refer ask show' needs ID
! hint: ID is which ask; 'refer ask show --help' shows more
[2]

$ refer ask show 2
! refer: no ask 2
! hint: 'refer ask list' shows them
[3]

$ refer ask show elena
! refer: ID: 'elena' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer ask show 2 --json
! {"code": 3, "message": "no ask 2", "hint": "'refer ask list' shows them"}
[3]
