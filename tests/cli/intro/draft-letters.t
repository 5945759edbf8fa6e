An introduction gets the letter of its state; amounts, reasons and notes have no way into any

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies" --role "VP of Sales" --trigger "a second sales office" --next-step "a 15-minute fit check"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q intro add --source jane --target elena --profile scaleups --why "both open a second office"

$ refer intro draft 1 --json --columns template,to,message_id
[
{"template": "forwardable", "to": ["Jane Roe <jane@pixel.example>"], "message_id": "<intro-1-forwardable.a8af869bd24b74c8e57a4f5e571803cd@acme.example>"}
]

$ refer -q intro mark 1 forwarded

$ refer intro draft 1 --json --columns template,to
[
{"template": "forwardable", "to": ["Jane Roe <jane@pixel.example>"]}
]

$ refer -q intro mark 1 consented

$ refer intro draft 1 --json --columns template,to,body
[
{"template": "bridge", "to": ["Jane Roe <jane@pixel.example>"], "body": "Hi Elena, hi Ada,\n\nIt’s a pleasure to introduce you to each other.\n\nElena Cole, Globex\nAda Park (works with SaaS companies)\nWhy I thought of you both: both open a second office\n\nAda, would you suggest a time for a 15-minute fit check? Elena, if the moment turns out to be wrong, simply say so.\n\nI’ll leave it with you both.\n\nJane\n"}
]

$ refer -q intro mark 1 introduced

$ refer intro draft 1
To: Elena Cole <elena@globex.example>
Subject: Jane Roe introduced us
|
Hi Elena,
|
Jane Roe was kind enough to bring us together. I’m Ada Park, and I work with SaaS companies.
|
Why Jane thought of us both: both open a second office
|
Would a 15-minute fit check in the next two weeks suit you?
|
If it isn’t a fit, or the timing is wrong, just say so, and I’ll leave it there.
|
Ada

$ refer intro draft 1 --template reply
To: Elena Cole <elena@globex.example>
Cc: Jane Roe <jane@pixel.example>
Subject: Re: Introduction: Elena Cole and Ada Park
|
Hi Elena, hi Jane,
|
Jane, thank you for bringing us together. I’ll move you to Bcc from here, to spare your inbox.
|
Elena, it’s good to meet you. Would a 15-minute fit check in the next two weeks suit you?
|
If it isn’t the right time, just say so, and I’ll leave it there.
|
Ada

$ refer -q intro mark 1 met

$ refer intro draft 1
To: Jane Roe <jane@pixel.example>
Subject: Your introduction to Elena Cole
|
Hi Jane,
|
A short word on your introduction to Elena Cole at Globex: it is under way. We have met, and both of us are thinking about what comes next.
|
Thank you again for making it. You’ll hear how it ends, whichever way; no reply needed.
|
Ada

$ refer intro draft 1 --json --columns message_id
[
{"message_id": "<intro-1-update-2026-03-02.f9c4774921aa0842dc63b8d1ed7858ae@acme.example>"}
]

$ refer --now 2026-03-03T09:00:00Z intro draft 1 --json --columns message_id
[
{"message_id": "<intro-1-update-2026-03-03.d75099e3997ed5be26bab74156a4b5d9@acme.example>"}
]

$ refer -q intro mark 1 won --value 42000EUR --reason "cheaper than Initech"

$ refer intro draft 1
To: Jane Roe <jane@pixel.example>
Subject: Your introduction to Elena Cole
|
Hi Jane,
|
Good news, and you should hear it from me: Elena Cole at Globex and I are going to work together.
|
It began with you. Thank you for your trust; I’ll see to it that Elena is glad of it too.
|
If there’s someone you would like to meet, just tell me.
|
Ada

$ refer intro draft 1 --template closure-unfit
To: Jane Roe <jane@pixel.example>
Subject: Your introduction to Elena Cole
|
Hi Jane,
|
Thank you for introducing me to Elena Cole at Globex. We found that I’m not the right one to help there, and I said so openly.
|
So that you have a picture: the people I can help best are SaaS companies.
Who feels it first: VP of Sales
When it matters most: a second sales office
|
Your introduction was made with care, and I’m grateful for it. Nothing is left for you to do.
|
Ada

# A closure that would say why, or how much, is refused, also in a section.
$ write templates/closure-won.toml <<END
kind = "closure"
instead_of = "closure"
subject = "It ended"
body = "Hi {{source.first_name}}, {{#reason}}because {{reason}}{{/reason}}"
[for]
state = "won"
END

$ refer intro draft 1
! refer: templates/closure-won.toml:4:35: 'reason' is confidential and never in a letter
! hint: reasons, amounts and notes stay with you; say it in your own words if it may be said
[65]

$ write templates/closure-won.toml <<END
kind = "closure"
subject = "It ended: {{intro.value}}"
body = "Hi {{source.first_name}}"
END

$ refer intro draft 1 --template closure-won --json
! {"code": 65, "message": "'intro.value' is confidential and never in a letter", "hint": "reasons, amounts and notes stay with you; say it in your own words if it may be said", "file": "templates/closure-won.toml", "line": 2, "column": 22}
[65]

# A partner's introduction of somebody who is no customer.
$ refer -q source add "Bo Lind <bo@altex.example>" --type partner --program indirect --since 2024-01-01

$ refer -q intro add --source bo --target "Max Vogel <max@vogel.example>" --profile scaleups

$ refer intro draft 2 --json --columns template,message_id
[
{"template": "forwardable-indirect", "message_id": "<intro-2-forwardable.2e21c03d213e10c442b6e2a768b24c53@acme.example>"}
]

$ refer intro draft 2 --template forwardable-indirect --json --columns template
[
{"template": "forwardable-indirect"}
]

# The reply goes to both, and is found with both.
$ refer intro draft 2 --template reply --json --columns to,cc
[
{"to": ["Max Vogel <max@vogel.example>"], "cc": ["Bo Lind <bo@altex.example>"]}
]

# Nobody to write to.
$ write templates/hello.toml <<END
kind = "answer"
to = "target"
subject = "s"
body = "b"
END

$ refer -q ask add jane --kind trigger --profile scaleups --override "for the test"

$ refer ask draft 1 --template hello --override "for the test"
! refer: templates/hello.toml: letter 'hello' is for the target, and there is none
! hint: refer ask edit 1 --target PERSON
[65]
