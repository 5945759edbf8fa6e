The letter of an ask is judged before it leaves, and the exit status is 1 when something is found

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer ask lint
! There is no open ask to look at.

$ refer ask lint --json
[]
! There is no open ask to look at.

$ refer -q profile add scaleups --name "SaaS scale-ups" --segment "SaaS companies going through rapid scaling" --challenge "onboarding that takes months"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind praise --outcome "onboarding in 10 days"

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q tie add jane elena --strength 4

$ refer -q ask add jane elena

# Our own letters are fine.
$ refer ask lint
! Nothing found.

$ refer ask lint --json
[]
! Nothing found.

$ refer ask lint 1 --template ask-direct --format csv --columns severity,record,rule,part,line,found
severity,record,rule,part,line,found
! Nothing found.

$ refer ask lint 1 --template ask-trigger --format csv --columns severity,record,rule,part,line,found
severity,record,rule,part,line,found
! Nothing found.

# A letter of the project in which nearly everything is wrong.
$ write templates/bad.toml <<END
name = "bad"
kind = "ask"
max_words = 40
subject = "A revolutionary offer for [Company]"
body = """
Hi there,

XXX: let us know if you know anyone!!
I must hit my number before the end of the quarter. Do you have a minute? Who else? See https://acme.example/a and https://acme.example/b, or book a call.
It is GUARANTEED: THIS IS NOT A DRILL.
By the way, she likes chess.
"""
END

$ refer ask edit 1 --note "she LIKES  chess"
! Changed ask 1: Jane Roe to introduce Elena Cole.

$ refer ask lint 1 --template bad
severity  record  rule          part     line  found                    hint
error     ask 1   unresolved    subject     1  [Company]                fill it in
error     ask 1   unresolved    body        3  XXX                      write what belongs here
error     ask 1   confidential  body        6  she likes chess          leave it out: it is confidential
error     ask 1   no-person     body        1  Hi there,                greet Jane Roe by name
error     ask 1   no-person     body        1  Elena Cole is not named  say {{target.name}}
error     ask 1   vague         body        3  know anyone              say whom: a role, an industry, a size, a name
error     ask 1   quota         body        4  hit my number            leave it out: it is our need, not theirs
warning   ask 1   pitch         subject     1  revolutionary            say what changed, in plain words
warning   ask 1   pitch         body        3  !!                       one exclamation mark is enough
warning   ask 1   pitch         body        5  GUARANTEED               say what changed, in plain words
warning   ask 1   pitch         body        5  GUARANTEED: THIS IS NOT  write it in small letters
warning   ask 1   too-long      body        1  50 words                 40 at most
warning   ask 1   next-steps    body        1  2 questions              ask for one thing
warning   ask 1   next-steps    body        4  https://acme.example/b   keep one link
warning   ask 1   no-way-out    body        1  no easy way to say no    add one: "If the timing is wrong, just say so."
[1]

$ refer ask lint 1 --template bad --severity error --format csv --columns rule,part,line
rule,part,line
unresolved,subject,1
unresolved,body,3
confidential,body,6
no-person,body,1
no-person,body,1
vague,body,3
quota,body,4
[1]

$ refer ask lint 1 --template bad --json --limit 1
[
{"severity": "error", "record": "ask 1", "rule": "unresolved", "part": "subject", "line": 1, "found": "[Company]", "hint": "fill it in"}
]
[1]

# Warnings alone count unless told otherwise.
$ write templates/curt.toml <<END
name = "curt"
kind = "ask"
subject = "Elena Cole"
body = """
Jane, introduce me to Elena Cole.
"""
END

$ refer ask lint 1 --template curt --format csv
severity,record,rule,part,line,found,hint
warning,ask 1,no-way-out,body,1,no easy way to say no,"add one: ""If the timing is wrong, just say so."""
[1]

$ refer ask lint 1 --template curt --severity error
! Nothing found.

# A letter that cannot be written is a finding, and the others are looked at all the same.
$ refer -q ask add jane --kind direct --profile scaleups --owner other

$ write templates/lacking.toml <<END
name = "lacking"
kind = "ask"
needs = ["target.title"]
subject = "{{target.name}}"
body = "Jane, would you like to introduce {{target.name}}, {{target.title}}?"
END

$ refer ask lint --template lacking --format csv
severity,record,rule,part,line,found,hint
error,ask 1,unresolved,,,"templates/lacking.toml: letter 'lacking' needs 'target.title', which is not known",refer contact edit elena@globex.example --title TEXT
error,ask 2,unresolved,,,"templates/lacking.toml: letter 'lacking' needs 'target.title', which is not known",refer ask edit 2 --target PERSON
[1]

$ refer -q contact edit elena --title CEO

$ refer ask lint - --template lacking --json <<END
1
END
[]
! Nothing found.

# An ask that cites no result.
$ refer -q source add "Priya Nair <priya@ledgerly.example>" --type advisor --strength 4

$ refer -q tie add priya elena --strength 4

$ refer -q ask add priya elena --override "she offered"

$ refer ask lint 3 --json
[
{"severity": "warning", "record": "ask 3", "rule": "no-outcome", "part": "body", "line": 1, "found": "it cites no moment with an outcome", "hint": "refer moment add priya@ledgerly.example --kind KIND --outcome TEXT"}
]
[1]

# What cannot be looked at.
$ refer ask lint 99
! refer: no ask 99
! hint: 'refer ask list' shows them
[3]

$ refer ask lint 1 --template ask-specifc
! refer: no letter 'ask-specifc'
! hint: did you mean 'ask-specific'?
[3]

$ refer ask lint 1 --severity grave
! refer: --severity: 'grave' is no severity
! hint: one of error, warning
[2]

# A name may look like anything; a wording may not. On a terminal it is escaped.
$ sh refer -q contact edit elena --name "$(printf 'XXX {{x}} <x> [Quota] \342\200\256evil')"

$ refer ask lint 1 --format csv
severity,record,rule,part,line,found,hint
! Nothing found.

$ sh refer -q profile edit scaleups --segment "$(printf 'guaranteed winners at [Company \342\200\256x]')"

$ refer ask lint 1
severity  record  rule        part  line  found              hint
error     ask 1   unresolved  body     3  [Company \u202ex]  fill it in
warning   ask 1   pitch       body     3  guaranteed         say what changed, in plain words
[1]

# Who writes is not known.
$ refer -c me.name= ask lint 1 --format csv
severity,record,rule,part,line,found,hint
error,ask 1,unresolved,,,"the letter 'ask-specific' needs me.name, and the settings do not say","refer config set me.name ""Your name"""
[1]
