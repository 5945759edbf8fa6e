What mail shows is listed in the order of the mail, and says why and what applying it does

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer inbox list
id  what  record  person  at  certain  reason  command

$ refer inbox list --json
[]

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --state introduced --mode direct

$ now 2026-03-20T09:00:00Z

# Names and subjects come from outside: a formula and an escape do nothing.
$ write -e Mail/1.eml <<END
From: jane@pixel.example
To: "=1+1\x1b[31m" <bo@delta.example>, ada@acme.example
Subject: =cmd\xe2\x80\xae Bo
Date: Mon, 9 Mar 2026 10:00:00 +0000
Message-ID: <bo@pixel.example>

END

$ write Mail/2.eml <<END
From: Ada <ada@acme.example>
To: jane@pixel.example
Subject: Thank you
Date: Tue, 3 Mar 2026 10:00:00 +0000
Message-ID: <intro-1-thanks.0123456789abcdef@acme.example>

END

$ write Mail/3.eml <<END
From: elena@globex.example
To: ada@acme.example
Subject: Re: Hello
Date: Wed, 4 Mar 2026 10:00:00 +0000
Message-ID: <r@globex.example>
In-Reply-To: <intro-1-follow-up.0123456789abcdef@acme.example>
Authentication-Results: mx.acme.example; dmarc=fail (p=none)

END

$ refer inbox scan Mail
! Read 3 messages in 1 folder: 3 proposals, 1 of them certain; 'refer inbox apply --certain' records what is certain.

$ refer inbox list
id  what      record   person            at                certain  reason                                                                                                               command
 1  thanked   intro 1  Jane Roe          2026-03-03 10:00  true     your letter to Jane Roe                                                                                              refer intro edit 1 --thanked 2026-03-03
 2  replied   intro 1  Elena Cole        2026-03-04 10:00  false    Elena Cole wrote back in its thread, by a letter of yours that was not seen; that it is from its sender is in doubt  refer intro mark 1 replied --on 2026-03-04
 3  referral           bo@delta.example  2026-03-09 10:00  false    Jane Roe wrote to bo@delta.example with you in copy, and nobody asked for it                                         refer intro add --source 2 --target bo@delta.example --state introduced --on 2026-03-09

$ refer inbox list --certain --format csv
id,what,record,person,at,certain,reason,command
1,thanked,intro 1,Jane Roe,2026-03-03T10:00:00Z,true,your letter to Jane Roe,refer intro edit 1 --thanked 2026-03-03

$ refer inbox list --columns all --json
[
{"id": 1, "what": "thanked", "record": "intro 1", "person": "Jane Roe", "at": "2026-03-03T10:00:00Z", "certain": true, "reason": "your letter to Jane Roe", "command": "refer intro edit 1 --thanked 2026-03-03", "subject": "Thank you", "sender": "ada@acme.example", "state": "open", "ask_id": null, "intro_id": 1, "contact_id": 2, "target_id": null, "address": null, "detail": null, "message_id": "<intro-1-thanks.0123456789abcdef@acme.example>", "found_at": "2026-03-20T09:00:00Z"},
{"id": 2, "what": "replied", "record": "intro 1", "person": "Elena Cole", "at": "2026-03-04T10:00:00Z", "certain": false, "reason": "Elena Cole wrote back in its thread, by a letter of yours that was not seen; that it is from its sender is in doubt", "command": "refer intro mark 1 replied --on 2026-03-04", "subject": "Re: Hello", "sender": "elena@globex.example", "state": "open", "ask_id": null, "intro_id": 1, "contact_id": 3, "target_id": null, "address": null, "detail": null, "message_id": "<r@globex.example>", "found_at": "2026-03-20T09:00:00Z"},
{"id": 3, "what": "referral", "record": null, "person": "bo@delta.example", "at": "2026-03-09T10:00:00Z", "certain": false, "reason": "Jane Roe wrote to bo@delta.example with you in copy, and nobody asked for it", "command": "refer intro add --source 2 --target bo@delta.example --state introduced --on 2026-03-09", "subject": "=cmd\u202e Bo", "sender": "jane@pixel.example", "state": "open", "ask_id": null, "intro_id": null, "contact_id": 2, "target_id": null, "address": "bo@delta.example", "detail": "=1+1\u001b[31m", "message_id": "<bo@pixel.example>", "found_at": "2026-03-20T09:00:00Z"}
]

$ refer inbox list --format csv --columns id,subject,detail,address
id,subject,detail,address
1,Thank you,,
2,Re: Hello,,
\ 3,'=cmd‮ Bo,'=1+1\x1b[31m,bo@delta.example

$ refer -q inbox dismiss 3

$ refer inbox list --columns id,state
id  state
 1  open
 2  open

$ refer inbox list --all --columns id,state
id  state
 1  open
 2  open
 3  dismissed

$ refer inbox list now
! refer: 'refer inbox list' does not know what to do with 'now'
! hint: 'refer inbox list --help' shows how it is used
[2]
