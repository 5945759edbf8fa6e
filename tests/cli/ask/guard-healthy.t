healthy: a source who is at risk, or lost, is helped and not asked

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q source edit jane --health at-risk

$ refer ask add jane elena
! refer: refused by healthy: Jane Roe is at-risk; who is asked is in good health
! hint: refer source edit jane@pixel.example --health good  # when they are; --override REASON goes past it; -c guards.healthy=false turns the rule off
[77]

$ refer -q source edit jane --health lost

$ refer ask add jane --kind trigger --json
! {"code": 77, "message": "refused by healthy: Jane Roe is lost; who is asked is in good health", "hint": "refer source edit jane@pixel.example --health good  # when they are; --override REASON goes past it; -c guards.healthy=false turns the rule off"}
[77]

$ refer -c guards.healthy=false ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -q ask add jane elena --override "she wrote that it is settled"

$ refer ask show 1 --json --columns override_reason,override_rules
{"override_reason": "she wrote that it is settled", "override_rules": "healthy"}

$ refer -q source edit jane --health good

$ refer ask add jane --kind trigger
! Added ask 2: Jane Roe about scaleups.
