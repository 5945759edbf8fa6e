Days are those of the project's zone, typed and counted, in summer and winter, whatever the machine's zone is later

$ env TZ=Europe/Berlin

$ refer -q init . --name "Ada Park" --email ada@acme.example --now 2026-01-10T09:00:00Z

$ refer config get calendar.zone
Europe/Berlin

$ refer -q profile add scaleups --name "SaaS scale-ups"

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer --strength 5

$ refer -q moment add jane --kind renewal --outcome "onboarding in 10 days" --on 2026-01-09

$ refer -q ask add jane --on 2026-07-04

# In July the day begins at 22:00 in UTC, also for a machine in New York.
$ env TZ=America/New_York

$ refer ask mark 1 sent --on 2026-07-04 --json --columns sent_at
{"sent_at": "2026-07-03T22:00:00Z"}

$ refer ask check jane --kind trigger --refused --json --columns rule,found --now 2026-07-06T10:00:00Z
[
{"rule": "one-open-ask", "found": "ask 1 of Jane Roe for scaleups is sent, owned by Ada Park"},
{"rule": "cooldown", "found": "Jane Roe was asked on 2026-07-04, 2 days before (ask 1)"},
{"rule": "give-first", "found": "in 12 months Jane Roe got 1 outcome and 0 gifts, and was asked 1 time"}
]
! Refused by one-open-ask: ask 1 of Jane Roe for scaleups is sent, owned by Ada Park; one ask for the same is open at a time; refer ask show 1  # 'refer ask mark 1 STATE' ends it.
! Refused by cooldown: Jane Roe was asked on 2026-07-04, 2 days before (ask 1); 30 days lie between two asks; wait until 2026-08-03.
! Refused by give-first: in 12 months Jane Roe got 1 outcome and 0 gifts, and was asked 1 time; with this ask it takes 2 of them; refer touch add jane@pixel.example --gave KIND; refer moment add jane@pixel.example --kind KIND --outcome TEXT.
[1]

$ refer -q moment add jane --kind goal --outcome "2 hours saved" --now 2026-07-05T22:30:00Z

$ refer moment list --kind goal --format csv --columns day,freshness --now 2026-07-05T22:30:00Z
day,freshness
2026-07-06,1

# A zone that the machine does not know is a mistake of the settings.
$ refer config set calendar.zone Europe/Atlantis
! refer: 'calendar.zone': this machine knows no time zone 'Europe/Atlantis'
! hint: write its name, such as Europe/Berlin, or UTC
[2]

$ refer config set calendar.zone UTC
! calendar.zone = "UTC" in <dir>/refer.toml.

$ refer moment list --kind goal --format csv --columns day,freshness --now 2026-07-05T22:30:00Z
day,freshness
2026-07-06,0
