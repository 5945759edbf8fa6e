Only what is given of a credit changes

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Omar Diaz <omar@delta.example>" --type partner

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer -q credit add 1 omar --share 30 --note "vouched for us"

$ refer credit edit 1 --share 100 --json
{"id": 1, "intro_id": 1, "source": "Omar Diaz", "role": "influenced", "share": 100, "target": "Elena Cole", "state": "introduced", "value": null, "primary": "Jane Roe", "source_id": 3, "primary_id": 2, "target_id": 4, "note": "vouched for us", "added_at": "2026-03-02T09:00:00Z"}

$ refer credit edit 1 --role sourced --share 0 --note ""
! Changed credit 1: Omar Diaz, sourced, 0 % of intro 1.

$ refer credit edit 1
! refer: 'refer credit edit' is told nothing to change
! hint: 'refer credit edit --help' lists what it can change
[2]

$ refer credit edit 1 --share -1
! refer: --share: -1 is not from 0 to 100
[2]

$ refer credit edit 9 --share 1
! refer: no credit 9
! hint: 'refer credit list' shows them
[3]

$ refer credit edit 1 --source jane
! refer: 'refer credit edit' has no option '--source'
! hint: did you mean '--force'?
[2]

$ refer credit list --format csv
id,intro_id,source,role,share,target,state,value
1,1,Omar Diaz,sourced,0,Elena Cole,introduced,
