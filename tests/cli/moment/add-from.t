Many moments come from one file, in one step that can be taken back, and the same file again changes nothing

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner

$ write crm.csv <<END
person,kind,on,outcome
jane,nps,2026-02-01,scored 9
bo,goal,2026-02-02,"saved 1,000 hours"
END

$ refer moment add --from crm.csv --dry-run
! Added 2; 0 were there already.
! Nothing was kept (--dry-run).

$ refer moment add --from crm.csv --json
[
{"id": 1, "contact": "Jane Roe", "kind": "nps", "day": "2026-02-01", "outcome": "scored 9", "freshness": 0.384, "ask_by": "2026-03-15"},
{"id": 2, "contact": "Bo Lind", "kind": "goal", "day": "2026-02-02", "outcome": "saved 1,000 hours", "freshness": 0.3969, "ask_by": "2026-03-16"}
]

$ refer moment add --from crm.csv --json
[]

$ refer undo
! Took back: moment add --from crm.csv --json

$ refer moment list --json
[]

# From standard input; what stands on the command line holds for every row that does not say otherwise.
$ refer moment add --from - --kind praise <<END
{"person": "jane", "on": "2026-02-10"}
{"person": "bo@altex.example", "kind": "qbr", "on": null, "note": 12}
END
! Added 2; 0 were there already.

$ write moments.json <<END
[{"person": "jane", "kind": "praise", "on": "2026-02-10"},
 {"person": "jane", "kind": "renewal", "on": "2026-02-20", "outcome": "two years"}]
END

$ refer moment add --from moments.json
! Added 1; 1 was there already.

$ refer moment list --format csv --columns id,contact,kind,day,note
id,contact,kind,day,note
1,Jane Roe,praise,2026-02-10,
3,Jane Roe,renewal,2026-02-20,
2,Bo Lind,qbr,2026-03-02,12

# A bad row is named by its line, and nothing is kept.
$ write bad.csv <<END
person,kind,on
jane,goal,2026-01-02
jane,npss,2026-02-01
bo,goal,soon
nobody,goal,2026-01-01
,nps,2025-01-01
END

$ refer moment add --from bad.csv
! refer: bad.csv:3: 'npss' is no kind of moment
! hint: did you mean 'nps'?
[65]

$ refer moment add --from bad.csv --json
! {"code": 65, "message": "'npss' is no kind of moment", "hint": "did you mean 'nps'?", "file": "bad.csv", "line": 3}
[65]

$ refer moment list jane --kind goal --json
[]

# With --rejects the good rows are kept and the bad ones are written down, ready to be mended.
$ refer moment add --from bad.csv --rejects rejects.csv
! Rejected bad.csv:3: 'npss' is no kind of moment.
! Rejected bad.csv:4: --on: 'soon' is no date.
! Rejected bad.csv:5: no contact matches 'nobody'.
! Rejected bad.csv:6: 'refer moment add' needs PERSON.
! Added 1; 0 were there already; 4 were rejected.

$ cat rejects.csv
person,kind,on
jane,npss,2026-02-01
bo,goal,soon
nobody,goal,2026-01-01
,nps,2025-01-01

$ refer undo
! Took back: moment add --from bad.csv --rejects rejects.csv

$ refer moment list --kind goal --json
[]

# Mistakes about the file itself.
$ refer moment add --from nowhere.csv
! refer: cannot read '<dir>/nowhere.csv': no such file or directory
[66]

$ refer moment add jane --kind nps --rejects rejects.csv
! refer: --rejects belongs to --from
! hint: --from FILE says where the records are
[2]

$ write wrong.csv <<END
person,kind,outcom
jane,nps,x
END

$ refer moment add --from wrong.csv
! refer: wrong.csv:2: no field 'outcom'
! hint: did you mean 'outcome'?
[65]

$ write broken.json <<END
[{"person": "jane", "kind": "nps"},
 {"person": }]
END

$ refer moment add --from broken.json
! refer: broken.json:2:13: not JSON: syntax error while parsing value - unexpected '}'; expected '[', '{', or a literal
[65]

$ refer moment add --from - <<END
END
! Added 0; 0 were there already.
