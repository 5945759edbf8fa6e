Whoever is forgotten is gone from every record, text, log and copy, while asks and introductions keep their counts

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact forget elena
! refer: no contact matches 'elena'
! hint: 'refer contact list' shows them
[3]

$ refer contact add "Elena Qvortrup" --email elena@globex.example --handle elq42 --title "VP of Sales" --company Globex --url https://www.linkedin.example/in/elq --phone "+49 170 1234567" --worked "Chase 2015-2019" --note "likes sailing"
! Added contact 2: Elena Qvortrup.

$ refer contact add "Jane Roe" --email jane@pixel.example --company Pixel --title "Assistant to Elena Qvortrup" --note "Elena Qvortrup (elena@globex.example, 0170 / 1234567, linkedin.example/in/elq) is her boss; elq42 too, not Elena Qvortrupsen"
! Added contact 3: Jane Roe.

$ refer contact add "Elena Qvortrup" --email other@delta.example --company Pixel
! Contact 2 has the same name.
! Added contact 4: Elena Qvortrup.

$ refer profile add scaleups --name "SaaS scale-ups" --outcome "ramp time halved" --role CRO
! Added profile 1: scaleups.

$ refer source add jane --type customer --strength 5 --note "met ELENA QVORTRUP first" --no-go "Elena Qvortrup"
! Added source 3: Jane Roe, customer.

$ refer tie add jane elena@globex.example --strength 4 --how "Elena's boss at Chase"
! Added tie 2: Elena Qvortrup and Jane Roe, strength 4.

$ refer tie add other@delta.example elena@globex.example --strength 2
! Added tie 3: Elena Qvortrup and Elena Qvortrup, strength 2.

$ refer moment add jane --kind renewal --outcome "Elena Qvortrup praised it"
! Added moment 1: Jane Roe, renewal on 2026-03-02.

$ refer moment add elena@globex.example --kind praise --outcome "a talk of hers"
! Added moment 2: Elena Qvortrup, praise on 2026-03-02.

$ refer touch add elena@globex.example --channel call --note "she is in Oslo"
! Added touch 1: Elena Qvortrup, call on 2026-03-02.

$ refer ask add jane elena@globex.example --kind specific --profile scaleups --note "Elena is on leave in May" --override "Jane offered Elena Qvortrup"
! Added ask 1: Jane Roe to introduce Elena Qvortrup.

$ refer ask mark 1 sent
! Ask 1 is sent: Jane Roe to introduce Elena Qvortrup.

$ refer ask mark 1 accepted
! Ask 1 is accepted: Jane Roe to introduce Elena Qvortrup.
! Added intro 1.

$ refer intro mark 1 refused --reason "Elena has no time, says Qvortrup's office"
! Intro 1 is refused: Elena Qvortrup, by Jane Roe.

$ refer report funnel --format csv --columns stage,count > before.csv

$ refer report sources --format csv > sources-before.csv

# What cannot be shown afterwards is found before anybody is forgotten.
$ refer contact forget elena@globex.example --yes --json --columns nope
! {"code": 2, "message": "no column 'nope'", "hint": "the columns are id, name"}
[2]

$ refer contact show elena@globex.example --json --columns name
{"name": "Elena Qvortrup"}

# It has to be meant.
$ refer contact forget elena@globex.example
! refer: what is forgotten cannot be brought back, so this needs --yes
! hint: --dry-run shows what would be done
[2]

$ refer contact forget elena@globex.example --dry-run
! Would forget contact 2: Elena Qvortrup.
! Taken out of 4 records about others.
! 2 companies where nobody is left went too.
! The log begins anew: nothing before this can be taken back.
! Nothing was kept (--dry-run).

$ refer contact list --format csv --columns id,name
id,name
2,Elena Qvortrup
3,Jane Roe
4,Elena Qvortrup

$ refer contact forget elena
! refer: several contacts match 'elena': 2 Elena Qvortrup <elena@globex.example>, 4 Elena Qvortrup <other@delta.example>
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer contact forget me --yes
! refer: 'me' cannot be forgotten
! hint: 'refer contact edit me' changes it
[4]

$ refer contact forget elena@globex.example jane nobody --yes
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer contact forget
! refer: 'refer contact forget' needs PERSON
! hint: PERSON is who: an id, e-mail, handle, or part of the name; - reads them from standard input; 'refer contact forget --help' shows more
[2]

# A copy that an update of the program left, and another file beside it.
$ sh cp refer.db refer.db.before-3; cp refer.toml refer.db.before-spring

$ refer contact forget elena@globex.example --yes --format csv
id,name
2,forgotten-2
! Forgot contact 2, now forgotten-2.
! Taken out of 4 records about others.
! 2 companies where nobody is left went too.
! The log begins anew: nothing before this can be taken back.
! Removed the copy that an update had left: <dir>/refer.db.before-3.

