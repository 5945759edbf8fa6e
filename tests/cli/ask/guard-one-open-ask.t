one-open-ask: a source is not asked twice for the same at a time, whoever asks

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane elena --owner Ben

$ refer ask add jane elena --kind trigger
! refer: refused by one-open-ask: ask 1 of Jane Roe for Elena Cole is queued, owned by Ben; one ask for the same is open at a time
! hint: refer ask show 1  # 'refer ask mark 1 STATE' ends it; --override REASON goes past it; -c guards.one_open_ask=false turns the rule off
[77]

# Whether it was sent, or nobody answered.
$ refer -q ask mark 1 sent

$ refer -q ask mark 1 silent

$ refer -c guards.cooldown_days=0 -c guards.give_ratio=0 ask add jane elena
! refer: refused by one-open-ask: ask 1 of Jane Roe for Elena Cole is silent, owned by Ben; one ask for the same is open at a time
! hint: refer ask show 1  # 'refer ask mark 1 STATE' ends it; --override REASON goes past it; -c guards.one_open_ask=false turns the rule off
[77]

$ refer -c guards.one_open_ask=false -c guards.cooldown_days=0 -c guards.give_ratio=0 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

# What has ended stands in nobody's way.
$ refer -q ask mark 1 declined

$ refer -c guards.cooldown_days=0 -c guards.give_ratio=0 ask add jane elena --dry-run
! Added ask 2: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

# Without a person it is the profile that is the same.
$ now 2026-04-10T09:00:00Z

$ refer -q touch add jane --gave help

$ refer -q profile add banks --name "Private banks"

$ refer -q ask add jane --profile scaleups

$ refer ask add jane --profile scaleups
! refer: refused by one-open-ask: ask 2 of Jane Roe for scaleups is queued, owned by Ada Park; one ask for the same is open at a time
! hint: refer ask show 2  # 'refer ask mark 2 STATE' ends it; --override REASON goes past it; -c guards.one_open_ask=false turns the rule off
[77]

$ refer ask add jane --profile banks
! Added ask 3: Jane Roe about banks.

# Two that differ do not become the same, but with a reason.
$ refer ask edit 3 --profile scaleups
! refer: refused by one-open-ask: ask 2 of Jane Roe for scaleups is queued, owned by Ada Park; one ask for the same is open at a time
! hint: refer ask show 2  # 'refer ask mark 2 STATE' ends it; --override REASON goes past it; -c guards.one_open_ask=false turns the rule off
[77]

$ refer ask edit 3 --profile scaleups --override "two teams" --json --columns profile,override_reason,override_rules
{"profile": "scaleups", "override_reason": "two teams", "override_rules": "one-open-ask"}

# A file that is read again asks nobody twice, and is no mistake.
$ write asks.csv <<END
source,target
jane,elena
END

$ refer ask add --from asks.csv
! Added 0; 1 was there already.
