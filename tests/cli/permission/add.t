What a source allows is recorded once, for one person, one profile, or anyone

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer permission add jane --target "Elena Cole <elena@globex.example>" --wording "Jane Roe of Pixel" --channel email --evidence "mail of March 1" --on 2026-03-01 --json
{"id": 1, "source": "Jane Roe", "use": "name", "scope": "target", "target": "Elena Cole", "profile": null, "given_on": "2026-03-01", "until": null, "withdrawn_on": null, "valid": true, "source_id": 2, "target_id": 3, "wording": "Jane Roe of Pixel", "channel": "email", "evidence": "mail of March 1", "note": null, "added_at": "2026-03-02T09:00:00Z"}

$ refer permission add jane --profile scaleups --until 2026-12-31
! Added permission 2: Jane Roe may be named to whoever fits scaleups.

$ refer permission add jane --anyone
! Added permission 3: Jane Roe may be named to anyone.

$ refer permission add jane --use public --note "case study"
! Added permission 4: Jane Roe may be named in public.

$ refer permission list --format csv
id,source,use,scope,target,profile,given_on,until,withdrawn_on,valid
1,Jane Roe,name,target,Elena Cole,,2026-03-01,,,true
2,Jane Roe,name,profile,,scaleups,2026-03-02,2026-12-31,,true
3,Jane Roe,name,anyone,,,2026-03-02,,,true
4,Jane Roe,public,anyone,,,2026-03-02,,,true

# The same again, but for a time when it does not hold any more.
$ refer permission add jane --target elena
! refer: permission 1 allows the same
! hint: 'refer permission edit 1' changes it
[4]

$ refer permission add jane --use public --anyone
! refer: permission 4 allows the same
! hint: 'refer permission edit 4' changes it
[4]

$ refer -q permission edit 1 --withdrawn 2026-03-02

$ refer permission add jane --target elena --format csv --columns id,target,valid
id,target,valid
5,Elena Cole,true

# Mistakes.
$ refer permission add
! refer: 'refer permission add' needs SOURCE
! hint: SOURCE is who allows it; 'refer permission add --help' shows more
[2]

$ refer permission add jane
! refer: it is not said to whom they may be named
! hint: --target PERSON, --profile PROFILE, or --anyone
[2]

$ refer permission add jane --anyone --target elena
! refer: a permission has one scope
! hint: --target PERSON, --profile PROFILE, or --anyone
[2]

$ refer permission add jane --use public --target elena
! refer: what is public is for anyone
! hint: leave out --target and --profile, or --use public
[2]

$ refer permission add elena --anyone
! refer: no source matches 'elena'
! hint: Elena Cole is a contact; 'refer source add 3 --type customer' makes a source of them
[3]

$ refer permission add jane --target jane
! refer: a permission is about somebody else than you and the source
[2]

$ refer permission add jane --target me
! refer: a permission is about somebody else than you and the source
[2]

$ refer permission add jane --target nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer permission add jane --profile scaleup
! refer: no profile 'scaleup'
! hint: did you mean 'scaleups'?
[3]

$ refer permission add jane --anyone --use nmae
! refer: --use: 'nmae' is no use
! hint: did you mean 'name'?
[2]

$ refer permission add jane --target ida@d.example --until 2026-02-01
! refer: the permission runs out on 2026-02-01, before it was given on 2026-03-02
[2]

$ refer permission add jane --target ida@d.example --on soon
! refer: --on: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer permission add jane --target ida@d.example --channel fax
! refer: --channel: 'fax' is no channel
! hint: one of call, email, meeting, message, event, post
[2]

$ refer permission add jane --anyone --taget x --json
! {"code": 2, "message": "'refer permission add' has no option '--taget'", "hint": "did you mean '--target'?"}
[2]

# Names are shown, not obeyed.
$ write -e people.csv <<END
name,email
"\x1b[31m=Eve",eve@x.example
END

$ refer -q contact add --from people.csv

$ refer permission add jane --target eve@x.example --wording "=cmd()"
! Added permission 6: Jane Roe may be named to \x1b[31m=Eve.

$ refer permission show 6
id            6
source        Jane Roe
use           name
scope         target
target        \x1b[31m=Eve
profile
given_on      2026-03-02
until
withdrawn_on
valid         true
source_id     2
target_id     4
wording       =cmd()
channel
evidence
note
added_at      2026-03-02 09:00

$ refer permission show 6 --format csv --columns target,wording
target,wording
\ \x1b[31m=Eve,'=cmd()

# Nobody who is named by a permission is removed before it.
$ refer contact remove elena
! refer: permission 1 is about this person
! hint: 'refer permission remove 1' first
[4]

$ refer source remove jane
! refer: permission 1 is given by this source
! hint: 'refer permission remove 1' first
[4]

$ refer profile remove scaleups
! refer: permission 2 is about this profile
! hint: 'refer permission remove 2' first
[4]