$ sh ls -a
.
..
.home
before.csv
refer.db
refer.db.before-spring
refer.toml
sources-before.csv

$ sh LC_ALL=C grep -a -c -i -e elq -e 1234567 -e sailing -e globex -e oslo -e "on leave" refer.db
0
[1]

# Her name is somebody else's too, who keeps it.
$ refer contact list --columns id,name,email,title,company,note,do_not_contact --json
[
{"id": 2, "name": "forgotten-2", "email": null, "title": null, "company": null, "note": null, "do_not_contact": "forgotten"},
{"id": 3, "name": "Jane Roe", "email": "jane@pixel.example", "title": "Assistant to [forgotten]", "company": "Pixel", "note": "[forgotten] ([forgotten], [forgotten], [forgotten]) is her boss; [forgotten] too, not Elena Qvortrupsen", "do_not_contact": null},
{"id": 4, "name": "Elena Qvortrup", "email": "other@delta.example", "title": null, "company": "Pixel", "note": null, "do_not_contact": null}
]

$ refer tie list --columns all --json
[
{"id": 1, "from": "Ada Park", "to": "Jane Roe", "strength": 5, "how": null, "evidence": "stated", "since": null, "until": null, "from_id": 1, "to_id": 3, "note": null, "last_contact": null, "freshness": null},
{"id": 2, "from": "forgotten-2", "to": "Jane Roe", "strength": 4, "how": null, "evidence": "stated", "since": null, "until": null, "from_id": 2, "to_id": 3, "note": null, "last_contact": null, "freshness": null}
]

$ refer source show jane --columns note,no_go --json
{"note": "met [forgotten] first", "no_go": ["[forgotten]"]}

$ refer moment list --columns all --format csv
id,contact,kind,day,outcome,freshness,ask_by,contact_id,note,added_at
1,Jane Roe,renewal,2026-03-02,[forgotten] praised it,1,2026-04-13,3,,2026-03-02T09:00:00Z
2,forgotten-2,praise,2026-03-02,[forgotten],1,2026-04-13,2,,2026-03-02T09:00:00Z

$ refer touch list --columns all --format csv
id,contact,day,channel,gave,note,owner,contact_id,introduced,introduced_id,added_at
1,forgotten-2,2026-03-02,call,,,Ada Park,2,,,2026-03-02T09:00:00Z

$ refer ask show 1 --json
{"id": 1, "source": "Jane Roe", "target": "forgotten-2", "profile": "scaleups", "kind": "specific", "state": "accepted", "owner": "Ada Park", "due": null, "sent_at": "2026-03-02T09:00:00Z", "answered_at": "2026-03-02T09:00:00Z", "source_id": 3, "target_id": 2, "target_company": null, "moment_id": 1, "moment": "renewal", "outcome": "[forgotten] praised it", "template": "ask-specific", "queued_at": "2026-03-02T09:00:00Z", "later_at": null, "later_until": null, "silent_at": null, "cancelled_at": null, "intro_id": 1, "reason": null, "override_reason": "Jane offered [forgotten]", "override_rules": "no-go", "nudges": 0, "nudged_at": null, "sourced": null, "note": null, "added_by": "Ada Park", "template_version": "51f4bb27", "variant": null, "message_id": "<ask-1.90708a2dec5243a30a7dfa876d430418@acme.example>", "sendings": 1}

$ refer intro show 1 --columns source,target,state,reason --json
{"source": "Jane Roe", "target": "forgotten-2", "state": "refused", "reason": "[forgotten] has no time, says [forgotten]'s office"}

# Reports count as before.
$ refer report funnel --format csv --columns stage,count > after.csv

$ sh cmp before.csv after.csv

$ refer report sources --format csv > sources-after.csv

$ sh cmp sources-before.csv sources-after.csv

# There is no way back, and the number stays.
$ refer log --format csv
id,at,who,words,state
15,2026-03-02T09:00:00Z,Ada Park,contact forget 2,done

$ refer undo
! refer: cannot take back: contact forget 2: what was erased is gone
! hint: 'refer log' shows what was done since
[4]

$ refer contact forget 2 --yes
! Contact 2 is forgotten already.

$ refer contact add "Kim Lee"
! Added contact 5: Kim Lee.

$ refer undo
! Took back: contact add 'Kim Lee'

$ refer undo
! refer: cannot take back: contact forget 2: what was erased is gone
! hint: 'refer log' shows what was done since
[4]

$ refer ask add jane 2 --kind specific --override "she asked for it"
! refer: refused by do-not-contact: forgotten-2 is not to be contacted: forgotten; nothing goes past this
! hint: refer contact edit 2 --do-not-contact ""  # if they changed their mind
[77]

# What is added to a number without a name would never be erased.
$ refer contact edit 2 --name "Zoe Qvortrup" --do-not-contact ""
! refer: contact 2 is forgotten: nobody can say who it was
! hint: 'refer contact add' adds whoever you mean
[4]
