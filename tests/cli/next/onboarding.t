The end of an onboarding is prepared a week ahead, and forgotten a week after

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ write sources.csv <<END
person,type,onboarded
Jane Roe <jane@pixel.example>,customer,2026-03-10
Oskar Blum <oskar@meetbase.example>,customer,2024-06-01
END
$ refer source add --from sources.csv
! Added 2; 0 were there already.

$ refer next --kind onboarding

$ now 2026-03-03T09:00:00Z

$ refer next --kind onboarding --format csv --columns what,kind,due,late,command,key,reason
what,kind,due,late,command,key,reason
Prepare the end of onboarding with Jane Roe,onboarding,2026-03-10,,refer source brief jane@pixel.example,source-2-onboarding,the end of onboarding is on 2026-03-10

$ refer next --kind onboarding --ahead 6

$ refer -c next.ahead_days=6 next --kind onboarding

# An earlier word is not the talk about it.
$ refer touch add jane --on 2026-03-03
! Added touch 1: Jane Roe, message on 2026-03-03.

$ now 2026-03-17T09:00:00Z

$ refer next --kind onboarding --format csv --columns what,due,late
what,due,late
Prepare the end of onboarding with Jane Roe,2026-03-10,7

$ refer next --all --kind onboarding --ahead 400 --format csv --columns what
what
Prepare the end of onboarding with Jane Roe

$ now 2026-03-18T09:00:00Z

$ refer next --kind onboarding --all --ahead 400

$ now 2026-03-12T09:00:00Z

$ refer touch add jane --channel meeting --on 2026-03-10
! Added touch 2: Jane Roe, meeting on 2026-03-10.

$ refer next --kind onboarding
