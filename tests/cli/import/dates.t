`import` reads days as programs write them, and asks where one could be two

$ refer init --name "Ada Park" --email ada@acme.example -q

$ write dates.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
One,A,,,,2026-02-01
Two,B,,,,"Feb 2, 2026"
Three,C,,,,3 February 2026
Four,D,,,,2026-02-04 17:30:00
Five,E,,,,25/02/2026
Six,F,,,,
END

$ refer import linkedin dates.csv
! Imported dates.csv: 6 added, 0 updated.

$ refer tie list --format csv --columns to,since
to,since
One A,2026-02-01
Two B,2026-02-02
Three C,2026-02-03
Four D,2026-02-04
Five E,2026-02-25
Six F,

$ write numeric.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
Seven,G,,,,25/04/2025
Eight,H,,,,03/04/2025
END

$ refer import linkedin numeric.csv
! refer: numeric.csv:3: '03/04/2025' could be two days
! hint: say how dates are written: --date-format dmy or mdy
[65]

$ refer import linkedin numeric.csv --date-format mdy
! refer: numeric.csv:2: '25/04/2025' is no date in the order mdy
! hint: say how dates are written: --date-format dmy, mdy or ymd
[65]

$ refer import linkedin numeric.csv --date-format dym
! refer: 'dym' is no date format
! hint: use dmy (31/12/2026), mdy (12/31/2026) or ymd (2026/12/31)
[2]

$ refer import linkedin numeric.csv --date-format dmy
! Imported numeric.csv: 2 added, 0 updated.

$ refer tie list --format csv --columns to,since --limit 2 --sort -id
to,since
Eight H,2025-04-03
Seven G,2025-04-25

$ write impossible.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
Nine,I,,,,30 Feb 2026
END

$ refer import linkedin impossible.csv
! refer: impossible.csv:2: '30 Feb 2026' is no date
! hint: dates are written as 2026-03-12 or 12 Mar 2026
[65]

$ write words.csv <<END
First Name,Last Name,Email Address,Company,Position,Connected On
Nine,I,,,,last week
END

$ refer import linkedin words.csv --format json
! {"code": 65, "message": "'last week' is no date", "hint": "dates are written as 2026-03-12 or 12 Mar 2026", "file": "words.csv", "line": 2}
[65]
