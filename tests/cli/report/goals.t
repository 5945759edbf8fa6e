Goals are held against what happened on their days, as far as they have gone

$ now 2026-01-02T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report goals --json
[]

$ refer -q goal add --metric asks --period 2026-01 --target 31

# Two days of 31 have begun.
$ refer report goals --json
[
{"goal_id": 1, "metric": "asks", "whom": "all", "first": "2026-01-01", "last": "2026-01-31", "target": 31, "actual": 0, "target_value": null, "actual_value": null, "share": 0, "expected_by_now": 2, "on_track": false, "left": 31, "days_left": 29}
]

$ cd ..

$ now 2026-07-01T09:00:00Z

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

$ refer -q contact edit jane --company Pixel

# Set at the beginning of the year.
$ now 2026-01-02T09:00:00Z

$ write goals.csv <<END
metric,period,target,owner,source,account,profile
asks,2026-Q1,25,,,,
referrals,2026,24,,,,
met,2026-Q1,6,Ada,,,
value,2026,100000EUR,,,,
introduced,2026-Q1,2,,,pixel,
touches,2026-Q1,4,Ada,,,
gives,2026-Q1,2,Ada,,,
won,2026,4,,omar,,scaleups
accepted,2026-02,4,Ben,,,
value,2026,50000USD,,,,
asks,2026-Q3,30,,,,
asks,2026-Q4,30,,,,
END

$ refer goal add --from goals.csv
! Added 12; 0 were there already.

$ now 2026-07-01T09:00:00Z

# What is in force on July 1, which is day 182 of 365, and the first of 92.
# 2: counted in 2026 are intros 1-4 and 6 in January, 7-9 in February, 15 in March, 11 and 12 in April, 16 in June: 12 of 24;
# 24 x 182 / 365 = 11.967. 4: 42000 + 18000 EUR; 100000 x 182 / 365 = 49863.01. 8: intro 7 is Omar's; 4 x 182 / 365 = 1.995.
# 10: 30000 of 50000 USD; 24931.51. 11: 30 x 1 / 92 = 0.326.
$ refer report goals --format csv --columns goal_id,metric,whom,target,actual,target_value,actual_value,share,expected_by_now,expected_value,on_track,left,left_value,days_left
goal_id,metric,whom,target,actual,target_value,actual_value,share,expected_by_now,expected_value,on_track,left,left_value,days_left
11,asks,all,30,0,,,0,0.3,,false,30,,91
2,referrals,all,24,12,,,0.5,12,,true,12,,183
4,value,all,,,100000.00 EUR,60000.00 EUR,0.6,,49863.01 EUR,true,,40000.00 EUR,183
8,won,"Omar Diaz, scaleups",4,1,,,0.25,2,,false,3,,183
10,value,all,,,50000.00 USD,30000.00 USD,0.6,,24931.51 USD,true,,20000.00 USD,183

# Those of the first quarter are over. 1: asks 1-20. 3: Ada's meetings of 1, 2, 3, 6 and 15. 5: of Pixel is Jane: 1-4 and 15.
# 6: Ada's touches of January 3 and 10 and March 3; 7: in two of them something was given. 9: Ben's asks 13-16.
$ refer report goals --period 2026-Q1 --format csv --columns goal_id,metric,whom,last,target,actual,share,expected_by_now,on_track,left,days_left
goal_id,metric,whom,last,target,actual,share,expected_by_now,on_track,left,days_left
9,accepted,Ben,2026-02-28,4,4,1,4,true,0,0
1,asks,all,2026-03-31,25,20,0.8,25,false,5,0
3,met,Ada,2026-03-31,6,5,0.8333,6,false,1,0
5,introduced,Pixel,2026-03-31,2,5,2.5,2,true,0,0
6,touches,Ada,2026-03-31,4,3,0.75,4,false,1,0
7,gives,Ada,2026-03-31,2,2,1,2,true,0,0
2,referrals,all,2026-12-31,24,12,0.5,12,true,12,183
4,value,all,2026-12-31,,,0.6,,true,,183
8,won,"Omar Diaz, scaleups",2026-12-31,4,1,0.25,2,false,3,183
10,value,all,2026-12-31,,,0.6,,true,,183

# Not begun: nothing is expected of it yet.
$ refer report goals --from 2026-10-01 --format csv --columns goal_id,actual,expected_by_now,on_track,left,days_left --sort -goal_id --limit 1
goal_id,actual,expected_by_now,on_track,left,days_left
12,0,,,30,92

# On the evening of February 10: 1-4, 6, 7 and 8 were introduced (9 was seen to be on the 19th): 7; 24 x 41 / 365 = 2.7. Ada's
# gift of March 3 was to come. Jane's fifth introduction too.
$ refer report goals --as-of 2026-02-10 --format csv --columns goal_id,metric,actual,expected_by_now,on_track,days_left
goal_id,metric,actual,expected_by_now,on_track,days_left
9,accepted,4,1.4,true,18
1,asks,20,11.4,true,49
3,met,4,2.7,true,49
5,introduced,4,0.9,true,49
6,touches,2,1.8,true,49
7,gives,1,0.9,true,49
2,referrals,7,2.7,true,324
4,value,,,false,324
8,won,0,0.4,false,324
10,value,,,false,324

# There were no goals before they were set.
$ refer report goals --as-of 2026-01-01 --json
[]

$ refer report goals --period 2026-Q1 --owner Ada --format csv --columns goal_id,owner,actual
goal_id,owner,actual
3,Ada,5
6,Ada,3
7,Ada,2

$ refer report goals --profile scaleups --json --columns goal_id,source,source_id,profile,account,actual
[
{"goal_id": 8, "source": "Omar Diaz", "source_id": 38, "profile": "scaleups", "account": null, "actual": 1}
]

$ refer report goals --source jane --json
[]

$ refer report goals --source omar --format csv --columns goal_id
goal_id
8

# What is added later changes nothing of an earlier day.
$ refer report goals --period 2026 --as-of 2026-06-30 --columns all --format csv > before

$ refer -q goal add --metric asks --period 2026 --target 40

$ refer -q touch add jane --on 2026-07-01 --gave help --owner Ada

$ refer -q intro mark 8 met --on 2026-07-01

$ refer report goals --period 2026 --as-of 2026-06-30 --columns all --format csv > after

$ sh cmp before after

# Names are shown, not obeyed.
$ write -e hostile.csv <<END
name,email,company
"\x1b[31m=Eve",eve@x.example,"=cmd()"
END

$ refer -q contact add --from hostile.csv

$ refer -q source add eve@x.example --type customer

$ refer -q goal add --metric asks --period 2026-07 --target 1 --source eve@x.example --owner "=1+1"

$ refer -q goal add --metric asks --period 2026-07 --target 1 --account "=cmd()"

$ refer report goals --period 2026-07 --columns goal_id,whom --sort goal_id,whom
goal_id  whom
      2  all
      4  all
      8  Omar Diaz, scaleups
     10  all
     11  all
     13  all
     14  =1+1, \x1b[31m=Eve
     15  =cmd()

# Mistakes.
$ refer report goals --by owner
! refer: report 'goals' does not take --by
! hint: it takes --from, --to, --as-of, --owner, --profile, --source
[2]

$ refer report goals --source nobody
! refer: no source matches 'nobody'
! hint: 'refer source list' shows them
[3]
