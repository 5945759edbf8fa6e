cited-outcome: an ask says what was delivered, not that there is a quota

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q touch add jane --gave help

$ refer ask add jane elena
! refer: refused by cited-outcome: no moment of Jane Roe is cited; an ask cites what was delivered
! hint: refer moment add jane@pixel.example --kind KIND --outcome TEXT; --override REASON goes past it; -c guards.cited_outcome=false turns the rule off
[77]

$ refer -c guards.cited_outcome=false ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -q moment add jane --kind qbr

$ refer ask add jane elena
! refer: refused by cited-outcome: moment 1, qbr on 2026-03-02, has no outcome; an ask cites what was delivered
! hint: refer moment edit 1 --outcome TEXT; --override REASON goes past it; -c guards.cited_outcome=false turns the rule off
[77]

# The latest that has an outcome is cited, unless another is named.
$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer ask add jane elena --moment 1
! refer: refused by cited-outcome: moment 1, qbr on 2026-03-02, has no outcome; an ask cites what was delivered
! hint: --moment 2 has one; --override REASON goes past it; -c guards.cited_outcome=false turns the rule off
[77]

$ refer ask add jane elena --dry-run --json --columns moment,outcome
{"moment": "renewal", "outcome": "onboarding in 10 days"}
! Nothing was kept (--dry-run).

$ refer ask add jane elena --moment "" --override "she knows" --json --columns moment,override_reason,override_rules
{"moment": null, "override_reason": "she knows", "override_rules": "cited-outcome"}
