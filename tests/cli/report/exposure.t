What depends on one source: the open pipeline, the people whom nobody else opens, and who could step in

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer report exposure --without jane
! refer: no source matches 'jane'
! hint: 'refer source list' shows them
[3]

$ write people.csv <<END
name,email,title
Jane Roe,jane@pixel.example,CEO
Kim Lee,kim@initech.example,CTO
Elena Cole,elena@globex.example,VP of Sales
Omar Diaz,omar@delta.example,VP of Sales
Nora Quill,nora@delta.example,VP of Sales
Ida Far,ida@far.example,VP of Sales
END
$ refer contact add --from people.csv -q

$ refer source add jane --type customer --strength 5 -q

$ refer source add kim --type partner --strength 4 -q

# Nothing is open, and there is no profile.
$ refer report exposure --without jane
kind  what  target  value  replacement  strength  verdict
! Without Jane Roe: nothing is open; 0 targets are left without a verified path.

$ refer report exposure --without jane --summary --format csv
what,at_risk,of,value_at_risk,of_value,share
opportunities,0,0,,,
targets,0,0,,,
! Without Jane Roe: nothing is open; 0 targets are left without a verified path.

$ write ties.csv <<END
from,to,strength,evidence
jane,elena,4,
kim,elena,3,
jane,omar,5,
kim,omar,5,inferred
me,nora,2,
END
$ refer import ties ties.csv -q

$ refer profile add scaleups --name "SaaS scale-ups" --role "VP of Sales" --deal 40000EUR -q

$ refer profile add other --name Other --role "Head of Post" -q

$ refer ask add jane elena --profile scaleups --override test -q

$ refer ask add kim elena --profile scaleups --override test -q

$ refer ask add jane --kind trigger --profile other --override test -q

$ refer intro add --source jane --target nora --profile scaleups --value 10000USD -q

$ refer intro add --source jane --target ida -q

$ refer intro add --source kim --target omar -q

$ refer intro mark 3 refused -q

$ refer report exposure --without jane
kind    what                         target             value  replacement  strength  verdict
ask     ask 1 for Elena Cole         Elena Cole  40000.00 EUR  Kim Lee          0.48  warm first
ask     ask 3 for other
intro   intro 1 for Nora Quill       Nora Quill  10000.00 USD  Ada Park          0.4  warm first
intro   intro 2 for Ida Far          Ida Far                                          no verified path
target  somebody who fits a profile  Omar Diaz                                        no verified path
! Without Jane Roe: 4 of 5 open asks and introductions (80 %), 40000.00 EUR of 80000.00 EUR and 10000.00 USD of 10000.00 USD are at risk; 1 target is left without a verified path.

$ refer report exposure --without jane --json --columns all
[
{"kind": "ask", "what": "ask 1 for Elena Cole", "target": "Elena Cole", "value": {"amount": "40000.00", "currency": "EUR"}, "replacement": "Kim Lee", "strength": 0.48, "verdict": "warm first", "target_id": 4, "replacement_id": 3},
{"kind": "ask", "what": "ask 3 for other", "target": null, "value": null, "replacement": null, "strength": null, "verdict": null, "target_id": null, "replacement_id": null},
{"kind": "intro", "what": "intro 1 for Nora Quill", "target": "Nora Quill", "value": {"amount": "10000.00", "currency": "USD"}, "replacement": "Ada Park", "strength": 0.4, "verdict": "warm first", "target_id": 6, "replacement_id": 1},
{"kind": "intro", "what": "intro 2 for Ida Far", "target": "Ida Far", "value": null, "replacement": null, "strength": null, "verdict": "no verified path", "target_id": 7, "replacement_id": null},
{"kind": "target", "what": "somebody who fits a profile", "target": "Omar Diaz", "value": null, "replacement": null, "strength": null, "verdict": "no verified path", "target_id": 5, "replacement_id": null}
]
! Without Jane Roe: 4 of 5 open asks and introductions (80 %), 40000.00 EUR of 80000.00 EUR and 10000.00 USD of 10000.00 USD are at risk; 1 target is left without a verified path.

$ refer report exposure --without jane --summary
what           at_risk  of  value_at_risk      of_value    share
opportunities        4   5                                80.0 %
value                        40000.00 EUR  80000.00 EUR   50.0 %
value                        10000.00 USD  10000.00 USD  100.0 %
targets              1   3                                33.3 %
! Without Jane Roe: 4 of 5 open asks and introductions (80 %), 40000.00 EUR of 80000.00 EUR and 10000.00 USD of 10000.00 USD are at risk; 1 target is left without a verified path.

