vague-wording: the note, the profile and the letter say whom

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "slow ramps"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --on 2026-02-20 --outcome "onboarding in 10 days"

$ refer -q tie add jane "Elena Cole <elena@globex.example>" --strength 4

$ refer ask add jane elena --note "Let me know if you hear of anyone"
! refer: refused by vague-wording: 'hear of anyone' names nobody in particular; an ask says whom: a person, a role, a size, an occasion
! hint: say it more exactly in the note, the letter or the profile; --override REASON goes past it; -c guards.vague_wording=false turns the rule off
[77]

$ refer -c guards.vague_wording=false ask add jane elena --note "Let me know if you hear of anyone" --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer ask add jane elena --note "she was with her at Chase" --dry-run
! Added ask 1: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

# The profile.
$ refer -q profile edit scaleups --segment "mid-market ops leaders"

$ refer ask add jane elena
! refer: refused by vague-wording: 'mid-market' names nobody in particular; an ask says whom: a person, a role, a size, an occasion
! hint: say it more exactly in the note, the letter or the profile; --override REASON goes past it; -c guards.vague_wording=false turns the rule off
[77]

$ refer ask add jane elena --override "she calls them that" --json --columns override_reason,override_rules
{"override_reason": "she calls them that", "override_rules": "vague-wording"}

$ refer -q undo

$ refer -q profile edit scaleups --segment "SaaS companies of 50 to 500 people"

$ refer -q ask add jane elena

# The letter.
$ write templates/blunt.toml <<LETTER
kind = "ask"
subject = "A favour"
body = """
Hi {{source.first_name}},

do you know anyone?
"""
LETTER

$ refer ask draft 1 --template blunt
! refer: ask 1: refused by vague-wording: 'know anyone' names nobody in particular; an ask says whom: a person, a role, a size, an occasion
! hint: say it more exactly in the note, the letter or the profile; --override REASON goes past it; -c guards.vague_wording=false turns the rule off
[77]

$ refer ask draft 1 --template blunt --override "our joke" --json --columns subject
[
{"subject": "A favour"}
]
! The letter of ask 1 goes past vague-wording; 'refer ask mark 1 sent --override REASON' keeps why.

$ refer ask mark 1 sent --template blunt
! refer: ask 1: refused by vague-wording: 'know anyone' names nobody in particular; an ask says whom: a person, a role, a size, an occasion
! hint: say it more exactly in the note, the letter or the profile; --override REASON goes past it; -c guards.vague_wording=false turns the rule off
[77]

$ refer ask draft 1 --json --columns subject
[
{"subject": "Introduction to Elena Cole?"}
]

# A letter that cannot be written says nothing.
$ write templates/lacking.toml <<LETTER
kind = "ask"
subject = "{{source.title}}"
body = "know anyone?"
LETTER

$ refer ask mark 1 sent --template lacking --dry-run
! Ask 1 is sent: Jane Roe to introduce Elena Cole.
! Nothing was kept (--dry-run).

$ refer ask mark 1 sent --template blunt --override "our joke" --json --columns state,override_reason,override_rules
{"state": "sent", "override_reason": "our joke", "override_rules": "vague-wording"}
