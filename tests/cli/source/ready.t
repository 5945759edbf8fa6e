How ready each source is, with every point of it, the readiest first

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer source ready --json
[]

$ write sources.csv <<END
person,type,strength,satisfaction
Jane Roe <jane@pixel.example>,customer,5,9
Bo Lind <bo@altex.example>,advisor,4,
Cy Dahl <cy@delta.example>,customer,3,4
Di Eck <di@echo.example>,connector,,8
END

$ refer -q source add --from sources.csv

$ write moments.csv <<END
person,kind,on,outcome
jane,renewal,2026-02-09,cut onboarding to 10 days
jane,praise,2026-03-01,
jane,goal,2026-01-05,hours saved
bo,value,2026-03-02,a talk with 80 people
cy,nps,2026-02-20,scored 9
di,qbr,2026-03-20,to come
END

$ refer -q moment add --from moments.csv

$ refer -q touch add bo --gave content --on 2025-12-03

$ refer -q touch add jane --gave help --on 2025-12-02

# A gift counts for 90 days: bo's is 89 days old, jane's 90. A moment without an outcome earns nothing, one that is to come neither.
$ refer source ready --json
[
{"source": "Bo Lind", "type": "advisor", "ready": 0.86, "moment": "value", "outcome": "a talk with 80 people", "freshness": 1, "ask_by": "2026-04-13", "blocked_by": null, "reasons": ["freshness: value today, half-life 21 days +0.50", "tie to me: 4 of 5 +0.16", "satisfaction: not known, counts half +0.10", "gift: 89 days ago +0.10"]},
{"source": "Jane Roe", "type": "customer", "ready": 0.63, "moment": "renewal", "outcome": "cut onboarding to 10 days", "freshness": 0.5, "ask_by": "2026-03-23", "blocked_by": null, "reasons": ["freshness: renewal 21 days ago, half-life 21 days +0.25", "tie to me: 5 of 5 +0.20", "satisfaction: 9 of 10 +0.18", "gift: none in 90 days +0.00"]},
{"source": "Cy Dahl", "type": "customer", "ready": 0, "moment": "nps", "outcome": "scored 9", "freshness": 0.7189, "ask_by": "2026-04-03", "blocked_by": "unhappy", "reasons": ["0: blocked by unhappy", "freshness: nps 10 days ago, half-life 21 days +0.36", "tie to me: 3 of 5 +0.12", "satisfaction: 4 of 10 +0.08", "gift: none in 90 days +0.00"]},
{"source": "Di Eck", "type": "connector", "ready": 0, "moment": null, "outcome": null, "freshness": null, "ask_by": null, "blocked_by": "earned-value", "reasons": ["0: blocked by earned-value", "satisfaction: 8 of 10 +0.16", "freshness: no moment has an outcome +0.00", "tie to me: none +0.00", "gift: none in 90 days +0.00"]}
]

$ refer source ready cy di --format csv --columns source,ready,blocked_by,found,lift
source,ready,blocked_by,found,lift
Cy Dahl,0,unhappy,the satisfaction of Cy Dahl is 4 of 10,refer source edit cy@delta.example --satisfaction 7  # when they say so
Di Eck,0,earned-value,"what was delivered to Di Eck is dated 2026-03-20, and the ask 2026-03-02",wait until 2026-03-20; calendar.zone says where days are counted

$ refer source ready jane
source    type      ready  moment   outcome                    freshness  ask_by      blocked_by  reasons
Jane Roe  customer   0.63  renewal  cut onboarding to 10 days        0.5  2026-03-23              freshness: renewal 21 days ago, half-life 21 days +0.25; tie to me: 5 of 5 +0.20; satisfaction: 9 of 10 +0.18; gift: none in 90 days +0.00

# The settings decide: how fast a moment fades, and when it has passed.
$ refer source ready jane --json --columns ready,freshness,ask_by -c moments.half_life_days=7
[
{"ready": 0.38, "freshness": 0.125, "ask_by": "2026-02-23"}
]

