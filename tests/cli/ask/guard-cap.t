cap: a source is asked so often and no more, in so many days

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q moment add jane --kind qbr --on 2025-03-10 --outcome "reports in a minute"

$ refer -q moment add jane --kind qbr --on 2025-06-10 --outcome "stock down by 18%"

$ write asks.sh <<END
for day in 2025-07-01 2025-09-01; do
  refer -q ask add jane --kind trigger --on $day
  refer -q ask mark - declined --on $day <<IDS
$(refer ask list --state queued --columns id --format csv --no-header)
IDS
done
END

$ sh sh asks.sh

$ refer -c guards.cap=2 ask add jane elena
! refer: refused by cap: Jane Roe was asked 2 times in 365 days; the most is 2
! hint: wait until 2026-07-01; --override REASON goes past it; -c guards.cap=0 turns the rule off
[77]

$ refer -c guards.cap=3 ask add jane elena --dry-run
! Added ask 3: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.cap=0 ask add jane elena --dry-run
! Added ask 3: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

# To the day: from 1 July it is 244 days to 2 March.
$ refer -c guards.cap=2 -c guards.cap_days=244 ask add jane elena --dry-run
! Added ask 3: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -c guards.cap=2 -c guards.cap_days=245 ask add jane elena
! refer: refused by cap: Jane Roe was asked 2 times in 245 days; the most is 2
! hint: wait until 2026-03-03; --override REASON goes past it; -c guards.cap=0 turns the rule off
[77]

$ refer -c guards.cap=2 ask add jane elena --override "she asked for it" --json --columns override_reason,override_rules
{"override_reason": "she asked for it", "override_rules": "cap"}
