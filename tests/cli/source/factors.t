What is rated and known of a source is kept, shown, changed and cleared

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --strength 5 --network-match 4 --shared-values 5 --mutual-benefit 3 --access 4 --inclination 2 --clear-path 3 --independence 5 --credibility 5 --frequency 1 --would-clone yes --unprompted yes --program client
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer source show jane --json
{"id": 2, "name": "Jane Roe", "company": null, "type": "customer", "strength": 5, "satisfaction": null, "last_touch": null, "next_touch": null, "asks": 0, "intros": 0, "email": "jane@pixel.example", "channel": null, "owner": "Ada Park", "since": null, "program": "client", "health": null, "open_issue": null, "signed": null, "handed_off": null, "onboarded": null, "renewal": null, "review": null, "touch_every": null, "exchange": [], "no_go": [], "tags": [], "interests": null, "update_every": null, "update_by": null, "would_clone": true, "unprompted": true, "network_match": 4, "shared_values": 5, "mutual_benefit": 3, "access": 4, "inclination": 2, "clear_path": 3, "independence": 5, "credibility": 5, "frequency": 1, "do_not_contact": null, "note": null, "added_at": "2026-03-02T09:00:00Z", "added_by": "Ada Park"}

# Only what is given changes; an empty text clears, and `no` takes a flag back.
$ refer source edit jane --access "" --credibility 2 --would-clone no --unprompted "" --program "" --columns strength,access,credibility,frequency,would_clone,unprompted,program --format csv
strength,access,credibility,frequency,would_clone,unprompted,program
5,,2,1,false,false,

$ refer undo
! Took back: source edit jane --access '' --credibility 2 --would-clone no --unprompted '' --program '' --columns strength,access,credibility,frequency,would_clone,unprompted,program --format csv

$ refer source list --columns name,access,would_clone,program --format csv
name,access,would_clone,program
Jane Roe,4,true,client

# How a customer stands, and what comes.
$ refer source edit jane --health at-risk --open-issue "export fails" --signed 2025-11-03 --handed-off 2025-11-10 --onboarded 2026-01-15 --renewal 2026-11-03 --review friday --touch-every 30 --columns health,open_issue,signed,handed_off,onboarded,renewal,review,touch_every --format csv
health,open_issue,signed,handed_off,onboarded,renewal,review,touch_every
at-risk,export fails,2025-11-03,2025-11-10,2026-01-15,2026-11-03,2026-03-06,30

$ refer source edit jane --health good --open-issue "" --signed "" --handed-off "" --onboarded "" --renewal "" --review "" --touch-every "" --columns health,open_issue,signed,handed_off,onboarded,renewal,review,touch_every --format csv
health,open_issue,signed,handed_off,onboarded,renewal,review,touch_every
good,,,,,,,

# A list takes the place of the one before.
$ refer source edit jane --exchange reciprocal-intros --exchange co-marketing --exchange co-marketing --columns exchange --json
{"exchange": ["co-marketing", "reciprocal-intros"]}

$ refer source edit jane --exchange commission --columns exchange --json
{"exchange": ["commission"]}

$ refer source edit jane --satisfaction 9 --columns exchange,satisfaction --json
{"exchange": ["commission"], "satisfaction": 9}

$ refer source edit jane --exchange "" --columns exchange --json
{"exchange": []}

# What is wrong is named.
$ refer source edit jane --access 6
! refer: --access: 6 is not from 1 to 5
[2]

$ refer source edit jane --frequency 0
! refer: --frequency: 0 is not from 1 to 5
[2]

$ refer source edit jane --independence high
! refer: --independence: 'high' is no whole number
[2]

$ refer source edit jane --would-clone perhaps
! refer: --would-clone: 'perhaps' is neither true nor false
[2]

$ refer source edit jane --program custmer
! refer: --program: 'custmer' is no program
! hint: one of client, indirect, reputation, expertise
[2]

$ refer source edit jane --health bad
! refer: --health: 'bad' is no health
! hint: one of good, at-risk, lost
[2]

$ refer source edit jane --exchange money
! refer: --exchange: 'money' is no exchange
! hint: did you mean 'money-benefit'?
[2]

$ refer source edit jane --touch-every 0
! refer: --touch-every: 0 is not from 1 to 3650
[2]

$ refer source edit jane --renewal soon
! refer: --renewal: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer source edit jane --acces 4
! refer: 'refer source edit' has no option '--acces'
! hint: did you mean '--access'?
[2]

# Text from people is data.
$ refer source edit jane --open-issue "=cmd()" --format csv --columns open_issue
open_issue
'=cmd()

# The columns of a file are named as the options.
$ write more.csv <<END
person,type,access,would_clone,exchange,health,renewal
Omar Diaz <omar@delta.example>,partner,4,yes,commission;co-marketing,,
Kim Lee <kim@delta.example>,customer,,no,,lost,2026-05-01
Ana Sol <ana@sol.example>,customer,2,,,good,
END
$ refer source add --from more.csv --format csv --columns name,access,would_clone,exchange,health,renewal,added_by
name,access,would_clone,exchange,health,renewal,added_by
Omar Diaz,4,true,co-marketing; commission,,,Ada Park
Kim Lee,,false,,lost,2026-05-01,Ada Park
Ana Sol,2,false,,good,,Ada Park

$ refer source list --health lost --columns name --format csv
name
Kim Lee

$ refer source list --program client --columns name --format csv
name
Jane Roe

$ refer source list --health ill
! refer: --health: 'ill' is no health
! hint: one of good, at-risk, lost
[2]

# Who is no source any more leaves nothing behind, and undo brings all of it back.
$ refer source remove omar
! Omar Diaz is no source any more.

$ refer undo
! Took back: source remove omar

$ refer source show omar --format csv --columns type,access,exchange
type,access,exchange
partner,4,co-marketing; commission

$ refer contact remove omar
! Removed contact 3: Omar Diaz.

$ sh sqlite3 refer.db 'select count(*) from source_exchange'
0
