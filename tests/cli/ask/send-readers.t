A letter of an ask is sent to those only who may get it: the source, the target as their introduction allows it, and nobody else who said no

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --segment "SaaS companies" --challenge "slow ramp" --role CRO

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind praise --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane elena --strength 4

$ refer -q ask add jane elena

$ write mailer <<END
#!/bin/sh
sed -n -e 's/^To: //p' -e 's/^Cc: /  cc /p' >> sent
END

$ sh chmod +x mailer

$ refer -q config set --user program.mailer ./mailer

# Nobody has introduced us yet.
$ refer ask send 1 --template follow-up --yes
! refer: ask 1: 'follow-up' goes to the target, and nobody has introduced us
! hint: 'refer ask mark 1 accepted' when the source has agreed
[77]

$ refer ask send --due --template follow-up --yes
! Passed over ask 1: 'follow-up' goes to the target, and nobody has introduced us.

$ refer -q ask mark 1 sent

# The address of the source may be written out.
$ write templates/written.toml <<END
kind = "nudge"
to = "{{source.name}} <{{source.email}}>"
subject = "An introduction"
body = "Hi {{source.first_name}}, a reminder."
END

$ refer ask send 1 --template written --dry-run --json --columns to
[
{"to": ["Jane Roe <jane@pixel.example>"]}
]
! Nothing was kept (--dry-run).

# The source has agreed, the target has not.
$ refer -q ask mark 1 accepted

$ refer ask send 1 --template follow-up --yes
! refer: ask 1: mode opt-in: the target has not agreed, and is not written to before
! hint: 'refer intro mark 1 consented' when the target has agreed
[77]

$ refer -q intro mark 1 consented

$ refer ask send 1 --template follow-up --dry-run --json --columns to
[
{"to": ["Elena Cole <elena@globex.example>"]}
]
! Nothing was kept (--dry-run).

# Who withdrew their consent is not written to, however their address is written.
$ refer -q intro consent 1 --side target --withdrawn 2026-03-02

$ refer ask send 1 --template answer-not-interested --yes
! refer: ask 1: intro 1: Elena Cole withdrew their consent on 2026-03-02
! hint: 'refer intro consent 1 --side target --withdrawn ""' if that was a mistake
[77]

$ write templates/loud.toml <<END
kind = "answer"
to = "ELENA@Globex.example"
subject = "Thank you"
body = "Hi {{target.first_name}}, thank you."
END

$ refer ask send 1 --template loud --yes
! refer: ask 1: intro 1: Elena Cole withdrew their consent on 2026-03-02
! hint: 'refer intro consent 1 --side target --withdrawn ""' if that was a mistake
[77]

$ refer intro send 1 --template loud --yes
! refer: intro 1: intro 1: Elena Cole withdrew their consent on 2026-03-02
! hint: 'refer intro consent 1 --side target --withdrawn ""' if that was a mistake
[77]

# Only the source is asked and reminded.
$ write templates/straight.toml <<END
kind = "ask"
to = "target"
subject = "An introduction"
body = "Hi {{target.first_name}}, may I ask?"
END

$ write templates/again.toml <<END
kind = "nudge"
to = "{{target.email}}"
subject = "An introduction"
body = "Hi {{target.first_name}}, may I ask?"
END

$ refer ask send 1 --template straight --yes
! refer: templates/straight.toml: ask 1: 'straight' is of kind ask, and does not go to the source
! hint: take its 'to' out, or say another kind
[65]

$ refer ask send 1 --template again --yes
! refer: templates/again.toml: ask 1: 'again' is of kind nudge, and does not go to the source
! hint: take its 'to' out, or say another kind
[65]

$ refer template lint straight again written --json --columns letter,severity,rule,found,hint
[
{"letter": "again", "severity": "error", "rule": "astray", "found": "to = '{{target.email}}'", "hint": "a letter of kind nudge goes to the source: take 'to' out, or say another kind"},
{"letter": "again", "severity": "warning", "rule": "needs", "found": "templates/again.toml: there is no value for 'target.first_name'", "hint": "add it to needs, or write a section around it"},
{"letter": "straight", "severity": "error", "rule": "astray", "found": "to = 'target'", "hint": "a letter of kind ask goes to the source: take 'to' out, or say another kind"},
{"letter": "straight", "severity": "warning", "rule": "needs", "found": "templates/straight.toml: there is no value for 'target.first_name'", "hint": "add it to needs, or write a section around it"},
{"letter": "written", "severity": "warning", "rule": "no-way-out", "found": "no easy way to say no", "hint": "add one: \"If the timing is wrong, just say so.\""}
]
[1]

# Do-not-contact holds for everybody who reads it, and so does mail that came back.
$ refer -q contact add "Max Orr" --email max@initech.example --do-not-contact "asked us to stop"

$ refer -q contact add "Uwe Lang" --email uwe@bücher.example

$ sh sqlite3 refer.db "update contact set bounced_at = 1772442000 where email like 'uwe%'"

$ write templates/max.toml <<END
kind = "answer"
to = "max@Initech.example"
subject = "Thank you"
body = "Hi Max, thank you."
END

$ write templates/uwe.toml <<END
kind = "answer"
cc = "uwe@xn--bcher-kva.example"
subject = "Thank you"
body = "Hi {{source.first_name}}, thank you."
END

$ refer ask draft 1 --template max
! refer: ask 1: Max Orr is not to be contacted: asked us to stop
! hint: refer contact edit max@initech.example --do-not-contact ""  # if they changed their mind
[77]

$ refer ask send 1 --template max --yes
! refer: ask 1: Max Orr is not to be contacted: asked us to stop
! hint: refer contact edit max@initech.example --do-not-contact ""  # if they changed their mind
[77]

$ refer intro send 1 --template max --yes
! refer: intro 1: Max Orr is not to be contacted: asked us to stop
! hint: refer contact edit max@initech.example --do-not-contact ""  # if they changed their mind
[77]

$ refer intro draft 1 --template max
! refer: Max Orr is not to be contacted: asked us to stop
! hint: refer contact edit max@initech.example --do-not-contact ""  # if they changed their mind
[77]

$ refer ask send 1 --template uwe --yes
! refer: ask 1: mail to uwe@xn--bcher-kva.example came back on 2026-03-02
! hint: refer contact edit 5 --email ADDRESS
[77]

$ refer intro send 1 --template uwe --yes
! refer: intro 1: mail to uwe@xn--bcher-kva.example came back on 2026-03-02
! hint: refer contact edit 5 --email ADDRESS
[77]

# A draft of it may be written, with a warning that is kept wherever it goes.
$ refer ask draft 1 --template uwe --json --columns cc
[
{"cc": ["uwe@xn--bcher-kva.example"]}
]
! Mail to Uwe Lang came back on 2026-03-02; 'refer contact edit 5 --email ADDRESS' says another address.

$ refer ask draft 1 --template uwe --to-maildir Drafts
! Mail to Uwe Lang came back on 2026-03-02; 'refer contact edit 5 --email ADDRESS' says another address.
! 'Thank you' to Jane Roe <jane@pixel.example> is a draft in Drafts.

$ refer intro draft 1 --template uwe --to-maildir Drafts
! Mail to Uwe Lang came back on 2026-03-02; 'refer contact edit 5 --email ADDRESS' says another address.
! 'Thank you' to Jane Roe <jane@pixel.example> is a draft in Drafts.

$ sh test ! -e sent && echo "nothing left"
nothing left
