strong-for-direct: who is asked for anybody at all knows me well

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer ask add jane --kind direct
! refer: refused by strong-for-direct: no tie between you and Jane Roe is recorded; a direct ask needs 4 (ties.strong)
! hint: refer source edit jane@pixel.example --strength 4  # if it is so; --override REASON goes past it; -c guards.strong_for_direct=false turns the rule off
[77]

$ refer -q source edit jane --strength 3

$ refer ask add jane --kind direct
! refer: refused by strong-for-direct: your tie to Jane Roe has strength 3; a direct ask needs 4 (ties.strong)
! hint: refer source edit jane@pixel.example --strength 4  # if it is so; --override REASON goes past it; -c guards.strong_for_direct=false turns the rule off
[77]

$ refer -c ties.strong=3 ask add jane --kind direct --dry-run
! Added ask 1: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer -c guards.strong_for_direct=false ask add jane --kind direct --dry-run
! Added ask 1: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer ask add jane --kind trigger --dry-run
! Added ask 1: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer ask add jane --kind direct --override "she said: ask me" --json --columns override_reason,override_rules
{"override_reason": "she said: ask me", "override_rules": "strong-for-direct"}

$ refer -q undo

$ refer -q source edit jane --strength 4

$ refer ask add jane --kind direct
! Added ask 1: Jane Roe about scaleups.
