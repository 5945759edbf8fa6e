Why there is a deal: everything that led to it, from the end to the beginning, back to the first of its kind

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer why 1
! refer: no intro 1
! hint: 'refer intro list' shows them
[3]

# Jane brought Elena, and Elena, a customer by then, brought Max.
$ refer -q source add "Jane Roe <jane@pixel.example>" --type partner --strength 5 --since 2024-01-01

$ refer -q source add "Omar Diaz <omar@delta.example>" --type advisor

$ refer -q contact add "Elena Cole" --email elena@globex.example --company Globex

$ refer -q contact add "Max Vogel" --email max@initech.example --company Initech

$ refer -q tie add jane elena --strength 4

$ refer -q intro add --source jane --target elena --mode direct --state introduced --on 2026-01-10 --channel call --evidence "call of January 10"

$ refer -q intro mark 1 won --on 2026-01-20 --value 42000EUR --years 2

$ refer -q source add elena --type customer --since 2026-01-20 --strength 3

$ refer -q moment add elena --kind renewal --on 2026-02-01 --outcome "onboarding cut to 10 days"

$ refer -q ask add elena max --kind specific --moment 1 --owner Ben --on 2026-02-03 --override "she asked us to" --template ask-specific

$ refer -q ask mark 1 sent --on 2026-02-03

$ refer -q ask nudge 1

$ refer -q ask mark 1 accepted --on 2026-02-05

$ refer -q intro mark 2 consented --on 2026-02-06 --channel email --evidence "his mail"

$ refer -q intro mark 2 introduced --on 2026-02-07

$ refer -q intro mark 2 met --on 2026-02-12

$ refer -q intro mark 2 opportunity --on 2026-02-14

$ refer -q intro mark 2 won --on 2026-02-20 --value 1000.01EUR --reason "fast start"

$ refer -q credit add 2 omar --share 30 --note "vouched for us"

$ refer -q sale add 2 --kind expansion --value 500USD --on 2026-02-25

$ refer -q sale add 2 --kind churn --on 2026-03-01 --reason "bought by a competitor"

# 30 % of 1000.01 are 300.003.
$ refer why 2 --json
[
{"generation": 0, "what": "churn", "day": "2026-03-01", "who": "Max Vogel", "detail": "bought by a competitor", "value": null, "record": "sale 2"},
{"generation": 0, "what": "expansion", "day": "2026-02-25", "who": "Max Vogel", "detail": null, "value": {"amount": "500.00", "currency": "USD"}, "record": "sale 1"},
{"generation": 0, "what": "won", "day": "2026-02-20", "who": "Max Vogel", "detail": "Initech, fast start", "value": {"amount": "1000.01", "currency": "EUR"}, "record": "intro 2"},
{"generation": 0, "what": "opportunity", "day": "2026-02-14", "who": "Max Vogel", "detail": null, "value": null, "record": "intro 2"},
{"generation": 0, "what": "met", "day": "2026-02-12", "who": "Max Vogel", "detail": null, "value": null, "record": "intro 2"},
{"generation": 0, "what": "introduced", "day": "2026-02-07", "who": "Elena Cole", "detail": null, "value": null, "record": "intro 2"},
{"generation": 0, "what": "consented", "day": "2026-02-06", "who": "Max Vogel", "detail": "by email, his mail", "value": null, "record": "intro 2"},
{"generation": 0, "what": "accepted", "day": "2026-02-05", "who": "Elena Cole", "detail": "to Max Vogel, mode opt-in, the answer to ask 1", "value": null, "record": "intro 2"},
{"generation": 0, "what": "nudge", "day": "2026-03-02", "who": "Ben", "detail": "once", "value": null, "record": "ask 1"},
{"generation": 0, "what": "ask", "day": "2026-02-03", "who": "Ben", "detail": "specific, ask-specific", "value": null, "record": "ask 1"},
{"generation": 0, "what": "override", "day": "2026-02-03", "who": "Ben", "detail": "evidence-for-specific, she asked us to", "value": null, "record": "ask 1"},
{"generation": 0, "what": "moment", "day": "2026-02-01", "who": "Elena Cole", "detail": "renewal", "value": null, "record": "moment 1"},
{"generation": 0, "what": "outcome", "day": "2026-02-01", "who": "Elena Cole", "detail": "onboarding cut to 10 days", "value": null, "record": "moment 1"},
{"generation": 0, "what": "credit", "day": "2026-03-02", "who": "Omar Diaz", "detail": "influenced, 30 %, vouched for us", "value": {"amount": "300.00", "currency": "EUR"}, "record": "credit 1"},
{"generation": 0, "what": "source", "day": "2026-01-20", "who": "Elena Cole", "detail": "customer, strength 3, sourced, 70 %", "value": {"amount": "700.01", "currency": "EUR"}, "record": "source 4"},
{"generation": 1, "what": "won", "day": "2026-01-20", "who": "Elena Cole", "detail": "Globex, 2 years", "value": {"amount": "42000.00", "currency": "EUR"}, "record": "intro 1"},
{"generation": 1, "what": "introduced", "day": "2026-01-10", "who": "Jane Roe", "detail": null, "value": null, "record": "intro 1"},
{"generation": 1, "what": "accepted", "day": "2026-01-10", "who": "Jane Roe", "detail": "to Elena Cole, mode direct, by call, call of January 10", "value": null, "record": "intro 1"},
{"generation": 1, "what": "unasked", "day": "2026-01-10", "who": "Jane Roe", "detail": "nobody asked for it", "value": null, "record": "intro 1"},
{"generation": 1, "what": "source", "day": "2024-01-01", "who": "Jane Roe", "detail": "partner, strength 5, 4 to Elena Cole, sourced, 100 %", "value": {"amount": "42000.00", "currency": "EUR"}, "record": "source 2"}
]

