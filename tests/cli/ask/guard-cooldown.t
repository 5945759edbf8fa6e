cooldown: some days lie between two asks of one source, whoever asks and whatever for

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q moment add jane --kind qbr --on 2026-01-10 --outcome "reports in a minute"

# Queued is not asked.
$ refer -q ask add jane elena --on 2026-02-20

$ refer -q ask add jane --owner Ben

$ refer -q ask mark 1 sent --on 2026-02-21

$ refer ask mark 2 sent
! refer: ask 2: refused by cooldown: Jane Roe was asked on 2026-02-21, 9 days before (ask 1); 30 days lie between two asks
! hint: wait until 2026-03-23; --override REASON goes past it; -c guards.cooldown_days=0 turns the rule off
[77]

$ refer ask add jane "Max Vogel <max@vogel.example>" --kind trigger --owner Cai
! refer: refused by cooldown: Jane Roe was asked on 2026-02-21, 9 days before (ask 1); 30 days lie between two asks
! hint: wait until 2026-03-23; --override REASON goes past it; -c guards.cooldown_days=0 turns the rule off
[77]

# The first one is a follow-up now.
$ refer ask draft 1 --json --columns to
[
{"to": ["Jane Roe <jane@pixel.example>"]}
]

# To the day.
$ now 2026-03-22T23:59:59Z

$ refer ask mark 2 sent
! refer: ask 2: refused by cooldown: Jane Roe was asked on 2026-02-21, 29 days before (ask 1); 30 days lie between two asks
! hint: wait until 2026-03-23; --override REASON goes past it; -c guards.cooldown_days=0 turns the rule off
[77]

$ now 2026-03-23T00:00:00Z

$ refer ask mark 2 sent --dry-run
! Ask 2 is sent: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ now 2026-03-02T09:00:00Z

$ refer -c guards.cooldown_days=9 ask mark 2 sent --dry-run
! Ask 2 is sent: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer -c guards.cooldown_days=10 ask mark 2 sent
! refer: ask 2: refused by cooldown: Jane Roe was asked on 2026-02-21, 9 days before (ask 1); 10 days lie between two asks
! hint: wait until 2026-03-03; --override REASON goes past it; -c guards.cooldown_days=0 turns the rule off
[77]

$ refer -c guards.cooldown_days=0 ask mark 2 sent --dry-run
! Ask 2 is sent: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

# Asks within some days of each other may count as one.
$ refer -c guards.batch_days=9 ask mark 2 sent --dry-run
! Ask 2 is sent: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer -c guards.batch_days=8 ask mark 2 sent
! refer: ask 2: refused by cooldown: Jane Roe was asked on 2026-02-21, 9 days before (ask 1); 30 days lie between two asks
! hint: wait until 2026-03-23; --override REASON goes past it; -c guards.cooldown_days=0 turns the rule off
[77]

# What comes later is not known on the day itself.
$ refer ask add jane "Max Vogel <max@vogel.example>" --kind trigger --on 2026-02-20 --dry-run
! Added contact 4: Max Vogel <max@vogel.example>.
! Added ask 3: Jane Roe to introduce Max Vogel.
! Nothing was kept (--dry-run).

$ refer ask mark 2 sent --override "she asked for it" --json --columns state,override_reason,override_rules
{"state": "sent", "override_reason": "she asked for it", "override_rules": "cooldown"}

$ refer ask list --overridden --format csv --columns id,override_reason,override_rules
id,override_reason,override_rules
2,she asked for it,cooldown
