A channel is recorded with what is known of it, in one currency

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer channel add "Google Ads" --leads 400 --meetings 60 --won 8 --lost 30 --cost 24000EUR --won-value 96000EUR --lifetime 20k --cycle-days 74.5 --kept 6 --kept-of 8 --note "CRM, 2025" --json
{"id": 1, "name": "Google Ads", "leads": 400, "meetings": 60, "won": 8, "lost": 30, "cost": {"amount": "24000.00", "currency": "EUR"}, "won_value": {"amount": "96000.00", "currency": "EUR"}, "lifetime": {"amount": "20000.00", "currency": "EUR"}, "cycle_days": 74.5, "kept": 6, "kept_of": 8, "note": "CRM, 2025", "added_at": "2026-03-02T09:00:00Z"}

$ refer channel add "  trade-shows "
! Added channel 2: trade-shows.

$ refer channel list --format csv
id,name,leads,meetings,won,lost,cost,won_value,lifetime,cycle_days,kept,kept_of,note
1,Google Ads,400,60,8,30,24000.00 EUR,96000.00 EUR,20000.00 EUR,74.5,6,8,"CRM, 2025"
2,trade-shows,,,,,,,,,,,

# One of a name, whatever its case.
$ refer channel add "google ads" --won 9
! refer: there is a channel 'Google Ads' already
! hint: 'refer channel edit 1' changes it
[4]

# Mistakes.
$ refer channel add
! refer: 'refer channel add' needs NAME
! hint: NAME is what the channel is called; 'refer channel add --help' shows more
[2]

$ refer channel add ""
! refer: a channel needs a name
! hint: such as trade-shows, or "Google Ads"
[2]

$ refer channel add 12
! refer: '12' is no name for a channel: it is a number
! hint: numbers are the ids of channels
[2]

$ refer channel add calls --won -1
! refer: --won: -1 is below 0
[2]

$ refer channel add calls --cycle-days soon
! refer: --cycle-days: 'soon' is no number from 0 on
[2]

$ refer channel add calls --cost 10EUR --lifetime 10USD
! refer: the amounts of a channel are in one currency, not in EUR and USD
! hint: two channels, one for each currency, keep them apart
[2]

$ refer channel add calls --kept 3
! refer: how many customers were kept, and of how many, goes together
! hint: --kept 9 --kept-of 12
[2]

$ refer channel add calls --kept 3 --kept-of 2
! refer: 3 of 2 customers cannot have been kept
! hint: --kept-of is how many there were a year ago, --kept how many of them still are
[2]

$ refer channel add calls --kpet 3
! refer: 'refer channel add' has no option '--kpet'
! hint: did you mean '--kept'?
[2]

# Names are text.
$ write -e evil.jsonl <<END
{"name": "\\u001b[31m=Eve\\u202e", "cost": "5 EUR", "won_value": "", "note": "+1"}
END

$ refer channel add --from evil.jsonl
! Added 1; 0 were there already.

$ refer channel list
id  name                leads  meetings  won  lost          cost     won_value      lifetime  cycle_days  kept  kept_of  note
 3  \x1b[31m=Eve\u202e                                  5.00 EUR                                                         +1
 1  Google Ads            400        60    8    30  24000.00 EUR  96000.00 EUR  20000.00 EUR        74.5     6        8  CRM, 2025
 2  trade-shows

$ refer channel list --format csv --columns name,cost,won_value,note
name,cost,won_value,note
\ \x1b[31m=Eve‮,5.00 EUR,,'+1
Google Ads,24000.00 EUR,96000.00 EUR,"CRM, 2025"
trade-shows,,,

# A file of channels, twice.
$ write channels.csv <<END
name,leads,won,cost,cycle-days
Trade-Shows,90,5,30000EUR,120
calls,1000,2,9000 USD,
END

$ refer channel add --from channels.csv
! Added 1; 1 was there already.

$ refer channel add --from channels.csv
! Added 0; 2 were there already.

$ write bad.csv <<END
name,leads
ok,3
mail,many
END

$ refer channel add --from bad.csv
! refer: bad.csv:3: --leads: 'many' is no whole number
[65]

$ refer undo
! Took back: channel add --from channels.csv

$ refer channel list --format csv --columns id,name
id,name
\ 3,\x1b[31m=Eve‮
1,Google Ads
2,trade-shows