$ refer why 2
generation  what          day         who         detail                                                          value  record
         0  churn         2026-03-01  Max Vogel   bought by a competitor                                                 sale 2
         0  expansion     2026-02-25  Max Vogel                                                              500.00 USD  sale 1
         0  won           2026-02-20  Max Vogel   Initech, fast start                                       1000.01 EUR  intro 2
         0  opportunity   2026-02-14  Max Vogel                                                                          intro 2
         0  met           2026-02-12  Max Vogel                                                                          intro 2
         0  introduced    2026-02-07  Elena Cole                                                                         intro 2
         0  consented     2026-02-06  Max Vogel   by email, his mail                                                     intro 2
         0  accepted      2026-02-05  Elena Cole  to Max Vogel, mode opt-in, the answer to ask 1                         intro 2
         0  nudge         2026-03-02  Ben         once                                                                   ask 1
         0  ask           2026-02-03  Ben         specific, ask-specific                                                 ask 1
         0  override      2026-02-03  Ben         evidence-for-specific, she asked us to                                 ask 1
         0  moment        2026-02-01  Elena Cole  renewal                                                                moment 1
         0  outcome       2026-02-01  Elena Cole  onboarding cut to 10 days                                              moment 1
         0  credit        2026-03-02  Omar Diaz   influenced, 30 %, vouched for us                           300.00 EUR  credit 1
         0  source        2026-01-20  Elena Cole  customer, strength 3, sourced, 70 %                        700.01 EUR  source 4
         1    won         2026-01-20  Elena Cole  Globex, 2 years                                          42000.00 EUR  intro 1
         1    introduced  2026-01-10  Jane Roe                                                                           intro 1
         1    accepted    2026-01-10  Jane Roe    to Elena Cole, mode direct, by call, call of January 10                intro 1
         1    unasked     2026-01-10  Jane Roe    nobody asked for it                                                    intro 1
         1    source      2024-01-01  Jane Roe    partner, strength 5, 4 to Elena Cole, sourced, 100 %     42000.00 EUR  source 2

# The columns are the same whatever is asked for; another format has the number, not the spaces.
$ sh refer why 2 > plain; refer why 2 --format table | cmp - plain; refer why 2 -o kept; cmp plain kept

# By whom it was to, or by their company.
$ refer why max --format csv --columns generation,what
generation,what
0,churn
0,expansion
0,won
0,opportunity
0,met
0,introduced
0,consented
0,accepted
0,nudge
0,ask
0,override
0,moment
0,outcome
0,credit
0,source
1,won
1,introduced
1,accepted
1,unasked
1,source

$ refer why globex --format csv
generation,what,day,who,detail,value,record
0,won,2026-01-20,Elena Cole,"Globex, 2 years",42000.00 EUR,intro 1
0,introduced,2026-01-10,Jane Roe,,,intro 1
0,accepted,2026-01-10,Jane Roe,"to Elena Cole, mode direct, by call, call of January 10",,intro 1
0,unasked,2026-01-10,Jane Roe,nobody asked for it,,intro 1
0,source,2024-01-01,Jane Roe,"partner, strength 5, 4 to Elena Cole, sourced, 100 %",42000.00 EUR,source 2

$ refer -q contact add "Ida Lund" --company "Globex Nord"

$ refer why nord
! refer: nobody introduced anybody at Globex Nord
! hint: 'refer intro list' shows who was introduced
[3]

$ refer why glob
! refer: several companies match 'glob': Globex, Globex Nord
! hint: name one by its whole name, or a longer part of it
[2]

