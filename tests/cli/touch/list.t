Touches are listed by day, with one person, by one channel, or of some days

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer touch list --json
[]

$ refer -q contact add "Jane Roe" --email jane@pixel.example

$ refer -q contact add "Bo Lind" --email bo@altex.example

$ refer -q touch add jane --channel call --on 2026-02-20

$ refer -q touch add jane --channel email --gave content --on 2026-01-10

$ refer -q touch add bo --channel event --on 2026-02-20 --note "in Berlin"

$ refer touch list
id  contact   day         channel  gave     note       owner
 2  Jane Roe  2026-01-10  email    content             Ada Park
 1  Jane Roe  2026-02-20  call                         Ada Park
 3  Bo Lind   2026-02-20  event             in Berlin  Ada Park

$ refer touch list jane --json
[
{"id": 2, "contact": "Jane Roe", "day": "2026-01-10", "channel": "email", "gave": "content", "note": null, "owner": "Ada Park"},
{"id": 1, "contact": "Jane Roe", "day": "2026-02-20", "channel": "call", "gave": null, "note": null, "owner": "Ada Park"}
]

$ refer touch list --channel event --format csv --columns all
id,contact,day,channel,gave,note,owner,contact_id,introduced,introduced_id,added_at
3,Bo Lind,2026-02-20,event,,in Berlin,Ada Park,3,,,2026-03-02T09:00:00Z

$ refer touch list --from 2026-01-10 --to 2026-02-20 --format csv --columns id,day
id,day
2,2026-01-10

$ refer touch list --to 2026-01-10 --format csv
id,contact,day,channel,gave,note,owner

$ refer touch list jnae
! refer: no contact matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer touch list --channel fax
! refer: --channel: 'fax' is no channel
! hint: one of call, email, meeting, message, event, post
[2]

$ refer touch list --to soon
! refer: --to: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]

$ refer touch list --gave content
! refer: 'refer touch list' has no option '--gave'
! hint: 'refer touch list --help' shows how it is used
[2]

$ refer touch list --columns gve
! refer: no column 'gve'
! hint: did you mean 'gave'?
[2]

$ refer touch list --from 2026-03-02 --to 2026-03-01
! refer: no day is from 2026-03-02 on and before 2026-03-01
! hint: the day of --to is not included
[2]
