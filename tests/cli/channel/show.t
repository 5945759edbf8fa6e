A channel is shown by its name or its number

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer channel show ads
! refer: no channel 'ads'
! hint: 'refer channel add' adds one
[3]

$ refer -q channel add "Google Ads" --won 8 --won-value 96000EUR

$ refer channel show "GOOGLE ads"
id          1
name        Google Ads
leads
meetings
won         8
lost
cost
won_value   96000.00 EUR
lifetime
cycle_days
kept
kept_of
note
added_at    2026-03-02 09:00

$ refer channel show 1 --json
{"id": 1, "name": "Google Ads", "leads": null, "meetings": null, "won": 8, "lost": null, "cost": null, "won_value": {"amount": "96000.00", "currency": "EUR"}, "lifetime": null, "cycle_days": null, "kept": null, "kept_of": null, "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer channel show "Gogle Ads"
! refer: no channel 'Gogle Ads'
! hint: did you mean 'Google Ads'?
[3]

$ refer channel show 2
! refer: no channel '2'
! hint: 'refer channel list' shows them
[3]

$ refer channel show
! refer: 'refer channel show' needs CHANNEL
! hint: CHANNEL is which channel: its name or its id; 'refer channel show --help' shows more
[2]
