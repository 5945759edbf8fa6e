Working days, hours, holidays and spans are checked where they are written, and kept as they are typed

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer config set sla.thanks 8bh
! sla.thanks = "8bh" in <dir>/refer.toml.

$ refer config set calendar.holidays 12-25,2026-04-03
! calendar.holidays = ["12-25", "2026-04-03"] in <dir>/refer.toml.

$ refer config set calendar.hours 08:30-18:00
! calendar.hours = "08:30-18:00" in <dir>/refer.toml.

$ refer config set calendar.workdays mon,tue,wed
! calendar.workdays = ["mon", "tue", "wed"] in <dir>/refer.toml.

$ refer config list --columns key,value,origin --format csv --sort -origin --limit 6
key,value,origin
me.name,"""Ada Park""",project
me.email,"""ada@acme.example""",project
calendar.workdays,"[""mon"", ""tue"", ""wed""]",project
calendar.hours,"""08:30-18:00""",project
calendar.holidays,"[""12-25"", ""2026-04-03""]",project
sla.thanks,"""8bh""",project

$ refer config set sla.thanks "2 weeks"
! refer: 'sla.thanks': '2 weeks' is no span of time
! hint: write it as '24 hours', '3 days', '8 business hours' or '2 business days', or short: 24h 3d 8bh 2bd
[2]

$ refer config set calendar.hours 9-17
! refer: 'calendar.hours': '9-17' are no hours of a day
! hint: write them as 09:00-17:00
[2]

$ refer config set calendar.workdays mon,tuesday
! refer: 'calendar.workdays': 'tuesday' is no weekday
! hint: one of mon, tue, wed, thu, fri, sat, sun
[2]

$ refer config set calendar.holidays 12-25,02-30
! refer: 'calendar.holidays': '02-30' is no day
! hint: write it as 2026-12-25, or as 12-25 for every year
[2]

# An empty text is the default of next, or none.
$ refer config set sla.thanks ""
! sla.thanks = "" in <dir>/refer.toml.

$ write refer.toml <<END
[sla]
thanks = "1 bussiness day"
END
$ refer next
! refer: <dir>/refer.toml:2:10: 'sla.thanks': '1 bussiness day' is no span of time
! hint: write it as '24 hours', '3 days', '8 business hours' or '2 business days', or short: 24h 3d 8bh 2bd
[78]

$ write refer.toml <<END
[sla]
thanks = 24
END
$ refer next
! refer: <dir>/refer.toml:2:10: 'sla.thanks' is a text, not number
[78]

$ write refer.toml <<END
[calendar]
holidays = ["12-25",
  "13-25"]
END
$ refer next
! refer: <dir>/refer.toml:3:3: 'calendar.holidays': '13-25' is no day
! hint: write it as 2026-12-25, or as 12-25 for every year
[78]

$ write refer.toml <<END
[calendar]
workdays = []
END
$ refer next
! refer: 'calendar.workdays' names no day
! hint: write it as ["mon", "tue"]
[78]
