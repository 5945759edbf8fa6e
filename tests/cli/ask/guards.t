The weightiest rule that speaks against an ask is said; an override goes past all of them, and its reason is kept

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type partner --strength 3 --satisfaction 4 --health at-risk --open-issue "a wrong bill" --signed 2026-02-20

# One after the other is mended, and the next one speaks.
$ refer ask add jane --kind direct --json
! {"code": 77, "message": "refused by healthy: Jane Roe is at-risk; who is asked is in good health", "hint": "refer source edit jane@pixel.example --health good  # when they are; --override REASON goes past it; -c guards.healthy=false turns the rule off; 'refer ask check 2' shows 9 rules more"}
[77]

$ refer -q source edit jane --health good

$ refer ask add jane --kind direct --json
! {"code": 77, "message": "refused by unhappy: the satisfaction of Jane Roe is 4 of 10; an ask needs 7", "hint": "refer source edit jane@pixel.example --satisfaction 7  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off; 'refer ask check 2' shows 8 rules more"}
[77]

$ refer -q source edit jane --satisfaction 8

$ refer ask add jane --kind direct --json
! {"code": 77, "message": "refused by open-issue: Jane Roe waits for this: a wrong bill; an ask comes when it is mended", "hint": "refer source edit jane@pixel.example --open-issue \"\"  # when it is; --override REASON goes past it; -c guards.open_issue=false turns the rule off; 'refer ask check 2' shows 7 rules more"}
[77]

$ refer -q source edit jane --open-issue ""

$ refer ask add jane --kind direct --json
! {"code": 77, "message": "refused by just-signed: Jane Roe signed on 2026-02-20, 10 days before; an ask comes 30 days after", "hint": "wait until 2026-03-22; --override REASON goes past it; -c guards.just_signed_days=0 turns the rule off; 'refer ask check 2' shows 6 rules more"}
[77]

$ refer -q source edit jane --signed ""

$ refer ask add jane --kind direct --json
! {"code": 77, "message": "refused by relationship-age: Jane Roe, partner, has been with you since 2026-03-02; a partner is asked after 3 months", "hint": "refer source edit jane@pixel.example --since DATE  # if it is longer; else wait until 2026-06-02; --override REASON goes past it; -c guards.partner_months=0 turns the rule off; 'refer ask check 2' shows 5 rules more"}
[77]

$ refer -q source edit jane --since 2025-01-01

$ refer ask add jane --kind direct --json
! {"code": 77, "message": "refused by earned-value: nothing was delivered to Jane Roe, and nothing given; an ask is earned by one or the other", "hint": "refer moment add jane@pixel.example --kind KIND --outcome TEXT; refer touch add jane@pixel.example --gave KIND; --override REASON goes past it; -c guards.earned_value=false turns the rule off; 'refer ask check 2' shows 4 rules more"}
[77]

$ refer -q touch add jane --gave help

$ refer ask add jane --kind direct --json
! {"code": 77, "message": "refused by strong-for-direct: your tie to Jane Roe has strength 3; a direct ask needs 4 (ties.strong)", "hint": "refer source edit jane@pixel.example --strength 4  # if it is so; --override REASON goes past it; -c guards.strong_for_direct=false turns the rule off; 'refer ask check 2' shows 2 rules more"}
[77]

$ refer -q source edit jane --strength 4

$ refer ask add jane --kind direct --json
! {"code": 77, "message": "refused by praise-for-direct: no moment of Jane Roe is cited; a direct ask comes after praise, or a result that was delivered", "hint": "refer moment add jane@pixel.example --kind praise --outcome TEXT; --override REASON goes past it; -c guards.praise_for_direct=false turns the rule off; 'refer ask check 2' shows 1 rule more"}
[77]

$ refer -q moment add jane --kind praise

$ refer ask add jane --kind direct --json
! {"code": 77, "message": "refused by cited-outcome: moment 1, praise on 2026-03-02, has no outcome; an ask cites what was delivered", "hint": "refer moment edit 1 --outcome TEXT; --override REASON goes past it; -c guards.cited_outcome=false turns the rule off"}
[77]

$ refer -q moment edit 1 --outcome "onboarding in 10 days"

$ refer ask add jane --kind direct --dry-run
! Added ask 1: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

# An override needs a reason, and keeps it with all the rules that it went past.
$ refer -q source edit jane --health lost --strength 2

