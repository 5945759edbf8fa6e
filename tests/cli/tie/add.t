A tie goes both ways and is kept once: stronger evidence takes the place of weaker, and the same again is refused

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact add "Jane Roe <jane@pixel.example>"
! Added contact 2: Jane Roe.

$ refer contact add "Elena Cole <elena@globex.example>"
! Added contact 3: Elena Cole.

$ refer tie add jane elena --strength 2 --evidence imported --how LinkedIn --since 2021-03-01 --json
{"id": 1, "from": "Jane Roe", "to": "Elena Cole", "strength": 2, "how": "LinkedIn", "evidence": "imported", "since": "2021-03-01", "until": null, "from_id": 2, "to_id": 3, "note": null, "last_contact": null, "freshness": null}

# What is stated takes the place of what an import knew, in whichever order the two are named; what is not said stays.
$ refer tie add elena jane --strength 4 --how "former colleagues at Chase" --format csv
id,from,to,strength,how,evidence,since,until,from_id,to_id,note,last_contact,freshness
1,Jane Roe,Elena Cole,4,former colleagues at Chase,stated,2021-03-01,,2,3,,,

$ refer tie add jane elena --strength 4
! refer: tie 1 between them is there already: stated, strength 4
! hint: 'refer tie edit 1' changes it
[4]

$ refer tie add elena jane --strength 5 --format json
! {"code": 4, "message": "tie 1 between them is there already: stated, strength 4", "hint": "'refer tie edit 1' changes it"}
[4]

$ refer tie add jane elena --strength 5 --evidence inferred
! refer: tie 1 between them is there already: stated, strength 4
! hint: 'refer tie edit 1' changes it
[4]

$ refer tie list --format csv
id,from,to,strength,how,evidence,since,until
1,Jane Roe,Elena Cole,4,former colleagues at Chase,stated,2021-03-01,

# Each kind is stronger than the next: stated, introduced, correspondence, imported, inferred.
$ refer tie add me elena --strength 1 --evidence inferred
! Added tie 2: Ada Park and Elena Cole, strength 1.

$ refer tie add me elena --strength 2 --evidence correspondence
! Changed tie 2: Ada Park and Elena Cole, strength 2; it was inferred, strength 1.

$ refer tie add me elena --strength 2 --evidence imported
! refer: tie 2 between them is there already: correspondence, strength 2
! hint: 'refer tie edit 2' changes it
[4]

$ refer tie add elena me --strength 3 --evidence introduced
! Changed tie 2: Ada Park and Elena Cole, strength 3; it was correspondence, strength 2.

$ refer undo
! Took back: tie add elena me --strength 3 --evidence introduced

$ refer tie show me elena --format csv --columns strength,evidence
strength,evidence
2,correspondence

# A new address adds the contact.
$ refer tie add jane "Omar Diaz <omar@delta.example>" --strength 3 --until 2025-12-31 --format csv
id,from,to,strength,how,evidence,since,until,from_id,to_id,note,last_contact,freshness
3,Jane Roe,Omar Diaz,3,,stated,,2025-12-31,2,4,,,

$ refer tie add jane nobody --strength 3
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer tie add jane kim@ --strength 3
! refer: cannot read the address 'kim@': 'kim@' has not the form name@domain.example
! hint: write elena@globex.example or Elena Cole <elena@globex.example>
[2]

# What cannot be a tie.
$ refer tie add jane jane --strength 3
! refer: a tie is between two people, and this is one
[2]

$ refer tie add jane JANE@pixel.example --strength 3 --format json
! {"code": 2, "message": "a tie is between two people, and this is one", "hint": null}
[2]

$ refer tie add new@delta.example new@delta.example --strength 3
! refer: a tie is between two people, and this is one
[2]

$ refer contact list new --json
[]

$ refer tie add me omar
! refer: a tie needs a --strength
! hint: --strength 1 (met once) to 5 (would vouch for each other)
[2]

$ refer tie add me omar --strength 0
! refer: --strength: 0 is not from 1 to 5
[2]

$ refer tie add me omar --strength 6
! refer: --strength: 6 is not from 1 to 5
[2]

$ refer tie add me omar --strength 3.5
! refer: --strength: '3.5' is no whole number
[2]

$ refer tie add me omar --strength ""
! refer: --strength: '' is no whole number
[2]

$ refer tie add me omar --strength 3 --since 2026-02-01 --until 2025-01-31
! refer: the tie would end on 2025-01-31, before it begins on 2026-02-01
[2]

$ refer tie add me omar --strength 3 --since lately
! refer: --since: 'lately' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer tie add me omar --strength 3 --evidence importd
! refer: --evidence: 'importd' is no evidence
! hint: did you mean 'imported'?
[2]

$ refer tie add me omar --strength 3 --evidence hearsay
! refer: --evidence: 'hearsay' is no evidence
! hint: one of stated, introduced, correspondence, imported, inferred
[2]

$ refer tie add me omar --strenght 3
! refer: 'refer tie add' has no option '--strenght'
! hint: did you mean '--strength'?
[2]

$ refer tie add jane --strength 3
! refer: 'refer tie add' needs TO
! hint: TO is the other; 'me' is you; 'refer tie add --help' shows more
[2]

$ refer tie add --strength 3
! refer: 'refer tie add' needs FROM
! hint: FROM is one of two people; a new e-mail, or 'Name <e-mail>', adds the contact; 'refer tie add --help' shows more
[2]

$ refer tie add me omar elena --strength 3
! refer: 'refer tie add' does not know what to do with 'elena'
! hint: 'refer tie add --help' shows how it is used
[2]

$ refer tie add me omar --strength 3 --dry-run
! Added tie 4: Ada Park and Omar Diaz, strength 3.
! Nothing was kept (--dry-run).

$ refer tie list me --format csv --columns id,from,to
id,from,to
2,Ada Park,Elena Cole

# An address that speaks of somebody who has none is theirs.
$ refer contact add "Nora Quill" --company "Blue Harbor"
! Added contact 5: Nora Quill.

$ refer tie add me nora.quill@blueharbor.example --strength 2
! Contact 5, Nora Quill, had no address; taken for nora.quill@blueharbor.example.
! Added tie 4: Ada Park and Nora Quill, strength 2.

$ refer contact list nora --format csv --columns name,email
name,email
Nora Quill,nora.quill@blueharbor.example
