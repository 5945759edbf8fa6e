A goal is changed; what is not said stays

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q contact add "Jane Roe" --email jane@pixel.example --company Pixel

$ refer -q source add jane --type customer

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q goal add --metric referrals --period 2026-Q4 --target 12 --source jane

$ refer goal edit 1 --target 15
! Changed goal 1: referrals 15 from 2026-10-01 to 2026-12-31, for Jane Roe.

$ refer goal edit 1 --source "" --account pixel --owner Ada --profile scaleups --period 2026-11 --note "for the fair" --json
{"id": 1, "metric": "referrals", "target": 15, "target_value": null, "first": "2026-11-01", "last": "2026-11-30", "owner": "Ada", "source": null, "account": "Pixel", "profile": "scaleups", "source_id": null, "note": "for the fair", "added_at": "2026-03-02T09:00:00Z"}

$ refer goal edit 1 --account "" --owner "" --profile "" --note "" --last 2026-12-31
! Changed goal 1: referrals 15 from 2026-11-01 to 2026-12-31.

$ refer goal edit 1 --metric value --target 100kEUR
! Changed goal 1: value 100000.00 EUR from 2026-11-01 to 2026-12-31.

$ refer undo
! Took back: goal edit 1 --metric value --target 100kEUR

$ refer goal list --format csv
id,metric,target,target_value,first,last,owner,source,account,profile
1,referrals,15,,2026-11-01,2026-12-31,,,,

# Mistakes.
$ refer goal edit 1 --metric value
! refer: a goal of value is an amount of money
! hint: --target 100000EUR
[2]

$ refer -q goal edit 1 --metric value --target 100kEUR

$ refer goal edit 1 --metric asks
! refer: only a goal of value is an amount of money
! hint: --target 12
[2]

$ refer goal edit 1 --first 2027-01-01
! refer: the goal would end on 2026-12-31, before it begins on 2027-01-01
! hint: --first is not after --last
[2]

$ refer -q goal add --metric asks --period 2026-11 --target 4

$ refer -q goal add --metric asks --period 2026-12 --target 4

$ refer goal edit 3 --period 2026-11
! refer: goal 2 is the same: metric, days and for whom
! hint: 'refer goal edit 2 --target N' changes it
[4]

$ refer goal edit 1
! refer: 'refer goal edit' is told nothing to change
! hint: 'refer goal edit --help' lists what it can change
[2]

$ refer goal edit 9 --target 3
! refer: no goal 9
! hint: 'refer goal list' shows them
[3]

$ refer goal edit
! refer: 'refer goal edit' needs ID
! hint: ID is which goal; 'refer goal edit --help' shows more
[2]

$ refer goal edit 2 --target many --json
! {"code": 2, "message": "--target: 'many' is no whole number", "hint": null}
[2]
