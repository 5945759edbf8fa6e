The list of profiles shows whom they are after, and nothing when there are none

$ refer init --name "Ada Park" --email ada@acme.example
! Began a project in .: refer.toml and refer.db.

$ refer profile list --json
[]

$ refer profile list --format csv
id,handle,name,employees,industries,regions,roles,triggers

$ write profiles.jsonl <<END
{"handle": "scaleups", "name": "SaaS scale-ups", "industry": ["SaaS"], "employees": "50-500", "role": ["VP of Sales", "CRO"], "trigger": "growing 20% a year"}
{"handle": "banks", "name": "Banks; and insurers", "region": ["DACH", "Nordics"], "employees": "1000+"}
END
$ refer profile add --from profiles.jsonl
! Added 2; 0 were there already.

$ refer profile list --format csv
id,handle,name,employees,industries,regions,roles,triggers
1,scaleups,SaaS scale-ups,50-500,SaaS,,VP of Sales; CRO,growing 20% a year
2,banks,Banks; and insurers,1000+,,DACH; Nordics,,

$ refer profile list --sort -handle --json --columns handle,regions,roles,outcomes
[
{"handle": "scaleups", "regions": [], "roles": ["VP of Sales", "CRO"], "outcomes": []},
{"handle": "banks", "regions": ["DACH", "Nordics"], "roles": [], "outcomes": []}
]

$ refer profile list --sort name --limit 1 --format csv --columns name
name
Banks; and insurers

$ refer profile list --columns handel
! refer: no column 'handel'
! hint: did you mean 'handle'?
[2]

$ refer profile list --sort size
! refer: no column 'size'
! hint: the columns are id, handle, name, employees, industries, regions, roles, triggers, challenges, outcomes, phrases, revenue_low, revenue_high, deal, program, segment, summary, who_we_help, story, next_step, link, availability, contact_by, wanted_by, wanted_by_id, added_at
[2]

$ refer profile list banks
! refer: 'refer profile list' does not know what to do with 'banks'
! hint: 'refer profile list --help' shows how it is used
[2]

$ refer profile list --role CRO
! refer: 'refer profile list' has no option '--role'
! hint: 'refer profile list --help' shows how it is used
[2]

$ refer profiles list
! refer: no command 'profiles'
! hint: did you mean 'profile'?
[2]

$ refer profile lst
! refer: no command 'profile lst'
! hint: did you mean 'profile list', 'profile lint' or 'profile add'?
[2]

# Text from outside stays text.
$ write -e hostile.jsonl <<END
{"handle": "evil", "name": "=cmd\\u001b[2J", "role": ["CEO\\r\\nBcc: all", "😀"]}
END
$ refer profile add --from hostile.jsonl
! Added 1; 0 were there already.

$ refer profile list --columns handle,name,roles --sort -id --limit 1
handle  name         roles
evil    =cmd\x1b[2J  CEO Bcc: all; 😀

$ refer profile list --columns handle,name,roles --sort -id --limit 1 --format csv --no-header
\ evil,'=cmd\x1b[2J,CEO Bcc: all; 😀

$ refer profile list --columns handle,name,roles --sort -id --limit 1 --json
[
{"handle": "evil", "name": "=cmd\u001b[2J", "roles": ["CEO Bcc: all", "😀"]}
]
