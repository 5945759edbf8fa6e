just-signed: an ask comes some days after signing, to the day

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q source edit jane --signed 2026-02-01

$ refer ask add jane elena
! refer: refused by just-signed: Jane Roe signed on 2026-02-01, 29 days before; an ask comes 30 days after
! hint: wait until 2026-03-03; --override REASON goes past it; -c guards.just_signed_days=0 turns the rule off
[77]

# The thirtieth day.
$ now 2026-03-03T00:00:00Z

$ refer ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

# A day begins where the settings say.
$ refer -c calendar.zone=Atlantic/Cape_Verde ask add jane elena
! refer: refused by just-signed: Jane Roe signed on 2026-02-01, 29 days before; an ask comes 30 days after
! hint: wait until 2026-03-03; --override REASON goes past it; -c guards.just_signed_days=0 turns the rule off
[77]

$ now 2026-03-02T09:00:00Z

$ refer -c guards.just_signed_days=29 ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.just_signed_days=0 ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

# It is judged on the day that --on says; before it was signed there is nothing to wait for.
$ refer ask add jane elena --on 2026-02-20
! refer: refused by just-signed: Jane Roe signed on 2026-02-01, 19 days before; an ask comes 30 days after
! hint: wait until 2026-03-03; --override REASON goes past it; -c guards.just_signed_days=0 turns the rule off
[77]

$ refer -q source edit jane --signed 2026-02-25

$ refer ask add jane elena --on 2026-02-24 --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -q ask add jane elena --override "they have been with us for years"

$ refer ask show 1 --json --columns override_reason,override_rules
{"override_reason": "they have been with us for years", "override_rules": "just-signed"}

# While the onboarding goes on, nobody is asked; once it is over, they may be.
$ refer -q source edit jane --signed "" --onboarded 2026-03-09

$ refer ask add jane elena
! refer: refused by just-signed: Jane Roe is onboarded on 2026-03-09; an ask comes after that
! hint: wait until 2026-03-09; --override REASON goes past it; -c guards.just_signed_days=0 turns the rule off; 'refer ask check 2 3' shows 1 rule more
[77]

$ refer -q ask mark 1 cancelled

$ refer ask add jane elena --now 2026-03-09T12:00:00Z --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).
