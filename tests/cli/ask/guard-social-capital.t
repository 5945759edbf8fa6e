social-capital: asks cost goodwill by their kind, and there is only so much of it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane --kind direct --on 2026-02-20

$ refer -q ask mark 1 declined --on 2026-02-21

$ refer -q touch add jane --gave help

$ refer -c guards.cooldown_days=0 -c guards.capital_budget=4 ask add jane elena
! refer: refused by social-capital: asks of Jane Roe cost 3 in 90 days, and this specific one costs 2; the budget is 4
! hint: wait until 2026-05-22, or take a --kind that costs less; --override REASON goes past it; -c guards.capital_budget=0 turns the rule off
[77]

# A cheaper one is still within it.
$ refer -c guards.cooldown_days=0 -c guards.capital_budget=4 ask add jane elena --kind trigger --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.cooldown_days=0 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.cooldown_days=0 -c guards.capital_budget=4 -c guards.capital_specific=1 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.cooldown_days=0 -c guards.capital_budget=0 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

# It comes back, to the day; what no waiting makes affordable says so.
$ refer -c guards.cooldown_days=0 -c guards.capital_budget=4 -c guards.capital_days=9 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.cooldown_days=0 -c guards.capital_budget=1 ask add jane elena
! refer: refused by social-capital: asks of Jane Roe cost 3 in 90 days, and this specific one costs 2; the budget is 1
! hint: a --kind that costs less; --override REASON goes past it; -c guards.capital_budget=0 turns the rule off
[77]

$ refer -c guards.cooldown_days=0 -c guards.capital_budget=4 ask add jane elena --override "she insisted" --json --columns override_reason,override_rules
{"override_reason": "she insisted", "override_rules": "social-capital"}
