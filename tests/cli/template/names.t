A name in a letter that can be no fact is refused with near misses, in a section too

$ refer -q init . --sample

$ write templates/mine.toml <<END
name = "mine"
kind = "ask"
subject = "Hello"
body = """
Hi {{source.first_name}},
{{#taget.name}}
do you know {{target.name}}?
{{/taget.name}}
"""
END

$ refer ask draft 5 --template mine
! refer: templates/mine.toml:6:1: there is no fact 'taget.name'
! hint: did you mean 'target.name'?
[65]

$ write templates/yours.toml <<END
name = "yours"
kind = "ask"
needs = ["targt.name"]
subject = "Hello"
body = "Hi"
END

$ refer ask draft 5 --template yours
! refer: templates/yours.toml: there is no fact 'targt.name'
! hint: did you mean 'target.name'?
[65]

# In a section of a table, its facts go by their last names; a list has its own.
$ write templates/theirs.toml <<END
name = "theirs"
kind = "ask"
subject = "Hello"
body = "{{#target}}{{name}} of {{company}}{{/target}}:{{#profile.roles}} {{.}}{{/profile.roles}}"
END

$ refer ask draft 5 --template theirs
To: Jane Roe <jane@pixel.example>
Subject: Hello
|
Marcus Webb of Initech: VP of Sales CRO
