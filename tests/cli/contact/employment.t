Where somebody worked, and that they must not be contacted, are known of a contact

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer contact add "Kim Lee" --company Acme --worked "Chase 2015-2019" --worked "Pixel 2019–" --json --columns name,company,worked,do_not_contact
{"name": "Kim Lee", "company": "Acme", "worked": ["Chase 2015-2019", "Pixel 2019-"], "do_not_contact": null}

$ refer contact show kim --columns name,worked
name    Kim Lee
worked  Chase 2015-2019
        Pixel 2019-

# A list that is given takes the place of the old one, and what is empty clears.
$ refer contact edit kim --title CTO --format csv --columns title,worked
title,worked
CTO,Chase 2015-2019; Pixel 2019-

$ refer contact edit kim --worked "CHASE 2015-2018" --format csv --columns worked
worked
Chase 2015-2018

$ refer contact edit kim --worked "" --json --columns worked
{"worked": []}

$ refer undo
! Took back: contact edit kim --worked '' --json --columns worked

$ refer contact show kim --format csv --columns worked
worked
Chase 2015-2018

$ refer contact edit kim --worked "Chase 2019-2015"
! refer: 'Chase 2019-2015' ends before it begins
! hint: write 'Chase 2015-2019', 'Acme 2019-' until now, or 'Chase'
[2]

$ refer contact edit kim --worked "Chase 2015"
! refer: 'Chase 2015' names a single year
! hint: write 'Chase 2015-2019', 'Acme 2019-' until now, or 'Chase'
[2]

$ refer contact edit kim --worked "2015-2019"
! refer: '2015-2019' names no company
! hint: write 'Chase 2015-2019', 'Acme 2019-' until now, or 'Chase'
[2]

$ refer contact edit kim --worked "Chase 1015-2019"
! refer: 'Chase 1015-2019' names no year from 1900 to 2100
! hint: write 'Chase 2015-2019', 'Acme 2019-' until now, or 'Chase'
[2]

$ refer contact edit kim --worked " -2019"
! refer: ' -2019' names no company
! hint: write 'Chase 2015-2019', 'Acme 2019-' until now, or 'Chase'
[2]

$ refer contact list --format csv --columns name,worked
name,worked
Kim Lee,Chase 2015-2018

# Do not contact.
$ refer contact edit kim --do-not-contact "asked us not to" --json --columns name,do_not_contact
{"name": "Kim Lee", "do_not_contact": "asked us not to"}

$ refer contact add "Elena Cole" --do-not-contact "competitor" -q

$ refer contact add "Omar Diaz" -q

$ refer contact list --do-not-contact --format csv --columns name,do_not_contact
name,do_not_contact
Kim Lee,asked us not to
Elena Cole,competitor

$ refer contact list kim --do-not-contact --format csv --columns name
name
Kim Lee

$ refer contact edit elena --do-not-contact "" --json --columns do_not_contact
{"do_not_contact": null}

$ refer contact list --do-not-contact --no-sources --json --columns name
[
{"name": "Kim Lee"}
]

$ refer contact edit elena --do-not-contct x
! refer: 'refer contact edit' has no option '--do-not-contct'
! hint: did you mean '--do-not-contact'?
[2]

# Both come from files: several employers between semicolons.
$ write people.csv <<END
Full Name,Email,Company,Previous Companies
Bo Lind,bo@globex.example,Globex,Chase 2011-2013; Acme
Ida Far,ida@far.example,Far,
END
$ refer import contacts people.csv
! Imported people.csv: 2 added, 0 updated.

$ refer import contacts people.csv
! Imported people.csv: 0 added, 0 updated, 2 unchanged.

$ refer contact list --format csv --columns name,worked
name,worked
Kim Lee,Chase 2015-2018
Elena Cole,
Omar Diaz,
Bo Lind,Chase 2011-2013; Acme
Ida Far,

$ write people.csv <<END
Full Name,Email,Company,Previous Companies
Bo Lind,bo@globex.example,Globex,Chase 2011-2014
Ida Far,ida@far.example,Far,Chase 2012
END
$ refer import contacts people.csv
! refer: people.csv:3: 'Chase 2012' names a single year
! hint: write 'Chase 2015-2019', 'Acme 2019-' until now, or 'Chase'
[65]

$ refer import contacts people.csv --rejects bad.csv
! Rejected people.csv:3: 'Chase 2012' names a single year.
! Imported people.csv: 0 added, 1 updated, 1 rejected.

$ refer contact show bo --format csv --columns worked
worked
Chase 2011-2014

$ write batch.csv <<END
name,worked,do-not-contact
Sam Moss,Chase 2011-2013;Acme,never answers
END
$ refer contact add --from batch.csv --format csv --columns name,worked,do_not_contact
name,worked,do_not_contact
Sam Moss,Chase 2011-2013; Acme,never answers

# Who is removed takes that along, and undo brings it back.
$ refer contact remove bo
! Removed contact 5: Bo Lind.

$ refer undo
! Took back: contact remove bo

$ refer contact show bo --json --columns name,worked
{"name": "Bo Lind", "worked": ["Chase 2011-2014"]}
