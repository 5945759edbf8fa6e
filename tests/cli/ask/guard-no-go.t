A source is not asked for a company or a person on their no-go list

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5 --no-go Globex --no-go "Max Vogel"

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company GLOBEX

$ refer -q contact add "Max Vogel" --email max@vogel.example

$ refer -q contact add "Ida Lund" --email ida@lund.example --company "Globex Nord"

$ refer -q tie add jane elena --strength 4

$ refer -q tie add jane max --strength 4

$ refer -q tie add jane ida --strength 4

$ refer source show jane --json --columns no_go
{"no_go": ["Globex", "Max Vogel"]}

# Refused, by the company and by the name.
$ refer ask add jane elena
! refer: refused by no-go: Globex stands on the no-go list of Jane Roe; they are not asked for that
! hint: refer source edit jane@pixel.example --no-go TEXT  # the list as it should be; --override REASON goes past it; -c guards.no_go=false turns the rule off
[77]

$ refer ask check jane max --refused --format csv --columns rule,found,setting
rule,found,setting
no-go,Max Vogel stands on the no-go list of Jane Roe,guards.no_go
! Refused by no-go: Max Vogel stands on the no-go list of Jane Roe; they are not asked for that; refer source edit jane@pixel.example --no-go TEXT  # the list as it should be.
[1]

$ refer ask plan --source jane --format csv --columns target,kind,stopped_by
target,kind,stopped_by
,direct,
,trigger,one-open-ask
! 1 ask, 0.07 meetings expected; 1 candidate was left out.

# Another company of a similar name is allowed.
$ refer ask add jane ida --dry-run
! Added ask 1: Jane Roe to introduce Ida Lund.
! Nothing was kept (--dry-run).

# Overridden, and kept.
$ refer ask add jane elena --override "she brought it up herself"
! Added ask 1: Jane Roe to introduce Elena Cole.

$ refer ask show 1 --json --columns override_reason,override_rules
{"override_reason": "she brought it up herself", "override_rules": "no-go"}

# The setting changes the verdict, and so does the list.
$ refer -c guards.no_go=false ask add jane max --dry-run
! Added ask 2: Jane Roe to introduce Max Vogel.
! Nothing was kept (--dry-run).

$ refer -q source edit jane --no-go Globex

$ refer ask add jane max --dry-run
! Added ask 2: Jane Roe to introduce Max Vogel.
! Nothing was kept (--dry-run).

$ refer -q source edit jane --no-go ""

$ refer source show jane --json --columns no_go
{"no_go": []}
