open-issue: who waits for something to be mended is not asked

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ sh refer -q source edit jane --open-issue "$(printf 'the export\033[2J loses rows')"

$ refer ask add jane elena
! refer: refused by open-issue: Jane Roe waits for this: the export\x1b[2J loses rows; an ask comes when it is mended
! hint: refer source edit jane@pixel.example --open-issue ""  # when it is; --override REASON goes past it; -c guards.open_issue=false turns the rule off
[77]

$ refer -c guards.open_issue=false ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -q ask add jane elena --override "she says it can wait"

$ refer ask show 1 --json --columns override_reason,override_rules
{"override_reason": "she says it can wait", "override_rules": "open-issue"}

$ refer -q source edit jane --open-issue ""

$ refer ask add jane --kind trigger
! Added ask 2: Jane Roe about scaleups.
