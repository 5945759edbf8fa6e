Channels are removed by name or number, all of those named or none

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ refer -q channel add Ads --cost 10EUR

$ refer -q channel add calls

$ refer -q channel add shows

$ refer channel remove ads --dry-run
! Removed channel 1: Ads.
! Nothing was kept (--dry-run).

$ refer channel remove ads shows
! Removed channel 1: Ads.
! Removed channel 3: shows.

$ refer channel remove - <<END
CALLS
END
! Removed channel 2: calls.

$ refer channel list --json
[]

$ refer undo
! Took back: channel remove -

$ refer undo
! Took back: channel remove ads shows

$ refer channel list --format csv --columns id,name,cost
id,name,cost
1,Ads,10.00 EUR
2,calls,
3,shows,

$ refer channel remove ads nothing
! refer: no channel 'nothing'
! hint: 'refer channel list' shows them
[3]

$ refer channel remove
! refer: 'refer channel remove' needs CHANNEL
! hint: CHANNEL is which: a name or an id; - reads them from standard input; 'refer channel remove --help' shows more
[2]

$ refer channel list --format csv --columns id --no-header
1
2
3
