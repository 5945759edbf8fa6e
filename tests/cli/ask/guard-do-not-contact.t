do-not-contact: neither a source nor a target who must not be contacted is asked, and nothing goes past it

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer -q ask add jane elena

$ refer -q ask mark 1 sent

$ refer -q contact edit jane --do-not-contact "asked on the phone to be left alone"

$ refer ask add jane --kind trigger
! refer: refused by do-not-contact: Jane Roe is not to be contacted: asked on the phone to be left alone; nothing goes past this
! hint: refer contact edit jane@pixel.example --do-not-contact ""  # if they changed their mind; 'refer ask check 2' shows 2 rules more
[77]

$ refer ask add jane --kind trigger --json
! {"code": 77, "message": "refused by do-not-contact: Jane Roe is not to be contacted: asked on the phone to be left alone; nothing goes past this", "hint": "refer contact edit jane@pixel.example --do-not-contact \"\"  # if they changed their mind; 'refer ask check 2' shows 2 rules more"}
[77]

# No override, and no setting: every other rule turned off changes nothing.
$ refer ask add jane --kind trigger --override "the boss wants it"
! refer: refused by do-not-contact: Jane Roe is not to be contacted: asked on the phone to be left alone; nothing goes past this
! hint: refer contact edit jane@pixel.example --do-not-contact ""  # if they changed their mind
[77]

$ refer ask draft 1
! refer: ask 1: refused by do-not-contact: Jane Roe is not to be contacted: asked on the phone to be left alone; nothing goes past this
! hint: refer contact edit jane@pixel.example --do-not-contact ""  # if they changed their mind
[77]

$ refer ask draft 1 --override "the boss wants it"
! refer: ask 1: refused by do-not-contact: Jane Roe is not to be contacted: asked on the phone to be left alone; nothing goes past this
! hint: refer contact edit jane@pixel.example --do-not-contact ""  # if they changed their mind
[77]

# What has ended is not written about either.
$ refer -q ask mark 1 declined

$ refer ask draft 1
! refer: ask 1: refused by do-not-contact: Jane Roe is not to be contacted: asked on the phone to be left alone; nothing goes past this
! hint: refer contact edit jane@pixel.example --do-not-contact ""  # if they changed their mind
[77]

# A target.
$ refer -q contact edit jane --do-not-contact ""

$ refer -q contact edit elena --do-not-contact "left the company, angry"

$ now 2026-04-20T09:00:00Z

$ refer -q touch add jane --gave help

$ refer ask add jane elena --override "she offered"
! refer: refused by do-not-contact: Elena Cole is not to be contacted: left the company, angry; nothing goes past this
! hint: refer contact edit elena@globex.example --do-not-contact ""  # if they changed their mind
[77]

$ refer ask check jane elena --json --columns rule,verdict,setting --limit 1
[
{"rule": "do-not-contact", "verdict": "refused", "setting": null}
]
! Refused by do-not-contact: Elena Cole is not to be contacted: left the company, angry; nothing goes past this; refer contact edit elena@globex.example --do-not-contact ""  # if they changed their mind.
[1]

# Allowed again.
$ refer -q contact edit elena --do-not-contact ""

$ refer ask add jane elena
! Added ask 2: Jane Roe to introduce Elena Cole.

# An ask that carries an override is stopped all the same.
$ refer -q ask edit 2 --override "she offered"

$ refer -q contact edit elena --do-not-contact "asked to be left alone"

$ refer ask draft 2
! refer: ask 2: refused by do-not-contact: Elena Cole is not to be contacted: asked to be left alone; nothing goes past this
! hint: refer contact edit elena@globex.example --do-not-contact ""  # if they changed their mind
[77]

$ refer ask mark 2 sent
! refer: ask 2: refused by do-not-contact: Elena Cole is not to be contacted: asked to be left alone; nothing goes past this
! hint: refer contact edit elena@globex.example --do-not-contact ""  # if they changed their mind
[77]

# What was answered is history.
$ refer ask mark 2 declined
! Ask 2 is declined: Jane Roe to introduce Elena Cole.
