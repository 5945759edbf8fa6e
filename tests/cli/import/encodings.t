`import` reads a file as its program wrote it, or says what it cannot read

$ refer init --name "Ada Park" --email ada@acme.example -q

# A mark of the byte order, CR LF, and line breaks within quotes.
$ write -e crlf.csv <<END
\xef\xbb\xbfFirst Name,Last Name,Email Address,Company,Position,Connected On\r
Jos\xc3\xa9,Garc\xc3\xada,,"Pixel,\r
Inc.","The ""boss""",08 Apr 2024\r
\r
END

$ refer import linkedin crlf.csv
! Imported crlf.csv: 1 added, 0 updated.

$ refer contact list --json
[
{"id": 2, "name": "José García", "email": null, "title": "The \"boss\"", "company": "Pixel,\nInc."}
]

$ refer undo -q

# UTF-16 is known by its mark; without one it must be named.
$ sh iconv -f utf-8 -t utf-16 crlf.csv > utf16.csv && iconv -f utf-8 -t utf-16le crlf.csv | tail -c +3 > utf16le.csv

$ refer import linkedin utf16.csv
! Imported utf16.csv: 1 added, 0 updated.

$ refer contact list --format csv --columns name
name
José García

$ refer undo -q

$ refer import linkedin utf16le.csv
! refer: utf16le.csv: no header in the first 50 lines: looked for 'first name', 'last name', 'url', 'email address', 'company', 'position', 'connected on'
! hint: name the encoding: --encoding cp1252, latin1, utf16le or utf16be
[65]

$ refer import linkedin utf16le.csv --encoding utf16le
! Imported utf16le.csv: 1 added, 0 updated.

$ refer undo -q

# Windows wrote this: nothing is guessed.
$ write -e cp1252.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
Jane,Roe,,Pixel,CEO,08 Apr 2024
Jos\xe9,Garc\xeda,,\x93Pixel\x94,CEO,08 Apr 2024
END

$ refer import linkedin cp1252.csv
! refer: cp1252.csv:3:4: bytes that are not in the encoding of the file
! hint: name the encoding: --encoding cp1252, latin1, utf16le or utf16be
[65]

$ refer import linkedin cp1252.csv --format json
! {"code": 65, "message": "bytes that are not in the encoding of the file", "hint": "name the encoding: --encoding cp1252, latin1, utf16le or utf16be", "file": "cp1252.csv", "line": 3, "column": 4}
[65]

$ refer contact list --json
[]

$ refer import linkedin cp1252.csv --encoding cp1252
! Imported cp1252.csv: 2 added, 0 updated.

$ refer contact list --format csv --columns name,company
name,company
Jane Roe,Pixel
José García,“Pixel”

$ refer undo -q

$ refer import linkedin cp1252.csv --encoding cp1251
! refer: --encoding: 'cp1251' is no encoding
! hint: did you mean 'cp1252'?
[2]

# Semicolons and tabs, as spreadsheets of other countries write them.
$ write -e tabs.csv <<END
First Name\tLast Name\tEmail Address\tCompany\tPosition\tConnected On
Jane\tRoe\t\tPixel, Inc.\tCEO\t08 Apr 2024
END

$ refer import linkedin tabs.csv
! Imported tabs.csv: 1 added, 0 updated.

$ sh tr '\t' ';' < tabs.csv > semicolons.csv

$ refer import linkedin semicolons.csv
! Imported semicolons.csv: 0 added, 0 updated, 1 unchanged.

# What a spreadsheet was kept from running is plain text again; a hostile name is kept, and shown escaped.
$ write -e hostile.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
Eve,\x1b[2JDoe,,'=HYPERLINK(1),\xe2\x80\xaeOEC,08 Apr 2024
東京,🎉,,Umbra,,08 Apr 2024
END

$ refer import linkedin hostile.csv
! Imported hostile.csv: 2 added, 0 updated.

$ refer contact list --columns name,title,company
name            title      company
Jane Roe        CEO        Pixel, Inc.
Eve \x1b[2JDoe  \u202eOEC  =HYPERLINK(1)
東京 🎉                    Umbra

$ write -e nul.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
Ja\x00ne,Roe,,Pixel,CEO,08 Apr 2024
END

$ refer import linkedin nul.csv
! refer: nul.csv:2:3: a NUL byte
! hint: if the file is UTF-16, use --encoding utf16le or utf16be
[65]
