The letters are listed by name, the project's in the place of built-in ones

$ refer template list --columns name,kind,origin,subject
name                   kind         origin    subject
answer-busy            answer       built in  Ten seconds, at your own time
answer-incentive       answer       built in  A fair question
answer-later           answer       built in  Whenever it suits you
answer-nobody          answer       built in  An easier question
answer-not-interested  answer       built in  Thank you for telling me
answer-reputation      answer       built in  Your name comes first
ask-direct             ask          built in  Who else could we help?
ask-named              ask          built in  An introduction?
ask-specific           ask          built in  Introduction to {{target.name}}?
ask-specific-cold      ask          built in  Introduction to {{target.name}}?
ask-trigger            ask          built in  If this ever comes up
ask-trigger-cold       ask          built in  If this ever comes up
bridge                 bridge       built in  Introduction: {{target.name}} and {{me.name}}
closure                closure      built in  Your introduction{{#target.name}} to {{target.name}}{{/target.name}}
closure-ghosted        closure      built in  Your introduction to {{target.name}}
closure-lapsed         closure      built in  No need to do anything{{#target.name}} about {{target.name}}{{/target.name}}
closure-lost           closure      built in  Your introduction to {{target.name}}
closure-refused        closure      built in  Your introduction to {{target.name}}
closure-unfit          closure      built in  Your introduction to {{target.name}}
closure-won            closure      built in  Your introduction to {{target.name}}
follow-up              follow-up    built in  {{source.name}} introduced us
forwardable            forwardable  built in  Introduction: {{me.name}}{{#me.company}} ({{me.company}}){{/me.company}}
forwardable-indirect   forwardable  built in  Introduction: {{me.name}}{{#me.company}} ({{me.company}}){{/me.company}}
introduction           bridge       built in  {{target.name}}, meet {{me.name}}
mention-client         mention      built in  Referral: {{source.name}}
mention-indirect       mention      built in  Referral: {{source.name}}
nudge                  nudge        built in  {{#target.name}}Still open: an introduction to {{target.name}}{{/target.name}}{{^target.name}}Still open: my question{{/target.name}}
opt-in                 opt-in       built in  Would you like to meet {{me.name}}?
recognition            recognition  built in  Thank you, {{source.first_name}}
reply                  reply        built in  Re: Introduction: {{target.name}} and {{me.name}}
thanks                 thanks       built in  Thank you{{#target.name}} for introducing {{target.name}}{{/target.name}}
update                 update       built in  Your introduction to {{target.name}}

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
answer-busy,built in,answer a source who has no time
answer-incentive,built in,answer a source who asks what is in it for them
answer-later,built in,answer a source who would rather wait
answer-nobody,built in,answer a source who can think of nobody
answer-not-interested,built in,answer a target who is not interested
answer-reputation,built in,answer a source who worries about their good name
ask-direct,built in,ask a source who values the work whom else it could help
ask-named,built in,ask a source about the peer they mentioned
ask-specific,built in,ask a source to introduce one named person
ask-specific-cold,built in,"the same of two whom not both are well known: who writes, and an easy way out"
ask-trigger,built in,ask a source to think of us when someone has the challenge we solve
ask-trigger-cold,built in,the same of a source who hardly knows us
bridge,built in,"the introduction itself, from the source to both"
closure,built in,tell a source that an introduction has come to its end
closure-ghosted,built in,tell a source that no answer came
closure-lapsed,built in,release a source from an introduction that was never made
closure-lost,built in,"tell a source that nothing came of it, gracefully"
closure-refused,built in,tell a source that it was not wanted
closure-unfit,built in,"tell a source that it was no fit, thank them, and say who would be"
closure-won,built in,tell a source that their introduction became work
follow-up,built in,our first letter to the target after the introduction
forwardable,built in,the note a source forwards to the target as it stands
forwardable-indirect,built in,the note that a source who is no customer forwards to the target
introduction,built in,"the introduction in its simplest form: a line each, why, the next step"
mention-client,built in,"we write to the target and name our customer, in two lines"
mention-indirect,built in,"we write to the target and name who recommended it, in two lines"
nudge,built in,"remind a source of an ask, once and gently"
opt-in,built in,the source asks the target privately whether an introduction is welcome
recognition,built in,"thank a source in their own right, privately"
reply,built in,"our answer to an introduction: thanks to the source, a time for the target"
thanks,templates/thanks.toml,ours
update,built in,tell a source how their introduction goes

$ refer template list --sort -name --limit 1 --json
[
{"name": "update", "kind": "update", "origin": "built in", "summary": "tell a source how their introduction goes"}
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
! hint: use table, json, jsonl, csv, tsv, markdown or html
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
