A message is shown as the mailer got it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --segment "SaaS companies" --challenge "slow ramp" --role CRO

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind praise --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane elena --strength 4

$ refer -q ask add jane elena

$ refer -q config set --user program.mailer false

$ refer -q ask send 1 --yes
! refer: ask 1 was not sent: the mailer ended with status 1
! hint: 'refer outbox show 1' shows it; 'refer ask send 1' tries again
[74]

$ refer outbox show 1 --json --columns id,state,reason,recipient,message
{"id": 1, "state": "failed", "reason": "the mailer ended with status 1", "recipient": "Jane Roe <jane@pixel.example>", "message": "From: Ada Park <ada@acme.example>\nTo: Jane Roe <jane@pixel.example>\nSubject: Introduction to Elena Cole?\nDate: Mon, 2 Mar 2026 09:00:00 +0000\nMessage-ID: <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nHi Jane,\n\nI'm trying to connect with more SaaS companies. I noticed you're connected =\nto Elena Cole at Globex=E2=80=94would you be comfortable making an introduc=\ntion?\n\nAda\n"}

$ refer outbox show 1
id          1
state       failed
letter      ask-specific
ask_id      1
intro_id
recipient   Jane Roe <jane@pixel.example>
subject     Introduction to Elena Cole?
reason      the mailer ended with status 1
tries       1
tried_at    2026-03-02 09:00
sent_at
queued_at   2026-03-02 09:00
kind        ask
key         ask-1
source      Jane Roe
source_id   2
contact_id  2
variant
version     51f4bb27
message_id  <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>
message     From: Ada Park <ada@acme.example>
            To: Jane Roe <jane@pixel.example>
            Subject: Introduction to Elena Cole?
            Date: Mon, 2 Mar 2026 09:00:00 +0000
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

$ refer outbox show 9
! refer: no message 9
! hint: 'refer outbox list' shows them
[3]
