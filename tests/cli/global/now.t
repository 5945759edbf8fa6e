`--now` and REFER_NOW make the time what they say

$ refer init --name "Ada Park" --email ada@acme.example -q

$ refer contact add "Jane Roe" -q

$ refer touch add jane --on yesterday --json --columns id,day
{"id": 1, "day": "2026-03-01"}

$ refer touch add jane --on yesterday --json --columns id,day --now 2025-01-01
{"id": 2, "day": "2024-12-31"}

$ refer touch add jane --on -3d --json --columns id,day --now 2025-01-01T12:30:00Z
{"id": 3, "day": "2024-12-29"}

$ refer log --format csv --columns id,at --sort id --limit 4
id,at
1,2026-03-02T09:00:00Z
2,2026-03-02T09:00:00Z
3,2025-01-01T00:00:00Z
4,2025-01-01T12:30:00Z

$ env REFER_NOW=2024-06-01

$ refer touch add jane --on -3d --json --columns id,day
{"id": 4, "day": "2024-05-29"}

$ refer touch add jane --on today --json --columns id,day --now=2025-01-01
{"id": 5, "day": "2025-01-01"}

# What --now itself says is read against the clock.
$ env -u REFER_NOW

$ refer touch add jane --on today --json --columns id,day --now +2w
{"id": 6, "day": "2026-03-16"}

# The day begins where one lives.
$ refer config set calendar.zone Europe/Berlin
! calendar.zone = "Europe/Berlin" in <dir>/refer.toml.

$ refer touch add jane --on today --json --columns id,day --now 2025-06-30T23:30:00Z
{"id": 7, "day": "2025-07-01"}

$ refer contact list --now soon
! refer: --now: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer contact list --now 2025-02-30
! refer: --now: '2025-02-30' is no date
! hint: 2025-02 has the days 01 to 28
[2]

$ refer contact list --now ""
! refer: --now: '' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ env REFER_NOW=soon

$ refer contact list
! refer: REFER_NOW: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]
