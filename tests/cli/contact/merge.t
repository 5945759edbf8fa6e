Two records of one person become one, with all that belongs to either, and undo makes two of them again

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact merge jane janet
! refer: no contact matches 'jane'
! hint: 'refer contact list' shows them
[3]

$ refer contact add "Jane Roe" --email jane@pixel.example --title CFO --worked "Chase 2015-2019"
! Added contact 2: Jane Roe.

$ refer contact add "Jane M. Roe" --email jroe@old.example --title CEO --company Pixel --phone 123 --worked "Chase 2015-2019" --worked "Acme 2019-"
! Added contact 3: Jane M. Roe.

$ refer contact add "Elena Cole" --email elena@globex.example
! Added contact 4: Elena Cole.

$ refer contact add "Omar Diaz" --email omar@delta.example
! Added contact 5: Omar Diaz.

$ refer profile add scaleups --name "SaaS scale-ups" --outcome "ramp time halved" --role CRO
! Added profile 1: scaleups.

$ refer source add jroe@old.example --type customer --strength 5 --no-go Initech --exchange commission
! Added source 3: Jane M. Roe, customer.

$ refer tie add jane@pixel.example elena --strength 2 --evidence imported
! Added tie 2: Jane Roe and Elena Cole, strength 2.

$ refer tie add jroe@old.example elena --strength 4 --how "former colleagues"
! Added tie 3: Jane M. Roe and Elena Cole, strength 4.

$ refer tie add jane@pixel.example jroe@old.example --strength 3
! Added tie 4: Jane Roe and Jane M. Roe, strength 3.

$ refer tie add jroe@old.example omar --strength 2 --evidence imported
! Added tie 5: Jane M. Roe and Omar Diaz, strength 2.

$ refer tie add jane@pixel.example omar --strength 3 --evidence imported
! Added tie 6: Jane Roe and Omar Diaz, strength 3.

$ refer moment add jroe@old.example --kind renewal --outcome "ramp time halved"
! Added moment 1: Jane M. Roe, renewal on 2026-03-02.

$ refer touch add jane@pixel.example --channel call
! Added touch 1: Jane Roe, call on 2026-03-02.

$ refer ask add jroe@old.example elena --kind specific --profile scaleups
! Added ask 1: Jane M. Roe to introduce Elena Cole.

$ sh sqlite3 refer.db .dump | grep -v "INTO journal" > before.sql

$ refer contact merge jane@pixel.example jroe@old.example --dry-run --json
{"id": 2, "name": "Jane Roe", "email": "jane@pixel.example", "title": "CFO", "company": "Pixel", "handle": null, "region": null, "url": null, "phone": "123", "channel": null, "industry": null, "employees": null, "revenue": null, "source_type": "customer", "worked": ["Chase 2015-2019", "Acme 2019-"], "do_not_contact": null, "note": null, "added_at": "2026-03-02T09:00:00Z", "language": null, "bounced_at": null, "bounce": null}
! Not kept, as Jane Roe says otherwise: name Jane M. Roe, email jroe@old.example, title CEO.
! Nothing was kept (--dry-run).

$ refer contact merge jane@pixel.example jroe@old.example
! Not kept, as Jane Roe says otherwise: name Jane M. Roe, email jroe@old.example, title CEO.
! Merged contact 3, Jane M. Roe, into contact 2: Jane Roe.

$ refer contact list --columns id,name,email,title,company,phone,worked --json
[
{"id": 2, "name": "Jane Roe", "email": "jane@pixel.example", "title": "CFO", "company": "Pixel", "phone": "123", "worked": ["Chase 2015-2019", "Acme 2019-"]},
{"id": 4, "name": "Elena Cole", "email": "elena@globex.example", "title": null, "company": null, "phone": null, "worked": []},
{"id": 5, "name": "Omar Diaz", "email": "omar@delta.example", "title": null, "company": null, "phone": null, "worked": []}
]

$ refer tie list --format csv --columns id,from,to,strength,how,evidence
id,from,to,strength,how,evidence
1,Ada Park,Jane Roe,5,,stated
3,Jane Roe,Elena Cole,4,former colleagues,stated
6,Jane Roe,Omar Diaz,3,,imported

$ refer source list --format csv --columns id,name,type,strength,no_go,exchange,asks
id,name,type,strength,no_go,exchange,asks
2,Jane Roe,customer,5,Initech,commission,1

$ refer ask list --format csv --columns id,source,target,state
id,source,target,state
1,Jane Roe,Elena Cole,queued

$ refer moment list --format csv --columns contact,kind
contact,kind
Jane Roe,renewal

