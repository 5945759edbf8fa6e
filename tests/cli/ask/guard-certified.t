certified: where the settings want it, only who is certified asks

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer ask add jane elena --owner Ben --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer config set guards.certified true
! guards.certified = true in <dir>/refer.toml.

$ refer ask add jane elena --owner Ben
! refer: refused by certified: Ben has no certification in force; who asks is certified
! hint: refer training add --owner Ben --kind certification  # once they are; --override REASON goes past it; -c guards.certified=false turns the rule off
[77]

$ refer ask add jane elena --owner ""
! refer: refused by certified: the ask has no owner; who asks is certified
! hint: name an --owner who is; --override REASON goes past it; -c guards.certified=false turns the rule off
[77]

$ refer -q training add --owner Ben --kind certification --on 2026-03-02 --until 2026-03-31

$ refer ask add jane elena --owner Ben
! Added ask 1: Jane Roe to introduce Elena Cole.

# On the day on which it is sent it counts again.
$ now 2026-04-01T09:00:00Z

$ refer ask mark 1 sent
! refer: ask 1: refused by certified: Ben has no certification in force; who asks is certified
! hint: refer training add --owner Ben --kind certification  # once they are; --override REASON goes past it; -c guards.certified=false turns the rule off
[77]

$ refer -c guards.certified=false ask mark 1 sent --dry-run
! Ask 1 is sent: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer ask mark 1 sent --override "the course was put off" --json --columns state,override_reason,override_rules
{"state": "sent", "override_reason": "the course was put off", "override_rules": "certified"}
