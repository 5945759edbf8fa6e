The letter of an ask is sent through the user's mailer, and the ask is then sent

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies" --challenge "slow ramp" --role CRO

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind praise --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane elena --strength 4

$ refer -q ask add jane elena --due 2026-03-04

# Without a mailer nothing begins, and the line that mends it is said.
$ refer ask send 1 --yes
! refer: no mailer is set that could send
! hint: refer config set --user program.mailer "msmtp"
[69]

$ write mailer <<END
#!/bin/sh
cat >> sent.eml
END

$ sh chmod +x mailer

# A project that somebody else may have written starts nothing.
$ sh cp refer.toml kept; printf '\n[program]\nmailer = "./mailer"\n' >> refer.toml

$ refer ask send 1 --yes
! refer: no mailer is set that could send
! hint: refer config set --user program.mailer "msmtp"
[69]

$ sh mv kept refer.toml; test ! -e sent.eml && echo "not started"
not started

$ refer -q config set --user program.mailer ./mailer

# Nobody is asked back where nobody sits.
$ refer ask send 1
! refer: sending needs --yes
! hint: --dry-run shows what would be sent
[2]

$ refer ask send 1 --dry-run
To: Jane Roe <jane@pixel.example>
Subject: Introduction to Elena Cole?
|
Hi Jane,
|
I'm trying to connect with more SaaS companies. I noticed you're connected to Elena Cole at Globex—would you be comfortable making an introduction?
|
Ada
! Nothing was kept (--dry-run).

# What cannot be shown afterwards is found before anything leaves.
$ refer ask send 1 --yes --format eml
! refer: format 'eml' is for letters, and this is a list
! hint: use table, json, jsonl, csv, tsv, markdown or html
[2]

$ refer ask send 1 --yes --columns id,stat
! refer: no column 'stat'
! hint: did you mean 'state'?
[2]

$ refer ask send 1 --yes -o nowhere/rows
! refer: cannot create '<dir>/nowhere/rows': no such file or directory
[73]

$ refer outbox list --json
[]

# Its day has not come.
$ refer ask send --due --yes
! Nothing is due.

$ now 2026-03-04T09:00:00Z

$ refer ask send --due --yes
! Sent ask 1 to Jane Roe <jane@pixel.example>.

$ cat sent.eml
From: Ada Park <ada@acme.example>
To: Jane Roe <jane@pixel.example>
Subject: Introduction to Elena Cole?
Date: Wed, 4 Mar 2026 09:00:00 +0000
Message-ID: <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
|
Hi Jane,
|
I'm trying to connect with more SaaS companies. I noticed you're connected =
to Elena Cole at Globex=E2=80=94would you be comfortable making an introduc=
tion?
|
Ada

$ refer ask show 1 --json --columns state,template,sent_at,message_id
{"state": "sent", "template": "ask-specific", "sent_at": "2026-03-04T09:00:00Z", "message_id": "<ask-1.71365309f0166f1946ff72de77c1568a@acme.example>"}

$ refer outbox list --json
[
{"id": 1, "state": "sent", "letter": "ask-specific", "ask_id": 1, "intro_id": null, "recipient": "Jane Roe <jane@pixel.example>", "subject": "Introduction to Elena Cole?", "reason": null, "tries": 1, "tried_at": "2026-03-04T09:00:00Z", "sent_at": "2026-03-04T09:00:00Z"}
]

# It is not sent twice, not even where it was taken back that it was.
$ refer ask send 1 --yes
! refer: ask 1: message 1 was handed to the mailer at 2026-03-04T09:00:00Z
! hint: 'refer ask mark 1 sent' records it, where that was taken back
[4]

$ refer undo
! Took back: ask send --due --yes

$ refer ask send 1 --yes
! refer: ask 1: message 1 was handed to the mailer at 2026-03-04T09:00:00Z
! hint: 'refer ask mark 1 sent' records it, where that was taken back
[4]

$ refer ask send --due --yes
! Passed over ask 1: message 1 was handed to the mailer at 2026-03-04T09:00:00Z.

$ refer -q ask mark 1 sent

# A week later the nudge is due, in the same thread.
$ now 2026-03-12T09:00:00Z

$ refer ask send --due --yes
! Nothing is due.

$ refer ask send --due --nudges --yes
! Sent nudge of ask 1 to Jane Roe <jane@pixel.example>.

$ refer ask show 1 --json --columns state,nudges,nudged_at
{"state": "sent", "nudges": 1, "nudged_at": "2026-03-12T09:00:00Z"}

