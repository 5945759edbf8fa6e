Channels are listed by name

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer channel list --json
[]

$ refer channel list
id  name  leads  meetings  won  lost  cost  won_value  lifetime  cycle_days  kept  kept_of  note

$ refer -q channel add trade-shows --leads 90 --won 5 --cost 30000EUR

$ refer -q channel add Ads --leads 400 --kept 0 --kept-of 0

$ refer channel list
id  name         leads  meetings  won  lost          cost  won_value  lifetime  cycle_days  kept  kept_of  note
 2  Ads            400                                                                         0        0
 1  trade-shows     90              5        30000.00 EUR

$ refer channel list --format csv --columns all
id,name,leads,meetings,won,lost,cost,won_value,lifetime,cycle_days,kept,kept_of,note,added_at
2,Ads,400,,,,,,,,0,0,,2026-03-02T09:00:00Z
1,trade-shows,90,,5,,30000.00 EUR,,,,,,,2026-03-02T09:00:00Z

$ refer channel list ads
! refer: 'refer channel list' does not know what to do with 'ads'
! hint: 'refer channel list --help' shows how it is used
[2]
