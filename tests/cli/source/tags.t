Sources have tags, interests, and a rhythm of their own for news

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --tag VIP --tag board --tag vip --interests "sailing, Bordeaux" --update-every 14 --update-by call --format csv --columns name,tags,interests,update_every,update_by
name,tags,interests,update_every,update_by
Jane Roe,board; vip,"sailing, Bordeaux",14,call

$ refer -q source add --from - <<END
person,type,tag,update-every
Karl Ott <karl@ott.example>,customer,vip;top-20,
Omar Diaz <omar@delta.example>,partner,,30
END

$ refer source list --tag vip --format csv --columns name,tags
name,tags
Jane Roe,board; vip
Karl Ott,top-20; vip

# A tag is found however it is typed; one that nobody has finds nobody.
$ refer source list --tag "Vip " --type customer --format csv --columns name
name
Jane Roe
Karl Ott

$ refer source list --tag nobody --json
[]

# A list takes the place of the old one, an empty one clears.
$ refer source edit jane --tag board --format csv --columns tags
tags
board

$ refer source edit jane --tag "" --interests "" --update-every "" --update-by "" --json --columns name,tags,interests,update_every,update_by
{"name": "Jane Roe", "tags": [], "interests": null, "update_every": null, "update_by": null}

$ refer undo
! Took back: source edit jane --tag '' --interests '' --update-every '' --update-by '' --json --columns name,tags,interests,update_every,update_by

$ refer source show jane --json --columns tags,interests,update_every,update_by
{"tags": ["board"], "interests": "sailing, Bordeaux", "update_every": 14, "update_by": "call"}

# The view for people's own queries has them.
$ sh sqlite3 refer.db "select name, tags, update_every from v_source order by id"
Jane Roe|board|14
Karl Ott|top-20 vip|
Omar Diaz||30

# Mistakes.
$ refer source edit jane --tag "key account"
! refer: 'key account' is no tag
! hint: a tag is one word, such as vip or top-20
[2]

$ refer source edit jane --tag vip,board
! refer: 'vip,board' is no tag
! hint: a tag is one word, such as vip or top-20
[2]

$ write -e evil.jsonl <<END
{"person": "eve@x.example", "type": "customer", "tag": "\\u001b[31m"}
END

$ refer source add --from evil.jsonl
! refer: evil.jsonl:1: '\x1b[31m' is no tag
! hint: a tag is one word, such as vip or top-20
[65]

$ refer source list --tag ""
! refer: '' is no tag
! hint: a tag is one word, such as vip or top-20
[2]

$ refer source edit jane --update-every 0
! refer: --update-every: 0 is not from 1 to 3650
[2]

$ refer source edit jane --update-by fax
! refer: --update-by: 'fax' is no channel
! hint: one of call, email, meeting, message, event, post
[2]

# Tags go with the source; undo brings both back.
$ refer source remove karl
! Karl Ott is no source any more.

$ sh sqlite3 refer.db "select count(*) from source_tag where contact_id = 3"
0

$ refer undo
! Took back: source remove karl

$ refer source list --tag top-20 --format csv --columns name,tags
name,tags
Karl Ott,top-20; vip

# Of two who are one, the tags of both stay.
$ refer -q contact merge jane karl --yes

$ refer source show jane --format csv --columns tags
tags
board; top-20; vip

$ refer contact remove jane
! Removed contact 2: Jane Roe.

$ sh sqlite3 refer.db "select count(*) from source_tag"
0