$ refer ask add jane --kind direct --override ""
! refer: --override needs a reason
! hint: say why in a few words
[2]

$ refer ask add jane --kind direct --override "she offered it on the phone" --json --columns kind,override_reason,override_rules
{"kind": "direct", "override_reason": "she offered it on the phone", "override_rules": "healthy,strong-for-direct"}

# One that was not needed is kept too, and names no rule.
$ refer -q source edit jane --health good

$ refer -q profile add banks --name "Private banks"

$ refer ask add jane --profile banks --override "to be safe" --json --columns kind,override_reason,override_rules
{"kind": "trigger", "override_reason": "to be safe", "override_rules": null}
! No rule refused this ask; its override goes past nothing.

# What happened after the day of an ask does not count on it.
$ refer ask check jane --profile banks --refused --json --columns rule
[
{"rule": "one-open-ask"}
]
! Refused by one-open-ask: ask 2 of Jane Roe for banks is queued, owned by Ada Park; one ask for the same is open at a time; refer ask show 2  # 'refer ask mark 2 STATE' ends it.
[1]

$ refer --now 2026-03-01T09:00:00Z ask check jane --profile banks --refused --json --columns rule
[
{"rule": "earned-value"},
{"rule": "one-open-ask"},
{"rule": "give-first"},
{"rule": "cited-outcome"}
]
! Refused by earned-value: what was delivered to Jane Roe is dated 2026-03-02, and the ask 2026-03-01; an ask is earned by one or the other; wait until 2026-03-02; calendar.zone says where days are counted.
! Refused by one-open-ask: ask 2 of Jane Roe for banks is queued, owned by Ada Park; one ask for the same is open at a time; refer ask show 2  # 'refer ask mark 2 STATE' ends it.
! Refused by give-first: in 12 months Jane Roe got 0 outcomes and 0 gifts, and was asked 0 times; with this ask it takes 1 of them; refer touch add jane@pixel.example --gave KIND; refer moment add jane@pixel.example --kind KIND --outcome TEXT.
! Refused by cited-outcome: no moment of Jane Roe is cited; an ask cites what was delivered; refer moment add jane@pixel.example --kind KIND --outcome TEXT.
[1]

# Days are counted where the settings say, whatever the zone of the machine.
$ refer -c guards.one_open_ask=false -c calendar.zone=Pacific/Honolulu ask check jane --profile banks --refused --json --columns rule
[
{"rule": "earned-value"},
{"rule": "give-first"},
{"rule": "cited-outcome"}
]
! Refused by earned-value: what was delivered to Jane Roe is dated 2026-03-02, and the ask 2026-03-01; an ask is earned by one or the other; wait until 2026-03-02; calendar.zone says where days are counted.
! Refused by give-first: in 12 months Jane Roe got 0 outcomes and 0 gifts, and was asked 0 times; with this ask it takes 1 of them; refer touch add jane@pixel.example --gave KIND; refer moment add jane@pixel.example --kind KIND --outcome TEXT.
! Refused by cited-outcome: no moment of Jane Roe is cited; an ask cites what was delivered; refer moment add jane@pixel.example --kind KIND --outcome TEXT.
[1]

$ env TZ=Pacific/Kiritimati

$ refer -c guards.one_open_ask=false ask check jane --profile banks --refused --json --columns rule
[]
! No rule speaks against it.

# Settings are checked too.
$ refer -c guards.evidence_for_specifc=false ask add jane --kind trigger
! refer: -c: no setting 'guards.evidence_for_specifc'
! hint: did you mean 'guards.evidence_for_specific'?
[2]

$ refer -c guards.evidence_for_specific=maybe ask add jane --kind trigger
! refer: 'guards.evidence_for_specific' is true or false, not text
[2]

$ refer -c guards.cooldown_days=-1 ask add jane --kind trigger
! refer: 'guards.cooldown_days' cannot be below 0
[2]

$ refer -c guards.cooldown_days=1000000 -c guards.cap_days=1000000 -c guards.give_months=1000000 ask check jane --profile banks --refused --json --columns rule
[
{"rule": "one-open-ask"}
]
! Refused by one-open-ask: ask 2 of Jane Roe for banks is queued, owned by Ada Park; one ask for the same is open at a time; refer ask show 2  # 'refer ask mark 2 STATE' ends it.
[1]
