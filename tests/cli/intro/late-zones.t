Deadlines are those of calendar.zone, UTC without it, and never of the machine; hours stay the same on the wall when clocks are changed

$ now 2026-03-27T16:30:00Z

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer source add "Jane Roe <jane@pixel.example>" --type customer
! Added contact 2: Jane Roe <jane@pixel.example>.
! Added source 2: Jane Roe, customer.

$ refer intro add --source jane --mode direct --target "Elena Cole <elena@globex.example>" --state introduced
! Added contact 3: Elena Cole <elena@globex.example>.
! Added intro 1: Elena Cole, by Jane Roe.

$ now 2026-04-01T12:00:00Z

# Friday at half past four in UTC is half past five in Berlin, after the office has closed; on Sunday the clocks go forward.
$ refer intro list --late --clock follow-up --format csv --columns clock,started_at,due_at,late_hours
clock,started_at,due_at,late_hours
follow-up,2026-03-27T16:30:00Z,2026-03-30T16:30:00Z,43

$ refer -c calendar.zone=Europe/Berlin intro list --late --clock follow-up --format csv --columns clock,started_at,due_at,late_hours
clock,started_at,due_at,late_hours
follow-up,2026-03-27T16:30:00Z,2026-03-31T07:00:00Z,29

$ refer -c calendar.zone=Europe/Berlin -c sla.follow_up=8bh intro list --late --clock follow-up --format csv --columns clock,due_at
clock,due_at
follow-up,2026-03-30T15:00:00Z

$ refer -c calendar.zone=America/New_York -c sla.follow_up=8bh intro list --late --clock follow-up --format csv --columns clock,due_at
clock,due_at
follow-up,2026-03-30T16:30:00Z

$ refer intro list --late --columns all --format jsonl > utc.jsonl

$ refer -c calendar.zone=Europe/Berlin intro list --late --columns all --format jsonl > berlin.jsonl

$ refer intro show 1 --for-source > page.txt

$ env TZ=Asia/Tokyo

$ env LC_ALL=tr_TR.UTF-8

$ refer intro list --late --columns all --format jsonl > one.jsonl

$ refer --now 2026-04-01T14:00:00+02:00 -c calendar.zone=Europe/Berlin intro list --late --columns all --format jsonl > two.jsonl

$ sh cmp utc.jsonl one.jsonl && cmp berlin.jsonl two.jsonl && refer intro show 1 --for-source | cmp - page.txt && wc -l < one.jsonl
2
