The letter of an ask is written from the records, word for word, and nothing is sent or kept

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "[specific challenge you solve]"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind praise --outcome "onboarding in 10 days"

$ refer -q contact add "Jennifer Martinez" --email jm@corp.example --company "[Company]"

$ refer -q tie add jane jennifer --strength 4

$ refer -q ask add jane jennifer

$ refer -q ask add jane --kind direct

$ refer ask draft 1
To: Jane Roe <jane@pixel.example>
Subject: Introduction to Jennifer Martinez?
|
Hi Jane,
|
I'm trying to connect with more SaaS companies going through rapid scaling. I noticed you're connected to Jennifer Martinez at [Company]—would you be comfortable making an introduction?
|
Ada

# The three scripts, byte for byte.
$ write scripts.txt <<END
You've mentioned how much you value our partnership. I'm curious—do you know anyone else who might be facing similar challenges? I'd love an introduction if someone comes to mind.
I'm trying to connect with more SaaS companies going through rapid scaling. I noticed you're connected to Jennifer Martinez at [Company]—would you be comfortable making an introduction?
If you ever come across someone frustrated with [specific challenge you solve], I'd love to chat with them. Would you be open to connecting us if that situation arises?
END

$ sh (refer ask draft 2 1; refer ask draft 2 --template ask-trigger) | grep -Fxf scripts.txt | cmp - scripts.txt && echo same
same

# Several at once, from standard input too.
$ refer ask draft - --format csv --columns template,to,subject <<END
1
2
END
template,to,subject
ask-specific,Jane Roe <jane@pixel.example>,Introduction to Jennifer Martinez?
ask-direct,Jane Roe <jane@pixel.example>,Who else could we help?

$ refer ask draft - --json <<END
END
[]

$ refer ask draft - --format eml <<END
END

# As a draft to open in a mail program, the same letter always being the same message.
$ refer ask draft 2 --format eml
From: Ada Park <ada@acme.example>
To: Jane Roe <jane@pixel.example>
Subject: Who else could we help?
Date: Mon, 2 Mar 2026 09:00:00 +0000
Message-ID: <ask-2.9851ef2034e9a26760057a358224ef1c@acme.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
X-Unsent: 1
|
Hi Jane,
|
You've mentioned how much you value our partnership. I'm curious=E2=80=94do=
 you know anyone else who might be facing similar challenges? I'd love an i=
ntroduction if someone comes to mind.
|
Ada

$ refer ask draft 1 --format eml -o ask.eml

# Read back with another mail library it is the same letter.
$ write check.py <<END
import email, json, sys
from email import policy
message = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=policy.default)
(letter,) = json.load(sys.stdin)
faults = message.defects + [fault for value in message.values() for fault in getattr(value, "defects", [])]
print(faults, list(message.keys()), message["To"].addresses[0].addr_spec)
print(message["Subject"] == letter["subject"], message.get_content() == letter["body"], message["Message-ID"] == letter["message_id"])
END

$ sh refer ask draft 1 --json | python3 check.py ask.eml
[] ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'X-Unsent'] jane@pixel.example
True True True

$ refer ask show 1 --json --columns state,template,sent_at
{"state": "queued", "template": null, "sent_at": null}

# The letter of the ask, another one, and that of its kind.
$ refer -q ask edit 1 --template ask-direct

$ refer ask draft 1 --json --columns template
[
{"template": "ask-direct"}
]

$ refer ask draft 1 --template ask-specific --json --columns template
[
{"template": "ask-specific"}
]

# Mistakes.
$ refer ask draft
! refer: 'refer ask draft' needs ID
! hint: ID is which asks; - reads their ids from standard input; 'refer ask draft --help' shows more
[2]

$ refer ask draft 9
! refer: no ask 9
! hint: 'refer ask list' shows them
[3]

$ refer ask draft 1 --template ask-specfic
! refer: no letter 'ask-specfic'
! hint: did you mean 'ask-specific'?
[3]

$ refer ask draft jane
! refer: ID: 'jane' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer ask draft 1 2 --format eml
! refer: the format eml holds one letter, and here are 2
! hint: write them with --format mbox, text or json
[2]

$ refer ask draft 1 --format mbx
! refer: no format 'mbx'
! hint: did you mean 'mbox'?
[2]

$ refer ask draft 9 --json
! {"code": 3, "message": "no ask 9", "hint": "'refer ask list' shows them"}
[3]
