Only what is given of an outcome changes, and an empty text clears

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer outcome edit 1 --result x
! refer: no outcome 1
! hint: 'refer outcome list' shows them
[3]

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q profile add scaleups

$ refer -q moment add jane --kind praise --outcome "10 days"

$ refer -q outcome add --moment 1 --profile scaleups --quote "Good." --link https://acme.example/x

$ refer outcome edit 1 --result "onboarding in 10 days" --kind testimonial --customer "" --profile "" --moment "" --link "" --json
{"id": 1, "kind": "testimonial", "result": "onboarding in 10 days", "customer": null, "profile": null, "day": "2026-03-02", "public": null, "company": null, "quote": "Good.", "story": null, "link": null, "moment_id": null, "customer_id": null, "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer outcome edit 1 --customer jane --on 2026-02-01
! Changed outcome 1: onboarding in 10 days, of Jane Roe.

$ refer undo
! Took back: outcome edit 1 --customer jane --on 2026-02-01

$ refer outcome list --format csv
id,kind,result,customer,profile,day,public
1,testimonial,onboarding in 10 days,,,2026-03-02,

$ refer outcome edit 1 --quote ""
! refer: a testimonial needs a --quote
! hint: --quote "what they said, word for word"
[2]

$ refer outcome edit 1 --result ""
! refer: an outcome needs a result: what was achieved, in a line
! hint: such as "ramp time down from 6 months to 3"
[2]

$ refer outcome edit 1
! refer: 'refer outcome edit' is told nothing to change
! hint: 'refer outcome edit --help' lists what it can change
[2]

$ refer -q outcome add "another" --kind testimonial --quote "Fine."

$ refer outcome edit 2 --result "onboarding in 10 days"
! refer: outcome 1 is the same: kind, result, customer and profile
! hint: 'refer outcome edit 1' changes it
[4]

$ refer outcome edit 2 --result "another one" --dry-run
! Changed outcome 2: another one.
! Nothing was kept (--dry-run).

$ refer outcome show 2 --format csv --columns result
result
another
