Only what is given changes in an introduction, an empty text clears, and consent cannot be made up afterwards

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add banks --name "Banks"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced

$ refer -q intro add --source jane --target "Max Vogel <max@vogel.example>"

$ refer intro edit 1 --value 48000EUR --years 2 --owner Ben --profile banks --note "by phone" --json
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "banks", "mode": "direct", "state": "introduced", "owner": "Ben", "value": {"amount": "48000.00", "currency": "EUR"}, "introduced_at": "2026-03-02T09:00:00Z", "met_at": null, "closed_at": null, "ask_id": null, "accepted_at": "2026-03-02T09:00:00Z", "source_id": 2, "target_id": 3, "target_company": null, "forwarded_at": null, "consented_at": null, "replied_at": null, "booked_at": null, "opportunity_at": null, "thanked_at": null, "contract_years": 2, "reason": null, "note": "by phone", "added_by": "Ada Park", "followed_up_at": null, "updated_at": null, "told_at": null, "why": null, "handoff": null, "colleague": null, "refused_by": null, "until": null, "duplicate_of": null, "source_channel": null, "source_evidence": null, "source_withdrawn_at": null, "target_channel": null, "target_evidence": null, "target_withdrawn_at": null, "permission_id": null, "counts": true, "changes": 0}

$ refer intro edit 1 --value "" --years "" --owner "" --note "" --json --columns value,contract_years,owner,note,profile
{"value": null, "contract_years": null, "owner": null, "note": null, "profile": "banks"}

$ refer intro edit 2 --mode forward --dry-run
! Changed intro 2: Max Vogel, by Jane Roe.
! Nothing was kept (--dry-run).

$ refer undo
! Took back: intro edit 1 --value '' --years '' --owner '' --note '' --json --columns value,contract_years,owner,note,profile

$ refer intro show 1 --json --columns value,contract_years,owner,note
{"value": {"amount": "48000.00", "currency": "EUR"}, "contract_years": 2, "owner": "Ben", "note": "by phone"}

# Mistakes.
$ refer intro edit
! refer: 'refer intro edit' needs ID
! hint: ID is which introduction; 'refer intro edit --help' shows more
[2]

$ refer intro edit 1
! refer: 'refer intro edit' is told nothing to change
! hint: 'refer intro edit --help' lists what it can change
[2]

$ refer intro edit 9 --note x
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro edit elena --note x
! refer: ID: 'elena' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer intro edit 1 --state met
! refer: 'refer intro edit' has no option '--state'
! hint: 'refer intro edit --help' shows how it is used
[2]

$ refer intro edit 1 --mode opt-inn
! refer: --mode: 'opt-inn' is no mode
! hint: did you mean 'opt-in'?
[2]

$ refer intro edit 1 --mode opt-in
! refer: mode opt-in: introduced needs the target's consent first
! hint: 'refer undo' takes its steps back
[77]

$ refer intro edit 1 --years 0
! refer: --years must be more than 0
[2]

$ refer intro edit 1 --profile bank
! refer: no profile 'bank'
! hint: did you mean 'banks'?
[3]

$ refer intro edit 1 --target jane
! refer: an introduction needs three people: you, the source, and somebody else
[2]

$ refer intro edit 1 --target nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer intro edit 2 --target elena
! refer: intro 1 is of the same source to the same person
! hint: 'refer intro show 1' shows it
[4]

# Who knows the source, why the two should meet, what to know; when the target and the source heard from us.
$ refer intro edit 1 --colleague max --why "both sell to banks" --handoff "call after 16:00" --followed-up 2026-03-01 --updated 2026-03-02 --told today --json --columns colleague,why,handoff,followed_up_at,updated_at,told_at
{"colleague": "Max Vogel", "why": "both sell to banks", "handoff": "call after 16:00", "followed_up_at": "2026-03-01T00:00:00Z", "updated_at": "2026-03-02T00:00:00Z", "told_at": "2026-03-02T00:00:00Z"}

$ refer -q contact add Bo --email bo@b.example

$ refer -q intro edit 1 --colleague bo

$ refer contact remove bo
! refer: Bo is the colleague of intro 1
! hint: refer intro edit 1 --colleague ""
[4]

$ refer intro edit 1 --colleague "" --updated "" --why "" --json --columns colleague,why,updated_at
{"colleague": null, "why": null, "updated_at": null}

$ refer intro edit 1 --colleague nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

# When the source was thanked: 'refer next' then stops asking for it.
$ refer intro edit 1 --thanked 2026-02-28T10:00:00Z --format csv --columns id,thanked_at
id,thanked_at
1,2026-02-28T10:00:00Z

$ refer intro edit 1 --thanked "" --format csv --columns id,thanked_at
id,thanked_at
1,

$ refer intro edit 1 --thanked soon
! refer: --thanked: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

# What one person agreed to, or came to, is nothing that another did.
$ refer intro edit 1 --target bo
! refer: intro 1 is introduced already, with Elena Cole
! hint: 'refer intro add' begins one to somebody else; 'refer intro reclassify 1 --target PERSON --reason TEXT' if it was that person all along
[4]

$ refer -q intro mark 2 consented --evidence "his mail"

$ refer intro edit 2 --target bo
! refer: intro 2 is consented already, with Max Vogel
! hint: 'refer intro add' begins one to somebody else; 'refer intro reclassify 2 --target PERSON --reason TEXT' if it was that person all along
[4]

$ refer intro edit 2 --target max --note "the same Max"
! Changed intro 2: Max Vogel, by Jane Roe.

$ refer intro reclassify 2 --target bo --reason "it was Bo all along"
! What was recorded of the consent is theirs now: 'refer intro consent 2' shows and corrects it.
! Reclassified intro 2: Bo, by Jane Roe.

$ refer intro consent 2
intro  side    person    at                channel  evidence  withdrawn_at
    2  source  Jane Roe  2026-03-02 09:00
    2  target  Bo        2026-03-02 09:00           his mail