$ refer contact show jroe@old.example
! refer: no contact matches 'jroe@old.example'
! hint: 'refer contact list' shows them
[3]

$ sh sqlite3 refer.db "pragma foreign_key_check"

$ refer undo
! Took back: contact merge jane@pixel.example jroe@old.example

$ sh sqlite3 refer.db .dump | grep -v "INTO journal" | cmp - before.sql

$ refer redo
! Did again: contact merge jane@pixel.example jroe@old.example

# An address that only the other has is taken over, and comes back.
$ refer contact add "Elena C."
! Added contact 6: Elena C..

$ refer contact merge "Elena C." elena@globex.example --format csv --columns id,name,email
id,name,email
6,Elena C.,elena@globex.example
! Not kept, as Elena C. says otherwise: name Elena Cole.

$ refer undo
! Took back: contact merge 'Elena C.' elena@globex.example --format csv --columns id,name,email

$ refer contact show elena@globex.example --columns id,name --format csv
id,name
4,Elena Cole

# What cannot be one.
$ refer contact merge jane jane@pixel.example
! refer: both are contact 2, Jane Roe
! hint: name two people
[2]

$ refer contact merge jane me
! refer: 'me' cannot go into another contact
! hint: 'refer contact merge me 2' does it the other way round
[4]

$ refer contact merge me jane
! refer: Jane Roe is a source, and 'me' cannot be that
! hint: 'refer ask list --person 2' shows the asks
[4]

$ refer contact merge jane elena@globex.example
! refer: ask 1 names one of them to the other
! hint: 'refer ask remove 1' first, or 'refer ask show 1' tells who is who
[4]

$ refer contact merge jane nobody
! refer: no contact matches 'nobody'
! hint: 'refer contact list' shows them
[3]

$ refer contact merge jane
! refer: 'refer contact merge' needs OTHER
! hint: OTHER is who becomes them; 'refer contact merge --help' shows more
[2]

$ refer source add omar --type partner
! Added source 5: Omar Diaz, partner.

$ refer contact merge jane omar
! refer: they are sources of two types: customer and partner
! hint: refer source edit 5 --type customer
[4]

$ refer source edit omar --type customer --note "likes sailing"
! Changed source 5: Omar Diaz.

$ refer contact merge jane omar
! Not kept, as Jane Roe says otherwise: name Omar Diaz, email omar@delta.example.
! Merged contact 5, Omar Diaz, into contact 2: Jane Roe.

$ refer source show jane --columns name,type,note --json
{"name": "Jane Roe", "type": "customer", "note": "likes sailing"}

$ refer contact merge me elena@globex.example
! refer: Elena Cole is to be met, and 'me' cannot be that
! hint: 'refer ask list --person 4' shows the asks
[4]

$ refer contact add "Ada P." --email ada@home.example --title Founder
! Added contact 7: Ada P..

$ refer contact merge me "Ada P."
! Not kept, as Ada Park says otherwise: name Ada P., email ada@home.example.
! Merged contact 7, Ada P., into contact 1: Ada Park.

$ refer contact forget jane --yes -q

$ refer contact merge me 2
! refer: contact 2 is forgotten: nobody can say who it was
[4]

# The latest score is the satisfaction, whoever of the two it was said by.
$ refer -q init scores --name "Ada Park" --email ada@acme.example

$ cd scores

$ refer -q source add "Jo Lind <jo@pixel.example>" --type customer

$ refer -q source add "J. Lind <jo@home.example>" --type customer

$ refer -q feedback add jo@pixel.example --score 9 --on 2026-01-10

$ refer -q feedback add jo@home.example --score 3 --on 2026-02-10

$ refer contact merge jo@pixel.example jo@home.example
! Not kept, as Jo Lind says otherwise: name J. Lind, email jo@home.example.
! Merged contact 3, J. Lind, into contact 2: Jo Lind.

$ refer source show jo@pixel.example --columns satisfaction --json
{"satisfaction": 3}

# What was typed since the latest score stays where that does not change.
$ refer -q source add "Lind <lind@home.example>" --type customer

$ refer -q feedback add lind@home.example --score 8 --on 2025-12-01

$ refer -q source edit jo@pixel.example --satisfaction 5

$ refer contact merge jo@pixel.example lind@home.example
! Not kept, as Jo Lind says otherwise: name Lind, email lind@home.example, satisfaction 8.
! Merged contact 3, Lind, into contact 2: Jo Lind.

$ refer source show jo@pixel.example --columns satisfaction --json
{"satisfaction": 5}
