A goal says how much of what is wanted by when, and of whom

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q contact add "Jane Roe" --email jane@pixel.example --company Pixel

$ refer -q source add jane --type customer

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer goal add --metric referrals --period 2026-Q4 --target 12 --json
{"id": 1, "metric": "referrals", "target": 12, "target_value": null, "first": "2026-10-01", "last": "2026-12-31", "owner": null, "source": null, "account": null, "profile": null, "source_id": null, "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer goal add --metric asks --first 2026-03-01 --last 2026-03-31 --target 8 --owner Ada --note "two a week"
! Added goal 2: asks 8 from 2026-03-01 to 2026-03-31, for Ada.

$ refer goal add --metric introduced --period 2026 --target 3 --account pixel
! Added goal 3: introduced 3 from 2026-01-01 to 2026-12-31, for Pixel.

$ refer goal add --metric value --period 2026 --target 100k --owner Ada --source jane --profile scaleups
! Added goal 4: value 100000.00 EUR from 2026-01-01 to 2026-12-31, for Ada, Jane Roe, scaleups.

$ refer goal add --metric value --period 2026 --target 50000USD --owner Ada --source jane --profile scaleups
! Added goal 5: value 50000.00 USD from 2026-01-01 to 2026-12-31, for Ada, Jane Roe, scaleups.

# The same once more, whatever the number.
$ refer goal add --metric referrals --first 2026-10-01 --last 2026-12-31 --target 15
! refer: goal 1 is the same: metric, days and for whom
! hint: 'refer goal edit 1 --target N' changes it
[4]

# A file, and the file again.
$ write goals.csv <<END
metric,period,target,owner
asks,2026-04,8,Ada
asks,2026-04,8,Ben
asks,2026-04,20,
END

$ refer goal add --from goals.csv
! Added 3; 0 were there already.

$ refer goal add --from goals.csv
! Added 0; 3 were there already.

$ write bad.csv <<END
metric,period,target,owner
gives,2026-04,8,Ada
gives,2026-04,none,Ben
END

$ refer goal add --from bad.csv
! refer: bad.csv:3: --target: 'none' is no whole number
[65]

# Names are shown, not obeyed.
$ write -e people.csv <<END
name,email,company
"\x1b[31m=Eve",eve@x.example,"=cmd()"
END

$ refer -q contact add --from people.csv

$ refer -q source add eve@x.example --type customer

$ refer goal add --metric touches --period 2026-05 --target 2 --source eve@x.example --owner "=1+1"
! Added goal 9: touches 2 from 2026-05-01 to 2026-05-31, for =1+1, \x1b[31m=Eve.

$ refer goal show 9 --format csv --columns owner,source
owner,source
\ '=1+1,\x1b[31m=Eve

# Mistakes.
$ refer goal add
! refer: a goal needs a --metric
! hint: --metric asks, accepted, introduced, referrals, met, won, value, touches or gives
[2]

$ refer goal add --metric asks --period 2026-06
! refer: a goal needs a --target
! hint: --target 12
[2]

$ refer goal add --metric asks --target 8 --first 2026-06-01
! refer: a goal needs its days
! hint: --period 2026-Q4, or --first 2026-10-01 --last 2026-12-31
[2]

$ refer goal add --metric asks --target 8 --first 2026-06-02 --last 2026-06-01
! refer: the goal would end on 2026-06-01, before it begins on 2026-06-02
! hint: --first is not after --last
[2]

$ refer goal add --metric asks --target 8 --period 2026-06 --last 2026-06-01
! refer: --period says both --first and --last
! hint: give the one or the others
[2]

$ refer goal add --metric aks --target 8 --period 2026-06
! refer: --metric: 'aks' is no metric
! hint: did you mean 'asks'?
[2]

$ refer goal add --metric asks --target 0 --period 2026-06
! refer: --target: 0 is below 1
[2]

$ refer goal add --metric asks --target 5EUR --period 2026-06
! refer: --target: '5EUR' is no whole number
[2]

$ refer goal add --metric value --target 0EUR --period 2026-06
! refer: --target: '0EUR' is nothing to reach
[2]

$ refer goal add --metric value --target 5EURO --period 2026-06 --json
! {"code": 2, "message": "--target: no currency 'EURO'", "hint": "did you mean 'EUR'?"}
[2]

$ refer goal add --metric asks --target 8 --period soon
! refer: --period: 'soon' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ refer goal add --metric asks --target 8 --period 2026-06 --source jane --account pixel
! refer: a goal is for a source, or for an account
! hint: leave out --source or --account
[2]

$ refer goal add --metric gives --target 8 --period 2026-06 --profile scaleups
! refer: gives are for no profile
! hint: leave out --profile
[2]

$ refer goal add --metric asks --target 8 --period 2026-06 --account Pixle
! refer: no company 'Pixle'
! hint: did you mean 'Pixel'?
[3]

$ refer goal add --metric asks --target 8 --period 2026-06 --source elena
! refer: no source matches 'elena'
! hint: 'refer source list' shows them
[3]

$ refer goal add --metric asks --target 8 --period 2026-06 --profile scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]
