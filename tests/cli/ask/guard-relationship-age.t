relationship-age: a partner is some calendar months old before being asked; other types need not be

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner

$ refer -q moment add bo --kind qbr --outcome "two deals won together"

# Without a day of their own, since they were added.
$ refer ask add bo
! refer: refused by relationship-age: Bo Lind, partner, has been with you since 2026-03-02; a partner is asked after 3 months
! hint: refer source edit bo@altex.example --since DATE  # if it is longer; else wait until 2026-06-02; --override REASON goes past it; -c guards.partner_months=0 turns the rule off
[77]

$ refer -q source edit bo --since 2025-12-03

$ refer ask add bo
! refer: refused by relationship-age: Bo Lind, partner, has been with you since 2025-12-03; a partner is asked after 3 months
! hint: refer source edit bo@altex.example --since DATE  # if it is longer; else wait until 2026-03-03; --override REASON goes past it; -c guards.partner_months=0 turns the rule off
[77]

$ refer -q source edit bo --since 2025-12-02

$ refer ask add bo --dry-run
! Added ask 1: Bo Lind about scaleups.
! Nothing was kept (--dry-run).

# Calendar months: three from the last of November is the last of February.
$ refer -q source edit bo --since 2025-11-30

$ refer -q moment edit 1 --on 2026-02-01

$ refer ask add bo --on 2026-02-27
! refer: refused by relationship-age: Bo Lind, partner, has been with you since 2025-11-30; a partner is asked after 3 months
! hint: refer source edit bo@altex.example --since DATE  # if it is longer; else wait until 2026-02-28; --override REASON goes past it; -c guards.partner_months=0 turns the rule off
[77]

$ refer ask add bo --on 2026-02-28 --dry-run
! Added ask 1: Bo Lind about scaleups.
! Nothing was kept (--dry-run).

$ refer -q source edit bo --since ""

$ refer -c guards.partner_months=0 ask add bo --dry-run
! Added ask 1: Bo Lind about scaleups.
! Nothing was kept (--dry-run).

$ refer -c guards.partner_types=agency,vendor ask add bo --dry-run
! Added ask 1: Bo Lind about scaleups.
! Nothing was kept (--dry-run).

$ refer -q source edit bo --type customer

$ refer ask add bo --dry-run
! Added ask 1: Bo Lind about scaleups.
! Nothing was kept (--dry-run).

$ refer -q source edit bo --type partner

$ refer ask add bo --override "they asked for it" --json --columns override_reason,override_rules
{"override_reason": "they asked for it", "override_rules": "relationship-age"}
