An introduction that nobody asked for needs a source and a target, and is recorded once

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q contact add "Bo Lind" --email bo@altex.example

$ refer intro add --source jane --target "Elena Cole <elena@globex.example>"
! Added contact 4: Elena Cole <elena@globex.example>.
! Added intro 1: Elena Cole, by Jane Roe.

$ refer intro add --source jane --target bo --mode direct --state met --on 2026-02-20 --profile scaleups --owner Ben --note "at the fair" --json
{"id": 2, "source": "Jane Roe", "target": "Bo Lind", "profile": "scaleups", "mode": "direct", "state": "met", "owner": "Ben", "value": null, "introduced_at": null, "met_at": "2026-02-20T00:00:00Z", "closed_at": null, "ask_id": null, "accepted_at": "2026-02-20T00:00:00Z", "source_id": 2, "target_id": 3, "target_company": null, "forwarded_at": null, "consented_at": null, "replied_at": null, "booked_at": null, "opportunity_at": null, "thanked_at": null, "contract_years": null, "reason": null, "note": "at the fair", "added_by": "Ada Park", "followed_up_at": null, "updated_at": null, "told_at": null, "why": null, "handoff": null, "colleague": null, "refused_by": null, "until": null, "duplicate_of": null, "source_channel": null, "source_evidence": null, "source_withdrawn_at": null, "target_channel": null, "target_evidence": null, "target_withdrawn_at": null, "permission_id": null, "counts": true, "changes": 0}

$ refer intro add --source jane --target elena
! refer: intro 1 is of the same source to the same person
! hint: 'refer intro show 1' shows it
[4]

# Introduced without the target's consent is not opt-in.
$ refer intro add --source jane --target max@vogel.example --state introduced
! refer: mode opt-in: introduced needs the target's consent first
! hint: add it with --state consented and mark it then; or say with --mode forward or --mode direct that nobody was to be asked
[77]

$ refer intro add --source jane --target max@vogel.example --state consented --value 1,200.50USD --years 1.5 --json --columns target,mode,state,value,contract_years,accepted_at,consented_at
{"target": "Max", "mode": "opt-in", "state": "consented", "value": {"amount": "1200.50", "currency": "USD"}, "contract_years": 1.5, "accepted_at": "2026-03-02T09:00:00Z", "consented_at": "2026-03-02T09:00:00Z"}

$ refer -c intros.mode=forward intro add --source jane --target "Zoë Ng <zoe@ng.example>" --state introduced --dry-run --json --columns target,mode,state
{"target": "Zoë Ng", "mode": "forward", "state": "introduced"}
! Nothing was kept (--dry-run).

# Mistakes.
$ refer intro add
! refer: 'refer intro add' needs --source
! hint: --source is who introduced you; 'refer intro add --help' shows more
[2]

$ refer intro add --source jane
! refer: 'refer intro add' needs --target
! hint: --target is to whom; a new e-mail, or 'Name <e-mail>', adds the contact; 'refer intro add --help' shows more
[2]

$ refer intro add jane elena
! refer: 'refer intro add' does not know what to do with 'jane'
! hint: 'refer intro add --help' shows how it is used
[2]

$ refer intro add --source bo --target elena
! refer: no source matches 'bo'
! hint: Bo Lind is a contact; 'refer source add 3 --type customer' makes a source of them
[3]

$ refer intro add --source jnae --target elena
! refer: no source matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer intro add --source jane --target eleno
! refer: no contact matches 'eleno'
! hint: did you mean 'Elena Cole'?
[3]

$ refer intro add --source jane --target jane
! refer: an introduction needs three people: you, the source, and somebody else
[2]

$ refer intro add --source jane --target me
! refer: an introduction needs three people: you, the source, and somebody else
[2]

$ refer intro add --source jane --target "Eve <eve@>"
! refer: cannot read the address 'Eve <eve@>': 'eve@' has not the form name@domain.example
! hint: write elena@globex.example or Elena Cole <elena@globex.example>
[2]

$ refer intro add --source jane --target eve@x.example --mode optin
! refer: --mode: 'optin' is no mode
! hint: did you mean 'opt-in'?
[2]

$ refer intro add --source jane --target eve@x.example --state introducd
! refer: --state: 'introducd' is no intro state
! hint: did you mean 'introduced'?
[2]

$ refer intro add --source jane --target eve@x.example --value 5XYZ
! refer: --value: no currency 'XYZ'
! hint: write an ISO 4217 code, for instance EUR
[2]

$ refer intro add --source jane --target eve@x.example --value -5EUR
! refer: --value: cannot read the amount '-5EUR': an amount cannot be negative
! hint: write 42000EUR, 42000.50 EUR or EUR 42,000.50
[2]

$ refer intro add --source jane --target eve@x.example --years 0
! refer: --years must be more than 0
[2]

$ refer intro add --source jane --target eve@x.example --years many
! refer: --years: 'many' is no number from 0 on
[2]

$ refer intro add --source jane --target eve@x.example --profile scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer intro add --source jane --target eve@x.example --on soon
! refer: --on: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer intro add --source jane --taget eve@x.example --json
! {"code": 2, "message": "'refer intro add' has no option '--taget'", "hint": "did you mean '--target'?"}
[2]

$ refer intro list --format csv --columns id,target,state
id,target,state
1,Elena Cole,accepted
2,Bo Lind,met
3,Max,consented

$ refer undo
! Took back: intro add --source jane --target max@vogel.example --state consented --value 1,200.50USD --years 1.5 --json --columns target,mode,state,value,contract_years,accepted_at,consented_at

$ refer contact list --format csv --columns name,email --no-header
Jane Roe,jane@pixel.example
Bo Lind,bo@altex.example
Elena Cole,elena@globex.example

# Naming the source to the target needs a permission.
$ refer intro add --source jane --target "Ned <ned@x.example>" --mode mention
! refer: Jane Roe has not allowed us to name them to Ned (no permission that holds on 2026-03-02)
! hint: refer permission add jane@pixel.example --target ned@x.example
[77]

$ refer intro edit 1 --mode mention
! refer: Jane Roe has not allowed us to name them to Elena Cole (no permission that holds on 2026-03-02)
! hint: refer permission add jane@pixel.example --target elena@globex.example
[77]

$ refer -c intros.mode=mention intro add --source jane --target "Ned <ned@x.example>"
! refer: Jane Roe has not allowed us to name them to Ned (no permission that holds on 2026-03-02)
! hint: refer permission add jane@pixel.example --target ned@x.example
[77]
