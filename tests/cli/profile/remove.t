A profile is removed with its lists, and undo brings both back, unless asks or introductions name it

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer profile remove scaleups
! refer: no profile 'scaleups'
! hint: 'refer profile add' adds one
[3]

$ write profiles.jsonl <<END
{"handle": "scaleups", "role": ["VP of Sales", "CRO"], "trigger": "growing 20% a year"}
{"handle": "banks", "role": ["CFO"]}
{"handle": "shops", "role": ["Owner"]}
END
$ refer profile add --from profiles.jsonl
! Added 3; 0 were there already.

$ refer profile remove scaleups
! Removed profile 1: scaleups.

$ refer profile list --format csv --columns id,handle
id,handle
2,banks
3,shops

$ refer undo
! Took back: profile remove scaleups

$ refer profile list --format csv --columns id,handle,roles,triggers
id,handle,roles,triggers
1,scaleups,VP of Sales; CRO,growing 20% a year
2,banks,CFO,
3,shops,Owner,

# All or none, by handle or id; what is named twice is removed once.
$ refer profile remove banks shosp
! refer: no profile 'shosp'
! hint: did you mean 'shops'?
[3]

$ refer profile remove banks shops 2
! Removed profile 2: banks.
! Removed profile 3: shops.

$ refer undo
! Took back: profile remove banks shops 2

$ refer profile remove - <<END
banks

3
END
! Removed profile 2: banks.
! Removed profile 3: shops.

$ refer undo
! Took back: profile remove -

$ refer profile remove - --format json <<END
shops
bnks
END
! {"code": 3, "message": "no profile 'bnks'", "hint": "did you mean 'banks'?", "file": "-", "line": 2}
[3]

$ refer profile remove shops --dry-run
! Removed profile 3: shops.
! Nothing was kept (--dry-run).

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --strength 5
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer moment add jane --kind renewal --outcome "ramp time halved"
! Added moment 1: Jane Roe, renewal on 2026-03-02.

$ refer ask add jane --kind trigger --profile scaleups
! Added ask 1: Jane Roe about scaleups.

$ refer profile remove scaleups
! refer: profile 'scaleups' is named by asks or introductions: 1
! hint: 'refer ask list --profile scaleups' and 'refer intro list --profile scaleups' show them
[4]

$ refer profile remove shops scaleups --format json
! {"code": 4, "message": "profile 'scaleups' is named by asks or introductions: 1", "hint": "'refer ask list --profile scaleups' and 'refer intro list --profile scaleups' show them"}
[4]

$ refer profile list --format csv --columns handle
handle
scaleups
banks
shops

$ refer profile remove
! refer: 'refer profile remove' needs PROFILE
! hint: PROFILE is which: a handle or an id; - reads them from standard input; 'refer profile remove --help' shows more
[2]

$ refer profile remove ""
! refer: no profile ''
! hint: 'refer profile list' shows them
[3]

$ refer profile remove --all
! refer: 'refer profile remove' has no option '--all'
! hint: 'refer profile remove --help' shows how it is used
[2]
