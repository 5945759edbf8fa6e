Referrals without a reward are due for recognition, in proportion to what came of them

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ refer -C empty reward due --json
[]

$ refer -C empty next --kind recognise

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/../report/thirty.sh

# Two weeks after what came of it. Won: 1 on Feb 20, a twentieth to a tenth of 42000 EUR; 6 on Mar 31, of 18000 EUR; 7 on
# Apr 30, of 30000 USD. Met, at most 50 EUR: 2 on Jan 16 though it was lost, 3 on Jan 17, 9 on Mar 1, 11 on Apr 22, 15 on Mar
# 13. No more than introduced: 4 on Jan 10, 8 on Feb 10, 12 on Apr 12, 16 on Jun 30. 5, 10, 13 and 14 are no referrals; 17
# and 18 are older than a year.
$ refer reward due --format csv --columns intro_id,source,reached,since,due,deal,value_low,value_high,suggestion
intro_id,source,reached,since,due,deal,value_low,value_high,suggestion
4,Jane Roe,introduced,2026-01-10,2026-01-24,,,,a note
2,Jane Roe,met,2026-01-16,2026-01-30,,,50.00 EUR,a small gift
3,Jane Roe,met,2026-01-17,2026-01-31,,,50.00 EUR,a small gift
8,Omar Diaz,introduced,2026-02-10,2026-02-24,,,,a note
1,Jane Roe,won,2026-02-20,2026-03-06,42000.00 EUR,2100.00 EUR,4200.00 EUR,a gift in proportion to the deal
9,Omar Diaz,met,2026-03-01,2026-03-15,,,50.00 EUR,a small gift
15,Jane Roe,met,2026-03-13,2026-03-27,,,50.00 EUR,a small gift
6,Karl Ott,won,2026-03-31,2026-04-14,18000.00 EUR,900.00 EUR,1800.00 EUR,a gift in proportion to the deal
12,Priya Nair,introduced,2026-04-12,2026-04-26,,,,a note
11,Priya Nair,met,2026-04-22,2026-05-06,,,50.00 EUR,a small gift
7,Omar Diaz,won,2026-04-30,2026-05-14,30000.00 USD,1500.00 USD,3000.00 USD,a gift in proportion to the deal
16,Karl Ott,introduced,2026-06-30,2026-07-14,,,,a note

$ refer reward due --source karl --columns intro_id,target,kind,command,owner,source_id --json
[
{"intro_id": 6, "target": "Target 9", "kind": "gift", "command": "refer reward add karl@ott.example --kind gift --intro 6 --value 900.00EUR", "owner": "Ada", "source_id": 37},
{"intro_id": 16, "target": "Target 32", "kind": "note", "command": "refer reward add karl@ott.example --kind note --intro 16", "owner": "Ada", "source_id": 37}
]

$ refer reward due --owner Ben --format csv --columns intro_id,source,owner
intro_id,source,owner
8,Omar Diaz,Ben
9,Omar Diaz,Ben
12,Priya Nair,Ben
11,Priya Nair,Ben
7,Omar Diaz,Ben

$ refer reward due --since 2026-04-22 --format csv --columns intro_id,since
intro_id,since
11,2026-04-22
7,2026-04-30
16,2026-06-30

$ refer reward due --since 2025-01-01 --format csv --columns intro_id,since --limit 2
intro_id,since
17,2025-03-10
18,2025-05-05

# Only deals are in the list of every day, a week before they are due and for a year.
$ refer next --kind recognise --format csv --columns what,due,late,command,key,reason,owner,target_id,intro_id,weight
what,due,late,command,key,reason,owner,target_id,intro_id,weight
Recognise Jane Roe for the deal with Target 1,2026-03-06,117,refer reward add jane@pixel.example --kind gift --intro 1 --value 2100.00EUR,intro-1-recognise,"won on 2026-02-20 for 42000.00 EUR; a gift in proportion to the deal, 2100.00 EUR to 4200.00 EUR",Ada,2,1,47
Recognise Karl Ott for the deal with Target 9,2026-04-14,78,refer reward add karl@ott.example --kind gift --intro 6 --value 900.00EUR,intro-6-recognise,"won on 2026-03-31 for 18000.00 EUR; a gift in proportion to the deal, 900.00 EUR to 1800.00 EUR",Ada,10,6,47
Recognise Omar Diaz for the deal with Target 13,2026-05-14,48,refer reward add omar@delta.example --kind gift --intro 7 --value 1500.00USD,intro-7-recognise,"won on 2026-04-30 for 30000.00 USD; a gift in proportion to the deal, 1500.00 USD to 3000.00 USD",Ben,14,7,47

$ refer --now 2026-02-27T09:00:00Z next --kind recognise --format csv --columns what,due,late
what,due,late
Recognise Jane Roe for the deal with Target 1,2026-03-06,

$ refer --now 2026-02-26T09:00:00Z next --kind recognise

