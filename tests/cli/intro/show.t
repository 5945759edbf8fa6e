One introduction is shown whole, with the instant of each step

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --on 2026-02-01 --reason "they share a market"

$ refer -q intro mark 1 consented --on 2026-02-02

$ refer -q intro mark 1 introduced --on 2026-02-03T10:30

$ refer -q intro mark 1 won --value 42000EUR --years 2

$ refer intro show 1
id                   1
source               Jane Roe
target               Elena Cole
profile
mode                 opt-in
state                won
owner                Ada Park
value                42000.00 EUR
introduced_at        2026-02-03 10:30
met_at
closed_at            2026-03-02 09:00
ask_id
accepted_at          2026-02-01 00:00
source_id            2
target_id            3
target_company
forwarded_at
consented_at         2026-02-02 00:00
replied_at
booked_at
opportunity_at
thanked_at
contract_years       2
reason               they share a market
note
added_by             Ada Park
followed_up_at
updated_at
told_at
why
handoff
colleague
refused_by
until
duplicate_of
source_channel
source_evidence
source_withdrawn_at
target_channel
target_evidence
target_withdrawn_at
permission_id
counts               true
changes              0

$ refer intro show 1 --json
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": null, "mode": "opt-in", "state": "won", "owner": "Ada Park", "value": {"amount": "42000.00", "currency": "EUR"}, "introduced_at": "2026-02-03T10:30:00Z", "met_at": null, "closed_at": "2026-03-02T09:00:00Z", "ask_id": null, "accepted_at": "2026-02-01T00:00:00Z", "source_id": 2, "target_id": 3, "target_company": null, "forwarded_at": null, "consented_at": "2026-02-02T00:00:00Z", "replied_at": null, "booked_at": null, "opportunity_at": null, "thanked_at": null, "contract_years": 2, "reason": "they share a market", "note": null, "added_by": "Ada Park", "followed_up_at": null, "updated_at": null, "told_at": null, "why": null, "handoff": null, "colleague": null, "refused_by": null, "until": null, "duplicate_of": null, "source_channel": null, "source_evidence": null, "source_withdrawn_at": null, "target_channel": null, "target_evidence": null, "target_withdrawn_at": null, "permission_id": null, "counts": true, "changes": 0}

$ refer intro show
! refer: 'refer intro show' needs ID
! hint: ID is which intro; 'refer intro show --help' shows more
[2]

$ refer intro show 2
! refer: no intro 2
! hint: 'refer intro list' shows them
[3]

$ refer intro show elena
! refer: ID: 'elena' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer intro show 2 --json
! {"code": 3, "message": "no intro 2", "hint": "'refer intro list' shows them"}
[3]
