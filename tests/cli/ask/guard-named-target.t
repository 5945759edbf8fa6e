named-target: a specific ask names the person

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer ask add jane --kind specific
! refer: refused by named-target: no person is named; a specific ask names the person you want to meet
! hint: name a TARGET, or use --kind trigger; --override REASON goes past it; -c guards.named_target=false turns the rule off
[77]

$ refer ask add jane --kind trigger --dry-run
! Added ask 1: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer ask add jane elena --kind specific --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.named_target=false ask add jane --kind specific --dry-run
! Added ask 1: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer ask add jane --kind specific --override "she will know whom" --json --columns override_reason,override_rules
{"override_reason": "she will know whom", "override_rules": "named-target"}
