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
