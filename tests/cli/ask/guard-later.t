An ask meets the guards again when its letter is written and when it is sent, and what it carries holds there

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane elena

$ refer -q source edit jane --satisfaction 3

$ refer -q ask add jane --override "she offered"

# Draft: refused, let pass for this once, and nothing is kept.
$ refer ask draft 1
! refer: ask 1: refused by unhappy: the satisfaction of Jane Roe is 3 of 10; an ask needs 7
! hint: refer source edit jane@pixel.example --satisfaction 7  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off
[77]

$ refer ask draft 1 --json
! {"code": 77, "message": "ask 1: refused by unhappy: the satisfaction of Jane Roe is 3 of 10; an ask needs 7", "hint": "refer source edit jane@pixel.example --satisfaction 7  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off"}
[77]

$ refer ask draft 1 --override "she laughed about it" --format csv --columns to,subject
to,subject
Jane Roe <jane@pixel.example>,Introduction to Elena Cole?
! The letter of ask 1 goes past unhappy; 'refer ask mark 1 sent --override REASON' keeps why.

$ refer ask show 1 --json --columns override_reason,override_rules
{"override_reason": null, "override_rules": null}

# One of several stops all of them.
$ refer ask draft 2 1 --format csv
! refer: ask 1: refused by unhappy: the satisfaction of Jane Roe is 3 of 10; an ask needs 7
! hint: refer source edit jane@pixel.example --satisfaction 7  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off
[77]

# The second carries its reason, for the rule it went past; what came up since is refused.
$ refer ask draft 2 --format csv --columns to,subject
to,subject
Jane Roe <jane@pixel.example>,If this ever comes up

$ refer -q source edit jane --open-issue "the export fails"

$ refer ask draft 2
! refer: ask 2: refused by open-issue: Jane Roe waits for this: the export fails; an ask comes when it is mended
! hint: refer source edit jane@pixel.example --open-issue ""  # when it is; --override REASON goes past it; -c guards.open_issue=false turns the rule off
[77]

$ refer ask mark 2 sent
! refer: ask 2: refused by open-issue: Jane Roe waits for this: the export fails; an ask comes when it is mended
! hint: refer source edit jane@pixel.example --open-issue ""  # when it is; --override REASON goes past it; -c guards.open_issue=false turns the rule off
[77]

$ refer -q source edit jane --open-issue ""

$ refer ask mark 2 sent --json --columns state,override_reason,override_rules
{"state": "sent", "override_reason": "she offered", "override_rules": "unhappy"}

# Sent: refused, then with a reason. By now it comes too soon after the other as well.
$ refer ask mark 1 sent
! refer: ask 1: refused by unhappy: the satisfaction of Jane Roe is 3 of 10; an ask needs 7
! hint: refer source edit jane@pixel.example --satisfaction 7  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off; 'refer ask check 2 3' shows 2 rules more
[77]

$ refer ask show 1 --json --columns state,sent_at
{"state": "queued", "sent_at": null}

$ refer ask mark 1 sent --override "she laughed about it" --json --columns state,override_reason,override_rules
{"state": "sent", "override_reason": "she laughed about it", "override_rules": "unhappy,cooldown,give-first"}

# Now the letter is a reminder, and the reason holds.
$ refer ask draft 1 --format csv --columns to,subject
to,subject
Jane Roe <jane@pixel.example>,Introduction to Elena Cole?

# An answer is never refused, and takes no override.
$ refer ask mark 1 accepted --override "x"
! refer: --override belongs to 'sent'
! hint: what a source answered is never refused
[2]

$ refer ask mark 1 accepted
! Ask 1 is accepted: Jane Roe to introduce Elena Cole.
! Added intro 1.

# What has ended can be looked at.
$ refer ask draft 1 --format csv --columns to,subject
to,subject
Jane Roe <jane@pixel.example>,Introduction to Elena Cole?

# A mistake is said before a refusal.
$ refer ask mark 1 sent
! refer: ask 1: it is accepted and cannot become sent
! hint: it has ended; 'refer undo' takes the last command back
[4]

$ refer ask list --overridden --json --columns id,override_reason,override_rules
[
{"id": 1, "override_reason": "she laughed about it", "override_rules": "unhappy,cooldown,give-first"},
{"id": 2, "override_reason": "she offered", "override_rules": "unhappy"}
]

# An answer to what was only queued is history too.
$ refer -q ask add jane "Max Vogel <max@vogel.example>" --override "x"

$ refer ask mark 3 declined
! Ask 3 is declined: Jane Roe to introduce Max Vogel.
