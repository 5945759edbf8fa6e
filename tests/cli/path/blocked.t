A path says whether its first person may be asked now, and what stands in the way of the ask

$ refer init --name "Ada Park" --email ada@acme.example -q

$ write sources.csv <<END
person,type,strength,satisfaction
Jane Roe <jane@pixel.example>,customer,5,9
Bo Lind <bo@altex.example>,advisor,4,4
END
$ refer -q source add --from sources.csv

$ write ties.csv <<END
from,to,strength
jane,Elena Cole <elena@globex.example>,4
bo,elena@globex.example,4
elena@globex.example,Omar Diaz <omar@delta.example>,5
me,Kim Lee <kim@initech.example>,4
kim@initech.example,elena@globex.example,4
END
$ refer -q import ties ties.csv

$ refer -q contact edit elena --company Globex

$ refer -q contact edit bo --company Altex

$ refer -q moment add jane --kind renewal --outcome "cut onboarding to 10 days" --on 2026-02-20

$ refer -q moment add bo --kind goal --outcome "books closed in 4 days" --on 2026-02-20

# The verdict is about the ties, blocked_by about the moment; who is no source is not judged.
$ refer path elena --format csv --columns via,verdict,blocked_by
via,verdict,blocked_by
Jane Roe,ask now,
Bo Lind,ask now,unhappy
Kim Lee,ask now,
! 'refer ask add jane@pixel.example elena@globex.example' asks Jane Roe.

$ refer -q source edit jane --health at-risk

$ refer path elena --format csv --columns strength,via,verdict,blocked_by
strength,via,verdict,blocked_by
0.8,Jane Roe,ask now,healthy
0.64,Bo Lind,ask now,unhappy
0.64,Kim Lee,ask now,
! Do not ask Jane Roe now: refused by healthy: Jane Roe is at-risk; 'refer ask check jane@pixel.example elena@globex.example' shows more.

$ refer path --company globex --format csv --columns target,via,verdict,blocked_by
target,via,verdict,blocked_by
Elena Cole,Jane Roe,ask now,healthy

$ refer -q profile add any --name "Chiefs of Sales"

$ refer path omar --paths 1 --json --columns via,verdict,blocked_by
[
{"via": ["Jane Roe", "Elena Cole"], "verdict": "ask now", "blocked_by": "healthy"}
]
! 2 weaker paths are not shown; --paths 0 shows all.
! Do not ask Jane Roe now: refused by healthy: Jane Roe is at-risk; 'refer ask check jane@pixel.example elena@globex.example' shows more.

# A rule that looks at the ask stands below the table only.
$ refer -q source edit jane --health good

$ refer path elena --paths 1 --json --columns via,blocked_by -c guards.certified=true
[
{"via": ["Jane Roe"], "blocked_by": null}
]
! 2 weaker paths are not shown; --paths 0 shows all.
! Do not ask Jane Roe now: refused by certified: Ada Park has no certification in force; 'refer ask check jane@pixel.example elena@globex.example' shows more.

# What was asked before, or led to an introduction, is not asked again.
$ refer -q ask add jane elena

$ refer path elena --paths 1 --json --columns via,blocked_by
[
{"via": ["Jane Roe"], "blocked_by": null}
]
! 2 weaker paths are not shown; --paths 0 shows all.
! There is ask 1 of Jane Roe for Elena Cole already, queued: 'refer ask show 1' shows it.

$ refer path omar --paths 1 --json --columns via,blocked_by
[
{"via": ["Jane Roe", "Elena Cole"], "blocked_by": null}
]
! 2 weaker paths are not shown; --paths 0 shows all.
! There is ask 1 of Jane Roe for Elena Cole already, queued: 'refer ask show 1' shows it.

$ refer -q ask mark 1 sent

$ refer path elena --paths 1 --json --columns via,blocked_by
[
{"via": ["Jane Roe"], "blocked_by": "cooldown"}
]
! 2 weaker paths are not shown; --paths 0 shows all.
! There is ask 1 of Jane Roe for Elena Cole already, sent: 'refer ask show 1' shows it.

$ refer -q ask mark 1 accepted

$ refer path elena --paths 1 --json --columns via,blocked_by
[
{"via": ["Jane Roe"], "blocked_by": "cooldown"}
]
! 2 weaker paths are not shown; --paths 0 shows all.
! There is intro 1 of Elena Cole by Jane Roe already, accepted: 'refer intro show 1' shows it.

$ refer -q undo

$ refer -q undo

$ refer -q ask mark 1 cancelled

$ refer path elena --paths 1 --json --columns via,blocked_by
[
{"via": ["Jane Roe"], "blocked_by": null}
]
! 2 weaker paths are not shown; --paths 0 shows all.
! 'refer ask add jane@pixel.example elena@globex.example' asks Jane Roe.

# Who must not be contacted is reached by nobody.
$ refer -q contact edit elena --do-not-contact "asked us to stop"

$ refer path elena
target      strength  hops  via  weakest  ties  warmth  verdict           blocked_by
Elena Cole                                              no verified path
! Elena Cole is not to be contacted: asked us to stop.

$ refer path elena --json
[
{"target": "Elena Cole", "strength": null, "hops": null, "via": [], "weakest": null, "ties": [], "warmth": null, "verdict": "no verified path", "blocked_by": null}
]
! Elena Cole is not to be contacted: asked us to stop.

$ refer path --company globex --json
[]
! Left out, not to be contacted: Elena Cole.

# A company has a name.
$ refer path --company ""
! refer: --company needs a part of a name
! hint: --company globex
[2]

$ refer path --company "  "
! refer: --company needs a part of a name
! hint: --company globex
[2]

$ refer path --company " altex " --format csv --columns target,blocked_by
target,blocked_by
Bo Lind,unhappy

# Names are data.
$ sh refer -q contact edit jane --name "$(printf 'Ja\033[31mne')"

$ refer -q source edit jane@pixel.example --health lost

$ refer -q contact add "Mia Wolf" --email mia@wolf.example

$ refer -q tie add jane@pixel.example mia --strength 4

$ refer path mia --paths 1 --columns via,blocked_by
via           blocked_by
Ja\x1b[31mne  healthy
! Do not ask Ja\x1b[31mne now: refused by healthy: Ja\x1b[31mne is lost; 'refer ask check jane@pixel.example mia@wolf.example' shows more.

# What is weak is not nothing.
$ refer -q tie add me "Nia Fall <nia@fall.example>" --strength 1 --evidence imported

$ refer -q tie add nia "Ida Far <ida@far.example>" --strength 1 --evidence imported

$ refer path ida -q --columns strength,hops
strength  hops
  0.0064     2

$ refer path ida -q --format csv --columns strength,hops
strength,hops
0.0064,2
