earned-value: nothing delivered and nothing given earns no ask

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer ask add jane elena
! refer: refused by earned-value: nothing was delivered to Jane Roe, and nothing given; an ask is earned by one or the other
! hint: refer moment add jane@pixel.example --kind KIND --outcome TEXT; refer touch add jane@pixel.example --gave KIND; --override REASON goes past it; -c guards.earned_value=false turns the rule off; 'refer ask check 2 3' shows 2 rules more
[77]

# A moment without an outcome is not value, and what is yet to come is none either.
$ refer -q moment add jane --kind qbr

$ refer -q moment add jane --kind renewal --on 2026-03-05 --outcome "onboarding in 10 days"

$ refer ask add jane elena --json
! {"code": 77, "message": "refused by earned-value: what was delivered to Jane Roe is dated 2026-03-05, and the ask 2026-03-02; an ask is earned by one or the other", "hint": "wait until 2026-03-05; calendar.zone says where days are counted; --override REASON goes past it; -c guards.earned_value=false turns the rule off; 'refer ask check 2 3' shows 2 rules more"}
[77]

# Being in touch is no gift; help is one.
$ refer -q touch add jane --channel call

$ refer -c guards.cited_outcome=false ask add jane elena
! refer: refused by earned-value: what was delivered to Jane Roe is dated 2026-03-05, and the ask 2026-03-02; an ask is earned by one or the other
! hint: wait until 2026-03-05; calendar.zone says where days are counted; --override REASON goes past it; -c guards.earned_value=false turns the rule off; 'refer ask check 2 3' shows 1 rule more
[77]

$ refer -q touch add jane --gave help

$ refer -c guards.cited_outcome=false ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -q undo

# So is what was delivered, once it was.
$ now 2026-03-05T09:00:00Z

$ refer ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ now 2026-03-02T09:00:00Z

$ refer -c guards.give_ratio=0 -c guards.cited_outcome=false ask add jane elena
! refer: refused by earned-value: what was delivered to Jane Roe is dated 2026-03-05, and the ask 2026-03-02; an ask is earned by one or the other
! hint: wait until 2026-03-05; calendar.zone says where days are counted; --override REASON goes past it; -c guards.earned_value=false turns the rule off
[77]

$ refer -c guards.earned_value=false -c guards.give_ratio=0 -c guards.cited_outcome=false ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -q ask add jane elena --override "she offered it herself"

$ refer ask show 1 --json --columns override_reason,override_rules
{"override_reason": "she offered it herself", "override_rules": "earned-value,give-first,cited-outcome"}

# A morning in Sydney is yesterday's evening in UTC: a project begun there knows where its days begin.
$ env TZ=Australia/Sydney

$ now 2026-03-01T22:00:00Z

$ refer -q init sydney --name "Ada Park" --email ada@acme.example

$ cd sydney

$ refer config get calendar.zone
Australia/Sydney

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q moment add jane --kind renewal --outcome "onboarding in 10 days"

$ refer ask add jane --dry-run
! Added ask 1: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer -c calendar.zone=UTC ask add jane
! refer: refused by earned-value: what was delivered to Jane Roe is dated 2026-03-02, and the ask 2026-03-01; an ask is earned by one or the other
! hint: wait until 2026-03-02; calendar.zone says where days are counted; --override REASON goes past it; -c guards.earned_value=false turns the rule off; 'refer ask check 2' shows 2 rules more
[77]
