A letter is printed as it stands, the project's in the place of a built-in one

$ refer template show ask-direct
name = "ask-direct"
summary = "ask a source who values the work whom else it could help"
kind = "ask"
needs = ["source.first_name", "me.first_name"]
max_words = 120
subject = "Who else could we help?"
body = """
Hi {{source.first_name}},
|
You've mentioned how much you value our partnership. I'm curious—do you know anyone else who might be facing similar challenges? I'd love an introduction if someone comes to mind.
|
{{me.first_name}}
"""

$ refer -q init . --name "Ada Park" --email ada@acme.example

# To begin one of your own.
$ write templates/keep <<END
END

$ refer template show ask-direct > templates/ask-direct.toml

$ sh printf '# ours\n' >> templates/ask-direct.toml; refer template show ask-direct | tail -n 1
| # ours

$ refer template show
! refer: 'refer template show' needs NAME
! hint: NAME is which letter; 'refer template show --help' shows more
[2]

$ refer template show ask-drect
! refer: no letter 'ask-drect'
! hint: did you mean 'ask-direct'?
[3]

$ refer template show ask-direct thanks
! refer: 'refer template show' does not know what to do with 'thanks'
! hint: 'refer template show --help' shows how it is used
[2]

$ refer template show ../refer
! refer: no letter '../refer'
! hint: 'refer template list' shows them
[3]

$ refer template show ask-drect --json
! {"code": 3, "message": "no letter 'ask-drect'", "hint": "did you mean 'ask-direct'?"}
[3]
