`import` finds people again, and does not take two of the same name for one

$ refer init --name "Ada Park" --email ada@acme.example -q

# An older export has no URL column, and few addresses: the day of the connection says who is who.
$ write old.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
Jane,Roe,,Pixel,CEO,08 Apr 2024
Jane,Roe,,Initech,CFO,09 May 2024
Sam,Lee,,Globex,CTO,10 Apr 2024
Sam,Lee,,Globex,CTO,10 Apr 2024
END

$ refer import linkedin old.csv
! Not read old.csv:5: it names Sam Lee (contact 4), as a row before it did.
! Imported old.csv: 3 added, 0 updated, 1 repeated.

$ refer import linkedin old.csv
! Not read old.csv:5: it names Sam Lee (contact 4), as a row before it did.
! Imported old.csv: 0 added, 0 updated, 3 unchanged, 1 repeated.

# Jane of Pixel has moved to Umbra and has an address now; she is still herself.
$ write new.csv <<END
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Jane,Roe,https://l.example/jane,jane@umbra.example,Umbra,COO,08 Apr 2024
Jane,Roe,https://l.example/other-jane,,Initech,CFO,09 May 2024
END

$ refer import linkedin new.csv
! Imported new.csv: 0 added, 2 updated.

$ refer contact list --format csv --columns id,name,email,company,url
id,name,email,company,url
2,Jane Roe,jane@umbra.example,Umbra,https://l.example/jane
3,Jane Roe,,Initech,https://l.example/other-jane
4,Sam Lee,,Globex,

# An address is one person's, however it is written. A name alone is not: another company is another Jane, the same one is hers.
$ write crm.csv <<END
Name,Email,Company,Phone
J. Roe,JANE@UMBRA.EXAMPLE,Umbra,+1 555 0100
jane  ROE,,Hooli,
Sam Lee,,Globex,+1 555 0101
END

$ refer import contacts crm.csv --no-ties
! Imported crm.csv: 1 added, 2 updated.

$ refer contact list --format csv --columns id,name,email,company,phone
id,name,email,company,phone
2,J. Roe,jane@umbra.example,Umbra,'+1 555 0100
3,Jane Roe,,Initech,
4,Sam Lee,,Globex,'+1 555 0101
5,jane  ROE,,Hooli,

# Who was added by hand is found too.
$ refer contact add "Łukasz Zieliński" --company Northwind -q

$ write polish.csv <<END
Name,Company,Job Title
Lukasz Zielinski,NORTHWIND,CTO
END

$ refer import contacts polish.csv
! Imported polish.csv: 0 added, 1 updated.

$ refer contact list zielinski --format csv
id,name,email,title,company
6,Łukasz Zieliński,,CTO,Northwind

# You are not your own connection.
$ write me.csv <<END
Name,Email
Ada Park,ada@acme.example
END

$ refer import contacts me.csv
! Imported me.csv: 0 added, 0 updated, 1 unchanged.

$ refer contact list ada --json
[]

# Two of one name who were met on one day are two, when they are at two companies.
$ write smiths.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
John,Smith,,Alpha,CEO,01 Mar 2024
John,Smith,,Beta,CTO,01 Mar 2024
END

$ refer import linkedin smiths.csv
! Imported smiths.csv: 2 added, 0 updated.

$ refer import linkedin smiths.csv
! Imported smiths.csv: 0 added, 0 updated, 2 unchanged.

# Nobody renames me.
$ refer contact edit me --email ada@acme.example --name "Ada Park"
! Changed contact 1: Ada Park.

$ write me.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
Mallory,X,ada@acme.example,Evil,Boss,01 Mar 2024
END

$ refer import linkedin me.csv
! Imported me.csv: 0 added, 0 updated, 1 unchanged.

$ refer contact show me --format csv --columns name,company
name,company
Ada Park,
