Many introductions come from one file, and the same file again begins none anew, not even one that has ended

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ write intros.csv <<END
source,target,mode,state,on,value
jane,Elena Cole <elena@globex.example>,direct,introduced,2026-01-05,
jane,Max Vogel <max@vogel.example>,direct,lost,2026-01-06,
jane,Zoë Ng <zoe@ng.example>,,,,"42,000.50 EUR"
END

$ refer intro add --from intros.csv --dry-run
! Added 3; 0 were there already.
! Nothing was kept (--dry-run).

$ refer intro add --from intros.csv --json
[
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": null, "mode": "direct", "state": "introduced", "owner": "Ada Park", "value": null, "introduced_at": "2026-01-05T00:00:00Z", "met_at": null, "closed_at": null},
{"id": 2, "source": "Jane Roe", "target": "Max Vogel", "profile": null, "mode": "direct", "state": "lost", "owner": "Ada Park", "value": null, "introduced_at": null, "met_at": null, "closed_at": "2026-01-06T00:00:00Z"},
{"id": 3, "source": "Jane Roe", "target": "Zoë Ng", "profile": null, "mode": "opt-in", "state": "accepted", "owner": "Ada Park", "value": {"amount": "42000.50", "currency": "EUR"}, "introduced_at": null, "met_at": null, "closed_at": null}
]

$ refer intro add --from intros.csv --json
[]

$ refer -q intro mark 1 ghosted

$ refer intro add --from intros.csv
! Added 0; 3 were there already.

$ refer undo
! Took back: -q intro mark 1 ghosted

$ refer undo
! Took back: intro add --from intros.csv --json

$ refer intro list --json
[]

$ refer contact list --json --columns name
[
{"name": "Jane Roe"}
]

$ write bad.jsonl <<END
{"source": "jane", "target": "Elena Cole <elena@globex.example>"}
{"source": "jane", "target": "Max Vogel <max@vogel.example>", "state": "introduced"}
{"source": "jane", "target": "nobody"}
{"source": "jane", "target": "zoe@ng.example", "mode": "optin"}
END

$ refer intro add --from bad.jsonl
! refer: bad.jsonl:2: mode opt-in: introduced needs the target's consent first
! hint: add it with --state consented and mark it then; or say with --mode forward or --mode direct that nobody was to be asked
[77]

$ refer intro list --json
[]

$ refer intro add --from bad.jsonl --rejects rejects.jsonl
! Rejected bad.jsonl:2: mode opt-in: introduced needs the target's consent first.
! Rejected bad.jsonl:3: no contact matches 'nobody'.
! Rejected bad.jsonl:4: --mode: 'optin' is no mode.
! Added 1; 0 were there already; 3 were rejected.

$ cat rejects.jsonl
{"source": "jane", "target": "Max Vogel <max@vogel.example>", "state": "introduced"}
{"source": "jane", "target": "nobody"}
{"source": "jane", "target": "zoe@ng.example", "mode": "optin"}

$ refer intro list --format csv --columns id,target,state
id,target,state
1,Elena Cole,accepted

$ refer contact list --format csv --columns name --no-header
Jane Roe
Elena Cole