$ refer report exposure --without jane --summary --json
[
{"what": "opportunities", "at_risk": 4, "of": 5, "value_at_risk": null, "of_value": null, "share": 0.8},
{"what": "value", "at_risk": null, "of": null, "value_at_risk": {"amount": "40000.00", "currency": "EUR"}, "of_value": {"amount": "80000.00", "currency": "EUR"}, "share": 0.5},
{"what": "value", "at_risk": null, "of": null, "value_at_risk": {"amount": "10000.00", "currency": "USD"}, "of_value": {"amount": "10000.00", "currency": "USD"}, "share": 1},
{"what": "targets", "at_risk": 1, "of": 3, "value_at_risk": null, "of_value": null, "share": 0.3333333333333333}
]
! Without Jane Roe: 4 of 5 open asks and introductions (80 %), 40000.00 EUR of 80000.00 EUR and 10000.00 USD of 10000.00 USD are at risk; 1 target is left without a verified path.

$ refer report exposure --without kim --format csv
kind,what,target,value,replacement,strength,verdict
ask,ask 2 for Elena Cole,Elena Cole,40000.00 EUR,Jane Roe,0.8,ask now
! Without Kim Lee: 1 of 5 open asks and introductions (20 %), 40000.00 EUR of 80000.00 EUR and 0.00 USD of 10000.00 USD are at risk; 0 targets are left without a verified path.

# What has ended is not at risk any more.
$ refer ask mark 1 cancelled -q

$ refer report exposure --without jane --summary --format csv -q
what,at_risk,of,value_at_risk,of_value,share
opportunities,3,4,,,0.75
value,,,0.00 EUR,40000.00 EUR,0
value,,,10000.00 USD,10000.00 USD,1
targets,1,3,,,0.3333333333333333

# It is listed with the reports.
$ refer report --list --format csv --columns name,title
name,title
active,"How many sources are active, and how many stay so"
attribution,"What was won through each source, where several had a part in a deal"
cohort,"The asks and introductions that reports count, one a row"
comparison,Referrals beside the other ways to customers
concentration,How much depends on few sources
coverage,"How many sources there are of each type, and how many of them were asked"
curve,"How many have come to an answer, an introduction and a meeting after so many days"
dark,Who introduced us and never heard what came of it
dashboard,"What a leader looks at every week, on one page"
deals,"What the deals are worth, currency by currency"
diagnose,The one stage that holds results back most
digest,"What was won, met and introduced, for the team or for sources"
exposure,"What would be lost with a source, and who could step in"
forecast,"How many deals to expect of what is open, month by month"
fulfilment,Who said yes and has not introduced us
funnel,From the asks that were sent to the deals that were won
goals,"What was wanted, what was reached of it, and whether it goes fast enough"
health,"What warns that sources bring less, or stop"
missed,"Which moments passed without an ask, and what that may have cost"
mistakes,"Which of the usual mistakes we make, as the data shows them"
moments,What came of asking at each kind of moment
overrides,What came of the asks that went past a guard
owners,"What each of us does, and what comes of it"
rates,"How often an ask is answered yes, an introduction leads to a meeting, and a referral to a deal"
reciprocity,"Who gives and who takes, between us and each source"
retention,"Which customers stayed, and what they were worth with all that came after the deal"
review-quarterly,"The quarter: who is active, what we gave, what is missing, where to invest, who is at risk"
review-weekly,"The week: what was asked and what came, what is overdue, and how the goals stand"
rewards,Whether sources are recognised in proportion to what they bring
roi,"What asking one source is worth, step by step"
satisfaction,"How satisfied sources are, and how they respond"
sources,What came of each source
templates,"Which letters, and which wordings of them, are answered yes"
thanks,How many referrals were thanked for within a day
timing,"How long people wait for an answer, for an introduction, and for the first meeting"
tree,"Who came of whom, and what came of them"
trend,What happened in each month
types,What came of asking each type of source
velocity,How long a deal takes
vitals,"How each source does: asked, answered and brought lately, and what warns of it"
yield,"What came of asking: answers, introductions, meetings and deals"

$ refer report exposur
! refer: no report 'exposur'
! hint: did you mean 'exposure'?
[3]

$ refer report exposure
! refer: 'refer report exposure' needs --without
! hint: --without is the source who might be lost; 'refer report exposure --help' shows more
[2]

$ refer report exposure --without elena
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer report exposure jane
! refer: 'refer report exposure' does not know what to do with 'jane'
! hint: 'refer report exposure --help' shows how it is used
[2]
