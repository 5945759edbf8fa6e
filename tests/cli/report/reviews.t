The weekly and the quarterly review answer their questions from the data, counted by hand

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report review-weekly --format csv
question,rank,subject,count,of,share,before,mean,value,since,days,next
this week,1,asked,0,,,0,0,,,,refer ask plan
this week,2,answered,0,,,0,0,,,,
this week,3,accepted,0,,,0,0,,,,
this week,4,introduced,0,,,0,0,,,,
this week,5,referrals,0,,,0,0,,,,
this week,6,met,0,,,0,0,,,,
this week,7,won,0,,,0,0,,,,

$ refer report review-quarterly --format csv
question,rank,subject,count,of,before,rate,rate_low,rate_high,value,since,next
gap in coverage,1,advisor,0,10,,,,,,,refer source brainstorm
gap in coverage,2,connector,0,10,,,,,,,refer source brainstorm
gap in coverage,3,customer,0,10,,,,,,,refer source brainstorm
gap in coverage,4,partner,0,10,,,,,,,refer source brainstorm

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# The week is June 25 to July 1: asks 27 and 28 were answered on June 30, and 16 introduced. The week before has the four asks
# of June 22; the four weeks before are May 28 to June 24.
# Without an answer for 7 days: 8, 12, 19, 20, 26, 29, 30; 11 was given up. Standing still for 3 days: 12, 13, 17, 18; 8 is
# booked, 14 and 16 are of yesterday. Not thanked in a day: the nine of report thanks, and 17 and 18. From 2025-03-10 it is
# 365 + 113 days, from 2025-05-05 it is 422.
$ refer report review-weekly --format csv
question,rank,subject,count,of,share,before,mean,value,since,days,next
this week,1,asked,0,,,4,1,,,,refer ask plan
this week,2,answered,2,,,0,0,,,,
this week,3,accepted,1,,,0,0,,,,
this week,4,introduced,1,,,0,0,,,,
this week,5,referrals,1,,,0,0,,,,
this week,6,met,0,,,0,0,,,,
this week,7,won,0,,,0,0,,,,
overdue,1,asks without an answer,7,,,,,,2026-01-05,177,refer next --kind nudge
overdue,2,introductions that stand still,4,,,,,,2025-03-10,478,refer intro show 17
overdue,3,thanks that are late,11,,,,,,2025-03-10,478,refer report thanks --by source
waits longest,1,Jane Roe,,,,,,,2025-03-10,478,refer intro show 17
waits longest,2,Jane Roe,,,,,,,2025-03-10,478,refer intro draft 17 --template thanks
waits longest,3,Zoe Fox,,,,,,,2025-05-05,422,refer intro show 18
waits longest,4,Zoe Fox,,,,,,,2025-05-05,422,refer intro draft 18 --template thanks
waits longest,5,Jane Roe,,,,,,,2026-01-05,177,refer ask nudge 8

# In a day is what thanks means here, whatever clock you set; the report that is named counts the same.
$ sh refer -c 'sla.thanks=5 days' report review-weekly --format csv --columns subject,count,next | grep late,
thanks that are late,11,refer report thanks --by source

$ refer -c "sla.thanks=5 days" report thanks --format csv --columns overdue
overdue
11

# Two months earlier: the week of April 25 to May 1 won intro 7 (30000 USD), and ask 25 was put off. The week before had the
# meeting of intro 11. The four weeks before are March 28 to April 24: the 6 asks of April 6, their 4 answers of April 10 with 3
# times yes, introductions 11 and 12, one meeting, and the deal of March 31.
$ refer report review-weekly --as-of 2026-05-01 --format csv --columns question,subject,count,before,mean,value --limit 8
question,subject,count,before,mean,value
this week,asked,0,0,1.5,
this week,answered,1,0,1,
this week,accepted,0,0,0.75,
this week,introduced,0,0,0.5,
this week,referrals,0,0,0.5,
this week,met,0,1,0.25,
this week,won,1,0,0.25,
this week,won value,,,,30000.00 USD

# Ben's alone.
$ refer report review-weekly --as-of 2026-05-01 --owner Ben --format csv --columns question,subject,count,since
question,subject,count,since
this week,asked,0,
this week,answered,1,
this week,accepted,0,
this week,introduced,0,
this week,referrals,0,
this week,met,0,
this week,won,1,
this week,won value,,
overdue,asks without an answer,3,2026-02-02
overdue,introductions that stand still,2,2026-04-12
overdue,thanks that are late,5,2026-02-10
waits longest,Omar Diaz,,2026-02-02
waits longest,Omar Diaz,,2026-02-02
waits longest,Omar Diaz,,2026-02-10
waits longest,Omar Diaz,,2026-02-10
waits longest,Omar Diaz,,2026-02-19

# Goals: 12 referrals of 2026 are 0.6 of 20; 42000 + 18000 EUR are 0.6 of 100000. The third quarter began today. A goal that is
# over, or to come, is not there.
$ refer -q goal add --metric referrals --period 2026 --target 20

