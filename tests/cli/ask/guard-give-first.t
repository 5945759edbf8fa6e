give-first: so much is given and delivered as is asked, this ask counted

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane --kind trigger --on 2026-02-20

$ refer -q ask mark 1 declined --on 2026-02-20

$ refer -c guards.cooldown_days=0 ask add jane elena
! refer: refused by give-first: in 12 months Jane Roe got 1 outcome and 0 gifts, and was asked 1 time; with this ask it takes 2 of them
! hint: refer touch add jane@pixel.example --gave KIND; refer moment add jane@pixel.example --kind KIND --outcome TEXT; --override REASON goes past it; -c guards.give_ratio=0 turns the rule off
[77]

$ refer -c guards.cooldown_days=0 -c guards.give_ratio=0.5 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.cooldown_days=0 -c guards.give_ratio=0 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

# A gift, or an outcome.
$ refer -q touch add jane --gave introduction

$ refer -c guards.cooldown_days=0 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.cooldown_days=0 -c guards.give_ratio=1.5 ask add jane elena
! refer: refused by give-first: in 12 months Jane Roe got 1 outcome and 1 gift, and was asked 1 time; with this ask it takes 3 of them
! hint: refer touch add jane@pixel.example --gave KIND; refer moment add jane@pixel.example --kind KIND --outcome TEXT; --override REASON goes past it; -c guards.give_ratio=0 turns the rule off
[77]

# Of the last months only.
$ refer -q touch edit 1 --on 2025-03-02

$ refer -c guards.cooldown_days=0 ask add jane elena
! refer: refused by give-first: in 12 months Jane Roe got 1 outcome and 0 gifts, and was asked 1 time; with this ask it takes 2 of them
! hint: refer touch add jane@pixel.example --gave KIND; refer moment add jane@pixel.example --kind KIND --outcome TEXT; --override REASON goes past it; -c guards.give_ratio=0 turns the rule off
[77]

$ refer -c guards.cooldown_days=0 -c guards.give_months=13 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.cooldown_days=0 ask add jane elena --override "she insisted" --json --columns override_reason,override_rules
{"override_reason": "she insisted", "override_rules": "give-first"}
