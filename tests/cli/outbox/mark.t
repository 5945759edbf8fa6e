What became of a message is recorded by whoever found out, in the record too

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --segment "SaaS companies" --challenge "slow ramp" --role CRO

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind praise --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane elena --strength 4

$ refer -q ask add jane elena

$ write mailer <<END
#!/bin/sh
kill -9 $$
END

$ sh chmod +x mailer

$ refer -q config set --user program.mailer ./mailer

$ refer ask send 1 --yes
! refer: nobody knows whether ask 1 was sent: the mailer was ended by signal 9
! hint: 'refer outbox mark 1 sent' if it left; 'refer outbox mark 1 queued' if it did not
[74]

$ refer ask send 1 --yes --json
! {"code": 4, "message": "ask 1: message 1 was given to the mailer at 2026-03-02T09:00:00Z, and nobody knows whether it left", "hint": "'refer outbox mark 1 sent' if it did; 'refer outbox mark 1 queued' if it is to be sent again"}
[4]

$ refer next --columns what,kind,command,reason --format csv --kind outbox
what,kind,command,reason
Find out whether Jane Roe <jane@pixel.example> got ask-specific,outbox,refer outbox show 1,"the mailer was ended by signal 9; then: refer outbox mark 1 sent, or queued to send it again"

# It was not in the log of the mailer: it may be handed over again, and is uncertain again.
$ refer outbox mark 1 queued --reason "not in the log of msmtp"
! Message 1 is queued: ask 1.

$ refer outbox list --json --columns id,state,reason,tries
[
{"id": 1, "state": "queued", "reason": "not in the log of msmtp", "tries": 1}
]

$ refer outbox mark 1 sent --dry-run
! Message 1 is sent: ask 1.
! Nothing was kept (--dry-run).

$ refer -q ask send 1 --yes
! refer: nobody knows whether ask 1 was sent: the mailer was ended by signal 9
! hint: 'refer outbox mark 1 sent' if it left; 'refer outbox mark 1 queued' if it did not
[74]

$ now 2026-03-03T09:00:00Z

# It was in the Sent folder: the ask was sent when the mailer got it.
$ refer outbox mark 1 sent
! Message 1 is sent: ask 1.

$ refer ask show 1 --json --columns state,sent_at,template
{"state": "sent", "sent_at": "2026-03-02T09:00:00Z", "template": "ask-specific"}

$ refer outbox list --json --columns id,state,reason,tries,sent_at
[
{"id": 1, "state": "sent", "reason": null, "tries": 2, "sent_at": "2026-03-02T09:00:00Z"}
]

$ refer outbox mark 1 queued
! refer: message 1 was handed to the mailer, and does not come back
[4]

# What can be undone is the record, never the message.
$ refer undo
! Took back: outbox mark 1 sent

$ refer ask show 1 --json --columns state,sent_at
{"state": "queued", "sent_at": null}

$ refer outbox list --json --columns id,state
[
{"id": 1, "state": "sent"}
]

# The record may know already, or be gone.
$ refer -q ask remove 1

$ refer -q ask add jane elena

$ refer -q ask send 1 --yes
! refer: ask 1: message 1 with the same words was given to the mailer at 2026-03-02T09:00:00Z, for a record that is gone
! hint: if that is meant, --template NAME writes it in other words
[4]

$ refer -q ask send 1 --template ask-named --yes
! refer: nobody knows whether ask 1 was sent: the mailer was ended by signal 9
! hint: 'refer outbox mark 2 sent' if it left; 'refer outbox mark 2 queued' if it did not
[74]

$ refer outbox mark 2 uncertain
! refer: message 2 is uncertain already
[4]

$ refer -q outbox mark 2 failed --reason "it is in the log: no such user"

$ refer outbox mark 2 uncertain
! refer: message 2 is not made uncertain by hand
! hint: say what you know: sent, queued, failed or cancelled
[4]

$ refer outbox mark 2 cancelled --json --columns state,reason
{"state": "cancelled", "reason": null}

$ refer ask send 1 --yes
! refer: ask 1: message 2 was cancelled
! hint: 'refer outbox mark 2 queued' if it is to be sent again
[4]

$ refer -q ask mark 1 sent

$ refer outbox mark 2 sent
! The record of ask 1 stays as it is: it is sent already.
! Message 2 is sent: ask 1.

$ refer outbox mark - cancelled --json --columns id,state <<END
2
END
! {"code": 4, "message": "message 2 was handed to the mailer, and does not come back", "hint": null}
[4]

# Mistakes.
$ refer outbox mark 9 sent
! refer: no message 9
! hint: 'refer outbox list' shows them
[3]

$ refer outbox mark 2 snet
! refer: STATE: 'snet' is no state of a message
! hint: did you mean 'sent'?
[2]

$ refer outbox mark
! refer: 'refer outbox mark' needs ID
! hint: ID is which message; - reads ids from standard input; 'refer outbox mark --help' shows more
[2]
