Goals are listed, by their last day

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer goal list --json
[]

$ refer goal list
id  metric  target  target_value  first  last  owner  source  account  profile

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q goal add --metric won --period 2026 --target 4

$ refer -q goal add --metric asks --period 2026-03 --target 8 --owner Ada

$ refer -q goal add --metric value --period 2026-Q1 --target 20000EUR --source jane

$ refer -q goal add --metric asks --period 2026-04 --target 8 --owner Ada

$ refer goal list
id  metric  target  target_value  first       last        owner  source    account  profile
 2  asks         8                2026-03-01  2026-03-31  Ada
 3  value           20000.00 EUR  2026-01-01  2026-03-31         Jane Roe
 4  asks         8                2026-04-01  2026-04-30  Ada
 1  won          4                2026-01-01  2026-12-31

$ refer goal list --in-force --format csv --columns id,last
id,last
2,2026-03-31
3,2026-03-31
1,2026-12-31

# The last day is one of them, the next is not.
$ now 2026-03-31T23:00:00Z

$ refer goal list --in-force --metric asks --format csv --columns id
id
2

$ now 2026-04-01T00:00:00Z

$ refer goal list --in-force --metric asks --format csv --columns id
id
4

$ refer goal list --owner Ada --format csv --columns id,owner
id,owner
2,Ada
4,Ada

$ refer goal list --source jane --format csv --columns id,source
id,source
3,Jane Roe

# Mistakes.
$ refer goal list --metric win
! refer: --metric: 'win' is no metric
! hint: did you mean 'won'?
[2]

$ refer goal list --source jnae
! refer: no source matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer goal list --in-froce --json
! {"code": 2, "message": "'refer goal list' has no option '--in-froce'", "hint": "did you mean '--in-force'?"}
[2]

# By account and by profile too.
$ refer -q contact edit jane --company Pixel

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q goal add --metric gives --period 2026 --target 3 --account pixel

$ refer -q goal add --metric met --period 2026 --target 3 --profile scaleups

$ refer goal list --account PIXEL --format csv --columns id,account
id,account
5,Pixel

$ refer goal list --profile scaleups --format csv --columns id,profile
id,profile
6,scaleups

# A company is named as people are, by a part of its name that is no part of another's.
$ refer -q contact add "Ida Lund" --company "Pixel Works"

$ refer -q contact add "Kim Ode" --company "Globex GmbH"

$ refer goal list --account pix
! refer: several companies match 'pix': Pixel, Pixel Works
! hint: name one by its whole name, or a longer part of it
[2]

$ refer goal list --account globex --json
[]

$ refer goal list --account ""
! refer: a company needs a name, and this is empty
[2]

$ refer goal list --account Pxiel
! refer: no company 'Pxiel'
! hint: did you mean 'Pixel' or 'Pixel Works'?
[3]
