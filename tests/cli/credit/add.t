Several referrers have a part in one deal; its source keeps what is left of the hundred per cent

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q source add "Omar Diaz <omar@delta.example>" --type partner

$ refer -q source add "Priya Nair <priya@ledgerly.example>" --type advisor

$ refer -q intro add --source jane --target "Elena Cole <elena@globex.example>" --mode direct --state introduced --on 2026-01-10

$ refer credit add 1 omar --share 30 --role influenced --note "vouched for us" --json
{"id": 1, "intro_id": 1, "source": "Omar Diaz", "role": "influenced", "share": 30, "target": "Elena Cole", "state": "introduced", "value": null, "primary": "Jane Roe", "source_id": 3, "primary_id": 2, "target_id": 5, "note": "vouched for us", "added_at": "2026-03-02T09:00:00Z"}

# What is not won yet can have parts too; without a role they helped it along.
$ refer credit add 1 priya --share 70
! Added credit 2: Priya Nair, influenced, 70 % of intro 1.

$ refer -q intro mark 1 won --on 2026-01-20 --value 10.01EUR

# 30 % of 1001 cents are 300.3, 70 % are 700.7.
$ refer credit list --format csv
id,intro_id,source,role,share,target,state,value
1,1,Omar Diaz,influenced,30,Elena Cole,won,3.00 EUR
2,1,Priya Nair,influenced,70,Elena Cole,won,7.00 EUR

# Not more than the whole.
$ refer credit edit 1 --share 31
! refer: the parts in intro 1 would be 101 %
! hint: 30 % are left; 'refer credit list --intro 1' shows the others
[2]

$ refer -q credit remove 2

$ refer credit add 1 priya --share 71
! refer: the parts in intro 1 would be 101 %
! hint: 70 % are left; 'refer credit list --intro 1' shows the others
[2]

$ refer credit add 1 priya --share 70 --role sourced
! Added credit 2: Priya Nair, sourced, 70 % of intro 1.

# Not twice, and not for those who are in it already.
$ refer credit add 1 omar --share 1
! refer: Omar Diaz has a part in intro 1 already: credit 1
! hint: 'refer credit edit 1' changes it
[4]

$ refer credit add 1 jane --share 10
! refer: Jane Roe is the source of intro 1, who keeps what is left of the 100 %
! hint: name somebody else who had a part in it
[2]

$ refer -q source add elena --type customer

$ refer credit add 1 elena --share 10
! refer: Elena Cole is the one who was introduced by intro 1
! hint: a part is for somebody who referred
[2]

# Mistakes.
$ refer credit add 1
! refer: 'refer credit add' needs SOURCE
! hint: SOURCE is who had a part in it; 'refer credit add --help' shows more
[2]

$ refer credit add 1 omar
! refer: a credit needs a --share
! hint: --share 30 gives them 30 % of the deal
[2]

$ refer credit add 1 omar --share 101
! refer: --share: 101 is not from 0 to 100
[2]

$ refer credit add 1 omar --share half
! refer: --share: 'half' is no whole number
[2]

$ refer credit add 1 omar --share 10 --role sorced
! refer: --role: 'sorced' is no role
! hint: did you mean 'sourced'?
[2]

$ refer credit add 9 omar --share 10
! refer: no intro 9
! hint: 'refer intro list' shows them
[3]

$ refer credit add 1 nobody --share 10 --json
! {"code": 3, "message": "no source matches 'nobody'", "hint": "'refer source list' shows them"}
[3]

$ refer credit add 1 me --share 10
! refer: no source matches 'me'
! hint: 'refer source list' shows them
[3]

# Nobody with a part goes, or becomes the source or the target, before it.
$ refer source remove omar
! refer: Omar Diaz has a part in intro 1
! hint: 'refer credit remove 1' first
[4]

$ refer contact remove omar
! refer: Omar Diaz has a part in intro 1
! hint: 'refer credit remove 1' first
[4]

$ refer intro reclassify 1 --source omar --reason "it was Omar"
! refer: intro 1: Omar Diaz has a part in intro 1
! hint: 'refer credit remove 1' first
[4]

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q ask add jane --profile scaleups --kind direct --override "she offered"

$ refer -q ask mark 1 sent

$ refer -q ask mark 1 accepted

$ refer -q credit add 2 omar --share 10

$ refer intro edit 2 --target omar
! refer: Omar Diaz has a part in intro 2
! hint: 'refer credit remove 3' first
[4]

$ refer intro reclassify 2 --target omar --reason "it was him"
! refer: intro 2: Omar Diaz has a part in intro 2
! hint: 'refer credit remove 3' first
[4]

# With an introduction its parts go, and come back.
$ refer intro remove 2
! Removed intro 2.

$ refer credit list --format csv --columns id,intro_id,source
id,intro_id,source
1,1,Omar Diaz
2,1,Priya Nair

$ refer undo
! Took back: intro remove 2

$ refer credit list --format csv --columns id,intro_id,source
id,intro_id,source
1,1,Omar Diaz
2,1,Priya Nair
3,2,Omar Diaz

# Names are shown, not obeyed.
$ write -e people.csv <<END
name,email
"\x1b[31m=Eve",eve@x.example
END

$ refer -q contact add --from people.csv

$ refer -q source add eve@x.example --type customer

$ refer credit add 2 eve@x.example --share 5 --note "=cmd()"
! Added credit 4: \x1b[31m=Eve, influenced, 5 % of intro 2.

$ refer credit show 4
id          4
intro_id    2
source      \x1b[31m=Eve
role        influenced
share       5
target
state       accepted
value
primary     Jane Roe
source_id   6
primary_id  2
target_id
note        =cmd()
added_at    2026-03-02 09:00

$ refer credit show 4 --format csv --columns source,note
source,note
\ \x1b[31m=Eve,'=cmd()
