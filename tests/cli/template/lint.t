Letters are judged before they are written: names, wordings, what they need, and how they sound

$ refer template lint
! Nothing is wrong with 32 letters.

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ write templates/good.toml <<END
kind = "thanks"
needs = ["source.first_name", "target.name"]
subject = "Thank you"
body = "Hi {{source.first_name}}, thank you for introducing me to {{target.name}}{{#target.company}} of {{target.company}}{{/target.company}}."
END

$ refer template lint good
! Nothing is wrong with 1 letter.

$ write templates/needs.toml <<END
kind = "thanks"
needs = ["source.first_name"]
subject = "Thank you"
body = "Hi {{source.first_name}}, thank you."
[variants.long]
body = """
Hi {{source.first_name}},
thank you for {{target.name}}.
"""
END

$ write templates/names.toml <<END
kind = "thanks"
subject = "Thank you"
body = "Hi {{source.frist_name}}"
END

$ write templates/leak.toml <<END
kind = "closure"
subject = "It ended"
body = "Hi {{source.first_name}}, it was worth {{value}}."
END

$ write templates/long.toml <<END
kind = "thanks"
max_words = 3
needs = ["source.first_name"]
subject = "Thank you"
body = "Hi {{source.first_name}}, thank you very much."
END

$ refer template lint --json --columns letter,severity,rule,line,hint
[
{"letter": "leak", "severity": "error", "rule": "unresolved", "line": 3, "hint": "reasons, amounts and notes stay with you; say it in your own words if it may be said"},
{"letter": "long", "severity": "warning", "rule": "too-long", "line": 1, "hint": "3 at most"},
{"letter": "names", "severity": "error", "rule": "unresolved", "line": 3, "hint": "did you mean 'source.first_name' or 'source.last_name'?"},
{"letter": "needs", "severity": "warning", "rule": "needs", "line": 8, "hint": "add it to needs, or write a section around it"}
]
[1]

$ refer template lint good names --format csv --columns letter,rule
letter,rule
names,unresolved
[1]

$ refer template lint goood
! refer: no letter 'goood'
! hint: did you mean 'good'?
[3]

# A partial is read too, and so is a section of it that would only be silent.
$ write templates/kept.toml <<END
kind = "thanks"
subject = "Thank you"
body = """
Hi {{source.first_name}},
{{>closing}}
"""
END

$ write templates/closing.mustache <<END
{{#me.first_nmae}}
Yours
{{/me.first_nmae}}
END

$ refer template lint kept --json --columns rule,line,found,hint
[
{"rule": "unresolved", "line": 1, "found": "templates/closing.mustache: there is no fact 'me.first_nmae'", "hint": "did you mean 'me.first_name'?"}
]
[1]

$ write templates/closing.mustache <<END
{{#intro}}{{#value}}{{value}}{{/value}}{{/intro}}
END

$ refer template lint kept --json --columns rule,line,found,hint
[
{"rule": "unresolved", "line": 1, "found": "templates/closing.mustache: 'value' is confidential and never in a letter", "hint": "reasons, amounts and notes stay with you; say it in your own words if it may be said"}
]
[1]

# Who greets everybody greets nobody.
$ write templates/kept.toml <<END
kind = "thanks"
subject = "Thank you"
body = "Hi there,"
END

$ refer template lint kept --json --columns rule,line,found,hint
[
{"rule": "no-person", "line": 1, "found": "Hi there,", "hint": "greet the reader by name: {{source.first_name}}"}
]
[1]
