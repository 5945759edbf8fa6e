Which letter an ask gets depends on warmth, language, type and what the project says; its wording is kept when it is sent

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies" --challenge "slow ramps" --role "VP of Sales"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q source add "Bo Lind <bo@altex.example>" --type connector --strength 3

$ refer -q moment add jane --kind praise --outcome "onboarding in 10 days"

$ refer -q moment add bo --kind value --outcome "a full meetup"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane elena --strength 4

$ refer -q tie add bo elena --strength 4

$ refer -q ask add jane elena

$ refer -q ask add bo elena

# Both ties are strong, or not.
$ refer ask draft 1 2 --format csv --columns template,to
template,to
ask-specific,Jane Roe <jane@pixel.example>
ask-specific-cold,Bo Lind <bo@altex.example>

$ refer ask draft 2
To: Bo Lind <bo@altex.example>
Subject: Introduction to Elena Cole?
|
Hi Bo,
|
A word on who writes: I’m Ada Park, and I’d like to help more SaaS companies.
|
One result: a full meetup
|
I noticed you’re connected to Elena Cole at Globex. If you know each other well enough, would you be comfortable making an introduction? There is a short note that you could forward as it stands.
|
If not, or if the timing is wrong, simply say so; that’s perfectly fine.
|
Ada

$ refer -c ties.strong=3 ask draft 2 --json --columns template
[
{"template": "ask-specific"}
]

# A letter of the project in German, for those who read German; it is begun with the text of ours.
$ refer template new ask-specific-de --from ask-specific --language de
! Wrote templates/ask-specific-de.toml, a copy of ask-specific; it takes the place of ask-specific.
! Change its words, then 'refer template lint ask-specific-de'.

$ cat templates/ask-specific-de.toml
name = "ask-specific-de"
instead_of = "ask-specific"
language = "de"
summary = "ask a source to introduce one named person"
kind = "ask"
needs = ["source.first_name", "me.first_name", "target.name", "segment"]
max_words = 120
subject = "Introduction to {{target.name}}?"
body = """
Hi {{source.first_name}},
|
I'm trying to connect with more {{segment}}. I noticed you're connected to {{target.name}}{{#target.company}} at {{target.company}}{{/target.company}}—would you be comfortable making an introduction?
|
{{me.first_name}}
"""

$ refer ask draft 1 --json --columns template
[
{"template": "ask-specific"}
]

$ write templates/ask-specific-de.toml <<END
language = "de"
instead_of = "ask-specific"
kind = "ask"
needs = ["source.first_name", "me.first_name", "target.name"]
subject = "Vorstellung bei {{target.name}}?"
body = """
Hallo {{source.first_name}},

ich habe gesehen, dass du {{target.name}} kennst. Würdest du uns miteinander bekannt machen? Wenn nicht, ist das völlig in Ordnung.

{{me.first_name}}
"""
END

$ refer -q contact edit jane --language de-CH

$ refer ask draft 1
To: Jane Roe <jane@pixel.example>
Subject: Vorstellung bei Elena Cole?
|
Hallo Jane,
|
ich habe gesehen, dass du Elena Cole kennst. Würdest du uns miteinander bekannt machen? Wenn nicht, ist das völlig in Ordnung.
|
Ada

$ refer -c letters.language=de ask draft 2 --json --columns template
[
{"template": "ask-specific-de"}
]

$ refer -q contact edit jane --language en

$ refer -c letters.language=de ask draft 1 --json --columns template
[
{"template": "ask-specific"}
]

# With more conditions it goes before one with fewer; by its name it is always had.
$ write templates/ask-connector.toml <<END
kind = "ask"
instead_of = "ask-specific"
subject = "Your meetup"
body = "Hi {{source.first_name}}, would you be comfortable introducing me to {{target.name}}? If not, that is fine."

[for]
type = ["connector", "advisor"]
warmth = "cold"
END

$ refer ask draft 1 2 --format csv --columns template,subject
template,subject
ask-specific,Introduction to Elena Cole?
ask-connector,Your meetup

$ refer ask draft 1 --template ask-connector --json --columns template
[
{"template": "ask-connector"}
]

# Where the letter itself is ours, built-in ones do not take its place.
$ write templates/ask-specific.toml <<END
kind = "ask"
subject = "Ours"
body = "Hi {{source.first_name}}"
END

$ refer -q contact edit bo --language fr

$ sh rm templates/ask-connector.toml

$ refer ask draft 1 2 --json --columns template,subject
[
{"template": "ask-specific", "subject": "Ours"},
{"template": "ask-specific", "subject": "Ours"}
]

$ sh rm templates/ask-specific.toml

# Wordings take turns by the number of the ask; the one that was sent is kept.
$ write templates/ask-trigger.toml <<END
kind = "ask"
subject = "If this comes up"
body = "Hi {{source.first_name}}, should someone struggle with {{challenge}}: would you connect us? No need to reply."

[variants.short]
subject = "A thought"
body = "Hi {{source.first_name}}, {{challenge}}: who comes to mind? If nobody, that is fine."

