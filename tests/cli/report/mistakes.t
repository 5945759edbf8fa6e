The scorecard counts the usual mistakes from the data

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report mistakes --format csv
mistake,count,of,rate,rate_low,rate_high,verdict,next
asked too soon,0,0,,,,nothing to count,refer source ready
"taker, not giver",0,0,,,,nothing to count,refer report reciprocity
vague asks,0,0,,,,nothing to count,refer ask lint
poor follow-up,0,0,,,,nothing to count,refer intro list --late
small referrals ignored,0,0,,,,nothing to count,refer report dark
customers only,0,0,,,,nothing to count,refer source brainstorm
results not tracked,0,0,,,,nothing to count,refer intro list --state introduced
no enablement,0,0,,,,nothing to count,refer template list
leading indicators not measured,0,0,,,,nothing to count,refer ask list --columns all

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# Too soon: Karl 4 and Nils 4, for whom nothing was done before; Jane had an outcome on Jan 2, Omar on Jan 30, Priya a gift in
# 2025. Takers: Jane 8 asks for 3, Omar 8 for 1, Priya 6 for 1, Karl 4 and Nils 4 for nothing. Everybody was asked for by
# name.
# Follow-up: introduced three days ago and more are 1-4, 6-9, 11, 12, 15, 17, 18; 8 was booked after 2 days, 9 replied on the
# day itself: 13 - 2 = 11. Came to nothing: 2 lost, 4 ghosted, 5 refused by the target; nobody was thanked or told for them.
# 10 lapsed. Customers: Jane, Karl, Zoe of 6. Nothing recorded after 30 days: 12, 17, 18.
# Without a letter: Karl's 4. Without a moment: Karl 4, Priya 6, Nils 4.
# The lower bound of 3 of 13 is 0.08, of 4 of 30 it is 0.05, of 8 of 30 it is 0.14.
$ refer report mistakes --format csv
mistake,count,of,rate,rate_low,rate_high,verdict,next
asked too soon,8,30,0.26666666666666666,0.14182663319596317,0.4444796169518888,habit,refer source ready
"taker, not giver",5,5,1,0.5655175352168251,1,habit,refer report reciprocity
vague asks,0,30,0,0,0.11351339317396876,none,refer ask lint
poor follow-up,11,13,0.8461538461538461,0.5776536898051745,0.9567418216419186,habit,refer intro list --late
small referrals ignored,3,3,1,0.4385029682449546,1,habit,refer report dark
customers only,3,6,0.5,0.1876163064826506,0.8123836935173494,none,refer source brainstorm
results not tracked,3,13,0.23076923076923078,0.08179528718498569,0.5025637594672749,slip,refer intro list --state introduced
no enablement,4,30,0.13333333333333333,0.053096554840547455,0.296813266820363,slip,refer template list
leading indicators not measured,14,30,0.4666666666666667,0.30232388907699753,0.638577003801267,habit,refer ask list --columns all

# The first quarter as it ended: 20 asks. Introduced: 1-4, 6-9, 15, of which 8 and 9 in time; 15 is not 30 days old.
$ refer report mistakes --period 2026-Q1 --as-of 2026-03-31 --format csv --columns mistake,count,of,verdict
mistake,count,of,verdict
asked too soon,4,20,slip
"taker, not giver",3,3,habit
vague asks,0,20,none
poor follow-up,7,9,habit
small referrals ignored,3,3,habit
customers only,2,3,none
results not tracked,0,8,none
no enablement,4,20,slip
leading indicators not measured,4,20,slip

# Cleo asked Nils four times.
$ refer report mistakes --owner Cleo --format csv --columns mistake,count,of,verdict
mistake,count,of,verdict
asked too soon,4,4,habit
"taker, not giver",1,1,habit
vague asks,0,4,none
poor follow-up,0,0,nothing to count
small referrals ignored,0,0,nothing to count
customers only,0,1,none
results not tracked,0,0,nothing to count
no enablement,0,4,none
leading indicators not measured,4,4,habit

