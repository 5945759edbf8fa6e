Any contact with a person is a touch, with what was given

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q contact add "Jane Roe" --email jane@pixel.example

$ refer touch add jane --channel call --note "spoke about the launch"
! Added touch 1: Jane Roe, call on 2026-03-02.

$ refer touch add jane --gave introduction --on 2026-02-01 --owner Ben --json
{"id": 2, "contact": "Jane Roe", "day": "2026-02-01", "channel": "message", "gave": "introduction", "note": null, "owner": "Ben", "contact_id": 2, "introduced": null, "introduced_id": null, "added_at": "2026-03-02T09:00:00Z"}

# The same again: person, day, channel, gift and note.
$ refer touch add jane --gave introduction --on 2026-02-01
! refer: touch 2 is the same: person, day, channel, gift and note
! hint: 'refer touch edit 2' changes it; another --note tells two apart
[4]

$ refer touch add jane --gave introduction --on 2026-02-01 --note "the second of that day" --json --columns id,channel,owner
{"id": 3, "channel": "message", "owner": "Ada Park"}

# Without settings nobody is named as the owner.
$ refer -c me.name= -c me.email= touch add jane --on 2026-01-01 --json --columns id,owner
{"id": 4, "owner": null}

# Mistakes.
$ refer touch add
! refer: 'refer touch add' needs PERSON
! hint: PERSON is with whom: an id, e-mail, handle, or part of the name; 'refer touch add --help' shows more
[2]

$ refer touch add jnae
! refer: no contact matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer touch add jane --channel fax
! refer: --channel: 'fax' is no channel
! hint: one of call, email, meeting, message, event, post
[2]

$ refer touch add jane --channel cal
! refer: --channel: 'cal' is no channel
! hint: did you mean 'call'?
[2]

$ refer touch add jane --gave introductio
! refer: --gave: 'introductio' is no kind of gift
! hint: did you mean 'introduction'?
[2]

$ refer touch add jane --gift help
! refer: 'refer touch add' has no option '--gift'
! hint: 'refer touch add --help' shows how it is used
[2]

$ refer touch add jane --on "next week"
! refer: --on: 'next week' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer touch add jane call
! refer: 'refer touch add' does not know what to do with 'call'
! hint: 'refer touch add --help' shows how it is used
[2]

$ refer touch add jane --channel cal --json
! {"code": 2, "message": "--channel: 'cal' is no channel", "hint": "did you mean 'call'?"}
[2]

# Many from a file, once.
$ write calls.csv <<END
person,channel,on,note
jane,call,2026-02-03,"budget, and people"
jane,email,2026-02-04,
END

$ refer touch add --from calls.csv --dry-run
! Added 2; 0 were there already.
! Nothing was kept (--dry-run).

$ refer touch add --from calls.csv --json
[
{"id": 5, "contact": "Jane Roe", "day": "2026-02-03", "channel": "call", "gave": null, "note": "budget, and people", "owner": "Ada Park"},
{"id": 6, "contact": "Jane Roe", "day": "2026-02-04", "channel": "email", "gave": null, "note": null, "owner": "Ada Park"}
]

$ refer touch add --from calls.csv
! Added 0; 2 were there already.

$ write bad.jsonl <<END
{"person": "jane", "channel": "event", "on": "2026-02-05"}
{"person": "jane", "channel": "evnt", "on": "2026-02-05"}
END

$ refer touch add --from bad.jsonl
! refer: bad.jsonl:2: --channel: 'evnt' is no channel
! hint: did you mean 'event'?
[65]

$ refer touch add --from bad.jsonl --rejects bad-rest.jsonl
! Rejected bad.jsonl:2: --channel: 'evnt' is no channel.
! Added 1; 0 were there already; 1 was rejected.

$ cat bad-rest.jsonl
{"person": "jane", "channel": "evnt", "on": "2026-02-05"}

$ refer undo
! Took back: touch add --from bad.jsonl --rejects bad-rest.jsonl

$ refer touch list --channel event --json
[]

# Hostile text stays data.
$ sh refer touch add jane --note "$(printf 'a\033]0;x\007b\r\nc')" --owner "$(printf '\342\200\256evil')"
! Added touch 7: Jane Roe, message on 2026-03-02.

$ refer touch list jane --from today --columns id,note,owner
id  note                    owner
 1  spoke about the launch  Ada Park
 7  a\x1b]0;x\x07b\r\nc     \u202eevil
