Only what is given of a reward changes

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target elena@globex.example --mode direct --state introduced

$ refer reward edit 1 --note x
! refer: no reward 1
! hint: 'refer reward list' shows them
[3]

$ refer -q reward add jane --kind gift --value 50EUR --item "a book" --note "by post"

$ refer -q reward add jane --kind note

$ refer reward edit 1 --value 80EUR --intro 1 --on 2026-03-01 --owner Ben --json
{"id": 1, "source": "Jane Roe", "kind": "gift", "day": "2026-03-01", "item": "a book", "value": {"amount": "80.00", "currency": "EUR"}, "intro_id": 1, "owner": "Ben", "source_id": 2, "target": "Elena", "deal": null, "share": null, "override_reason": null, "override_rules": null, "note": "by post", "added_at": "2026-03-02T09:00:00Z"}

$ refer reward edit 1 --value "" --intro "" --item "" --note ""
! Changed reward 1: gift for Jane Roe on 2026-03-01.

$ refer reward edit 1 --kind note --on 2026-03-02
! refer: reward 2 is the same: source, kind, day, introduction, item and value
! hint: 'refer reward edit 2' changes it; another --item tells two apart
[4]

$ refer reward edit 1 --intro 7
! refer: no intro 7
! hint: 'refer intro list' shows them
[3]

$ refer reward edit 1 --value -1EUR
! refer: --value: cannot read the amount '-1EUR': an amount cannot be negative
! hint: write 42000EUR, 42000.50 EUR or EUR 42,000.50
[2]

$ refer reward edit 1
! refer: 'refer reward edit' is told nothing to change
! hint: 'refer reward edit --help' lists what it can change
[2]

$ refer reward edit
! refer: 'refer reward edit' needs ID
! hint: ID is which reward; 'refer reward edit --help' shows more
[2]

$ refer reward edit 1 --source karl
! refer: 'refer reward edit' has no option '--source'
! hint: did you mean '--force'?
[2]

$ refer reward edit 1 --item "a pen" --dry-run
! Changed reward 1: gift for Jane Roe on 2026-03-01.
! Nothing was kept (--dry-run).

$ refer undo
! Took back: reward edit 1 --value '' --intro '' --item '' --note ''

$ refer reward show 1 --json --columns value,intro_id,item,day,owner
{"value": {"amount": "80.00", "currency": "EUR"}, "intro_id": 1, "item": "a book", "day": "2026-03-01", "owner": "Ben"}

# An override that goes past nothing is said, as when a reward is added.
$ refer reward edit 1 --override "she helps a lot"
! No rule refused this reward; its override goes past nothing.
! Changed reward 1: gift for Jane Roe on 2026-03-01, worth 80.00 EUR.
