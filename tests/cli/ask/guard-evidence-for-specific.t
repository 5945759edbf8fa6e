evidence-for-specific: a specific ask rests on a tie that somebody knows of

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example

$ refer ask add jane elena
! refer: refused by evidence-for-specific: no tie is known between Jane Roe and Elena Cole; a specific ask says that they know each other
! hint: refer tie add jane@pixel.example elena@globex.example --strength N --how TEXT  # if they do; --override REASON goes past it; -c guards.evidence_for_specific=false turns the rule off
[77]

# For somebody new the hint holds too, although the contact was not kept.
$ refer ask add jane "Max Vogel <max@vogel.example>"
! refer: refused by evidence-for-specific: no tie is known between Jane Roe and Max Vogel; a specific ask says that they know each other
! hint: refer tie add jane@pixel.example max@vogel.example --strength N --how TEXT  # if they do; --override REASON goes past it; -c guards.evidence_for_specific=false turns the rule off
[77]

$ refer contact list --json --columns name
[
{"name": "Jane Roe"},
{"name": "Elena Cole"}
]

$ refer -c guards.evidence_for_specific=false ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer ask add jane elena --kind trigger --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -q tie add jane elena --strength 2 --evidence inferred

$ refer ask add jane elena
! refer: refused by evidence-for-specific: only an inferred tie is known between Jane Roe and Elena Cole; a specific ask says that they know each other
! hint: refer tie add jane@pixel.example elena@globex.example --strength N --how TEXT  # if they do; --override REASON goes past it; -c guards.evidence_for_specific=false turns the rule off
[77]

$ refer -q tie edit jane elena --evidence stated

$ refer ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer ask add jane "Max Vogel <max@vogel.example>" --override "she offered it on the phone" --json --columns override_reason,override_rules
{"override_reason": "she offered it on the phone", "override_rules": "evidence-for-specific"}
