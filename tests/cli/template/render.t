Any letter and any Mustache text is filled in from facts in JSON, strictly unless told otherwise

$ write hello.mustache <<END
Hello {{name}}: {{{name}}} and {{& name}}.
{{! not said }}
{{#items}}
- {{.}}
{{/items}}
{{^none}}
nothing
{{/none}}
END

$ write facts.json <<END
{"name": "R&D <\"Q\">", "items": ["one", 2, 2.5, true]}
END

$ refer template render hello.mustache --facts facts.json
Hello R&D <"Q">: R&D <"Q"> and R&D <"Q">.
- one
- 2
- 2.5
- true
nothing

$ refer template render hello.mustache --facts - --escape html < facts.json
Hello R&amp;D &lt;&quot;Q&quot;&gt;: R&D <"Q"> and R&D <"Q">.
- one
- 2
- 2.5
- true
nothing

# Values are never rendered again, and hostile ones are only text.
$ refer template render hello.mustache --facts - <<END
{"name": "{{secret}} {{> x}}", "secret": 1}
END
Hello {{secret}} {{> x}}: {{secret}} {{> x}} and {{secret}} {{> x}}.
nothing

# Strict: what has no value is named by file, line and column.
$ refer template render hello.mustache --facts - <<END
{"nmae": "x"}
END
! refer: hello.mustache:1:7: there is no value for 'name'
! hint: did you mean 'nmae'?
[65]

$ refer template render hello.mustache --facts - --json <<END
{"nmae": "x"}
END
! {"code": 65, "message": "there is no value for 'name'", "hint": "did you mean 'nmae'?", "file": "hello.mustache", "line": 1, "column": 7}
[65]

$ refer template render hello.mustache --facts - --lenient <<END
{"nmae": "x"}
END
Hello :  and .
nothing

$ refer template render hello.mustache --facts - <<END
{"name": ["a", "b"]}
END
! refer: hello.mustache:1:7: 'name' is a list, not a text
! hint: write {{#name}}{{.}}{{/name}} for its items
[65]

# A letter: one of ours, or a file.
$ refer template render ask-direct --facts - <<END
{"source": {"first_name": "Jane"}, "me": {"first_name": "Ada"}}
END
Subject: Who else could we help?
|
Hi Jane,
|
You've mentioned how much you value our partnership. I'm curious—do you know anyone else who might be facing similar challenges? I'd love an introduction if someone comes to mind.
|
Ada

$ refer template render ask-direct --facts - <<END
{"source": {"first_name": "Jane"}}
END
! refer: built-in/ask-direct.toml:12:1: there is no value for 'me.first_name'
! hint: where it may be missing, write {{#me.first_name}}…{{/me.first_name}} around it
[65]

$ write note.toml <<END
kind = "update"
subject = "News for {{name}}"
body = """
Dear {{name}},
{{news}}
"""
END

$ refer template render note.toml --facts - <<END
{"name": "Jane", "news": "It is signed."}
END
Subject: News for Jane
|
Dear Jane,
It is signed.

$ refer template render note.toml --facts facts.json
! refer: note.toml:5:1: there is no value for 'news'
! hint: where it may be missing, write {{#news}}…{{/news}} around it
[65]

$ refer template render note.toml --facts - <<END
{"name": "x\r\nBcc: all@x.example", "news": ""}
END
! refer: note.toml:2:21: the value of 'name' has a control character: 'x\r\nBcc: all@x.example'
! hint: a subject is one line of plain text
[65]

# Facts that are none.
$ refer template render hello.mustache --facts - <<END
{"name": }
END
! refer: -:1:10: not JSON: syntax error while parsing value - unexpected '}'; expected '[', '{', or a literal
[65]

$ refer template render hello.mustache --facts - <<END
["name"]
END
! refer: -:1: the facts are not a JSON object
[65]

$ refer template render hello.mustache --facts - <<END
END
! refer: -:1:1: not JSON: syntax error while parsing value - unexpected end of input; expected '[', '{', or a literal
[65]

$ refer template render hello.mustache --facts nowhere.json
! refer: cannot read '<dir>/nowhere.json': no such file or directory
[66]

# Mistakes.
$ refer template render
! refer: 'refer template render' needs TEMPLATE
! hint: TEMPLATE is a letter's name, a letter's file (.toml), or a file of Mustache text; 'refer template render --help' shows more
[2]

$ refer template render hello.mustache
! refer: 'refer template render' needs --facts
! hint: --facts is the facts, a JSON object; - is standard input; 'refer template render --help' shows more
[2]

$ refer template render nowhere.mustache --facts facts.json
! refer: cannot read '<dir>/nowhere.mustache': no such file or directory
[66]

$ refer template render ask-drect --facts facts.json
! refer: no letter 'ask-drect'
! hint: did you mean 'ask-direct'?
[3]

$ refer template render hello.mustache --facts facts.json --escape htm
! refer: --escape: 'htm' is no way to escape
! hint: did you mean 'html'?
[2]

$ refer template render hello.mustache --facts facts.json --partial parts
! refer: 'refer template render' has no option '--partial'
! hint: did you mean '--partials'?
[2]

$ refer template render hello.mustache facts.json
! refer: 'refer template render' does not know what to do with 'facts.json'
! hint: 'refer template render --help' shows how it is used
[2]
