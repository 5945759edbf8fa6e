The guards are asked about an ask without asking anybody, and each rule answers

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer ask check jane elena --json
[
{"rule": "do-not-contact", "verdict": "allowed", "found": null, "wanted": null, "setting": null, "lift": null},
{"rule": "healthy", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.healthy", "lift": null},
{"rule": "unhappy", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.least_satisfaction", "lift": null},
{"rule": "open-issue", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.open_issue", "lift": null},
{"rule": "just-signed", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.just_signed_days", "lift": null},
{"rule": "relationship-age", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.partner_months", "lift": null},
{"rule": "earned-value", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.earned_value", "lift": null},
{"rule": "no-go", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.no_go", "lift": null},
{"rule": "one-open-ask", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.one_open_ask", "lift": null},
{"rule": "cooldown", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.cooldown_days", "lift": null},
{"rule": "cap", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.cap", "lift": null},
{"rule": "give-first", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.give_ratio", "lift": null},
{"rule": "social-capital", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.capital_budget", "lift": null},
{"rule": "certified", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.certified", "lift": null},
{"rule": "deal-floor", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.deal_floor", "lift": null},
{"rule": "named-target", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.named_target", "lift": null},
{"rule": "evidence-for-specific", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.evidence_for_specific", "lift": null},
{"rule": "strong-for-direct", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.strong_for_direct", "lift": null},
{"rule": "praise-for-direct", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.praise_for_direct", "lift": null},
{"rule": "cited-outcome", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.cited_outcome", "lift": null},
{"rule": "vague-wording", "verdict": "allowed", "found": null, "wanted": null, "setting": "guards.vague_wording", "lift": null}
]
! No rule speaks against it.

$ refer ask check jane elena --refused
rule  verdict  found  wanted  setting  lift
! No rule speaks against it.

$ refer ask check jane elena --refused --json
[]
! No rule speaks against it.

# Status 1 when one refuses; each says what would lift it.
$ refer -q contact add "Max Vogel" --email max@vogel.example

$ refer ask check jane max --refused --json
[
{"rule": "evidence-for-specific", "verdict": "refused", "found": "no tie is known between Jane Roe and Max Vogel", "wanted": "a specific ask says that they know each other", "setting": "guards.evidence_for_specific", "lift": "refer tie add jane@pixel.example max@vogel.example --strength N --how TEXT  # if they do"}
]
! Refused by evidence-for-specific: no tie is known between Jane Roe and Max Vogel; a specific ask says that they know each other; refer tie add jane@pixel.example max@vogel.example --strength N --how TEXT  # if they do.
[1]

$ refer ask check jane max --refused
rule                   verdict  found                                           wanted                                         setting                       lift
evidence-for-specific  refused  no tie is known between Jane Roe and Max Vogel  a specific ask says that they know each other  guards.evidence_for_specific  refer tie add jane@pixel.example max@vogel.example --strength N --how TEXT  # if they do
! Refused by evidence-for-specific: no tie is known between Jane Roe and Max Vogel; a specific ask says that they know each other; refer tie add jane@pixel.example max@vogel.example --strength N --how TEXT  # if they do.
[1]

# What is not said is as 'ask add' has it.
$ refer ask check jane --format csv --columns rule,verdict
rule,verdict
do-not-contact,allowed
healthy,allowed
unhappy,allowed
open-issue,allowed
just-signed,allowed
relationship-age,allowed
earned-value,allowed
no-go,allowed
one-open-ask,allowed
cooldown,allowed
cap,allowed
give-first,allowed
social-capital,allowed
certified,allowed
deal-floor,allowed
named-target,allowed
evidence-for-specific,allowed
strong-for-direct,allowed
praise-for-direct,allowed
cited-outcome,allowed
vague-wording,allowed
! No rule speaks against it.

$ refer ask check jane --kind specific --refused --format csv --columns rule,setting,lift
rule,setting,lift
named-target,guards.named_target,"name a TARGET, or use --kind trigger"
! Refused by named-target: no person is named; a specific ask names the person you want to meet; name a TARGET, or use --kind trigger.
[1]

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner

$ refer ask check bo --kind direct --refused --format csv
rule,verdict,found,wanted,setting,lift
relationship-age,refused,"Bo Lind, partner, has been with you since 2026-03-02",a partner is asked after 3 months,guards.partner_months,refer source edit bo@altex.example --since DATE  # if it is longer; else wait until 2026-06-02
earned-value,refused,"nothing was delivered to Bo Lind, and nothing given",an ask is earned by one or the other,guards.earned_value,refer moment add bo@altex.example --kind KIND --outcome TEXT; refer touch add bo@altex.example --gave KIND
give-first,refused,"in 12 months Bo Lind got 0 outcomes and 0 gifts, and was asked 0 times",with this ask it takes 1 of them,guards.give_ratio,refer touch add bo@altex.example --gave KIND; refer moment add bo@altex.example --kind KIND --outcome TEXT
strong-for-direct,refused,no tie between you and Bo Lind is recorded,a direct ask needs 4 (ties.strong),guards.strong_for_direct,refer source edit bo@altex.example --strength 4  # if it is so
praise-for-direct,refused,no moment of Bo Lind is cited,"a direct ask comes after praise, or a result that was delivered",guards.praise_for_direct,refer moment add bo@altex.example --kind praise --outcome TEXT
cited-outcome,refused,no moment of Bo Lind is cited,an ask cites what was delivered,guards.cited_outcome,refer moment add bo@altex.example --kind KIND --outcome TEXT
! Refused by relationship-age: Bo Lind, partner, has been with you since 2026-03-02; a partner is asked after 3 months; refer source edit bo@altex.example --since DATE  # if it is longer; else wait until 2026-06-02.
! Refused by earned-value: nothing was delivered to Bo Lind, and nothing given; an ask is earned by one or the other; refer moment add bo@altex.example --kind KIND --outcome TEXT; refer touch add bo@altex.example --gave KIND.
! Refused by give-first: in 12 months Bo Lind got 0 outcomes and 0 gifts, and was asked 0 times; with this ask it takes 1 of them; refer touch add bo@altex.example --gave KIND; refer moment add bo@altex.example --kind KIND --outcome TEXT.
! Refused by strong-for-direct: no tie between you and Bo Lind is recorded; a direct ask needs 4 (ties.strong); refer source edit bo@altex.example --strength 4  # if it is so.
! Refused by praise-for-direct: no moment of Bo Lind is cited; a direct ask comes after praise, or a result that was delivered; refer moment add bo@altex.example --kind praise --outcome TEXT.
! Refused by cited-outcome: no moment of Bo Lind is cited; an ask cites what was delivered; refer moment add bo@altex.example --kind KIND --outcome TEXT.
[1]

$ refer ask check bo --kind direct --refused --columns rule,found
rule               found
relationship-age   Bo Lind, partner, has been with you since 2026-03-02
earned-value       nothing was delivered to Bo Lind, and nothing given
give-first         in 12 months Bo Lind got 0 outcomes and 0 gifts, and was asked 0 times
strong-for-direct  no tie between you and Bo Lind is recorded
praise-for-direct  no moment of Bo Lind is cited
cited-outcome      no moment of Bo Lind is cited
! Refused by relationship-age: Bo Lind, partner, has been with you since 2026-03-02; a partner is asked after 3 months; refer source edit bo@altex.example --since DATE  # if it is longer; else wait until 2026-06-02.
! Refused by earned-value: nothing was delivered to Bo Lind, and nothing given; an ask is earned by one or the other; refer moment add bo@altex.example --kind KIND --outcome TEXT; refer touch add bo@altex.example --gave KIND.
! Refused by give-first: in 12 months Bo Lind got 0 outcomes and 0 gifts, and was asked 0 times; with this ask it takes 1 of them; refer touch add bo@altex.example --gave KIND; refer moment add bo@altex.example --kind KIND --outcome TEXT.
! Refused by strong-for-direct: no tie between you and Bo Lind is recorded; a direct ask needs 4 (ties.strong); refer source edit bo@altex.example --strength 4  # if it is so.
! Refused by praise-for-direct: no moment of Bo Lind is cited; a direct ask comes after praise, or a result that was delivered; refer moment add bo@altex.example --kind praise --outcome TEXT.
! Refused by cited-outcome: no moment of Bo Lind is cited; an ask cites what was delivered; refer moment add bo@altex.example --kind KIND --outcome TEXT.
[1]

$ refer -c guards.certified=true ask check jane elena --owner Ben --refused --json --columns rule,found
[
{"rule": "certified", "found": "Ben has no certification in force"}
]
! Refused by certified: Ben has no certification in force; who asks is certified; refer training add --owner Ben --kind certification  # once they are.
[1]

$ refer ask check jane elena --format csv --columns rule,summary
rule,summary
do-not-contact,a source or a target who must not be contacted
healthy,a source whose health is at-risk or lost
unhappy,a source who is not satisfied
open-issue,a source who waits for an issue to be mended
just-signed,a source who has only just signed
relationship-age,a partner of a few weeks
earned-value,a source to whom nothing was delivered and nothing given
no-go,an ask for somebody the source must not be asked for
one-open-ask,"a second open ask of one source for the same, whoever asks"
cooldown,"an ask soon after another of the same source, whoever asks"
cap,more asks of one source than its share
give-first,an ask of a source who was asked for more than was given
social-capital,an ask that costs more than is left of the source's goodwill
certified,an ask whose owner has no certification in force
deal-floor,an ask for deals that are not worth it
named-target,a specific ask that names nobody
evidence-for-specific,a specific ask where nothing shows that the two know each other
strong-for-direct,a direct ask of somebody you do not know well
praise-for-direct,a direct ask before anything was praised
cited-outcome,an ask that cites no delivered outcome
vague-wording,an ask whose words name nobody in particular
! No rule speaks against it.

# Nothing was added.
$ refer ask list --json
[]

# Mistakes.
$ refer ask check
! refer: 'refer ask check' needs SOURCE
! hint: SOURCE is who would be asked: an id, e-mail, handle, or part of the name of a source; 'refer ask check --help' shows more
[2]

$ refer ask check elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 3 --type customer' makes a source of them
[3]

$ refer ask check jane elen@
! refer: cannot read the address 'elen@': 'elen@' has not the form name@domain.example
! hint: write elena@globex.example or Elena Cole <elena@globex.example>
[2]

$ refer ask check jane eleno
! refer: no contact matches 'eleno'
! hint: did you mean 'Elena Cole'?
[3]

$ refer ask check jane jane
! refer: an ask needs three people: you, the source, and somebody else to meet
[2]

$ refer ask check jane --kind direkt
! refer: --kind: 'direkt' is no kind of ask
! hint: did you mean 'direct'?
[2]

$ refer ask check jane --profile scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer ask check jane --moment 9
! refer: no moment 9
! hint: 'refer moment list' shows them
[3]

$ refer ask check jane --refusd
! refer: 'refer ask check' has no option '--refusd'
! hint: did you mean '--refused'?
[2]

$ refer -q profile remove scaleups

$ refer ask check jane
! refer: an ask is for somebody
! hint: name a TARGET, or --profile for anybody who fits one
[2]

# A hostile name is shown, never obeyed.
$ sh refer -q contact add "$(printf 'Eve\033[2J\nBcc: x')" --email eve@x.example

$ refer -q source add eve --type customer

$ refer ask check eve elena --refused --columns rule,found,lift
rule                   found                                                                              lift
earned-value           nothing was delivered to Eve\x1b[2J\nBcc: x, and nothing given                     refer moment add eve@x.example --kind KIND --outcome TEXT; refer touch add eve@x.example --gave KIND
give-first             in 12 months Eve\x1b[2J\nBcc: x got 0 outcomes and 0 gifts, and was asked 0 times  refer touch add eve@x.example --gave KIND; refer moment add eve@x.example --kind KIND --outcome TEXT
evidence-for-specific  no tie is known between Eve\x1b[2J\nBcc: x and Elena Cole                          refer tie add eve@x.example elena@globex.example --strength N --how TEXT  # if they do
cited-outcome          no moment of Eve\x1b[2J\nBcc: x is cited                                           refer moment add eve@x.example --kind KIND --outcome TEXT
! Refused by earned-value: nothing was delivered to Eve\x1b[2J\nBcc: x, and nothing given; an ask is earned by one or the other; refer moment add eve@x.example --kind KIND --outcome TEXT; refer touch add eve@x.example --gave KIND.
! Refused by give-first: in 12 months Eve\x1b[2J\nBcc: x got 0 outcomes and 0 gifts, and was asked 0 times; with this ask it takes 1 of them; refer touch add eve@x.example --gave KIND; refer moment add eve@x.example --kind KIND --outcome TEXT.
! Refused by evidence-for-specific: no tie is known between Eve\x1b[2J\nBcc: x and Elena Cole; a specific ask says that they know each other; refer tie add eve@x.example elena@globex.example --strength N --how TEXT  # if they do.
! Refused by cited-outcome: no moment of Eve\x1b[2J\nBcc: x is cited; an ask cites what was delivered; refer moment add eve@x.example --kind KIND --outcome TEXT.
[1]