# Who signs, or is being onboarded, is asked too soon: 30 days after December 10 the asks of Jan 5 are, 26 days after; after
# 26 they are not.
$ refer -q source edit jane --signed 2025-12-10

$ refer report mistakes --source jane --format csv --columns mistake,count,of --limit 1
mistake,count,of
asked too soon,0,8

$ refer -c guards.just_signed_days=30 report mistakes --source jane --format csv --columns mistake,count,of --limit 1
mistake,count,of
asked too soon,8,8

$ refer -c guards.just_signed_days=26 report mistakes --source jane --format csv --columns mistake,count,of --limit 1
mistake,count,of
asked too soon,0,8

$ refer -q source edit jane --onboarded 2026-01-06

$ refer report mistakes --source jane --format csv --columns mistake,count,of --limit 1
mistake,count,of
asked too soon,8,8

$ refer -q source edit jane --onboarded 2026-01-05

$ refer report mistakes --source jane --format csv --columns mistake,count,of --limit 1
mistake,count,of
asked too soon,0,8

# Given more than asked: 1 for 1.
$ refer -q touch add zoe --gave help --on 2026-06-01

$ refer -q profile add loose --name "Companies that grow" --role CRO --trigger growth

$ refer -q profile add sharp --name "SaaS scale-ups" --role CRO --trigger growth --employees 50-500

$ refer -q ask add zoe --profile loose --kind trigger

$ refer -q ask mark 31 sent

$ refer report mistakes --source zoe --format csv --columns mistake,count,of,verdict --limit 3
mistake,count,of,verdict
asked too soon,0,1,none
"taker, not giver",0,1,none
vague asks,1,1,habit

# Nobody named for a sharp profile is not vague; words that went past the guard are.
$ refer -q ask add zoe --profile sharp --kind trigger

$ refer -q ask mark 32 sent

$ refer -q profile edit sharp --segment "anyone who needs it"

$ refer -q -c guards.vague_wording=true ask add zoe --profile sharp --kind trigger --override "she said so"

$ refer ask show 33 --json --columns override_rules
{"override_rules": "vague-wording"}

$ refer -q -c guards.vague_wording=true ask mark 33 sent --override "she said so"

$ refer report mistakes --source zoe --format csv --columns mistake,count,of,verdict --limit 3
mistake,count,of,verdict
asked too soon,0,3,none
"taker, not giver",1,1,habit
vague asks,2,3,habit

# Followed up in time, thanked, known.
$ refer -q intro edit 12 --followed-up 2026-04-13

$ refer -q intro edit 4 --thanked 2026-02-10

$ refer -q intro edit 5 --told 2026-02-10

$ refer -q intro mark 12 ghosted --on 2026-06-30

$ refer -q intro edit 6 --value ""

$ refer report mistakes --format csv --columns mistake,count,of,verdict
mistake,count,of,verdict
asked too soon,8,33,habit
"taker, not giver",6,6,habit
vague asks,2,33,slip
poor follow-up,10,13,habit
small referrals ignored,2,4,habit
customers only,3,6,none
results not tracked,3,13,slip
no enablement,7,33,habit
leading indicators not measured,17,33,habit

# Customers alone, and another limit.
$ refer report mistakes --source jane --format csv --columns mistake,count,of,verdict
mistake,count,of,verdict
asked too soon,0,8,none
"taker, not giver",1,1,habit
vague asks,0,8,none
poor follow-up,6,6,habit
small referrals ignored,1,3,slip
customers only,1,1,habit
results not tracked,1,6,slip
no enablement,0,8,none
leading indicators not measured,0,8,none

$ refer -c health.habit=0.05 report mistakes --format csv --columns mistake,verdict
mistake,verdict
asked too soon,habit
"taker, not giver",habit
vague asks,slip
poor follow-up,habit
small referrals ignored,habit
customers only,none
results not tracked,habit
no enablement,habit
leading indicators not measured,habit

# Mistakes.
$ refer report mistakes --by source
! refer: report 'mistakes' does not take --by
! hint: it takes --from, --to, --as-of, --owner, --profile, --source
[2]

$ refer report mistakes --period 2026-Q5
! refer: --period: '2026-Q5' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]
