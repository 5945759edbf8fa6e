`import linkedin` brings in the connections that LinkedIn exports

$ refer init --name "Ada Park" --email ada@acme.example -q

# With the notes before the head, which hold quotes and commas of their own.
$ write Connections.csv <<END
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing.
They are ""hidden"", as the settings of these people say."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Jane,Roe,https://www.linkedin.example/in/jane-roe,jane@pixel.example,Pixel,CEO,08 Apr 2024
Sam,Lee,https://www.linkedin.example/in/sam-lee,,Globex,"Founder, CTO",21 Mar 2023
,,,,,,02 Feb 2022
END

$ refer import linkedin Connections.csv
! Imported Connections.csv: 2 added, 0 updated, 1 empty.

$ refer contact list --json --columns id,name,email,title,company,url
[
{"id": 2, "name": "Jane Roe", "email": "jane@pixel.example", "title": "CEO", "company": "Pixel", "url": "https://www.linkedin.example/in/jane-roe"},
{"id": 3, "name": "Sam Lee", "email": null, "title": "Founder, CTO", "company": "Globex", "url": "https://www.linkedin.example/in/sam-lee"}
]

# Each is a tie of mine, from the day of the connection on.
$ refer tie list --format csv --columns from,to,strength,evidence,since
from,to,strength,evidence,since
Ada Park,Jane Roe,2,imported,2024-04-08
Ada Park,Sam Lee,2,imported,2023-03-21

# The same file again adds nothing, and nothing is there to be taken back.
$ refer import linkedin Connections.csv
! Imported Connections.csv: 0 added, 0 updated, 2 unchanged, 1 empty.

$ refer log --format csv --columns id,words
id,words
1,import linkedin Connections.csv

# A newer export changes what it says otherwise, keeps what it leaves out, and says how many.
$ write newer.csv <<END
First Name,Last Name,URL,Email Address,Company,Position,Connected On
Jane,Roe-Park,https://www.linkedin.example/in/jane-roe,,Pixel,Chair,08 Apr 2024
Sam,Lee,https://www.linkedin.example/in/sam-lee,sam@umbra.example,Umbra,CTO,21 Mar 2023
Kim,Doe,https://www.linkedin.example/in/kim-doe,,Umbra,CRO,01 Mar 2026
END

$ refer import linkedin newer.csv --dry-run
! Imported newer.csv: 1 added, 2 updated.
! Nothing was kept (--dry-run).

$ refer import linkedin newer.csv --format json
{"added": 1, "updated": 2, "unchanged": 0, "repeated": 0, "empty": 0, "rejected": 0}

$ refer contact list --format csv
id,name,email,title,company
2,Jane Roe-Park,jane@pixel.example,Chair,Pixel
3,Sam Lee,sam@umbra.example,CTO,Umbra
4,Kim Doe,,CRO,Umbra

$ refer undo
! Took back: import linkedin newer.csv --format json

$ refer contact list --format csv
id,name,email,title,company
2,Jane Roe,jane@pixel.example,CEO,Pixel
3,Sam Lee,,"Founder, CTO",Globex

$ refer undo
! Took back: import linkedin Connections.csv

$ refer contact list --json
[]

$ refer tie list --json
[]

$ refer undo
! refer: there is nothing to take back
! hint: 'refer log' shows what was done
[3]

# From standard input; and without ties, for people whom you do not know.
$ refer import linkedin - --no-ties < newer.csv
! Imported standard input: 3 added, 0 updated.

$ refer tie list --json
[]
