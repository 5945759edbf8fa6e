What was recorded in the wrong place is put right: counts change, and what was stays known

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Bo Lind <bo@altex.example>" --type partner

$ refer -q contact add "Elena Cole" --email elena@globex.example

$ now 2026-02-01T09:00:00Z

$ refer -q ask add jane elena --kind specific --override test

$ refer -q ask mark 1 sent --on 2026-02-01 --override test

$ refer -q ask mark 1 accepted --on 2026-02-02

$ refer -q intro edit 1 --mode direct

$ refer -q intro mark 1 introduced --on 2026-02-03

$ refer -q intro mark 1 won --value 42000EUR --on 2026-02-10

$ now 2026-03-02T09:00:00Z

$ refer report funnel --format csv --columns stage,count
stage,count
asked,1
accepted,1
consented,1
introduced,1
met,1
opportunity,1
won,1

$ refer report sources --format csv --columns source,asked,accepted,introduced,referrals,won,won_value
source,asked,accepted,introduced,referrals,won,won_value
Jane Roe,1,1,1,1,1,42000.00 EUR
Bo Lind,0,0,0,0,0,

$ refer report rates --format csv --columns metric,count,of
metric,count,of
accepted_of_sent,1,1
accepted_of_answered,1,1
fulfilment,1,1
opt_in_rate,0,0
request_conversion,1,1
meeting_conversion,1,1
close_rate,1,1
referral_to_customer,1,1

$ refer report tree --format csv --columns person,from,subtree_value
person,from,subtree_value
Jane Roe,,42000.00 EUR
Elena Cole,Jane Roe,42000.00 EUR

$ refer source lifecycle --format csv --columns source,lifecycle,referrals
source,lifecycle,referrals
Jane Roe,active,1
Bo Lind,prospect,0

# Only two people who were brought together: the ask was answered yes, and that is all that counts.
$ refer intro reclassify 1 --as introduction --reason "a courtesy among friends"
! Reclassified intro 1: Elena Cole, by Jane Roe; no report counts it.

$ refer report funnel --format csv --columns stage,count
stage,count
asked,1
accepted,1
consented,0
introduced,0
met,0
opportunity,0
won,0

$ refer report sources --format csv --columns source,asked,accepted,introduced,referrals,won,won_value
source,asked,accepted,introduced,referrals,won,won_value
Jane Roe,1,1,0,0,0,
Bo Lind,0,0,0,0,0,

$ refer report rates --format csv --columns metric,count,of
metric,count,of
accepted_of_sent,1,1
accepted_of_answered,1,1
fulfilment,0,1
opt_in_rate,0,0
request_conversion,0,1
meeting_conversion,0,0
close_rate,0,0
referral_to_customer,0,0

$ refer report tree --format csv --columns person,from,subtree_value
person,from,subtree_value

$ refer source lifecycle --format csv --columns source,lifecycle,referrals
source,lifecycle,referrals
Jane Roe,building,0
Bo Lind,prospect,0

$ refer intro reclassify 1 --as referral --reason "it became a deal" --json --columns id,counts,changes
{"id": 1, "counts": true, "changes": 2}

# It was Bo, not Jane.
$ refer intro reclassify 1 --source bo --reason "it was Bo"
! refer: intro 1: ask 1 is to Jane Roe
! hint: --ask none says that the introduction came without an ask, --ask ID of which one it came
[4]

$ refer -q ask add bo elena --kind specific --override test

$ refer intro reclassify 1 --source bo --ask 2 --reason "it was Bo, who was asked"
! What was recorded of the consent is theirs now: 'refer intro consent 1' shows and corrects it.
! Reclassified intro 1: Elena Cole, by Bo Lind.

$ refer ask list --format csv --columns id,source,state,answered_at
id,source,state,answered_at
1,Jane Roe,accepted,2026-02-02T00:00:00Z
2,Bo Lind,accepted,2026-03-02T09:00:00Z

$ refer report sources --format csv --columns source,asked,accepted,referrals,won_value
source,asked,accepted,referrals,won_value
Bo Lind,1,1,1,42000.00 EUR
Jane Roe,1,1,0,

