A reminder is counted with its ask, which stays as it is

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane elena

$ refer ask nudge 1
! refer: ask 1: it is queued, and only an ask without an answer is nudged
! hint: 'refer ask mark 1 sent' records that it was sent
[4]

$ refer -q ask mark 1 sent

$ refer ask nudge 1 --on 2026-03-01
! refer: ask 1: a step cannot be earlier than the one before it, at 2026-03-02T09:00:00Z
! hint: --on says when the step was
[2]

$ now 2026-03-09T10:00:00Z

$ refer ask nudge 1
! Nudged ask 1: Jane Roe to introduce Elena Cole.

$ now 2026-03-16T10:00:00Z

$ refer ask nudge 1 --on yesterday --json --columns state,nudges,nudged_at
{"state": "sent", "nudges": 2, "nudged_at": "2026-03-15T00:00:00Z"}

$ refer ask nudge 1 --on 2026-03-10
! refer: ask 1: a step cannot be earlier than the one before it, at 2026-03-15T00:00:00Z
! hint: --on says when the step was
[2]

# A silent one may be reminded of too, and stays silent.
$ refer -q ask mark 1 silent

$ refer ask nudge - --json <<END
1
END
[
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "silent", "owner": "Ada Park", "due": null, "sent_at": "2026-03-02T09:00:00Z", "answered_at": null}
]

$ refer ask nudge - --json <<END
END
[]

$ refer undo
! Took back: ask nudge - --json

$ refer ask show 1 --json --columns state,nudges,nudged_at
{"state": "silent", "nudges": 2, "nudged_at": "2026-03-15T00:00:00Z"}

$ refer -q ask mark 1 declined

$ refer ask nudge 1
! refer: ask 1: it is declined, and only an ask without an answer is nudged
[4]

# Mistakes.
$ refer ask nudge
! refer: 'refer ask nudge' needs ID
! hint: ID is which asks; - reads their ids from standard input; 'refer ask nudge --help' shows more
[2]

$ refer ask nudge 9
! refer: no ask 9
! hint: 'refer ask list' shows them
[3]

$ refer ask nudge jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer ask nudge 1 --on soon
! refer: --on: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer ask nudge 1 --no-such
! refer: 'refer ask nudge' has no option '--no-such'
! hint: 'refer ask nudge --help' shows how it is used
[2]

# Who must not be contacted is not reminded.
$ refer -q contact edit jane --do-not-contact "asked us to stop"

$ refer ask nudge 1
! refer: ask 1: Jane Roe is not to be contacted: asked us to stop
! hint: refer contact edit jane@pixel.example --do-not-contact ""  # if they changed their mind
[77]
