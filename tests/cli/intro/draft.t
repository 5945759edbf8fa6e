The letters of an introduction are written from the records: to forward, to ask the target, to bring both together, to thank

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS scale-ups" --challenge "slow ramps" --next-step "a 15-minute fit check" --link https://acme.example/intro

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --outcome "ramp time down from 6 months to 3"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex --title CEO

$ refer -q tie add jane elena --strength 4 --how "former colleagues at Chase"

$ refer -q ask add jane elena

$ refer -q ask mark 1 accepted

$ refer intro draft 1
To: Jane Roe <jane@pixel.example>
Subject: Introduction: Ada Park
|
Hi Elena,
|
Jane kindly offered to pass this on, so I’ll keep it short.
|
I’m Ada Park.
|
Who we help: SaaS scale-ups
What they ask us about: slow ramps
One result: ramp time down from 6 months to 3
|
If that sounds familiar, an easy next step is a 15-minute fit check: https://acme.example/intro
|
If it isn’t a fit, or the timing is wrong, just let this one go—no reply needed.
|
Ada

$ refer intro draft 1 --template opt-in
To: Jane Roe <jane@pixel.example>
Subject: Would you like to meet Ada Park?
|
Hi Elena,
|
A private question before I do anything: would you like to meet Ada Park?
|
Who Ada helps: SaaS scale-ups
What people ask Ada about: slow ramps
One result: ramp time down from 6 months to 3
|
If yes, a one-word reply will do and I’ll introduce you both. If not, that’s perfectly fine; I won’t pass on your details or mention it again.
|
Jane

$ refer -c me.title=Founder -c me.company=Acme intro draft 1 --template bridge
To: Jane Roe <jane@pixel.example>
Subject: Introduction: Elena Cole and Ada Park
|
Hi Elena, hi Ada,
|
It’s a pleasure to introduce you to each other.
|
Elena Cole, CEO, Globex (how we know each other: former colleagues at Chase)
Ada Park, Founder, Acme (works with SaaS scale-ups)
Why I thought of you both: slow ramps
One result of Ada’s work: ramp time down from 6 months to 3
|
Ada, would you suggest a time for a 15-minute fit check? Elena, if the moment turns out to be wrong, simply say so.
|
I’ll leave it with you both.
|
Jane

$ refer intro draft 1 --template thanks
To: Jane Roe <jane@pixel.example>
Subject: Thank you for introducing Elena Cole
|
Hi Jane,
|
Thank you for introducing me to Elena Cole at Globex. You put your name to it, and I’ll treat it with that care.
|
I’ll let you know how it goes, whichever way it goes.
|
If there is someone you would like to meet, or anything I can do in return, just tell me.
|
Ada

# As messages; one letter of each kind is another message, and always the same one.
$ refer intro draft 1 --template thanks --format eml
From: Ada Park <ada@acme.example>
To: Jane Roe <jane@pixel.example>
Subject: Thank you for introducing Elena Cole
Date: Mon, 2 Mar 2026 09:00:00 +0000
Message-ID: <intro-1-thanks.49426c3ce162bf1465b56f7c8809efe3@acme.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
X-Unsent: 1
|
Hi Jane,
|
Thank you for introducing me to Elena Cole at Globex. You put your name to =
it, and I=E2=80=99ll treat it with that care.
|
I=E2=80=99ll let you know how it goes, whichever way it goes.
|
If there is someone you would like to meet, or anything I can do in return,=
 just tell me.
|
Ada

$ refer intro draft 1 --format eml -o intro.eml

$ write check.py <<END
import email, json, sys
from email import policy
message = email.message_from_binary_file(open(sys.argv[1], "rb"), policy=policy.default)
(letter,) = json.load(sys.stdin)
faults = message.defects + [fault for value in message.values() for fault in getattr(value, "defects", [])]
print(faults, message["Subject"] == letter["subject"], message.get_content() == letter["body"], message["Message-ID"] == letter["message_id"])
END

$ sh refer intro draft 1 --json | python3 check.py intro.eml
[] True True True

# Mistakes.
$ refer intro draft
! refer: 'refer intro draft' needs ID
! hint: ID is which introductions; - reads their ids from standard input; 'refer intro draft --help' shows more
[2]

$ refer intro draft 9
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro draft elena
! refer: ID: 'elena' is no id
! hint: ids are the numbers in the first column of 'list'
[2]

$ refer intro draft 1 --template forwardabel
! refer: no letter 'forwardabel'
! hint: did you mean 'forwardable'?
[3]

$ refer intro draft 1 --templat thanks
! refer: 'refer intro draft' has no option '--templat'
! hint: did you mean '--template'?
[2]

$ refer intro draft 1 9
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro draft - --json <<END
END
[]

$ refer -c me.name= intro draft 1
! refer: the letter 'forwardable' needs me.name, and the settings do not say
! hint: refer config set me.name "Your name"
[78]

# What a letter needs is asked for by the command that says it.
$ refer -q intro add --source jane --target "max@vogel.example"

$ refer intro draft 2
! refer: built-in/forwardable.toml: letter 'forwardable' needs 'segment', which is not known
! hint: refer intro edit 2 --profile PROFILE
[65]

$ refer intro draft 1 2 --template thanks --json --columns subject
[
{"subject": "Thank you for introducing Elena Cole"},
{"subject": "Thank you for introducing Max"}
]

$ refer -q intro edit 2 --profile scaleups

$ refer intro draft 2 --json --columns template
[
{"template": "forwardable"}
]

# To whom must not be contacted, and through whom, no letter is written.
$ refer -q contact edit max --do-not-contact "asked us to stop"

$ refer intro draft 2
! refer: Max is not to be contacted: asked us to stop
! hint: refer contact edit max@vogel.example --do-not-contact ""  # if they changed their mind
[77]

$ refer intro draft 2 --template thanks --json
[
{"template": "thanks", "kind": "thanks", "from": "Ada Park <ada@acme.example>", "to": ["Jane Roe <jane@pixel.example>"], "cc": [], "subject": "Thank you for introducing Max", "body": "Hi Jane,\n\nThank you for introducing me to Max. You put your name to it, and I’ll treat it with that care.\n\nI’ll let you know how it goes, whichever way it goes.\n\nIf there is someone you would like to meet, or anything I can do in return, just tell me.\n\nAda\n", "message_id": "<intro-2-thanks.9e3dbf03991baf268dca06d48ce8e416@acme.example>"}
]
