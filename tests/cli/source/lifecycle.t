Where a source stands follows from the dates alone

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source lifecycle --json
[]

$ write sources.csv <<END
person,type,since
Pia Fox <pia@fox.example>,customer,
Bea May <bea@may.example>,partner,2025-12-02
Ari Lux <ari@lux.example>,partner,2025-09-02
Qui Noa <qui@noa.example>,partner,2025-09-01
Lia Orr <lia@orr.example>,advisor,2023-01-31
Max Elm <max@elm.example>,connector,2026-02-28
Una Rix <una@rix.example>,connector,2024-01-01
END
$ refer source add --from sources.csv
! Added 7; 0 were there already.

$ write touches.csv <<END
person,on
bea@may.example,2026-01-10
qui@noa.example,2025-03-02
una@rix.example,2024-03-02
max@elm.example,2026-04-01
END
$ refer touch add --from touches.csv
! Added 4; 0 were there already.

$ write intros.csv <<END
source,target,on,state,mode
ari@lux.example,a@t.example,2025-03-03,introduced,forward
ari@lux.example,b@t.example,2025-10-01,introduced,forward
lia@orr.example,c@t.example,2025-03-02,met,forward
bea@may.example,d@t.example,2026-02-20,forwarded,forward
END
$ refer intro add --from intros.csv
! Added 4; 0 were there already.

# A touch to come is no sign of life yet; a forwarded introduction is no referral yet.
$ refer source lifecycle --format csv
source,type,lifecycle,since,months,referrals,first_referral,last_referral,last_sign,ramp,expected
Pia Fox,customer,prospect,2026-03-02,0,0,,,,early,first referral 2026-06 to 2026-09
Bea May,partner,building,2025-12-02,3,0,,,2026-02-20,due,first referral 2026-03 to 2026-06
Ari Lux,partner,active,2025-09-02,6,2,2025-03-03,2025-10-01,2025-10-01,ramping,primary channel 2026-09 to 2027-03
Qui Noa,partner,quiet,2025-09-01,6,0,,,2025-03-02,late,first referral 2025-12 to 2026-03
Lia Orr,advisor,quiet,2023-01-31,37,1,2025-03-02,2025-03-02,2025-03-02,primary,
Max Elm,connector,prospect,2026-02-28,0,0,,,,early,first referral 2026-05 to 2026-08
Una Rix,connector,lapsed,2024-01-01,26,0,,,2024-03-02,late,first referral 2024-04 to 2024-07

$ refer source lifecycle lia bea@may.example --json
[
{"source": "Lia Orr", "type": "advisor", "lifecycle": "quiet", "since": "2023-01-31", "months": 37, "referrals": 1, "first_referral": "2025-03-02", "last_referral": "2025-03-02", "last_sign": "2025-03-02", "ramp": "primary", "expected": null},
{"source": "Bea May", "type": "partner", "lifecycle": "building", "since": "2025-12-02", "months": 3, "referrals": 0, "first_referral": null, "last_referral": null, "last_sign": "2026-02-20", "ramp": "due", "expected": "first referral 2026-03 to 2026-06"}
]

# The same data later.
$ refer --now 2026-10-02 source lifecycle --format csv --columns source,lifecycle,months,ramp,expected
source,lifecycle,months,ramp,expected
Pia Fox,prospect,7,late,first referral 2026-06 to 2026-09
Bea May,building,10,late,first referral 2026-03 to 2026-06
Ari Lux,quiet,13,ramping,primary channel 2026-09 to 2027-03
Qui Noa,quiet,13,late,first referral 2025-12 to 2026-03
Lia Orr,quiet,44,primary,
Max Elm,building,7,late,first referral 2026-05 to 2026-08
Una Rix,lapsed,33,late,first referral 2024-04 to 2024-07

$ refer --now 2027-10-01 source lifecycle --in lapsed --format csv --columns source,lifecycle,last_referral,last_sign
source,lifecycle,last_referral,last_sign
Ari Lux,lapsed,2025-10-01,2025-10-01
Qui Noa,lapsed,,2025-03-02
Lia Orr,lapsed,2025-03-02,2025-03-02
Una Rix,lapsed,,2024-03-02

$ refer --now 2027-10-01 source lifecycle --in active --json
[]

# When a source is quiet, and when it has lapsed, are settings.
$ refer -c sources.quiet_months=1 -c sources.lapsed_months=6 source lifecycle --format csv --columns source,lifecycle
source,lifecycle
Pia Fox,prospect
Bea May,building
Ari Lux,quiet
Qui Noa,lapsed
Lia Orr,lapsed
Max Elm,prospect
Una Rix,lapsed

$ refer source lifecycle --ramp late --format csv --columns source,id
source,id
Qui Noa,5
Una Rix,8

$ refer source lifecycle --type partner --in building --format csv --columns source
source
Bea May

$ refer source lifecycle - --format csv --columns source,lifecycle <<END
lia
pia
END
source,lifecycle
Lia Orr,quiet
Pia Fox,prospect

# A day begins where the settings say, whatever the machine thinks.
$ refer --now 2026-05-01T23:30:00Z source lifecycle bea --format csv --columns source,months,ramp
source,months,ramp
Bea May,4,due

$ refer --now 2026-05-01T23:30:00Z -c calendar.zone=Europe/Berlin source lifecycle bea --format csv --columns source,months,ramp
source,months,ramp
Bea May,5,due

$ sh refer --now 2026-05-01T23:30:00Z source lifecycle --json > one && TZ=Pacific/Auckland refer --now 2026-05-01T23:30:00Z source lifecycle --json > two && cmp one two && wc -l < one
9

$ refer source lifecycle --in sleeping
! refer: --in: 'sleeping' is no lifecycle
! hint: one of prospect, building, active, quiet, lapsed
[2]

$ refer source lifecycle --ramp soon
! refer: --ramp: 'soon' is no ramp
! hint: one of early, due, late, ramping, primary
[2]

$ refer source lifecycle nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]

$ refer source lifecycle --type custmer
! refer: 'custmer' is no type of source
! hint: did you mean 'customer'?
[2]
