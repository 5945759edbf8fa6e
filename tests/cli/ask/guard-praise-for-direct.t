praise-for-direct: a direct ask comes after praise, or after what was delivered

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q touch add jane --gave help

$ refer -c guards.cited_outcome=false ask add jane --kind direct
! refer: refused by praise-for-direct: no moment of Jane Roe is cited; a direct ask comes after praise, or a result that was delivered
! hint: refer moment add jane@pixel.example --kind praise --outcome TEXT; --override REASON goes past it; -c guards.praise_for_direct=false turns the rule off
[77]

$ refer -c guards.cited_outcome=false -c guards.praise_for_direct=false ask add jane --kind direct --dry-run
! Added ask 1: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

# A moment that is yet to come is none.
$ refer -q moment add jane --kind qbr --on +3d

$ refer -c guards.cited_outcome=false ask add jane --kind direct --moment 1
! refer: refused by praise-for-direct: no moment of Jane Roe is cited; a direct ask comes after praise, or a result that was delivered
! hint: refer moment add jane@pixel.example --kind praise --outcome TEXT; --override REASON goes past it; -c guards.praise_for_direct=false turns the rule off
[77]

$ refer -c guards.cited_outcome=false ask add jane --kind direct --override "she said: ask me" --json --columns override_reason,override_rules
{"override_reason": "she said: ask me", "override_rules": "praise-for-direct"}

$ refer -q undo

$ refer -q moment add jane --kind praise --on yesterday

$ refer -c guards.cited_outcome=false ask add jane --kind direct
! Added ask 1: Jane Roe about scaleups.
