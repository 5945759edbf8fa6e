deal-floor: where the settings have one, a profile shows that its deals are worth the asking

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer config set guards.deal_floor 20000EUR
! guards.deal_floor = "20000EUR" in <dir>/refer.toml.

$ refer ask add jane elena
! refer: refused by deal-floor: nobody wrote down what a deal of scaleups is worth; the floor is 20000.00 EUR
! hint: refer profile edit scaleups --deal 20000.00EUR  # if it is worth that; --override REASON goes past it; -c guards.deal_floor= turns the rule off
[77]

$ refer -q profile edit scaleups --deal 19999.99EUR

$ refer ask add jane elena
! refer: refused by deal-floor: a deal of scaleups is worth 19999.99 EUR; the floor is 20000.00 EUR
! hint: refer profile edit scaleups --deal 20000.00EUR  # if it is worth that; --override REASON goes past it; -c guards.deal_floor= turns the rule off
[77]

# Another currency shows nothing.
$ refer -q profile edit scaleups --deal 90000USD

$ refer ask add jane elena
! refer: refused by deal-floor: a deal of scaleups is worth 90000.00 USD; the floor is 20000.00 EUR
! hint: refer profile edit scaleups --deal 20000.00EUR  # if it is worth that; --override REASON goes past it; -c guards.deal_floor= turns the rule off
[77]

$ refer -q profile edit scaleups --deal 20000EUR

$ refer ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.deal_floor=20000.01EUR ask add jane elena
! refer: refused by deal-floor: a deal of scaleups is worth 20000.00 EUR; the floor is 20000.01 EUR
! hint: refer profile edit scaleups --deal 20000.01EUR  # if it is worth that; --override REASON goes past it; -c guards.deal_floor= turns the rule off
[77]

$ refer -c guards.deal_floor= ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.deal_floor=1MEUR ask add jane elena --override "a name worth having" --json --columns override_reason,override_rules
{"override_reason": "a name worth having", "override_rules": "deal-floor"}
