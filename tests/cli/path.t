A path leads over the strongest ties, names its weakest, and says whether to ask, to warm or to find out first

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ write ties.csv <<END
from,to,strength,how,evidence
me,Jane Roe <jane@pixel.example>,5,,
me,Kim Lee <kim@initech.example>,2,,imported
jane@pixel.example,Elena Cole <elena@globex.example>,4,former colleagues at Chase,
kim@initech.example,elena@globex.example,3,,introduced
jane@pixel.example,kim@initech.example,5,,
elena@globex.example,Omar Diaz <omar@delta.example>,4,,correspondence
kim@initech.example,Nora Quill <nora@delta.example>,5,,inferred
END
$ refer import ties ties.csv
! Imported ties.csv: 7 added, 0 updated; 5 new contacts.

# The product of the ties, the strongest first; what comes next is said below.
$ refer path elena
target      strength  hops  via                weakest                             ties                              warmth  verdict     blocked_by
Elena Cole       0.8     2  Jane Roe           Jane Roe – Elena Cole, 4 stated     5 stated; 4 stated                warm    ask now
Elena Cole       0.6     3  Jane Roe; Kim Lee  Kim Lee – Elena Cole, 3 introduced  5 stated; 5 stated; 3 introduced  cold    warm first
Elena Cole      0.13     3  Kim Lee; Jane Roe  Ada Park – Kim Lee, 2 imported      2 imported; 5 stated; 4 stated    cold    warm first
Elena Cole       0.1     2  Kim Lee            Ada Park – Kim Lee, 2 imported      2 imported; 3 introduced          cold    warm first
! Jane Roe is no source yet: 'refer source add jane@pixel.example --type TYPE', then 'refer ask add jane@pixel.example elena@globex.example'.

$ refer path elena --format csv --columns all
target,strength,hops,via,weakest,ties,warmth,verdict,blocked_by,target_id,via_ids
Elena Cole,0.8,2,Jane Roe,"Jane Roe – Elena Cole, 4 stated",5 stated; 4 stated,warm,ask now,,4,2
Elena Cole,0.6,3,Jane Roe; Kim Lee,"Kim Lee – Elena Cole, 3 introduced",5 stated; 5 stated; 3 introduced,cold,warm first,,4,2; 3
Elena Cole,0.128,3,Kim Lee; Jane Roe,"Ada Park – Kim Lee, 2 imported",2 imported; 5 stated; 4 stated,cold,warm first,,4,3; 2
Elena Cole,0.096,2,Kim Lee,"Ada Park – Kim Lee, 2 imported",2 imported; 3 introduced,cold,warm first,,4,3
! Jane Roe is no source yet: 'refer source add jane@pixel.example --type TYPE', then 'refer ask add jane@pixel.example elena@globex.example'.

$ refer path elena --json --paths 1
[
{"target": "Elena Cole", "strength": 0.8, "hops": 2, "via": ["Jane Roe"], "weakest": "Jane Roe – Elena Cole, 4 stated", "ties": ["5 stated", "4 stated"], "warmth": "warm", "verdict": "ask now", "blocked_by": null}
]
! 3 weaker paths are not shown; --paths 0 shows all.
! Jane Roe is no source yet: 'refer source add jane@pixel.example --type TYPE', then 'refer ask add jane@pixel.example elena@globex.example'.

$ refer source add jane --type customer
! Added source 2: Jane Roe, customer.

$ refer moment add jane --kind renewal --outcome "cut onboarding to 10 days" -q

$ refer path elena --paths 1 --columns target,via,verdict
target      via       verdict
Elena Cole  Jane Roe  ask now
! 3 weaker paths are not shown; --paths 0 shows all.
! 'refer ask add jane@pixel.example elena@globex.example' asks Jane Roe.

# Over three ties the first asks for the second.
$ refer path omar --paths 1 --format csv
target,strength,hops,via,weakest,ties,warmth,verdict,blocked_by
Omar Diaz,0.512,3,Jane Roe; Elena Cole,"Elena Cole – Omar Diaz, 4 correspondence",5 stated; 4 stated; 4 correspondence,warm,ask now,
! 1 weaker path is not shown; --paths 0 shows all.
! 'refer ask add jane@pixel.example elena@globex.example' asks Jane Roe.

# A tie of 4 is strong, and of 3 not; the setting moves that.
$ refer path omar --paths 1 --json --columns warmth,verdict -c ties.strong=5
[
{"warmth": "cold", "verdict": "warm first"}
]
! 1 weaker path is not shown; --paths 0 shows all.
! Jane Roe and Elena Cole have 4 of the 5 that are strong: ask Jane Roe how well they know each other, 'refer tie edit jane@pixel.example elena@globex.example --strength N' records it.

$ refer path kim --paths 1 --json --columns strength,warmth,verdict -c ties.strong=5
[
{"strength": 1, "warmth": "warm", "verdict": "ask now"}
]
! 2 weaker paths are not shown; --paths 0 shows all.
! 'refer ask add jane@pixel.example kim@initech.example' asks Jane Roe.

# Fewer hops.
$ refer path elena --hops 2 --format csv --columns strength,hops,via
strength,hops,via
0.8,2,Jane Roe
0.096,2,Kim Lee
! 'refer ask add jane@pixel.example elena@globex.example' asks Jane Roe.

$ refer path kim --hops 1 --format csv
target,strength,hops,via,weakest,ties,warmth,verdict,blocked_by
Kim Lee,0.16,1,,"Ada Park – Kim Lee, 2 imported",2 imported,cold,warm first,
! Your tie to Kim Lee has 2 of the 4 that are strong: 'refer touch add kim@initech.example --gave help' warms it, 'refer tie add me kim@initech.example --strength N' records it.

