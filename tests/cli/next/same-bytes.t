The same data and the same instant give the same bytes, in any zone and locale; the day begins where the settings say

$ now 2026-03-01T22:30:00Z

$ refer init --sample --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.
! It holds a sample; try 'refer next', 'refer report funnel' and 'refer report dashboard -o dashboard.html'.

$ write more.csv <<END
person,type,next-touch,review,owner
İnci Işık <inci@delta.example>,customer,2026-03-02,2026-03-05,Ada Park
Ægir Ö <aegir@delta.example>,connector,2026-03-01,,Bo Lind
END
$ refer source add --from more.csv
! Added 2; 0 were there already.

$ refer next --all --ahead 60 --columns all --format jsonl > utc.jsonl

$ refer next > utc.txt

$ refer next --format ics > utc.ics

$ env TZ=Asia/Tokyo

$ refer next --all --ahead 60 --columns all --format jsonl > tokyo.jsonl

$ sh cmp utc.jsonl tokyo.jsonl && refer next | cmp - utc.txt && refer next --format ics | cmp - utc.ics

$ env TZ=America/Los_Angeles

$ env LC_ALL=tr_TR.UTF-8

$ env LANG=tr_TR.UTF-8

$ refer next --all --ahead 60 --columns all --format jsonl > angeles.jsonl

$ sh cmp utc.jsonl angeles.jsonl && refer next | cmp - utc.txt && refer next --format ics | cmp - utc.ics

# The instant may be written as one likes.
$ refer --now 2026-03-02T00:30:00+02:00 next --all --ahead 60 --columns all --format jsonl > other.jsonl

$ sh cmp utc.jsonl other.jsonl && wc -l < utc.jsonl
12

# It is still the first of March in UTC, and the second in Helsinki.
$ refer next --source inci --format csv --columns what,due,late
what,due,late
Prepare the review with İnci Işık,2026-03-05,

$ refer -c calendar.zone=Europe/Helsinki next --source inci --format csv --columns what,due,late
what,due,late
Be in touch with İnci Işık,2026-03-02,0
Prepare the review with İnci Işık,2026-03-05,

$ refer next --source aegir --format csv --columns what,due,late
what,due,late
Be in touch with Ægir Ö,2026-03-01,0

$ refer -c calendar.zone=Europe/Helsinki next --source aegir --format csv --columns what,due,late
what,due,late
Be in touch with Ægir Ö,2026-03-01,1
