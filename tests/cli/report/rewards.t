What sources got is held against what they brought, counted by hand

# Nothing to hold against anything is no error.
$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ refer -C empty report rewards --json
[]

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/recognition.sh

# Jane 1-4, 15, 17: 4200 of 42000 EUR is a tenth, all that rewards.share gives. Omar 7-9: 4000 of 30000 USD = 0.1333 is
# above it. Karl 6 and 16: 500 of 18000 EUR = 0.0278 is less than half of it. Priya 11, 12 and Zoe 18 brought no deal; Nils
# no referral.
$ refer report rewards --format csv
source,type,referrals,won,won_value,rewards,rewards_value,share,last_on,verdict
Jane Roe,customer,6,1,42000.00 EUR,2,4200.00 EUR,0.1,2026-03-10,in-proportion
Omar Diaz,partner,3,1,30000.00 USD,1,4000.00 USD,0.13333333333333333,2026-05-15,above
Karl Ott,customer,2,1,18000.00 EUR,1,500.00 EUR,0.027777777777777776,2026-04-10,below
Priya Nair,advisor,2,0,,1,,,2026-05-02,
Zoe Fox,customer,1,0,,0,,,,none
Nils Berg,connector,0,0,,1,30.00 EUR,,2026-06-25,

# A share of its own: twice 0.1333 is above 0.2, so that 4000 of 30000 lies between, and a tenth is a half of 0.2.
$ refer -c rewards.share=0.2 report rewards --format csv --columns source,share,verdict --limit 3
source,share,verdict
Jane Roe,0.1,in-proportion
Omar Diaz,0.13333333333333333,in-proportion
Karl Ott,0.027777777777777776,below

$ refer -c rewards.share=0 report rewards --format csv --columns source,share,verdict --limit 3
source,share,verdict
Jane Roe,0.1,
Omar Diaz,0.13333333333333333,
Karl Ott,0.027777777777777776,

# In the second quarter began: Priya's asks with 11 and 12, Nils's, and 16. Reward 3 was given then, for 6, which did not.
$ refer report rewards --period 2026-Q2 --format csv
source,type,referrals,won,won_value,rewards,rewards_value,share,last_on,verdict
Priya Nair,advisor,2,0,,1,,,2026-05-02,
Karl Ott,customer,1,0,,0,,,,none
Nils Berg,connector,0,0,,1,30.00 EUR,,2026-06-25,

# Ben's asks are those of Omar and Priya; rewards for nothing in particular are by whoever gave them.
$ refer report rewards --owner Ben --format csv --columns source,referrals,rewards,rewards_value
source,referrals,rewards,rewards_value
Omar Diaz,3,1,4000.00 USD
Priya Nair,2,1,

$ refer report rewards --owner Cleo --format csv --columns source,referrals,rewards,rewards_value
source,referrals,rewards,rewards_value
Nils Berg,0,1,30.00 EUR

$ refer report rewards --profile scaleups --format csv --columns source,referrals,rewards --sort source
source,referrals,rewards
Jane Roe,6,1
Karl Ott,2,1
Omar Diaz,3,1
Priya Nair,2,1
Zoe Fox,1,0

$ refer report rewards --source karl --json --columns source,source_id,type,won_value,rewards_value
[
{"source": "Karl Ott", "source_id": 37, "type": "customer", "won_value": {"amount": "18000.00", "currency": "EUR"}, "rewards_value": {"amount": "500.00", "currency": "EUR"}}
]

# On March 5 one deal was won, and one reward given. 1-4, 15 and 17 of Jane had come, 7-9 of Omar, 6
# of Karl, 18 of Zoe; 6 and 7 were no deals yet.
$ refer report rewards --as-of 2026-03-05 --format csv
source,type,referrals,won,won_value,rewards,rewards_value,share,last_on,verdict
Jane Roe,customer,6,1,42000.00 EUR,1,4200.00 EUR,0.1,2026-03-01,in-proportion
Omar Diaz,partner,3,0,,0,,,,none
Karl Ott,customer,1,0,,0,,,,none
Zoe Fox,customer,1,0,,0,,,,none

# Only an introduction that is a referral by the settings is one: the meetings of Jane are 1 2 3 15, of Karl 6, of Omar 7 9,
# of Priya 11.
$ refer -c counting.from=met report rewards --format csv --columns source,referrals
source,referrals
Jane Roe,4
Omar Diaz,2
Karl Ott,1
Priya Nair,1
Nils Berg,0

# Money of two currencies is not added up: a line for each, and no share where the two are not alike.
$ refer -q reward add omar --kind gift --value 20EUR --on 2026-06-01

$ refer -q reward edit 3 --value 500USD --override "as he asked"

$ refer report rewards --format csv --columns source,won,won_value,rewards,rewards_value,share,verdict --limit 4
source,won,won_value,rewards,rewards_value,share,verdict
Jane Roe,1,42000.00 EUR,2,4200.00 EUR,0.1,in-proportion
Omar Diaz,1,,2,20.00 EUR,,
Omar Diaz,,30000.00 USD,,4000.00 USD,0.13333333333333333,above
Karl Ott,1,18000.00 EUR,1,,,

# What a part in the deal of somebody else earned is the reward of whoever got it.
$ refer -q credit add 1 nils --share 20 --role influenced

$ refer -q reward add nils --kind note --intro 1 --on 2026-06-26

$ refer report rewards --source nils --format csv --columns source,referrals,rewards,last_on
source,referrals,rewards,last_on
Nils Berg,0,2,2026-06-26

# What is added later with a later day changes nothing of what was.
$ sh refer report rewards --as-of 2026-07-01 --columns all --format csv > before

$ now 2026-08-01T09:00:00Z

$ refer -q reward add zoe --kind note --intro 18

$ refer -q reward add jane --kind gift --intro 1 --value 10EUR --override "it is her birthday"

$ sh refer report rewards --as-of 2026-07-01 --columns all --format csv | cmp before -

# Mistakes.
$ refer report rewards --by type
! refer: report 'rewards' does not take --by
! hint: it takes --from, --to, --as-of, --owner, --profile, --source
[2]

$ refer report rewards --profile nobody
! refer: no profile 'nobody'
! hint: 'refer profile list' shows them
[3]
