To whom somebody was introduced is a touch with an introduction given

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q contact add "Elena Cole" --email elena@globex.example

$ refer -q contact add "Bo Lind" --email bo@lind.example

$ refer touch add jane --introduced elena --note "both run finance"
! Added touch 1: Jane Roe, message on 2026-03-02, introduced to Elena Cole.

$ refer touch show 1 --json
{"id": 1, "contact": "Jane Roe", "day": "2026-03-02", "channel": "message", "gave": "introduction", "note": "both run finance", "owner": "Ada Park", "contact_id": 2, "introduced": "Elena Cole", "introduced_id": 3, "added_at": "2026-03-02T09:00:00Z"}

# Another person is another introduction of the same day; the same is the same.
$ refer touch add jane --introduced bo --format csv --columns id,gave,introduced
id,gave,introduced
2,introduction,Bo Lind

$ refer touch add jane --introduced bo
! refer: touch 2 is the same: person, day, channel, gift and note
! hint: 'refer touch edit 2' changes it; another --note tells two apart
[4]

$ refer touch add --from - <<END
person,introduced,on
jane,bo,2026-03-02
elena,bo,2026-03-01
END
! Added 1; 1 was there already.

$ refer touch edit 2 --introduced elena --format csv --columns gave,introduced
gave,introduced
introduction,Elena Cole

# Taken back, an introduction stays what was given; another gift needs that.
$ refer touch edit 2 --gave content
! refer: somebody was introduced, and what was given is said to be something else
! hint: --gave introduction, or --introduced ""
[2]

$ refer touch edit 2 --introduced "" --json --columns gave,introduced
{"gave": "introduction", "introduced": null}

$ refer touch edit 2 --gave content --json --columns gave,introduced
{"gave": "content", "introduced": null}

$ refer touch edit 2 --introduced bo --json --columns gave,introduced
{"gave": "introduction", "introduced": "Bo Lind"}

# Mistakes.
$ refer touch add jane --introduced jane
! refer: an introduction is to somebody else than you and the person
! hint: --introduced PERSON
[2]

$ refer touch add jane --introduced me
! refer: an introduction is to somebody else than you and the person
! hint: --introduced PERSON
[2]

$ refer touch add jane --introduced nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer touch add jane --introduced elena --gave help
! refer: somebody was introduced, and what was given is said to be something else
! hint: --gave introduction, or --introduced ""
[2]

$ refer contact remove elena
! refer: touch 1 introduced somebody to Elena Cole
! hint: 'refer touch remove 1' first
[4]

$ refer contact merge jane elena --yes
! refer: touch 1 introduced one of them to the other
! hint: 'refer touch remove 1' first
[4]

# The view for people's own queries.
$ sh sqlite3 refer.db "select contact, gave, introduced from v_touch order by id"
Jane Roe|introduction|Elena Cole
Jane Roe|introduction|Bo Lind
Elena Cole|introduction|Bo Lind

$ refer contact export bo --format csv -q
section,record,field,value
contact,4,name,Bo Lind
contact,4,email,bo@lind.example
contact,4,added_at,2026-03-02T09:00:00Z
touch,2,contact_id,2
touch,2,day,2026-03-02
touch,2,channel,message
touch,2,gave,introduction
touch,2,owner,Ada Park
touch,2,added_at,2026-03-02T09:00:00Z
touch,2,introduced_id,4
touch,3,contact_id,3
touch,3,day,2026-03-01
touch,3,channel,message
touch,3,gave,introduction
touch,3,owner,Ada Park
touch,3,added_at,2026-03-02T09:00:00Z
touch,3,introduced_id,4

# Names are shown, not obeyed.
$ write -e people.csv <<END
name,email
"\x1b[31mEve",eve@x.example
END

$ refer -q contact add --from people.csv

$ refer touch add jane --introduced eve@x.example
! Added touch 4: Jane Roe, message on 2026-03-02, introduced to \x1b[31mEve.

$ refer touch list jane --format csv --columns introduced
introduced
Elena Cole
Bo Lind
\ \x1b[31mEve

# Whoever is forgotten stays a number.
$ refer -q contact forget bo --yes

$ refer touch list jane --format csv --columns gave,introduced
gave,introduced
introduction,Elena Cole
introduction,forgotten-4
\ introduction,\x1b[31mEve