$ sh grep -E '^(Message-ID|In-Reply-To|References|Subject)' sent.eml
Subject: Introduction to Elena Cole?
Message-ID: <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>
Subject: Still open: an introduction to Elena Cole
Message-ID: <ask-1-nudge-1.b38bca5003edba9de7e89775060042fc@acme.example>
In-Reply-To: <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>
References: <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>

# One nudge a day is enough, also for who asks for it by hand.
$ refer ask send 1 --template nudge --yes
! refer: ask 1: its last letter is of 2026-03-12, and the next nudge can leave on 2026-03-13
! hint: wait until 2026-03-13
[4]

# Put off, it is sent again when its day comes, as another message.
$ refer -q ask mark 1 later --until 2026-03-20

$ refer ask send --due --yes
! Nothing is due.

$ now 2026-03-20T09:00:00Z

$ refer ask send --due --yes
! Sent ask 1 to Jane Roe <jane@pixel.example>.

$ refer outbox list --format csv --columns id,key,state,letter
id,key,state,letter
1,ask-1,sent,ask-specific
2,ask-1-nudge-1,sent,nudge
3,ask-1-again-1,sent,ask-specific

# A guard stops it: by name all of them, by --due only that one; an override is kept.
$ refer -q contact add "Omar Diaz" --email omar@initech.example

$ refer -q tie add jane omar --strength 4

$ refer -q ask add jane omar --override "she offered"

$ refer -q source add "Bo Li <bo@pixel.example>" --type customer --strength 5 --satisfaction 2

$ refer -q moment add bo --kind praise --outcome "half the cost"

$ refer -q contact add "Kim Fox" --email kim@umbrella.example

$ refer -q tie add bo kim --strength 4

$ refer -q source edit bo --satisfaction 9

$ refer -q ask add bo kim

$ refer -q source edit bo --satisfaction 2

$ refer ask send 3 2 --yes
! refer: ask 3: refused by unhappy: the satisfaction of Bo Li is 2 of 10; an ask needs 7
! hint: refer source edit bo@pixel.example --satisfaction 7  # when they say so; --override REASON goes past it; -c guards.least_satisfaction=0 turns the rule off
[77]

$ refer ask send --due --yes
! Passed over ask 3: refused by unhappy: the satisfaction of Bo Li is 2 of 10; an ask needs 7; refer source edit bo@pixel.example --satisfaction 7  # when they say so.
! Sent ask 2 to Jane Roe <jane@pixel.example>.

$ refer ask send 3 --yes --override "he asked for it himself" --json --columns state,ask_id,recipient
[
{"state": "sent", "ask_id": 3, "recipient": "Bo Li <bo@pixel.example>"}
]

$ refer ask show 3 --json --columns state,override_reason,override_rules
{"state": "sent", "override_reason": "he asked for it himself", "override_rules": "unhappy"}

# Mail that came back, and people who do not want any.
$ refer -q source add "Cy Moe <cy@pixel.example>" --type customer --strength 5

$ refer -q moment add cy --kind praise --outcome "twice the speed"

$ refer -q tie add cy elena --strength 4

$ refer -q ask add cy elena

$ sh sqlite3 refer.db "update contact set bounced_at = 1772442000 where email = 'cy@pixel.example'"

$ refer ask send 4 --yes
! refer: ask 4: mail to Cy Moe <cy@pixel.example> came back on 2026-03-02
! hint: refer contact edit 7 --email ADDRESS
[77]

$ refer -q contact edit jane --do-not-contact "asked us to stop"

$ refer ask send 2 --yes
! refer: ask 2: refused by do-not-contact: Jane Roe is not to be contacted: asked us to stop; nothing goes past this
! hint: refer contact edit jane@pixel.example --do-not-contact ""  # if they changed their mind
[77]

# Mistakes.
$ refer ask send
! refer: no ask is named
! hint: refer ask send ID, or --due for all that are due
[2]

$ refer ask send 1 --due
! refer: an ID and --due say different things
! hint: give one of them
[2]

$ refer ask send 4 --nudges
! refer: --nudges belongs to --due
! hint: 'refer ask send ID --template nudge' sends one
[2]

$ refer ask send --due --override "because" --yes
! refer: --override goes past a guard for one ask, not for all that are due
! hint: refer ask send ID --override REASON
[2]

$ refer ask send 9 --yes
! refer: no ask 9
! hint: 'refer ask list' shows them
[3]

$ refer ask draft 4 --send --to-maildir Drafts
! refer: --send and --to-maildir say different things
! hint: give one of them
[2]

$ refer ask send 4 --template nonsense --yes
! refer: no letter 'nonsense'
! hint: 'refer template list' shows them
[3]

# An ask that was sent can be taken away with what is known of its messages.
$ refer ask remove 3
! Removed ask 3.

$ refer undo
! Took back: ask remove 3