$ refer source ready jane --json --columns moment,ready,freshness,ask_by -c moments.half_lives=renewal=7,goal=90
[
{"moment": "goal", "ready": 0.7048, "freshness": 0.6497, "ask_by": "2026-07-04"}
]

$ refer source ready jane --json --columns ask_by -c moments.least_freshness=0.5
[
{"ask_by": "2026-03-02"}
]

$ refer source ready cy --format csv --columns source,ready,blocked_by -c guards.least_satisfaction=4
source,ready,blocked_by
Cy Dahl,0.5594,

# A kind's half-life that makes no sense is a mistake of the settings.
$ refer source ready -c moments.half_lives=renewal
! refer: 'moments.half_lives' has 'renewal': there is no '='
! hint: write "renewal=30"
[78]

$ refer source ready -c moments.half_lives=renewal=soon
! refer: 'moments.half_lives' has 'renewal=soon': the days are no whole number
! hint: write "renewal=30"
[78]

$ refer source ready -c moments.half_lives=renewl=30
! refer: 'moments.half_lives' has 'renewl=30': there is no kind of moment 'renewl'
! hint: did you mean 'renewal'?
[78]

$ refer source ready --json -c moments.half_lives=goal=0
! {"code": 78, "message": "'moments.half_lives': 'goal=0' cannot be 0 days: a half-life is from 1 to 36500", "hint": null}
[78]

$ refer source ready -c moments.half_life_days=0
! refer: 'moments.half_life_days' cannot be 0 days: a half-life is from 1 to 36500
[78]

$ refer source ready -c moments.least_freshness=0
! refer: 'moments.least_freshness' is from 0.001 to 1, not 0
[78]

$ refer source ready -c moments.least_freshness=1.5
! refer: 'moments.least_freshness' is from 0.001 to 1, not 1.5
[78]

# Mistakes.
$ refer source ready ada
! refer: no source matches 'ada'
! hint: 'refer source list' shows them
[3]

$ refer source ready jnae
! refer: no source matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer source ready --week
! refer: 'refer source ready' has no option '--week'
! hint: 'refer source ready --help' shows how it is used
[2]

# Names are data.
$ sh refer -q contact add "$(printf 'Ev\033[31mil')" --email evil@x.example

$ refer -q source add evil@x.example --type customer --strength 5 --satisfaction 10

$ sh refer -q moment add evil@x.example --kind goal --outcome "$(printf 'x\033]0;y\007')"

$ refer source ready evil@x.example --columns source,ready,outcome
source        ready  outcome
Ev\x1b[31mil    0.9  x\x1b]0;y\x07

$ refer source ready evil@x.example --json --columns source,outcome,reasons
[
{"source": "Ev\u001b[31mil", "outcome": "x\u001b]0;y\u0007", "reasons": ["freshness: goal today, half-life 21 days +0.50", "satisfaction: 10 of 10 +0.20", "tie to me: 5 of 5 +0.20", "gift: none in 90 days +0.00"]}
]

$ sh printf 'jane\nbo\n' | refer source ready - --format csv --columns source,id
source,id
Bo Lind,3
Jane Roe,2

# The same in any zone and any language.
$ sh refer source ready --json > here; TZ=Asia/Tokyo LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8 refer source ready --json | cmp - here && TZ=America/Los_Angeles refer source ready --json --now 2026-03-02T01:00:00-08:00 | cmp - here && echo same
same

# A moment that has passed gives nothing any more, and can still be cited.
$ refer source ready jane --json --columns ready,moment,freshness,ask_by,blocked_by,reasons -c moments.half_lives=goal=1 --now 2026-03-24T09:00:00Z
[
{"ready": 0.38, "moment": "renewal", "freshness": 0.2419, "ask_by": "2026-03-23", "blocked_by": null, "reasons": ["tie to me: 5 of 5 +0.20", "satisfaction: 9 of 10 +0.18", "freshness: renewal passed on 2026-03-23 +0.00", "gift: none in 90 days +0.00"]}
]