[variants.bare]
subject = "Hm"
END

$ refer -q ask add jane --kind trigger --profile scaleups --override "for the test"

$ refer ask draft 3 --json --columns template,subject
[
{"template": "ask-trigger", "subject": "If this comes up"}
]

$ refer ask draft 3 --variant short --json --columns subject
[
{"subject": "A thought"}
]

$ refer ask draft 3 --variant shrot
! refer: letter 'ask-trigger' has no variant 'shrot'
! hint: did you mean 'short'?
[3]

$ refer ask draft 1 --variant short
! refer: letter 'ask-specific' has no variant 'short'
! hint: it has only one wording
[3]

$ refer -q ask mark 3 sent --variant short

$ refer ask show 3 --json --columns state,template,variant,template_version,message_id,sendings
{"state": "sent", "template": "ask-trigger", "variant": "short", "template_version": "802aaa6e", "message_id": "<ask-3.3579fbc528c6f843153cae20731f75f3@acme.example>", "sendings": 1}

$ refer ask draft 3 --json --columns subject,message_id
[
{"subject": "A thought", "message_id": "<ask-3.3579fbc528c6f843153cae20731f75f3@acme.example>"}
]

$ refer report funnel --by variant --format csv --columns by,stage,count
by,stage,count
ask-trigger short,asked,1
ask-trigger short,accepted,0
ask-trigger short,consented,0
ask-trigger short,introduced,0
ask-trigger short,met,0
ask-trigger short,opportunity,0
ask-trigger short,won,0

$ refer -q undo

$ refer ask show 3 --json --columns state,template,variant,message_id
{"state": "queued", "template": null, "variant": null, "message_id": null}

# A letter that was put off is made again, in its own thread; the nudge refers to it.
$ refer -q ask mark 1 sent

$ refer ask draft 1 --template nudge --format eml
From: Ada Park <ada@acme.example>
To: Jane Roe <jane@pixel.example>
Subject: Still open: an introduction to Elena Cole
Date: Mon, 2 Mar 2026 09:00:00 +0000
Message-ID: <ask-1-nudge-1.b38bca5003edba9de7e89775060042fc@acme.example>
In-Reply-To: <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>
References: <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable
X-Unsent: 1
|
Hi Jane,
|
I asked you about an introduction to Elena Cole at Globex. Is that still so=
mething you=E2=80=99d be comfortable with?
|
A word is enough, and a no is a good answer too: then I=E2=80=99ll leave it=
 there.
|
Ada

$ refer -q ask nudge 1

$ refer ask draft 1 --template nudge --json --columns message_id
[
{"message_id": "<ask-1-nudge-2.f98036267f420aac1b5921ca71015e1f@acme.example>"}
]

$ refer -q ask mark 1 later --until 2026-06-01

$ refer ask draft 1 --format eml -o again.eml

$ sh grep -E "^(Message-ID|In-Reply-To|References)" again.eml
Message-ID: <ask-1-again-1.7df845f7889601768d6aa88ae80e9eeb@acme.example>
In-Reply-To: <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>
References: <ask-1.71365309f0166f1946ff72de77c1568a@acme.example>

# Objections are answered one by one.
$ refer ask draft 1 --template answer-nobody
To: Jane Roe <jane@pixel.example>
Subject: An easier question
|
Hi Jane,
|
Thank you for thinking about it. It may be easier with a picture of whom I mean: SaaS companies. Usually it’s the VP of Sales who feels it first.
|
Does this bring one name to mind? If not, that’s fine, and I’ll leave it there.
|
Ada

$ refer ask draft 1 --template answer-not-interested --json --columns to,subject
[
{"to": ["Elena Cole <elena@globex.example>"], "subject": "Thank you for telling me"}
]

# Mistakes in the words of a letter are named where they stand.
$ write templates/ask-bad.toml <<END
kind = "ask"
instead_of = "ask-specfic"
subject = "s"
body = "b"
END

$ refer ask draft 1
! refer: templates/ask-bad.toml:2:14: there is no letter 'ask-specfic' whose place it could take
! hint: did you mean 'ask-specific'?
[65]

$ write templates/ask-bad.toml <<END
kind = "ask"
instead_of = "ask-specific"
subject = "s"
body = "b"
[for]
warmth = ["warm", "colt"]
END

$ refer ask draft 1
! refer: templates/ask-bad.toml:6:10: 'colt' is no warmth
! hint: did you mean 'cold'?
[65]

$ write templates/ask-bad.toml <<END
kind = "ask"
instead_of = "ask-specific"
subject = "s"
body = "b"
[for]
language = "german!"
END

$ refer ask draft 1 --json
! {"code": 65, "message": "'german!' is no language", "hint": "write en, de or pt-BR", "file": "templates/ask-bad.toml", "line": 6, "column": 12}
[65]

$ refer contact edit jane --language "d e"
! refer: 'd e' is no language
! hint: write en, de or pt-BR
[2]

$ refer ask mark 1 accepted --variant short
! refer: --variant belongs to 'sent'
! hint: it says in which wording the letter went out
[2]