$ refer path omar --hops 2 --json
[
{"target": "Omar Diaz", "strength": null, "hops": null, "via": [], "weakest": null, "ties": [], "warmth": null, "verdict": "no verified path", "blocked_by": null}
]
! Nobody within reach is known to know Omar Diaz: 'refer tie add PERSON omar@delta.example --strength N' records who does, 'refer tie infer' guesses.

$ refer path omar --json -c paths.hops=2 -q
[
{"target": "Omar Diaz", "strength": null, "hops": null, "via": [], "weakest": null, "ties": [], "warmth": null, "verdict": "no verified path", "blocked_by": null}
]

# Without somebody.
$ refer path elena --without jane --format csv
target,strength,hops,via,weakest,ties,warmth,verdict,blocked_by
Elena Cole,0.096,2,Kim Lee,"Ada Park – Kim Lee, 2 imported",2 imported; 3 introduced,cold,warm first,
! Your tie to Kim Lee has 2 of the 4 that are strong: 'refer touch add kim@initech.example --gave help' warms it, 'refer tie add me kim@initech.example --strength N' records it.

$ refer path elena --without jane --columns via,ties,weakest -c ties.strong=3
via      ties                      weakest
Kim Lee  2 imported; 3 introduced  Ada Park – Kim Lee, 2 imported
! Your tie to Kim Lee has 2 of the 3 that are strong: 'refer touch add kim@initech.example --gave help' warms it, 'refer tie add me kim@initech.example --strength N' records it.

# What is only inferred proves nothing.
$ refer path nora
target      strength  hops  via                weakest                           ties                            warmth  verdict           blocked_by
Nora Quill       0.2     3  Jane Roe; Kim Lee  Kim Lee – Nora Quill, 5 inferred  5 stated; 5 stated; 5 inferred  warm    no verified path
Nora Quill      0.03     2  Kim Lee            Ada Park – Kim Lee, 2 imported    2 imported; 5 inferred          cold    no verified path
! That Kim Lee and Nora Quill know each other is only inferred: 'refer tie add kim@initech.example nora@delta.example --strength N --how TEXT' records it once you know.

# I know them well myself.
$ refer path jane --hops 1
target    strength  hops  via  weakest                        ties      warmth  verdict  blocked_by
Jane Roe         1     1       Ada Park – Jane Roe, 5 stated  5 stated  warm    ask now
! You know Jane Roe well: no introduction is needed.

# Nobody knows them.
$ refer contact add "Zoë Żak"
! Added contact 7: Zoë Żak.

$ refer path zoe
target   strength  hops  via  weakest  ties  warmth  verdict           blocked_by
Zoë Żak                                              no verified path
! Nobody within reach is known to know Zoë Żak: 'refer tie add PERSON 7 --strength N' records who does, 'refer tie infer' guesses.

$ refer path zoe --json
[
{"target": "Zoë Żak", "strength": null, "hops": null, "via": [], "weakest": null, "ties": [], "warmth": null, "verdict": "no verified path", "blocked_by": null}
]
! Nobody within reach is known to know Zoë Żak: 'refer tie add PERSON 7 --strength N' records who does, 'refer tie infer' guesses.

# Through whom nobody may be contacted no path leads, and none to them.
$ refer contact edit jane --do-not-contact "left angry, 2026-01"
! Changed contact 2: Jane Roe.

$ refer path elena --format csv --columns via,strength
via,strength
Kim Lee,0.096
! Your tie to Kim Lee has 2 of the 4 that are strong: 'refer touch add kim@initech.example --gave help' warms it, 'refer tie add me kim@initech.example --strength N' records it.

$ refer path jane --format csv --columns target,via,strength,verdict
target,via,strength,verdict
Jane Roe,,,no verified path
! Jane Roe is not to be contacted: left angry, 2026-01.

# What cannot be understood.
$ refer path
! refer: a path to whom?
! hint: name a TARGET, --company or --profile, or give --bridges
[2]

$ refer path me
! refer: a path leads from you to somebody else
! hint: name another person
[2]

$ refer path nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer path elena --hops 4
! refer: --hops: 4 is not from 1 to 3
[2]

$ refer path elena --hops 0
! refer: --hops: 0 is not from 1 to 3
[2]

$ refer path elena --paths many
! refer: --paths: 'many' is no whole number
[2]

$ refer path elena --company globex
! refer: a TARGET is one person, --company and --profile are many
! hint: give the one or the other
[2]

$ refer path elena --bridges
! refer: --bridges goes with --profile and --hops alone
! hint: leave the others out
[2]

$ refer path --bridges --without jane
! refer: --bridges goes with --profile and --hops alone
! hint: leave the others out
[2]

$ refer path elena --without nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer path elena --frm me
! refer: 'refer path' has no option '--frm'
! hint: 'refer path --help' shows how it is used
[2]

$ refer path elena -c paths.hops=4
! refer: 'paths.hops' cannot be '4'
! hint: one of 1, 2, 3
[2]

# Nobody knows anybody yet.
$ refer init empty -q

$ refer -C empty path me
! refer: a path leads from you to somebody else
! hint: name another person
[2]

$ refer -C empty path elena
! refer: no contact matches 'elena'
! hint: 'refer contact list' shows them
[3]

$ refer -C empty path --bridges --json
[]
! There is no profile yet: 'refer profile add' says whom you want to meet.

$ refer -C empty path --company globex --json
[]
! Nobody is known there; 'refer import' brings in people.

# What --without names must be on the way.
$ refer path elena --without me
! refer: every path begins with you and ends with the target
! hint: --without names somebody on the way
[2]

$ refer path elena --without elena
! refer: every path begins with you and ends with the target
! hint: --without names somebody on the way
[2]
