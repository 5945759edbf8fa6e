A guard refuses an ask that would burn goodwill, and says what it found, what it takes, and what lifts it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 3

$ refer -q contact add "Elena Cole" --email elena@globex.example

# named-target: a specific ask names a person.
$ refer ask add jane --kind specific
! refer: refused by named-target: no person is named; a specific ask names the person you want to meet
! hint: name a TARGET, or use --kind trigger; --override REASON goes past it
[77]

# evidence-for-specific: something shows that the two know each other.
$ refer ask add jane elena
! refer: refused by evidence-for-specific: no tie is known between Jane Roe and Elena Cole; a specific ask says that they know each other
! hint: refer tie add jane@pixel.example elena@globex.example --strength N --how TEXT, if they do; --override REASON goes past it; -c guards.evidence_for_specific=false turns the rule off
[77]

$ refer ask add jane elena --json
! {"code": 77, "message": "refused by evidence-for-specific: no tie is known between Jane Roe and Elena Cole; a specific ask says that they know each other", "hint": "refer tie add jane@pixel.example elena@globex.example --strength N --how TEXT, if they do; --override REASON goes past it; -c guards.evidence_for_specific=false turns the rule off"}
[77]

# For somebody new the hint holds too, although the contact was not kept.
$ refer ask add jane "Max Vogel <max@vogel.example>"
! refer: refused by evidence-for-specific: no tie is known between Jane Roe and Max Vogel; a specific ask says that they know each other
! hint: refer tie add jane@pixel.example max@vogel.example --strength N --how TEXT, if they do; --override REASON goes past it; -c guards.evidence_for_specific=false turns the rule off
[77]

$ refer contact list --json --columns name
[
{"name": "Jane Roe"},
{"name": "Elena Cole"}
]

$ refer -c guards.evidence_for_specific=false ask add jane elena --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer -q tie add jane elena --strength 2 --evidence inferred

$ refer ask add jane elena
! refer: refused by evidence-for-specific: only an inferred tie is known between Jane Roe and Elena Cole; a specific ask says that they know each other
! hint: refer tie add jane@pixel.example elena@globex.example --strength N --how TEXT, if they do; --override REASON goes past it; -c guards.evidence_for_specific=false turns the rule off
[77]

$ refer -q tie edit jane elena --evidence stated

$ refer ask add jane elena
! Added ask 1: Jane Roe to introduce Elena Cole.

# strong-for-direct: who is asked for anybody at all knows me well.
$ refer ask add jane --kind direct
! refer: refused by strong-for-direct: your tie to Jane Roe has strength 3; a direct ask needs 4 (ties.strong)
! hint: refer source edit jane@pixel.example --strength 4, if it is so; --override REASON goes past it; -c guards.strong_for_direct=false turns the rule off
[77]

$ refer -q moment add jane --kind praise

$ refer ask add jane --kind direct
! refer: refused by strong-for-direct: your tie to Jane Roe has strength 3; a direct ask needs 4 (ties.strong)
! hint: refer source edit jane@pixel.example --strength 4, if it is so; --override REASON goes past it; -c guards.strong_for_direct=false turns the rule off
[77]

$ refer -c ties.strong=3 ask add jane --kind direct --dry-run
! Added ask 2: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer -c guards.strong_for_direct=false ask add jane --kind direct --dry-run
! Added ask 2: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

$ refer -q undo

$ refer -q source edit jane --strength 5

# praise-for-direct: something was praised, or delivered, before.
$ refer ask add jane --kind direct
! refer: refused by praise-for-direct: no moment of Jane Roe is recorded; a direct ask comes after praise, or a result that was delivered
! hint: refer moment add jane@pixel.example --kind praise --outcome TEXT; --override REASON goes past it; -c guards.praise_for_direct=false turns the rule off
[77]

$ refer -c guards.praise_for_direct=false ask add jane --kind direct --dry-run
! Added ask 2: Jane Roe about scaleups.
! Nothing was kept (--dry-run).

# A moment that is yet to come is none.
$ refer -q moment add jane --kind qbr --on +3d

$ refer ask add jane --kind direct
! refer: refused by praise-for-direct: no moment of Jane Roe is recorded; a direct ask comes after praise, or a result that was delivered
! hint: refer moment add jane@pixel.example --kind praise --outcome TEXT; --override REASON goes past it; -c guards.praise_for_direct=false turns the rule off
[77]

$ refer -q moment add jane --kind praise --on yesterday

$ refer ask add jane --kind direct
! Added ask 2: Jane Roe about scaleups.

# An override needs a reason, and keeps it.
$ refer ask add jane "Max Vogel <max@vogel.example>" --override ""
! refer: --override needs a reason
! hint: it is kept with the ask
[2]

$ refer ask add jane "Max Vogel <max@vogel.example>" --override "she offered it on the phone"
! Added contact 4: Max Vogel <max@vogel.example>.
! Added ask 3: Jane Roe to introduce Max Vogel.

$ refer ask show 3 --json --columns kind,target,override_reason
{"kind": "specific", "target": "Max Vogel", "override_reason": "she offered it on the phone"}

# Settings are checked too.
$ refer -c guards.evidence_for_specifc=false ask add jane --kind trigger
! refer: -c: no setting 'guards.evidence_for_specifc'
! hint: did you mean 'guards.evidence_for_specific'?
[2]

$ refer -c guards.evidence_for_specific=maybe ask add jane --kind trigger
! refer: 'guards.evidence_for_specific' is true or false, not text
[2]