$ refer -q goal add --metric value --period 2026 --target 100000EUR

$ refer -q goal add --metric asks --period 2026-Q3 --target 10 --owner Ada

$ refer -q goal add --metric accepted --period 2026 --target 10 --source jane

$ refer -q goal add --metric gives --period 2026 --target 4

$ refer -q goal add --metric won --period 2026 --target 4 --profile scaleups

$ refer -q goal add --metric won --period 2026-Q2 --target 4

$ refer -q goal add --metric won --period 2027 --target 4

$ sh refer report review-weekly --format csv --columns question,rank,subject,count,of,share,value,since | grep goal
goal,1,"asks, Ada",0,10,0,,2026-07-01
goal,2,referrals,12,20,0.6,,2026-01-01
goal,3,value,,,0.6,60000.00 EUR,2026-01-01
goal,4,"accepted, Jane Roe",5,10,0.5,,2026-01-01
goal,5,gives,2,4,0.5,,2026-01-01

$ refer report goals --format csv --columns metric,whom,target,actual,target_value,actual_value,share
metric,whom,target,actual,target_value,actual_value,share
asks,Ada,10,0,,,0
referrals,all,20,12,,,0.6
value,all,,,100000.00 EUR,60000.00 EUR,0.6
accepted,Jane Roe,10,5,,,0.5
gives,all,4,2,,,0.5
won,scaleups,4,3,,,0.75

# Ada's own goal counts Ada's asks alone; the sixth of all is that of a profile.
$ sh refer report review-weekly --owner Ada --format csv --columns question,subject,count,of | grep goal
goal,"asks, Ada",0,10

$ sh refer report review-weekly --profile scaleups --format csv --columns question,subject,count,of | grep goal
goal,"won, scaleups",3,4

# The quarter: April 2 to July 1 brought Priya 2 and Karl 1; January 2 to April 1 Jane 5, Omar 3, Karl 1. Gifts of that time are
# none, and Jane's two before. Connector, partner and advisor have one source each. Nobody's interval is apart from 10 of 30.
# At risk: Omar won all USD, Jane 0.7 and Karl 0.3 of the EUR; then Priya with 2 referrals, and Nils. Jane and Omar bring less, too.
$ refer report review-quarterly --format csv
question,rank,subject,count,of,before,rate,rate_low,rate_high,value,since,next
most active,1,Priya Nair,2,,0,,,,,2026-04-12,refer source brief 39
most active,2,Karl Ott,1,,1,,,,,2026-06-30,refer source brief 37
least active,1,Jane Roe,0,5,5,,,,,2026-03-02,refer source brief 36
least active,2,Omar Diaz,0,3,3,,,,,2026-02-19,refer source brief 38
value given,1,Omar Diaz,0,3,0,,,,,,refer give suggest 38
value given,2,Karl Ott,0,2,0,,,,,,refer give suggest 37
value given,3,Priya Nair,0,2,0,,,,,,refer give suggest 39
value given,4,Jane Roe,0,5,2,,,,,,refer give suggest 36
gap in coverage,1,advisor,1,10,,,,,,,refer source brainstorm
gap in coverage,2,connector,1,10,,,,,,,refer source brainstorm
gap in coverage,3,partner,1,10,,,,,,,refer source brainstorm
gap in coverage,4,customer,3,10,,,,,,,refer source brainstorm
at risk,1,Omar Diaz,2,,,,,,30000.00 USD,,refer report health --source 38
at risk,2,Jane Roe,2,,,,,,42000.00 EUR,,refer report health --source 36
at risk,3,Karl Ott,1,,,,,,18000.00 EUR,,refer report health --source 37
at risk,4,Priya Nair,1,,,,,,,,refer report health --source 39
at risk,5,Nils Berg,1,,,,,,,,refer report health --source 40

# A reward is no give: what it is worth stands beside, and Karl, who was given nothing, is as he was.
$ refer -q reward add karl --kind gift --value 50EUR --item "a book" --on 2026-05-01

$ refer -q reward add karl --kind gift --value 20USD --item "another" --on 2026-05-02

$ refer -q reward add karl --kind note --on 2026-03-01

$ refer report review-quarterly --format csv --columns rank,subject,count,of,before,value --sort -question --limit 5
rank,subject,count,of,before,value
1,Omar Diaz,0,3,0,
2,Karl Ott,0,2,0,50.00 EUR
2,Karl Ott,,,,20.00 USD
3,Priya Nair,0,2,0,
4,Jane Roe,0,5,2,

# Zoe: 6 asks of 6, for all 16 of 36; 0.61 is above 0.44. Nils: 0 of 8, for all 16 of 40; 0.32 is below 0.4.
$ write asks.csv <<END
source,target,profile,kind,on
zoe,t1@new.example,scaleups,direct,2026-06-01
zoe,t2@new.example,scaleups,direct,2026-06-01
zoe,t3@new.example,scaleups,direct,2026-06-01
zoe,t4@new.example,scaleups,direct,2026-06-01
zoe,t5@new.example,scaleups,direct,2026-06-01
zoe,t6@new.example,scaleups,direct,2026-06-01
END

