`config list` shows every setting, its value, and where that comes from

$ refer config list --format csv --columns key,value,origin
key,value,origin
me.name,,built in
me.email,,built in
me.title,,built in
me.company,,built in
me.link,,built in
me.availability,,built in
me.owner,,built in
money.currency,"""EUR""",built in
ties.strong,4,built in
ties.imported_strength,2,built in
counting.from,"""introduced""",built in
intros.mode,"""opt-in""",built in
moments.kinds,[],built in
guards.strong_for_direct,true,built in
guards.praise_for_direct,true,built in
guards.evidence_for_specific,true,built in
program.pager,,built in

# Each says what it means.
$ sh refer config list --json | python3 -c "import json, sys; print(all(row['meaning'].endswith('.') for row in json.load(sys.stdin)))"
True

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer config set --user ties.strong 5 -q

$ refer config set --user alias.due "ask list --state queued" -q

$ refer config set source_types.investor.strengths "sees many" -q

$ refer config list -c intros.mode=forward --format csv --columns key,value,origin --sort -origin,key --limit 7
key,value,origin
alias.due,"""ask list --state queued""",user
ties.strong,5,user
me.email,"""ada@acme.example""",project
me.name,"""Ada Park""",project
source_types.investor.strengths,"""sees many""",project
intros.mode,"""forward""",command line
counting.from,"""introduced""",built in

$ refer config list -c intros.mode=backward
! refer: 'intros.mode' cannot be 'backward'
! hint: one of opt-in, forward, mention, direct
[2]

$ refer config list -c intros.mde=forward
! refer: -c: no setting 'intros.mde'
! hint: did you mean 'intros.mode'?
[2]

$ refer config list -c intros.mode
! refer: -c 'intros.mode' has no '='
! hint: write -c KEY=VALUE
[2]

$ refer config list me
! refer: 'refer config list' does not know what to do with 'me'
! hint: 'refer config list --help' shows how it is used
[2]

$ refer config list --columns key,vlaue
! refer: no column 'vlaue'
! hint: did you mean 'value'?
[2]
