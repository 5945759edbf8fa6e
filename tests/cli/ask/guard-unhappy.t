unhappy: who is not satisfied is not asked; what nobody knows speaks against nobody

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer ask check jane elena --refused --json
[]
! No rule speaks against it.

$ refer -q source edit jane --satisfaction 6

$ refer ask add jane elena
! refer: refused by unhappy: the satisfaction of Jane Roe is 6 of 10; an ask needs 7
! hint: refer source edit jane@pixel.example --satisfaction 7  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off
[77]

$ refer -c guards.least_satisfaction=6 ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.least_satisfaction=0 ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.least_satisfaction=8 ask add jane elena
! refer: refused by unhappy: the satisfaction of Jane Roe is 6 of 10; an ask needs 8
! hint: refer source edit jane@pixel.example --satisfaction 8  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off
[77]

$ refer -q ask add jane elena --override "a month ago"

$ refer ask show 1 --json --columns override_reason,override_rules
{"override_reason": "a month ago", "override_rules": "unhappy"}

$ refer -q source edit jane --satisfaction 7

$ refer ask add jane --kind trigger
! Added ask 2: Jane Roe about scaleups.
