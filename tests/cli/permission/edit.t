A permission is changed or withdrawn; for whom it holds stays

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q permission add jane --anyone --on 2026-02-01 --wording "Jane Roe"

$ refer permission edit 1 --until 2026-06-30 --channel email --evidence "her mail" --json
{"id": 1, "source": "Jane Roe", "use": "name", "scope": "anyone", "target": null, "profile": null, "given_on": "2026-02-01", "until": "2026-06-30", "withdrawn_on": null, "valid": true, "source_id": 2, "target_id": null, "wording": "Jane Roe", "channel": "email", "evidence": "her mail", "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer permission edit 1 --until "" --channel "" --wording "" --json --columns until,channel,wording,evidence
{"until": null, "channel": null, "wording": null, "evidence": "her mail"}

$ refer permission edit 1 --withdrawn today
! Changed permission 1: Jane Roe may be named to anyone, withdrawn on 2026-03-02.

$ refer permission show 1 --json --columns withdrawn_on,valid
{"withdrawn_on": "2026-03-02", "valid": false}

$ refer permission edit 1 --withdrawn "" --format csv --columns withdrawn_on,valid
withdrawn_on,valid
,true

# Mistakes.
$ refer permission edit
! refer: 'refer permission edit' needs ID
! hint: ID is which permission; 'refer permission edit --help' shows more
[2]

$ refer permission edit 1
! refer: 'refer permission edit' is told nothing to change
! hint: 'refer permission edit --help' lists what it can change
[2]

$ refer permission edit 9 --note x
! refer: no permission 9
! hint: 'refer permission list' shows them
[3]

$ refer permission edit 1 --withdrawn 2026-01-01
! refer: the permission is withdrawn on 2026-01-01, before it was given on 2026-02-01
[2]

$ refer permission edit 1 --until 2026-01-01
! refer: the permission runs out on 2026-01-01, before it was given on 2026-02-01
[2]

$ refer permission edit 1 --on 2026-04-01 --until 2026-03-05
! refer: the permission runs out on 2026-03-05, before it was given on 2026-04-01
[2]

$ refer permission edit 1 --target elena
! refer: 'refer permission edit' has no option '--target'
! hint: 'refer permission edit --help' shows how it is used
[2]

$ refer permission edit 1 --withdrawn soon --json
! {"code": 2, "message": "--withdrawn: 'soon' is no date", "hint": "write 2026-03-12, today, monday, -3d or +2w"}
[2]

$ refer undo
! Took back: permission edit 1 --withdrawn '' --format csv --columns withdrawn_on,valid
