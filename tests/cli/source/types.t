The types of sources are those that are built in, and those of the settings

$ refer source types --json --columns type,challenges --limit 2
[
{"type": "customer", "challenges": "must be happy, and must be asked at the right moment"},
{"type": "partner", "challenges": "need three to six months of trust, and want something back"}
]

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source types --format csv --columns type
type
customer
partner
connector
advisor
executive
implementation-partner
agency
community
vendor
affiliate
employee

$ refer source types --format csv --limit 1
type,strengths,challenges
customer,"have seen the value themselves, and are believed","must be happy, and must be asked at the right moment"

# One's own, and one that takes the place of a built-in one.
$ refer config set source_types.investor.strengths "sees many companies early"
! source_types.investor.strengths = "sees many companies early" in <dir>/refer.toml.

$ refer config set source_types.agency.strengths "knows the budgets"
! source_types.agency.strengths = "knows the budgets" in <dir>/refer.toml.

$ refer source types --format csv --sort type --no-header --limit 3
advisor,are asked for advice when a need shows,"refer rarely, and only what they have checked"
affiliate,"introduce regularly, for a reward",bring volume rather than fit
agency,knows the budgets,put their own margin first

$ refer source types --format csv --sort -type --no-header --columns type,strengths --limit 4
vendor,serve the same buyers next to you
partner,"sell to the same people, and gain by it too"
investor,sees many companies early
implementation-partner,are there when projects begin

$ refer source add "Ivy Moss <ivy@moss.example>" --type investor
! Added contact 2: Ivy Moss <ivy@moss.example>.
! Added source 2: Ivy Moss, investor.

# What a type cannot have, and what cannot be a type.
$ refer config set source_types.investor.strength "sees many companies"
! refer: no setting 'source_types.investor.strength'
! hint: did you mean 'source_types.investor.strengths'?
[3]

$ write refer.toml <<END
[source_types.investor]
strengths = 5
END
$ refer source types --format json
! {"code": 78, "message": "'source_types.investor.strengths' is a text, not number", "hint": null, "file": "<dir>/refer.toml", "line": 2, "column": 13}
[78]

$ write refer.toml <<END
[source_types]
investor = "early"
END
$ refer source types
! refer: <dir>/refer.toml:2:12: no setting 'source_types.investor'
! hint: did you mean 'source_types.investor.strengths' or 'source_types.investor.challenges'?
[78]

$ refer source types customer
! refer: 'refer source types' does not know what to do with 'customer'
! hint: 'refer source types --help' shows how it is used
[2]

$ refer source types --type customer
! refer: 'refer source types' has no option '--type'
! hint: 'refer source types --help' shows how it is used
[2]

$ refer source type
! refer: no command 'source type'
! hint: did you mean 'source types'?
[2]
