An ask needs a source, and a person or a profile, and only one for the same is open

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner --since 2024-05-01

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q moment add bo --kind qbr --on 2026-02-10 --outcome "two deals won together"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

# For nobody in particular, and no profile yet.
$ refer ask add jane
! refer: an ask is for somebody
! hint: name a TARGET, or --profile for anybody who fits one
[2]

$ refer -q profile add scaleups --name "SaaS scale-ups"

# The only profile, the source's latest moment, the kind and the owner need not be said.
$ refer ask add jane elena --json
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "queued", "owner": "Ada Park", "due": null, "sent_at": null, "answered_at": null, "source_id": 2, "target_id": 4, "target_company": null, "moment_id": 1, "moment": "renewal", "outcome": "onboarding in 10 days", "template": null, "queued_at": "2026-03-02T09:00:00Z", "later_at": null, "later_until": null, "silent_at": null, "cancelled_at": null, "intro_id": null, "reason": null, "override_reason": null, "override_rules": null, "nudges": 0, "nudged_at": null, "sourced": null, "note": null, "added_by": "Ada Park", "template_version": null, "variant": null, "message_id": null, "sendings": 0}

$ refer ask add jane --due friday --note "at the review" --json --columns id,target,profile,kind,due,note
{"id": 2, "target": null, "profile": "scaleups", "kind": "trigger", "due": "2026-03-06", "note": "at the review"}

# A weekday that is due lies ahead: this is a Monday.
$ refer ask edit 2 --due monday --json --columns due
{"due": "2026-03-02"}

# What is still open is not asked again.
$ refer ask add jane elena --kind trigger
! refer: refused by one-open-ask: ask 1 of Jane Roe for Elena Cole is queued, owned by Ada Park; one ask for the same is open at a time
! hint: refer ask show 1  # 'refer ask mark 1 STATE' ends it; --override REASON goes past it; -c guards.one_open_ask=false turns the rule off
[77]

$ refer ask add jane elena@globex.example --json
! {"code": 77, "message": "refused by one-open-ask: ask 1 of Jane Roe for Elena Cole is queued, owned by Ada Park; one ask for the same is open at a time", "hint": "refer ask show 1  # 'refer ask mark 1 STATE' ends it; --override REASON goes past it; -c guards.one_open_ask=false turns the rule off"}
[77]

# A target may be new: an address, with a name or without.
$ refer -q tie add bo "Max Vogel <max@vogel.example>" --strength 3

$ refer ask add bo "Zoë Ng <zoe@ng.example>" --kind trigger --dry-run
! Added contact 6: Zoë Ng <zoe@ng.example>.
! Added ask 3: Bo Lind to introduce Zoë Ng.
! Nothing was kept (--dry-run).

$ refer -c guards.cited_outcome=false ask add bo max --on 2026-02-20 --moment "" --json --columns target,moment_id,queued_at
{"target": "Max Vogel", "moment_id": null, "queued_at": "2026-02-20T00:00:00Z"}

# Mistakes.
$ refer ask add
! refer: 'refer ask add' needs SOURCE
! hint: SOURCE is who is asked: an id, e-mail, handle, or part of the name of a source; 'refer ask add --help' shows more
[2]

$ refer ask add jnae elena
! refer: no source matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer ask add elena bo
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer ask add jane eleno
! refer: no contact matches 'eleno'
! hint: did you mean 'Elena Cole'?
[3]

$ refer ask add jane jane
! refer: an ask needs three people: you, the source, and somebody else to meet
[2]

$ refer ask add jane me
! refer: an ask needs three people: you, the source, and somebody else to meet
[2]

$ refer ask add jane elena bo
! refer: 'refer ask add' does not know what to do with 'bo'
! hint: 'refer ask add --help' shows how it is used
[2]

$ refer ask add bo elena@ --kind trigger
! refer: cannot read the address 'elena@': 'elena@' has not the form name@domain.example
! hint: write elena@globex.example or Elena Cole <elena@globex.example>
[2]

$ refer ask add bo elena --kind spesific
! refer: --kind: 'spesific' is no kind of ask
! hint: did you mean 'specific'?
[2]

$ refer ask add bo elena --profile scaleup --kind trigger
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer ask add bo elena --template ask-triger --kind trigger
! refer: no letter 'ask-triger'
! hint: did you mean 'ask-trigger'?
[3]

$ refer ask add bo elena --moment 9 --kind trigger
! refer: no moment 9
! hint: 'refer moment list' shows them
[3]

$ refer ask add bo elena --moment 1 --kind trigger
! refer: moment 1 is of Jane Roe, not of Bo Lind
! hint: 'refer moment list 3' shows those of the source
[2]

$ refer ask add bo elena --due someday --kind trigger
! refer: --due: 'someday' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer ask add bo elena --knd trigger
! refer: 'refer ask add' has no option '--knd'
! hint: did you mean '--kind'?
[2]

$ refer ask add bo elena --knd trigger --json
! {"code": 2, "message": "'refer ask add' has no option '--knd'", "hint": "did you mean '--kind'?"}
[2]

$ refer undo
! Took back: -c guards.cited_outcome=false ask add bo max --on 2026-02-20 --moment '' --json --columns target,moment_id,queued_at

$ refer ask list --format csv --columns id,source,target,kind
id,source,target,kind
1,Jane Roe,Elena Cole,specific
2,Jane Roe,,trigger

# Hostile names are shown, never obeyed.
$ sh refer -q contact add "$(printf 'Eve\033[2J\nBcc: x')" --email eve@x.example

$ refer -q source add eve --type customer

$ refer -q moment add eve --kind goal --outcome "stock down by 18%"

$ refer ask add eve --kind trigger
! Added ask 3: Eve\x1b[2J\nBcc: x about scaleups.

# What the same source has introduced is not asked for again.
$ refer -q intro add --source jane --target "Pia <pia@x.example>"

$ refer -q tie add jane pia --strength 3

$ refer ask add jane pia
! refer: intro 1 is of the same source to the same person
! hint: 'refer intro show 1' shows it
[4]
