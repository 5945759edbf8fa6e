How a source was recognised is written down

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Karl Ott <karl@ott.example>" --type partner

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-02-01

$ refer -q intro mark 1 won --value 42000EUR --on 2026-02-10

$ refer reward add jane --kind gift --intro 1 --value 50EUR --item "a book on sailing" --on 2026-02-20 --note "by post" --json
{"id": 1, "source": "Jane Roe", "kind": "gift", "day": "2026-02-20", "item": "a book on sailing", "value": {"amount": "50.00", "currency": "EUR"}, "intro_id": 1, "owner": "Ada Park", "source_id": 2, "target": "Elena Cole", "deal": {"amount": "42000.00", "currency": "EUR"}, "share": 0.0011904761904761906, "override_reason": null, "override_rules": null, "note": "by post", "added_at": "2026-03-02T09:00:00Z"}

$ refer reward add jane --kind note
! Added reward 2: note for Jane Roe on 2026-03-02.

$ refer reward add jane --kind donation --value 20.5 --owner Ben
! Added reward 3: donation for Jane Roe on 2026-03-02, worth 20.50 EUR.

# The same again; another item tells two apart.
$ refer reward add jane --kind gift --intro 1 --value 50EUR --item "a book on sailing" --on 2026-02-20
! refer: reward 1 is the same: source, kind, day, introduction, item and value
! hint: 'refer reward edit 1' changes it; another --item tells two apart
[4]

$ refer -q reward add jane --kind gift --intro 1 --value 50EUR --item "a book on wine" --on 2026-02-20

# What the program of the source, or of the profile, says is said with it.
$ refer config set programs.client.incentive "a donation of 200 EUR to a charity of theirs"
! programs.client.incentive = "a donation of 200 EUR to a charity of theirs" in <dir>/refer.toml.

$ refer config set programs.client.policy "no cash"
! programs.client.policy = "no cash" in <dir>/refer.toml.

$ refer -q source edit jane --program client

$ refer reward add jane --kind access --item "the beta"
! Added reward 5: access for Jane Roe on 2026-03-02.
! The program client gives a donation of 200 EUR to a charity of theirs; its policy: no cash.

# Mistakes.
$ refer reward add jane
! refer: a reward needs a --kind
! hint: --kind gift, note, donation, or another of its words
[2]

$ refer reward add jane --kind gfit
! refer: --kind: 'gfit' is no kind of reward
! hint: did you mean 'gift'?
[2]

$ refer reward add jane --kind gift --value -5EUR
! refer: --value: cannot read the amount '-5EUR': an amount cannot be negative
! hint: write 42000EUR, 42000.50 EUR or EUR 42,000.50
[2]

$ refer reward add jane --kind gift --value 5XYZ
! refer: --value: no currency 'XYZ'
! hint: write an ISO 4217 code, for instance EUR
[2]

$ refer reward add jane --kind gift --value much
! refer: --value: no currency 'MUCH'
! hint: write an ISO 4217 code, for instance EUR
[2]

$ refer reward add jane --kind gift --intro 9
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer reward add karl --kind gift --intro 1
! refer: intro 1 is by Jane Roe, not by Karl Ott
! hint: 'refer intro list --source 3' shows theirs
[2]

$ refer reward add elena --kind gift
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 4 --type customer' makes a source of them
[3]

$ refer reward add jane --kind gift --on soon
! refer: --on: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer reward add
! refer: 'refer reward add' needs SOURCE
! hint: SOURCE is who is recognised: an id, e-mail, handle, or part of the name of a source; 'refer reward add --help' shows more
[2]

$ refer reward add jane --kind gift --itme x --json
! {"code": 2, "message": "'refer reward add' has no option '--itme'", "hint": "did you mean '--item'?"}
[2]

# A part in the deal of somebody else can be rewarded too.
$ refer -q credit add 1 karl --share 20 --role influenced

$ refer reward add karl --kind gift --intro 1 --value 10EUR
! Added reward 6: gift for Karl Ott on 2026-03-02, worth 10.00 EUR.

# Names are shown, not obeyed.
$ write -e people.csv <<END
name,email
"\x1b[31m=Eve",eve@x.example
END

$ refer -q contact add --from people.csv

$ refer -q source add eve@x.example --type customer

$ write -e evil.jsonl <<END
{"source": "eve@x.example", "kind": "gift", "item": "=1+1 \\u202e"}
END

$ refer reward add --from evil.jsonl --format csv --columns source,item
source,item
\ \x1b[31m=Eve,'=1+1 ‮

$ refer reward remove 7
! Removed reward 7: gift for \x1b[31m=Eve on 2026-03-02.
