Many asks come from one file: guards hold for each, and the same file again asks nobody twice

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner --since 2024-05-01

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q moment add bo --kind qbr --on 2026-02-10 --outcome "two deals won together"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ write asks.csv <<END
source,target,kind,due,note
jane,elena,,2026-03-06,"at the review, in person"
bo,,trigger,,
END

$ refer ask add --from asks.csv --dry-run
! Added 2; 0 were there already.
! Nothing was kept (--dry-run).

$ refer ask add --from asks.csv --owner Ben --json
[
{"id": 1, "source": "Jane Roe", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "queued", "owner": "Ben", "due": "2026-03-06", "sent_at": null, "answered_at": null},
{"id": 2, "source": "Bo Lind", "target": null, "profile": "scaleups", "kind": "trigger", "state": "queued", "owner": "Ben", "due": null, "sent_at": null, "answered_at": null}
]

$ refer ask add --from asks.csv
! Added 0; 2 were there already.

# Not even when it has been answered since.
$ refer -q ask mark 2 declined

$ refer ask add --from asks.csv --json
[]

$ refer undo
! Took back: -q ask mark 2 declined

$ refer undo
! Took back: ask add --from asks.csv --owner Ben --json

$ refer ask list --json
[]

# One that a guard refuses stops all of them.
$ write more.jsonl <<END
{"source": "bo", "kind": "trigger"}
{"source": "bo", "target": "elena", "kind": "specific"}
{"source": "jane", "target": "elena"}
END

$ refer ask add --from more.jsonl
! refer: more.jsonl:2: refused by evidence-for-specific: no tie is known between Bo Lind and Elena Cole; a specific ask says that they know each other
! hint: refer tie add bo@altex.example elena@globex.example --strength N --how TEXT  # if they do; --override REASON goes past it; -c guards.evidence_for_specific=false turns the rule off
[77]

$ refer ask list --json
[]

$ refer ask add --from more.jsonl --rejects refused.jsonl
! Rejected more.jsonl:2: refused by evidence-for-specific: no tie is known between Bo Lind and Elena Cole; a specific ask says that they know each other.
! Added 2; 0 were there already; 1 was rejected.

$ cat refused.jsonl
{"source": "bo", "target": "elena", "kind": "specific"}

$ refer ask add --from refused.jsonl --override "they met in Berlin" --json
[
{"id": 3, "source": "Bo Lind", "target": "Elena Cole", "profile": "scaleups", "kind": "specific", "state": "queued", "owner": "Ada Park", "due": null, "sent_at": null, "answered_at": null}
]

$ refer ask show 3 --json --columns override_reason
{"override_reason": "they met in Berlin"}

$ write bad.csv <<END
source,target,profile
jane,elena,scaleup
nobody,elena,
elena,bo,
END

$ refer ask add --from bad.csv
! refer: bad.csv:2: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[65]

$ refer ask add --from bad.csv --rejects bad.rest
! Rejected bad.csv:2: no profile 'scaleup'.
! Rejected bad.csv:3: no source matches 'nobody'.
! Rejected bad.csv:4: no source matches 'elena'.
! Added 0; 0 were there already; 3 were rejected.
