Rewards are listed by day, of one source, kind, introduction, owner, or time

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer reward list --json
[]

$ refer reward list
id  source  kind  day  item  value  intro_id  owner

$ now 2026-07-01T09:00:00Z

$ sh mkdir thirty && cd thirty && sh $HERE/../report/recognition.sh

$ cd thirty

$ refer reward list
id  source      kind      day         item        value  intro_id  owner
 1  Jane Roe    gift      2026-03-01        4200.00 EUR         1  Ada
 2  Jane Roe    note      2026-03-10                               Ada
 3  Karl Ott    gift      2026-04-10         500.00 EUR         6  Ada
 5  Priya Nair  event     2026-05-02                           11  Ben
 4  Omar Diaz   donation  2026-05-15        4000.00 USD         7  Ben
 6  Nils Berg   gift      2026-06-25          30.00 EUR            Cleo

$ refer reward list --source jane --format csv --columns id
id
1
2

$ refer reward list --kind gift --format csv --columns id,kind
id,kind
1,gift
3,gift
6,gift

$ refer reward list --intro 7 --format csv --columns id,intro_id
id,intro_id
4,7

$ refer reward list --owner Ben --from 2026-05-02 --to 2026-05-15 --format csv --columns id,day,owner
id,day,owner
5,2026-05-02,Ben

# The share of a deal: a tenth of 42000, 500 of 18000, 4000 of 30000; none of an introduction that is no deal.
$ refer reward list --format csv --columns id,value,target,deal,share,override_reason,override_rules
id,value,target,deal,share,override_reason,override_rules
1,4200.00 EUR,Target 1,42000.00 EUR,0.1,,
2,,,,,,
3,500.00 EUR,Target 9,18000.00 EUR,0.027777777777777776,,
5,,Target 21,,,,
4,4000.00 USD,Target 13,30000.00 USD,0.13333333333333333,he chose it,share
6,30.00 EUR,,,,,

# Nor where the currencies differ, or there is nothing to be a share of.
$ refer -q reward edit 3 --value 500USD --override "as he asked"

$ refer reward list --intro 6 --json --columns value,deal,share
[
{"value": {"amount": "500.00", "currency": "USD"}, "deal": {"amount": "18000.00", "currency": "EUR"}, "share": null}
]

$ refer reward list --source nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

$ refer reward list --kind gfit
! refer: --kind: 'gfit' is no kind of reward
! hint: did you mean 'gift'?
[2]

$ refer reward list jane
! refer: 'refer reward list' does not know what to do with 'jane'
! hint: 'refer reward list --help' shows how it is used
[2]

$ refer reward list --form 2026 --json
! {"code": 2, "message": "'refer reward list' has no option '--form'", "hint": "did you mean '--from' or '--format'?"}
[2]

# 4 went past the share of its deal, 3 was changed to another currency.
$ refer reward list --overridden --format csv --columns id,override_rules
id,override_rules
3,share
4,share

$ refer reward list --from 2026-03-02 --to 2026-03-01
! refer: no day is from 2026-03-02 on and before 2026-03-01
! hint: the day of --to is not included
[2]
