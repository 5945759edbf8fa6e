A calendar of what is due, for a telephone

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer next --format ics
\ BEGIN:VCALENDAR\r
\ VERSION:2.0\r
\ PRODID:-//refer//refer//EN\r
\ CALSCALE:GREGORIAN\r
\ METHOD:PUBLISH\r
\ END:VCALENDAR\r

$ refer source add "Jane Roe <jane@pixel.example>" --type customer --review 2026-03-06 --next-touch 2026-03-02
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer next --format ics
\ BEGIN:VCALENDAR\r
\ VERSION:2.0\r
\ PRODID:-//refer//refer//EN\r
\ CALSCALE:GREGORIAN\r
\ METHOD:PUBLISH\r
\ BEGIN:VEVENT\r
\ UID:source-2-touch@refer\r
\ DTSTAMP:20260302T000000Z\r
\ DTSTART;VALUE=DATE:20260302\r
\ SUMMARY:Be in touch with Jane Roe\r
\ DESCRIPTION:refer touch add jane@pixel.example --channel call\\nthe next tou\r
\  ch is on 2026-03-02\\; no contact yet\r
\ TRANSP:TRANSPARENT\r
\ END:VEVENT\r
\ BEGIN:VEVENT\r
\ UID:source-2-review@refer\r
\ DTSTAMP:20260306T000000Z\r
\ DTSTART;VALUE=DATE:20260306\r
\ SUMMARY:Prepare the review with Jane Roe\r
\ DESCRIPTION:refer source brief jane@pixel.example\\nthe review is on 2026-03\r
\  -06\r
\ TRANSP:TRANSPARENT\r
\ END:VEVENT\r
\ END:VCALENDAR\r

# --columns says what goes into it.
$ refer next --format ics --columns what,due --kind review
\ BEGIN:VCALENDAR\r
\ VERSION:2.0\r
\ PRODID:-//refer//refer//EN\r
\ CALSCALE:GREGORIAN\r
\ METHOD:PUBLISH\r
\ BEGIN:VEVENT\r
\ UID:20260306-Prepare the review with Jane Roe@refer\r
\ DTSTAMP:20260306T000000Z\r
\ DTSTART;VALUE=DATE:20260306\r
\ SUMMARY:Prepare the review with Jane Roe\r
\ TRANSP:TRANSPARENT\r
\ END:VEVENT\r
\ END:VCALENDAR\r

$ refer next --format ics --columns what,command
! refer: the format ics is for what is due on a day, and this has no such column
! hint: refer next --format ics
[2]

# A list without days to do something on is no calendar.
$ refer source list --format ics
! refer: the format ics is for what is due on a day, and this has no such column
! hint: refer next --format ics
[2]

$ refer source brief jane --format ics
! refer: the format ics is for what is due on a day, and this has no such column
! hint: refer next --format ics
[2]

$ refer schema --format ics
! refer: format 'ics' is for lists, and this is a text
! hint: use text or json
[2]