# One who introduced others after that came from nobody when they did so: no circle.
$ refer -q source add max --type customer

$ refer -q intro add --source max@initech.example --target jane --mode direct --state introduced --on 2026-02-26

$ refer -q intro mark 3 won --on 2026-02-27

$ refer why jane --format csv --columns generation,what,day,who
generation,what,day,who
0,won,2026-02-27,Jane Roe
0,introduced,2026-02-26,Max Vogel
0,accepted,2026-02-26,Max Vogel
0,unasked,2026-02-26,Max Vogel
0,source,,Max Vogel
1,churn,2026-03-01,Max Vogel
1,expansion,2026-02-25,Max Vogel
1,won,2026-02-20,Max Vogel
1,opportunity,2026-02-14,Max Vogel
1,met,2026-02-12,Max Vogel
1,introduced,2026-02-07,Elena Cole
1,consented,2026-02-06,Max Vogel
1,accepted,2026-02-05,Elena Cole
1,nudge,2026-03-02,Ben
1,ask,2026-02-03,Ben
1,override,2026-02-03,Ben
1,moment,2026-02-01,Elena Cole
1,outcome,2026-02-01,Elena Cole
1,credit,2026-03-02,Omar Diaz
1,source,2026-01-20,Elena Cole
2,won,2026-01-20,Elena Cole
2,introduced,2026-01-10,Jane Roe
2,accepted,2026-01-10,Jane Roe
2,unasked,2026-01-10,Jane Roe
2,source,2024-01-01,Jane Roe

# Two who say that they made a customer of each other on one day do not go round and round.
$ refer -q source add "Kim Ode <kim@kim.example>" --type customer

$ refer -q source add "Lou Eng <lou@lou.example>" --type customer

$ refer -q intro add --source kim --target lou --mode direct --state introduced --on 2026-02-10

$ refer -q intro add --source lou --target kim --mode direct --state introduced --on 2026-02-10

$ refer -q intro mark 4 won --on 2026-02-10

$ refer -q intro mark 5 won --on 2026-02-10

$ refer why kim --format csv --columns generation,what,who,record
generation,what,who,record
0,won,Kim Ode,intro 5
0,introduced,Lou Eng,intro 5
0,accepted,Lou Eng,intro 5
0,unasked,Lou Eng,intro 5
0,source,Lou Eng,source 8
1,won,Lou Eng,intro 4
1,introduced,Kim Ode,intro 4
1,accepted,Kim Ode,intro 4
1,unasked,Kim Ode,intro 4
1,source,Kim Ode,source 7

# Several are told apart by their ids.
$ refer -q intro add --source omar --target elena --mode direct --state introduced --on 2026-02-28

$ refer why elena
! refer: several introductions match 'elena': 1 Elena Cole by Jane Roe, won; 6 Elena Cole by Omar Diaz, introduced
! hint: name one by its id
[2]

$ refer why globex --json
! {"code": 2, "message": "several introductions match 'globex': 1 Elena Cole by Jane Roe, won; 6 Elena Cole by Omar Diaz, introduced", "hint": "name one by its id"}
[2]

# Mistakes.
$ refer why omar
! refer: nobody introduced Omar Diaz
! hint: 'refer intro list --person 3' shows what is known of them
[3]

$ refer why nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer why 9
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer why
! refer: 'refer why' needs INTRO
! hint: INTRO is which deal: the id of its introduction, or who was introduced, or their company; 'refer why --help' shows more
[2]

$ refer why "" --json
! {"code": 2, "message": "INTRO: a person needs an id, an e-mail, a handle or a name, and this is empty", "hint": null}
[2]

# Names are shown, not obeyed.
$ write -e people.csv <<END
name,email
"\x1b[31m=Eve",eve@x.example
END

$ refer -q contact add --from people.csv

$ refer -q intro add --source omar --target eve@x.example --mode direct --state introduced --on 2026-02-28

$ refer why eve@x.example
generation  what        day         who        detail                        value  record
         0  introduced  2026-02-28  Omar Diaz                                       intro 7
         0  accepted    2026-02-28  Omar Diaz  to \x1b[31m=Eve, mode direct         intro 7
         0  unasked     2026-02-28  Omar Diaz  nobody asked for it                  intro 7
         0  source                  Omar Diaz  advisor, sourced, 100 %              source 3

$ refer why eve@x.example --format csv --columns what,detail
what,detail
introduced,
\ accepted,"to \x1b[31m=Eve, mode direct"
unasked,nobody asked for it
source,"advisor, sourced, 100 %"

# One year is one.
$ refer -q intro edit 1 --years 1

$ refer why 1 --format csv --columns what,detail --limit 1
what,detail
won,"Globex, 1 year"
