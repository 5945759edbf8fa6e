A letter that lacks a fact, or cannot be a mail, is not written: the fault names the place, and the command that mends it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner --since 2024-05-01 --strength 4

$ refer -q moment add bo --kind qbr --on 2026-02-10 --outcome "two deals won together"

$ refer -q contact add "Elena Cole"

$ refer -q tie add bo elena --strength 4

$ refer -q ask add bo elena

# Who I am comes from the settings.
$ refer -c me.name= ask draft 1
! refer: the letter 'ask-specific' needs me.name, and the settings do not say
! hint: refer config set me.name "Your name"
[78]

$ refer -c me.email= ask draft 1 --json
! {"code": 78, "message": "the letter 'ask-specific' needs me.email, and the settings do not say", "hint": "refer config set me.email \"you@yours.example\""}
[78]

# What the letter needs.
$ refer ask draft 1
! refer: built-in/ask-specific.toml: letter 'ask-specific' needs 'segment', which is not known
! hint: refer ask edit 1 --profile PROFILE
[65]

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q ask edit 1 --profile scaleups

$ refer ask draft 1 --json --columns subject,body
[
{"subject": "Introduction to Elena Cole?", "body": "Hi Bo,\n\nI'm trying to connect with more SaaS scale-ups. I noticed you're connected to Elena Cole—would you be comfortable making an introduction?\n\nAda\n"}
]

$ refer ask draft 1 --template ask-trigger
! refer: built-in/ask-trigger.toml: letter 'ask-trigger' needs 'challenge', which is not known
! hint: refer profile edit scaleups --challenge TEXT
[65]

$ refer -q profile edit scaleups --challenge "slow ramps"

$ refer ask draft 1 --template ask-trigger --json --columns body
[
{"body": "Hi Bo,\n\nIf you ever come across someone frustrated with slow ramps, I'd love to chat with them. Would you be open to connecting us if that situation arises?\n\nAda\n"}
]

# Nobody is named: the fact is the target.
$ refer -q ask add bo --kind trigger

$ refer ask draft 2 --template ask-specific
! refer: built-in/ask-specific.toml: letter 'ask-specific' needs 'target.name', which is not known
! hint: refer ask edit 2 --target PERSON
[65]

# A source without an address: the text serves, the message cannot.
$ refer -q contact edit bo --email ""

$ refer ask draft 2
To: Bo Lind
Subject: If this ever comes up
|
Hi Bo,
|
If you ever come across someone frustrated with slow ramps, I'd love to chat with them. Would you be open to connecting us if that situation arises?
|
Ada

$ refer ask draft 2 --format eml
! refer: 'Bo Lind' has no e-mail address
! hint: refer contact edit 'Bo Lind' --email ADDRESS
[65]

# Of a name with line breaks no header is made.
$ sh refer -q contact edit bo --email bo@altex.example --name "$(printf 'Bo\r\nBcc: all@x.example')"

$ refer ask draft 2 --format eml
! refer: the name has a control character: 'Bo\r\nBcc: all@x.example'
! hint: refer contact edit bo@altex.example --name NAME
[65]

$ sh refer -q contact edit bo@altex.example --name "$(printf '\342\200\256Bo, "山田" 🚀 Lind')" --first-name "Bo"

$ refer ask draft 2 --format eml -o bo.eml

$ sh refer ask draft 2 | head -n 1
To: "\u202eBo, \"山田\" 🚀 Lind" <bo@altex.example>

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

$ sh refer ask draft 2 --json | python3 check.py bo.eml
[] ['From', 'To', 'Subject', 'Date', 'Message-ID', 'MIME-Version', 'Content-Type', 'Content-Transfer-Encoding', 'X-Unsent'] bo@altex.example
True True True

# A letter of the project wins; what it lacks is named by file, line and column.
$ write templates/ask-trigger.toml <<END
kind = "ask"
to = "{{target.name}} <{{target.email}}>"
subject = "About {{profile.name}}"
body = """
Dear {{source.first_name}},
{{source.frist_name}}
"""
END

$ refer ask draft 2
! refer: templates/ask-trigger.toml:6:1: there is no fact 'source.frist_name'
! hint: did you mean 'source.first_name' or 'source.last_name'?
[65]

$ refer ask draft 2 --json
! {"code": 65, "message": "there is no fact 'source.frist_name'", "hint": "did you mean 'source.first_name' or 'source.last_name'?", "file": "templates/ask-trigger.toml", "line": 6, "column": 1}
[65]

# It may say whom it goes to, and be made of parts.
$ refer -q contact edit elena --email elena@globex.example

$ refer -q ask edit 1 --template ask-trigger

$ write templates/ask-trigger.toml <<END
kind = "ask"
to = "{{target.name}} <{{target.email}}>"
subject = "About {{profile.name}}"
body = "{{> greeting}}"
END

$ refer ask draft 1
! refer: templates/ask-trigger.toml:4:9: there is no partial 'greeting'
! hint: a partial is a file NAME.mustache in templates/, or in the folder of --partials
[65]

$ write templates/greeting.mustache <<END
Dear {{target.first_name}}, {{today}}.
END

$ refer ask draft 1
To: Elena Cole <elena@globex.example>
Subject: About SaaS scale-ups
|
Dear Elena, 2026-03-02.

$ refer template show ask-trigger
kind = "ask"
to = "{{target.name}} <{{target.email}}>"
subject = "About {{profile.name}}"
body = "{{> greeting}}"

# A letter that is no TOML, or says what no letter says.
$ write templates/ask-trigger.toml <<END
kind = "aks"
subject = "s"
body = "b"
END

$ refer ask draft 1
! refer: templates/ask-trigger.toml:1:8: there is no kind of letter 'aks'
! hint: did you mean 'ask'?
[65]

$ write templates/ask-trigger.toml <<END
kind = "ask
END

$ refer ask draft 1
! refer: templates/ask-trigger.toml:1:12: not TOML: string: unescaped control characters other than TAB (U+0009) are explicitly prohibited
[65]

# A name that would break the subject is refused too.
$ sh refer -q contact edit elena --name "$(printf 'Elena\nBcc: all@x.example')"

$ refer ask draft 1 --template ask-specific
! refer: built-in/ask-specific.toml:6:28: the value of 'target.name' has a control character: 'Elena\nBcc: all@x.example'
! hint: a subject is one line of plain text
[65]
