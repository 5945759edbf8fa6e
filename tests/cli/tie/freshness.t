Of a tie of mine it is known when we were last in touch, and how fresh that leaves it

$ refer init --name "Ada Park" --email ada@acme.example -q

$ write ties.csv <<END
from,to,strength
me,Jane Roe <jane@pixel.example>,5
me,Kim Lee <kim@initech.example>,3
jane@pixel.example,kim@initech.example,4
END
$ refer import ties ties.csv -q

$ refer touch add jane --on 2024-03-02 -q

$ refer touch add jane --on 2025-03-02 -q

$ refer touch add kim --on 2026-03-02 -q

$ refer tie list --format csv --columns from,to,last_contact,freshness
from,to,last_contact,freshness
Ada Park,Jane Roe,2025-03-02,0.5
Ada Park,Kim Lee,2026-03-02,1
Jane Roe,Kim Lee,,

# Between two others nothing is known; a touch that is yet to come does not count.
$ refer tie list me --format csv --columns to,last_contact,freshness --now 2026-03-01T00:00:00Z
to,last_contact,freshness
Jane Roe,2025-03-02,0.501
Kim Lee,,

$ refer tie list me --format csv --columns to,freshness -c ties.half_life_days=730
to,freshness
Jane Roe,0.7071
Kim Lee,1

$ refer tie list me --format csv --columns to,freshness -c ties.half_life_days=0
to,freshness
Jane Roe,0
Kim Lee,1

$ refer tie show me jane --json --columns last_contact,freshness
{"last_contact": "2025-03-02", "freshness": 0.5}

# The day is that of the settings, whatever the zone of the machine.
$ env TZ=Pacific/Kiritimati

$ refer tie list me --format csv --columns to,last_contact,freshness --now 2026-03-01T23:30:00Z
to,last_contact,freshness
Jane Roe,2025-03-02,0.501
Kim Lee,,

$ refer tie list me --format csv --columns to,last_contact,freshness --now 2026-03-01T23:30:00Z -c calendar.zone=Europe/Berlin
to,last_contact,freshness
Jane Roe,2025-03-02,0.5
Kim Lee,2026-03-02,1
