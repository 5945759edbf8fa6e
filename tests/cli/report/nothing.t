Where nothing was asked yet, every report says so: zeros, or no rows, and no rate

$ now 2026-07-01T09:00:00Z

$ refer -q init . --name "Ada Park" --email ada@acme.example

# exposure asks for a source, and there is none; the dashboard and the digest are pages.
$ sh for report in $(refer report --list --columns name --no-header --format csv | grep -v -e exposure -e dashboard -e digest); do echo; echo "== $report"; refer report $report --format csv; done
|
== active
metric,count,of,rate,low,high
active,0,0,,,
retention,0,0,,,
|
== attribution
source,deals,sourced,influenced,sourced_value,influenced_value,lifetime_value
|
== cohort
ask_id,intro_id,kind,owner,state,at,answered_at,accepted_at,introduced_at,met_at,opportunity_at,won_at,value
|
== comparison
channel,leads,meetings,won,lost,conversion,close_rate,cost,acquisition_cost,deal,cycle_days,kept,kept_of,retention,lifetime,lifetime_to_cost
referral,0,0,0,0,,,,,,,0,0,,,
|
== concentration
what,total,total_value,sources,top,top_count,top_value,top_share,herfindahl
referrals,0,,0,,,,,
|
== coverage
type,sources,wanted,missing,active,asked,asked_rate,never_asked,referrals,share
customer,0,10,10,0,0,,0,0,
partner,0,10,10,0,0,,0,0,
connector,0,10,10,0,0,,0,0,
advisor,0,10,10,0,0,,0,0,
all,0,,40,0,0,,0,0,
|
== curve
step,days,came
|
== dark
source,intro_id,target,state,since,days,thanked
|
== deals
won,value,mean,with_years,acv
|
== diagnose
stage,count,of,rate,low,high,reference,extra_wins,bottleneck,verdict,next
asking,0,0,,,,,,false,not enough data,refer ask plan
acceptance,0,0,,,,0.5,,false,not enough data,refer ask plan
fulfilment,0,0,,,,0.8,,false,not enough data,refer ask plan
meetings,0,0,,,,0.5,,false,not enough data,refer ask plan
offers,0,0,,,,0.5,,false,not enough data,refer ask plan
closing,0,0,,,,0.5,,false,not enough data,refer ask plan
|
== forecast
month,currency,open,expected,low,high,value
all,,0,0,0,0,
|
== fulfilment
source,ask_id,intro_id,target,state,accepted_at,days
|
== funnel
stage,count,of_previous,of_previous_low,of_previous_high,of_first
asked,0,,,,
accepted,0,,,,
consented,0,,,,
introduced,0,,,,
met,0,,,,
opportunity,0,,,,
won,0,,,,
|
== goals
goal_id,metric,whom,first,last,target,actual,target_value,actual_value,share,expected_by_now,on_track,left,days_left
|
== health
sign,subject,count,before,mean,since,days,next
|
== missed
moment_id,source,kind,day,ask_by,outcome,expected_wins,price
|
== mistakes
mistake,count,of,rate,rate_low,rate_high,verdict,next
asked too soon,0,0,,,,nothing to count,refer source ready
"taker, not giver",0,0,,,,nothing to count,refer report reciprocity
vague asks,0,0,,,,nothing to count,refer ask lint
poor follow-up,0,0,,,,nothing to count,refer intro list --late
small referrals ignored,0,0,,,,nothing to count,refer report dark
customers only,0,0,,,,nothing to count,refer source brainstorm
results not tracked,0,0,,,,nothing to count,refer intro list --state introduced
no enablement,0,0,,,,nothing to count,refer template list
leading indicators not measured,0,0,,,,nothing to count,refer ask list --columns all
|
== moments
moment,asked,answered,accepted,accepted_of_sent,unasked,introduced,referrals,met,booked,meeting_conversion,won,referral_to_customer,won_value
|
== overrides
rule,asked,answered,accepted,accepted_of_sent,accepted_of_sent_low,accepted_of_sent_high,introduced,won
|
== owners
owner,asks,letters,touches,gifts,trainings,trained_on,ramp_days,answered,accepted,accepted_of_sent,introduced,met,referrals,won
|
== rates
metric,count,of,rate,low,high
accepted_of_sent,0,0,,,
accepted_of_answered,0,0,,,
fulfilment,0,0,,,
opt_in_rate,0,0,,,
request_conversion,0,0,,,
meeting_conversion,0,0,,,
close_rate,0,0,,,
referral_to_customer,0,0,,,
|
== reciprocity
source,type,given,referrals_given,outcomes,asks,balance,referrals_received
|
== retention
won,year_old,kept,retention,retention_low,retention_high,churned_first_year,first_year_churn,came_again,first_value,later_value,lifetime_value
0,0,0,,,,0,,0,,,
|
== review-quarterly
question,rank,subject,count,of,before,rate,rate_low,rate_high,value,since,next
gap in coverage,1,advisor,0,10,,,,,,,refer source brainstorm
gap in coverage,2,connector,0,10,,,,,,,refer source brainstorm
gap in coverage,3,customer,0,10,,,,,,,refer source brainstorm
gap in coverage,4,partner,0,10,,,,,,,refer source brainstorm
|
== review-weekly
question,rank,subject,count,of,share,before,mean,value,since,days,next
this week,1,asked,0,,,0,0,,,,refer ask plan
this week,2,answered,0,,,0,0,,,,
this week,3,accepted,0,,,0,0,,,,
this week,4,introduced,0,,,0,0,,,,
this week,5,referrals,0,,,0,0,,,,
this week,6,met,0,,,0,0,,,,
this week,7,won,0,,,0,0,,,,
|
== rewards
source,type,referrals,won,won_value,rewards,rewards_value,share,last_on,verdict
|
== roi
step,default_rate,count,of,own_rate,low,high,rate,result,gain,whole,value,exact_value
network,,,,,,,,750,,,,
decision makers,0.3,,,,,,0.3,225,0.945,,,
match,0.2,,,,,,0.2,45,1.4175,,,
qualified,0.8,,,,,,0.8,36,0.354375,,,
reachable,0.75,,,,,,0.75,27,0.378,,,
start,0.84,0,0,,,,0.84,22.68,0.3375,,,
meet,0.5,0,0,,,,0.5,11.34,0.567,,,
offer,0.5,0,0,,,,0.5,5.67,0.567,,,
close,0.5,0,0,,,,0.5,2.835,0.567,,,
clients,,,,,,,,2.835,,3,,
first deals,,,,,,,,,,3,30000.00 EUR,28350.00 EUR
lifetime value,,,,,,,,,,3,126000.00 EUR,119070.00 EUR
|
== satisfaction
source,score,before,change,scores,last_on,asked,answered,answered_of_asked,answered_low,answered_high,touches,days_since
|
== sources
source,type,asked,accepted,accepted_of_sent,unasked,introduced,met,referrals,won,referral_to_customer,won_value
|
== templates
template,variant,asked,answered,accepted,accepted_of_sent,accepted_of_sent_low,accepted_of_sent_high,met,met_of_sent,verdict
|
== thanks
referrals,thanked,in_time,in_time_rate,in_time_low,in_time_high,late,waiting,overdue
0,0,0,,,,0,0,0
|
== timing
step,count,done,waiting,ended,median_days,p90_days
answer,0,0,0,0,,
introduction,0,0,0,0,,
meeting,0,0,0,0,,
|
== tree
root,generation,person,from,intro_id,referred_at,value,referrals,subtree_value
|
== trend
month,asked,accepted,introduced,referrals,met,won,won_value
2025-08,0,0,0,0,0,0,
2025-09,0,0,0,0,0,0,
2025-10,0,0,0,0,0,0,
2025-11,0,0,0,0,0,0,
2025-12,0,0,0,0,0,0,
2026-01,0,0,0,0,0,0,
2026-02,0,0,0,0,0,0,
2026-03,0,0,0,0,0,0,
2026-04,0,0,0,0,0,0,
2026-05,0,0,0,0,0,0,
2026-06,0,0,0,0,0,0,
2026-07,0,0,0,0,0,0,
|
== types
type,asked,answered,accepted,accepted_of_sent,unasked,introduced,referrals,met,booked,meeting_conversion,won,referral_to_customer,won_value
|
== velocity
cycle,deals,won,median_days,won_median_days,lost_median_days
introduced to closed,0,0,,,
opportunity to closed,0,0,,,
|
== vitals
source,type,asked,converted,last_asked,unanswered,referrals,last_referral,quarter,quarter_before,quarter_mean,declining,unresponsive,courted
|
== yield
asked,answered,accepted,accepted_of_sent,unasked,introduced,referrals,met,booked,meeting_conversion,won,referral_to_customer,won_value
0,0,0,,0,0,0,0,0,,0,,

$ refer report digest
Success digest: 2026-06
=======================
|
Nobody was introduced, met or won in this time.