$ refer -q ask add --from asks.csv

$ sh seq 31 36 | refer -q ask mark - sent --on 2026-06-01

$ sh seq 31 36 | refer -q ask mark - accepted --on 2026-06-02

$ sh seq 19 24 | refer -q intro mark - consented --on 2026-06-03

$ sh seq 19 24 | refer -q intro mark - introduced --on 2026-06-03

$ refer report review-quarterly --format csv --columns all
question,rank,subject,source_id,count,of,before,rate,rate_low,rate_high,value,since,next
most active,1,Zoe Fox,41,6,,0,,,,,2026-06-03,refer source brief 41
most active,2,Priya Nair,39,2,,0,,,,,2026-04-12,refer source brief 39
most active,3,Karl Ott,37,1,,1,,,,,2026-06-30,refer source brief 37
least active,1,Jane Roe,36,0,5,5,,,,,2026-03-02,refer source brief 36
least active,2,Omar Diaz,38,0,3,3,,,,,2026-02-19,refer source brief 38
value given,1,Zoe Fox,41,0,6,0,,,,,,refer give suggest 41
value given,2,Omar Diaz,38,0,3,0,,,,,,refer give suggest 38
value given,3,Karl Ott,37,0,2,0,,,,50.00 EUR,,refer give suggest 37
value given,3,Karl Ott,37,,,,,,,20.00 USD,,refer give suggest 37
value given,4,Priya Nair,39,0,2,0,,,,,,refer give suggest 39
value given,5,Jane Roe,36,0,5,2,,,,,,refer give suggest 36
gap in coverage,1,advisor,,1,10,,,,,,,refer source brainstorm
gap in coverage,2,connector,,1,10,,,,,,,refer source brainstorm
gap in coverage,3,partner,,1,10,,,,,,,refer source brainstorm
gap in coverage,4,customer,,3,10,,,,,,,refer source brainstorm
invest more,1,Zoe Fox,41,6,6,,1,0.6096657120978346,1,,,refer ask plan --source 41
at risk,1,Omar Diaz,38,2,,,,,,30000.00 USD,,refer report health --source 38
at risk,2,Jane Roe,36,2,,,,,,42000.00 EUR,,refer report health --source 36
at risk,3,Karl Ott,37,1,,,,,,18000.00 EUR,,refer report health --source 37
at risk,4,Priya Nair,39,1,,,,,,,,refer report health --source 39
at risk,5,Nils Berg,40,1,,,,,,,,refer report health --source 40

$ write asks.csv <<END
source,target,profile,kind,override,on
nils,t7@new.example,scaleups,direct,he offered,2026-06-25
nils,t8@new.example,scaleups,direct,he offered,2026-06-25
nils,t9@new.example,scaleups,direct,he offered,2026-06-25
nils,t10@new.example,scaleups,direct,he offered,2026-06-25
END

$ refer -q ask add --from asks.csv

$ sh seq 37 40 | refer -q ask mark - sent --on 2026-06-25 --override "he offered"

$ sh refer report review-quarterly --format csv --columns question,subject,count,of,rate,rate_low,rate_high | grep invest
invest more,Zoe Fox,6,6,1,0.6096657120978346,1
invest less,Nils Berg,0,8,0,0,0.32440756488388023

# At the end of March nothing of this was there.
$ refer report review-quarterly --as-of 2026-03-31 --format csv --columns question,rank,subject,count,of,before,value,since
question,rank,subject,count,of,before,value,since
most active,1,Jane Roe,5,,0,,2026-03-02
most active,2,Omar Diaz,3,,0,,2026-02-19
most active,3,Karl Ott,1,,0,,2026-01-20
least active,1,Zoe Fox,0,1,0,,2025-05-05
value given,1,Omar Diaz,0,3,0,,
value given,2,Karl Ott,0,1,0,,
value given,3,Zoe Fox,0,1,0,,
value given,4,Jane Roe,2,5,0,,
gap in coverage,1,advisor,0,10,,,
gap in coverage,2,connector,0,10,,,
gap in coverage,3,partner,1,10,,,
gap in coverage,4,customer,3,10,,,
at risk,1,Jane Roe,1,,,42000.00 EUR,
at risk,2,Karl Ott,1,,,18000.00 EUR,
at risk,3,Omar Diaz,1,,,,

# Mistakes.
$ refer report review-weekly --from 2026-01-01
! refer: report 'review-weekly' does not take --from
! hint: it takes --as-of, --owner, --profile
[2]

$ refer report review-quarterly --by type
! refer: report 'review-quarterly' does not take --by
! hint: it takes --as-of
[2]

$ refer report review
! refer: no report 'review'
! hint: did you mean 'review-weekly' or 'review-quarterly'?
[3]