$ refer intro reclassify 1 --ask none --reason "nobody asked"
! Reclassified intro 1: Elena Cole, by Bo Lind.

$ refer intro show 1 --json --columns id,source,target,ask_id,counts,changes
{"id": 1, "source": "Bo Lind", "target": "Elena Cole", "ask_id": null, "counts": true, "changes": 6}

$ refer intro history 1 --format csv
at,what,was,now,reason,who
2026-02-02T00:00:00Z,step,,accepted,,
2026-02-03T00:00:00Z,step,,introduced,,
2026-02-10T00:00:00Z,step,,won,,
2026-03-02T09:00:00Z,counts,referral,introduction,a courtesy among friends,Ada Park
2026-03-02T09:00:00Z,counts,introduction,referral,it became a deal,Ada Park
2026-03-02T09:00:00Z,source,Jane Roe,Bo Lind,"it was Bo, who was asked",Ada Park
2026-03-02T09:00:00Z,ask,1,2,"it was Bo, who was asked",Ada Park
2026-03-02T09:00:00Z,ask_state,queued,accepted,"it was Bo, who was asked",Ada Park
2026-03-02T09:00:00Z,ask,2,,nobody asked,Ada Park

$ refer undo
! Took back: intro reclassify 1 --ask none --reason 'nobody asked'

$ refer intro show 1 --json --columns ask_id,changes
{"ask_id": 2, "changes": 5}

# Mistakes.
$ refer intro history 9
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro reclassify 1 --as referral
! refer: 'refer intro reclassify' needs --reason
! hint: --reason is why, for the history; 'refer intro reclassify --help' shows more
[2]

$ refer intro reclassify 1 --reason x
! refer: 'refer intro reclassify' is told nothing to change
! hint: --as, --source, --target, --ask and --profile say what it should have been
[2]

$ refer intro reclassify 1 --as referral --reason " "
! refer: a --reason is needed: it is kept with what was
[2]

$ refer intro reclassify 1 --as referral --reason again
! refer: intro 1 is recorded like that already
! hint: 'refer intro history 1' shows what was put right
[4]

$ refer intro reclassify 1 --as refferal --reason x
! refer: --as: 'refferal' is no class
! hint: did you mean 'referral'?
[2]

$ refer intro reclassify 9 --as referral --reason x
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer intro reclassify 1 --target bo --reason x
! refer: an introduction needs three people: you, the source, and somebody else
[2]

$ refer intro reclassify 1 --source elena --reason x
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer intro reclassify 1 --ask 1 --reason x
! refer: intro 1: ask 1 is to Jane Roe
! hint: --source moves the introduction to them
[4]

$ refer intro reclassify 1 --ask 7 --reason x
! refer: intro 1: no ask 7
! hint: 'refer ask list' shows them
[3]

$ refer intro reclassify 1 --ask bo --reason x
! refer: --ask: 'bo' is neither the id of an ask nor none
! hint: 'refer ask list' shows the ids
[2]

$ refer -q intro add --source bo --target "Max Vogel <max@vogel.example>"

$ refer intro reclassify 2 --ask 2 --reason x
! refer: intro 2: intro 1 came of ask 2
! hint: 'refer intro reclassify 1 --ask none' takes it off
[4]

# An ask that was declined led to nothing.
$ refer -q profile add banks --name Banks

$ refer -q ask add bo --profile banks --kind trigger --override test

$ refer -q ask mark 3 declined

$ refer intro reclassify 2 --ask 3 --reason x
! refer: intro 2: ask 3: it is declined and cannot become accepted
! hint: it has ended; 'refer undo' takes the last command back
[4]

# It goes with its history.
$ refer intro remove 1
! Removed intro 1.

$ refer undo
! Took back: intro remove 1

$ refer intro show 1 --json --columns changes
{"changes": 5}

# What shows that the source agreed follows the ask.
$ refer intro reclassify 1 --ask none --reason "nobody asked for it"
! Reclassified intro 1: Elena Cole, by Bo Lind.

$ refer intro consent 1 --format csv --columns side,person,evidence
side,person,evidence
source,Bo Lind,
target,Elena Cole,