$ refer --now 2027-02-20T09:00:00Z next --kind recognise --format csv --columns intro_id
intro_id
1
6
7

$ refer --now 2027-02-21T09:00:00Z next --kind recognise --format csv --columns intro_id
intro_id
6
7

# Thanks are enough for an introduction, a reward for anything; whom one must not contact gets none.
$ refer -q intro edit 4 --thanked 2026-01-11

$ refer -q reward add karl --kind gift --intro 6 --value 900EUR

$ refer -q reward add karl --kind note

$ refer -q contact edit omar --do-not-contact "asked to be left alone"

$ refer reward due --format csv --columns intro_id,source
intro_id,source
2,Jane Roe
3,Jane Roe
1,Jane Roe
15,Jane Roe
12,Priya Nair
11,Priya Nair
16,Karl Ott

$ refer next --kind recognise --format csv --columns what,reason
what,reason
Recognise Jane Roe for the deal with Target 1,"won on 2026-02-20 for 42000.00 EUR; a gift in proportion to the deal, 2100.00 EUR to 4200.00 EUR"

$ refer -q contact edit omar --do-not-contact ""

# The policy: what is not given is not suggested, and no amount is above the most or held against another currency.
$ refer -q source edit jane --interests "sailing"

$ refer -c rewards.most=1000EUR -c rewards.share=0.05 -c rewards.days=0 reward due --since 2026-02-20 --format csv --columns intro_id,due,suggestion,value_low,value_high --limit 4
intro_id,due,suggestion,value_low,value_high
1,2026-02-20,a gift in proportion to the deal (sailing),500.00 EUR,1000.00 EUR
9,2026-03-01,a small gift,,50.00 EUR
15,2026-03-13,a small gift (sailing),,50.00 EUR
12,2026-04-12,a note,,

$ refer -c rewards.small= -c rewards.share=0 -c rewards.not_for=customer=gift,partner=gift reward due --since 2026-02-20 --format csv --columns intro_id,suggestion,kind,value_low,value_high
intro_id,suggestion,kind,value_low,value_high
1,a donation in proportion to the deal,donation,,
9,an invitation to an event,event,,
15,an invitation to an event,event,,
12,a note,note,,
11,a small gift,gift,,
7,a donation in proportion to the deal,donation,,
16,a note,note,,

$ refer -c rewards.kinds=public-thanks reward due --json
[]

# A note for the introduction is not for the deal, and who has a part in a deal has a part of what is due.
$ refer -q init parts --name "Ada Park" --email ada@acme.example

$ cd parts

$ refer -q source add "Jo Lind <jo@pixel.example>" --type customer

$ refer -q source add "Bo Ek <bo@delta.example>" --type partner

$ refer -q intro add --source jo --target "Cy Orr <cy@globex.example>" --mode direct --on 2026-06-01

$ refer -q intro mark 1 introduced --on 2026-06-02

$ refer -q reward add jo --kind note --intro 1 --on 2026-06-03

$ refer -q credit add 1 bo --share 25 --role influenced

$ refer reward due --format csv --columns intro_id,source,reached,deal,value_low,value_high,command
intro_id,source,reached,deal,value_low,value_high,command
1,Bo Ek,introduced,,,,refer reward add bo@delta.example --kind note --intro 1

$ refer -q intro mark 1 won --value 42000EUR --on 2026-06-20

$ refer reward due --format csv --columns intro_id,source,reached,deal,value_low,value_high,command
intro_id,source,reached,deal,value_low,value_high,command
1,Jo Lind,won,31500.00 EUR,1575.00 EUR,3150.00 EUR,refer reward add jo@pixel.example --kind gift --intro 1 --value 1575.00EUR
1,Bo Ek,won,10500.00 EUR,525.00 EUR,1050.00 EUR,refer reward add bo@delta.example --kind gift --intro 1 --value 525.00EUR

$ refer next --kind recognise --format csv --columns what,key,reason
what,key,reason
Recognise Jo Lind for the deal with Cy Orr,intro-1-recognise,"won on 2026-06-20 for 31500.00 EUR, 75 % of the deal; a gift in proportion to the deal, 1575.00 EUR to 3150.00 EUR"
Recognise Bo Ek for the deal with Cy Orr,intro-1-recognise-3,"won on 2026-06-20 for 10500.00 EUR, 25 % of the deal; a gift in proportion to the deal, 525.00 EUR to 1050.00 EUR"

$ refer -q reward add jo --kind gift --intro 1 --value 1575EUR

$ refer -q reward add bo --kind gift --intro 1 --value 525EUR

$ refer reward due --json
[]

$ cd ..

# Mistakes.
$ refer -c rewards.kinds=gfit reward due
! refer: 'rewards.kinds': 'gfit' is no kind of reward
! hint: did you mean 'gift'?
[2]

$ refer reward due --source nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

$ refer reward due --since soon --json
! {"code": 2, "message": "--since: 'soon' is no date", "hint": "write 2026-03-12, today, monday, -3d or +2w"}
[2]
