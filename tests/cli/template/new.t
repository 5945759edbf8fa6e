A letter of one's own begins with the text of another, and never over one that is there

$ refer template new mine --from thanks
! refer: no project here
! hint: begin one with 'refer init'
[66]

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer template new thanks --from thanks
! Wrote templates/thanks.toml, a copy of thanks.
! Change its words, then 'refer template lint thanks'.

$ sh refer template show thanks | cmp - templates/thanks.toml && stat -c %a templates/thanks.toml
600

$ refer template new ask-mine --from ask-specific-cold --language pt-BR
! Wrote templates/ask-mine.toml, a copy of ask-specific-cold; it takes the place of ask-specific.
! Change its words, then 'refer template lint ask-mine'.

$ sh head -n 8 templates/ask-mine.toml
name = "ask-mine"
language = "pt-BR"
summary = "the same of two whom not both are well known: who writes, and an easy way out"
kind = "ask"
instead_of = "ask-specific"
for = { warmth = "cold" }
needs = ["source.first_name", "me.name", "me.first_name", "target.name", "segment"]
max_words = 120

$ refer template new ask-other --from ask-specific --instead-of ask-direct --language de
! Wrote templates/ask-other.toml, a copy of ask-specific; it takes the place of ask-direct.
! Change its words, then 'refer template lint ask-other'.

$ sh head -n 4 templates/ask-other.toml
name = "ask-other"
instead_of = "ask-direct"
language = "de"
summary = "ask a source to introduce one named person"

$ refer template list --format csv --columns name,instead_of,for,language --sort -origin --limit 3
name,instead_of,for,language
thanks,,,
ask-other,ask-direct,language=de,de
ask-mine,ask-specific,warmth=cold; language=pt-BR,pt-BR

# A letter without a name, and with a body that looks like keys.
$ write templates/odd.toml <<END
kind = "ask"
body = """
name = "not this one"
[for]
"""
subject = "s"
[variants.b]
subject = "t"
END

$ refer -q template new even --from odd

$ cat templates/even.toml
name = "even"
kind = "ask"
body = """
name = "not this one"
[for]
"""
subject = "s"
[variants.b]
subject = "t"

$ refer template list --json --columns name,variants --sort -variants --limit 1
[
{"name": "even", "variants": ["main", "b"]}
]

$ refer --dry-run template new never --from thanks
! Wrote templates/never.toml, a copy of thanks.
! Nothing was kept (--dry-run).

# Mistakes.
$ refer template new thanks --from opt-in
! refer: 'templates/thanks.toml' is there already
! hint: change it, or choose another name
[4]

$ refer template new ../thanks --from thanks
! refer: '../thanks' cannot be the name of a letter
! hint: use letters, digits, '-' and '_'
[2]

$ refer template new mine
! refer: 'refer template new' needs --from
! hint: --from is the letter to begin with; 'refer template new --help' shows more
[2]

$ refer template new mine --from thnaks
! refer: no letter 'thnaks'
! hint: did you mean 'thanks'?
[3]

$ refer template new mine --from thanks --instead-of thnaks
! refer: no letter 'thnaks'
! hint: did you mean 'thanks'?
[3]

$ refer template new mine --from thanks --language "german?"
! refer: 'german?' is no language
! hint: write en, de or pt-BR
[2]

$ refer template new mine --from thanks --instead-of mine
! refer: no letter 'mine'
! hint: 'refer template list' shows them
[3]
