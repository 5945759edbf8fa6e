What is given of a channel changes, and its amounts stay in one currency

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q channel add Ads --leads 400 --won 8 --cost 24000EUR --won-value 96000EUR --kept 6 --kept-of 8

$ refer -q channel add calls

$ refer channel edit ads --won 9 --cost 27000EUR --json
{"id": 1, "name": "Ads", "leads": 400, "meetings": null, "won": 9, "lost": null, "cost": {"amount": "27000.00", "currency": "EUR"}, "won_value": {"amount": "96000.00", "currency": "EUR"}, "lifetime": null, "cycle_days": null, "kept": 6, "kept_of": 8, "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer channel edit ads --name "Google Ads" --leads "" --format csv --columns name,leads,won
name,leads,won
Google Ads,,9

# Its own name in another case is no other channel.
$ refer channel edit 1 --name "google ads" --format csv --columns name
name
google ads

# Another currency only for all of its amounts.
$ refer channel edit 1 --cost 30000USD
! refer: the amounts of a channel are in one currency, not in EUR and USD
! hint: two channels, one for each currency, keep them apart
[2]

$ refer channel edit 1 --cost 30000USD --won-value "" --format csv --columns cost,won_value
cost,won_value
30000.00 USD,

$ refer channel edit 1 --cost "" --format csv --columns cost,won_value
cost,won_value
,

$ refer channel edit 1 --lifetime 5000CHF --format csv --columns cost,lifetime
cost,lifetime
,5000.00 CHF

# Mistakes.
$ refer channel edit 1 --kept 9
! refer: 9 of 8 customers cannot have been kept
! hint: --kept-of is how many there were a year ago, --kept how many of them still are
[2]

$ refer channel edit 1 --kept-of ""
! refer: how many customers were kept, and of how many, goes together
! hint: --kept 9 --kept-of 12
[2]

$ refer channel edit 1 --kept "" --kept-of "" --format csv --columns kept,kept_of
kept,kept_of
,

$ refer channel edit 1 --name Calls
! refer: there is a channel 'calls' already
! hint: 'refer channel edit 2' changes it
[4]

$ refer channel edit 1 --name ""
! refer: a channel needs a name
! hint: such as trade-shows, or "Google Ads"
[2]

$ refer channel edit 1
! refer: 'refer channel edit' is told nothing to change
! hint: 'refer channel edit --help' lists what it can change
[2]

$ refer channel edit 9 --won 1
! refer: no channel '9'
! hint: 'refer channel list' shows them
[3]

$ refer channel edit 1 --won many
! refer: --won: 'many' is no whole number
[2]

$ refer undo
! Took back: channel edit 1 --kept '' --kept-of '' --format csv --columns kept,kept_of

$ refer channel show 1 --format csv --columns kept,kept_of
kept,kept_of
6,8

# What names a person is forgotten with them; two that are called alike then stay two.
$ refer -q contact add "Jane Roe <jane@pixel.example>"

$ refer -q channel add "Jane Roe talks" --won 1

$ refer -q channel add "jane@pixel.example talks" --won 2 --note "by Jane Roe"

$ refer -q --yes contact forget jane

$ refer channel list --format csv --columns id,name,won,note
id,name,won,note
3,[forgotten] talks,1,
4,[forgotten] talks,2,by [forgotten]
2,calls,,
1,google ads,9,

$ refer channel edit 4 --name "talks" --format csv --columns id,name
id,name
4,talks
