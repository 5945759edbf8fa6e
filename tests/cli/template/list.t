The letters are listed by name, the project's in the place of built-in ones

$ refer template list --columns name,kind,origin,subject
name          kind         origin    subject
ask-direct    ask          built in  Who else could we help?
ask-specific  ask          built in  Introduction to {{target.name}}?
ask-trigger   ask          built in  If this ever comes up
bridge        bridge       built in  Introduction: {{target.name}} and {{me.name}}
forwardable   forwardable  built in  Introduction: {{me.name}}{{#me.company}} ({{me.company}}){{/me.company}}
opt-in        opt-in       built in  Would you like to meet {{me.name}}?
thanks        thanks       built in  Thank you{{#target.name}} for introducing {{target.name}}{{/target.name}}

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ write templates/thanks.toml <<END
kind = "thanks"
summary = "ours"
subject = "Thanks, {{source.first_name}}"
body = "Thank you."
END

$ write templates/after-review.toml <<END
kind = "ask"
subject = "As we said"
body = "Hi."
END

$ refer template list --format csv --columns name,origin,summary
name,origin,summary
after-review,templates/after-review.toml,
ask-direct,built in,ask a source who values the work whom else it could help
ask-specific,built in,ask a source to introduce one named person
ask-trigger,built in,ask a source to think of us when someone has the challenge we solve
bridge,built in,"the introduction itself, from the source to both"
forwardable,built in,the note a source forwards to the target as it stands
opt-in,built in,the source asks the target privately whether an introduction is welcome
thanks,templates/thanks.toml,ours

$ refer template list --sort -name --limit 1 --json
[
{"name": "thanks", "kind": "thanks", "origin": "templates/thanks.toml", "summary": "ours"}
]

# Mistakes.
$ refer template list thanks
! refer: 'refer template list' does not know what to do with 'thanks'
! hint: 'refer template list --help' shows how it is used
[2]

$ refer template list --columns nmae
! refer: no column 'nmae'
! hint: did you mean 'name'?
[2]

$ refer template list --format eml
! refer: format 'eml' is for letters, and this is a list
! hint: use table, json, jsonl, csv, tsv or markdown
[2]

# A letter that cannot be read is named; the others serve.
$ write templates/after-review.toml <<END
kind = "ask"
subjet = "As we said"
body = "Hi."
END

$ refer template list
! refer: templates/after-review.toml:2:10: a letter has no key 'subjet'
! hint: did you mean 'subject'?
[65]

$ refer template show thanks
kind = "thanks"
summary = "ours"
subject = "Thanks, {{source.first_name}}"
body = "Thank you."
