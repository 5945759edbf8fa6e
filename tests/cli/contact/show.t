A person is named by id, address, handle, or what only one name has

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer contact show jane
! refer: no contact matches 'jane'
! hint: 'refer contact list' shows them
[3]

$ write people.csv <<END
name,email,handle
Jane Roe,jane@pixel.example,
Jane Dole,dole@initech.example,jd
Janeway Kay,,
Jan,,
Łukasz Żółć,lukasz@globex.example,
😀 李小龙,,
END
$ refer contact add --from people.csv
! Added 6; 0 were there already.

$ refer contact show 2 --json
{"id": 2, "name": "Jane Roe", "email": "jane@pixel.example", "title": null, "company": null, "handle": null, "region": null, "url": null, "phone": null, "channel": null, "industry": null, "employees": null, "revenue": null, "source_type": null, "worked": [], "do_not_contact": null, "note": null, "added_at": "2026-03-02T09:00:00Z", "language": null, "bounced_at": null, "bounce": null}

$ refer contact show me --format csv --columns id,name,handle
id,name,handle
1,Ada Park,me

# An address, with or without a name; a handle; the name, or what is typed of it.
$ refer contact show JANE@pixel.example --format csv --columns id,name --no-header
2,Jane Roe

$ refer contact show "J. R. <jane@pixel.example>" --format csv --columns id,name --no-header
2,Jane Roe

$ refer contact show JD --format csv --columns id,name --no-header
3,Jane Dole

$ refer contact show "jane  ROE" --format csv --columns id,name --no-header
2,Jane Roe

$ refer contact show "jane d" --format csv --columns id,name --no-header
3,Jane Dole

$ refer contact show zolc --format csv --columns id,name --no-header
6,Łukasz Żółć

$ refer contact show 李 --format csv --columns id,name --no-header
7,😀 李小龙

# The whole name comes before whole words of it, and these before any part.
$ refer contact show jan --format csv --columns id,name --no-header
5,Jan

$ refer contact show kay --format csv --columns id,name --no-header
4,Janeway Kay

$ refer contact show way --format csv --columns id,name --no-header
4,Janeway Kay

$ refer contact show jane
! refer: several contacts match 'jane': 2 Jane Roe <jane@pixel.example>, 3 Jane Dole <dole@initech.example>
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer contact show a --format json
! {"code": 2, "message": "several contacts match 'a': 1 Ada Park <ada@acme.example>, 2 Jane Roe <jane@pixel.example>, 3 Jane Dole <dole@initech.example>, 4 Janeway Kay, 5 Jan, …", "hint": "name one by its id, e-mail, or a longer part of the name"}
[2]

# Nobody.
$ refer contact show jaen
! refer: no contact matches 'jaen'
! hint: did you mean 'Jan', 'Jane Roe' or 'Jane Dole'?
[3]

$ refer contact show jane@pixel.exmaple
! refer: no contact matches 'jane@pixel.exmaple'
! hint: did you mean 'jane@pixel.example'?
[3]

$ refer contact show nobody --format json
! {"code": 3, "message": "no contact matches 'nobody'", "hint": "'refer contact list' shows them"}
[3]

$ refer contact show 99
! refer: no contact 99
! hint: 'refer contact list' shows them
[3]

$ refer contact show 0
! refer: no contact 0
! hint: 'refer contact list' shows them
[3]

$ refer contact show %
! refer: no contact matches '%'
! hint: 'refer contact list' shows them
[3]

$ refer contact show ""
! refer: PERSON: a person needs an id, an e-mail, a handle or a name, and this is empty
[2]

$ refer contact show jane@
! refer: cannot read the address 'jane@': 'jane@' has not the form name@domain.example
! hint: write elena@globex.example or Elena Cole <elena@globex.example>
[2]

$ refer contact show -1
! refer: 'refer contact show' has no option '-1'
! hint: 'refer contact show --help' shows how it is used
[2]

$ refer contact show jane roe
! refer: 'refer contact show' does not know what to do with 'roe'
! hint: 'refer contact show --help' shows how it is used
[2]

$ refer contact show
! refer: 'refer contact show' needs PERSON
! hint: PERSON is who: an id, e-mail, handle, or part of the name; 'refer contact show --help' shows more
[2]

# The word 'me' is never another's, even when your handle is another.
$ refer contact edit me --handle ada
! Changed contact 1: Ada Park.

$ refer contact add "Mei Ek" --handle me
! refer: 'me' is yourself, and no handle for anybody else
[2]

$ refer contact show me --format csv --columns id,name,handle --no-header
1,Ada Park,ada

# One word that is the whole name of one and a part of another's names both.
$ refer -q contact add Wanda

$ refer -q contact add "Wanda Bell"

$ refer contact show wanda
! refer: several contacts match 'wanda': 8 Wanda, 9 Wanda Bell
! hint: name one by its id, e-mail, or a longer part of the name
[2]

$ refer contact show "wanda bell" --format csv --columns name
name
Wanda Bell
