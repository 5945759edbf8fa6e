The history of an introduction has its steps in their order, and nothing else until something is put right

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target elena@globex.example --on 2026-02-01

$ refer -q intro mark 1 consented --on 2026-02-02

$ refer -q intro mark 1 introduced --on 2026-02-02

$ refer -q intro mark 1 refused --on 2026-02-05 --reason "no budget"

$ refer intro history 1
at                what  was  now         reason     who
2026-02-01 00:00  step       accepted
2026-02-02 00:00  step       consented
2026-02-02 00:00  step       introduced
2026-02-05 00:00  step       refused     no budget

$ refer intro history 1 --json
[
{"at": "2026-02-01T00:00:00Z", "what": "step", "was": null, "now": "accepted", "reason": null, "who": null},
{"at": "2026-02-02T00:00:00Z", "what": "step", "was": null, "now": "consented", "reason": null, "who": null},
{"at": "2026-02-02T00:00:00Z", "what": "step", "was": null, "now": "introduced", "reason": null, "who": null},
{"at": "2026-02-05T00:00:00Z", "what": "step", "was": null, "now": "refused", "reason": "no budget", "who": null}
]

# Names are what they are now; they are shown, not obeyed.
$ refer -q contact add "=Eve" --email eve@x.example

$ refer -q intro reclassify 1 --target eve --reason "=2+2, it was Eve"

$ refer intro history 1 --format csv
at,what,was,now,reason,who
2026-02-01T00:00:00Z,step,,accepted,,
2026-02-02T00:00:00Z,step,,consented,,
2026-02-02T00:00:00Z,step,,introduced,,
2026-02-05T00:00:00Z,step,,refused,no budget,
2026-03-02T09:00:00Z,target,Elena,'=Eve,"'=2+2, it was Eve",Ada Park

$ refer intro history
! refer: 'refer intro history' needs ID
! hint: ID is which introduction; 'refer intro history --help' shows more
[2]

$ refer intro history eve
! refer: ID: 'eve' is no id
! hint: ids are the numbers in the first column of 'list'
[2]
