Thirty asks are measured: what came of them, where it is stuck, what to do about it, and whether that goes well

# The thirty asks of five sources, and what became of each; the table of them stands at the top of the script.
$ sh sh "$HERE/../tests/cli/report/thirty.sh"

$ now 2026-07-01T09:00:00Z

# What came of the asks? Rates stand with the bounds between which they may well be.
$ refer report funnel --columns stage,count,of_previous,of_previous_low,of_previous_high
stage        count  of_previous  of_previous_low  of_previous_high
asked           30
accepted        18       46.7 %           30.2 %            63.9 %
consented       14       77.8 %           54.8 %            91.0 %
introduced      14      100.0 %           78.5 %           100.0 %
met              8       57.1 %           32.6 %            78.6 %
opportunity      4       50.0 %           21.5 %            78.5 %
won              3       75.0 %           30.1 %            95.4 %

# What does a figure count? No project is needed to ask.
$ refer help report thanks
How many referrals were thanked for within a day
|
  refer report thanks [options]
|
It takes --from, --to, --as-of, --by, --owner, --profile, --source.
|
Its columns are by, referrals, thanked, in_time, in_time_rate, in_time_low, in_time_high, late, waiting,
overdue.
|
A referral is an introduction that reached the state that `counting.from` of the settings names; the source is thanked
in time within 24 hours of that. in_time_rate is of all referrals, low and high are its 95 % bounds (Wilson). `late`
were thanked after that, `overdue` have not been thanked though a day has passed, and `waiting` are not a day old.
|
'refer help report' tells what the options mean.

# Which kind of source brings most?
$ refer report types --columns type,asked,accepted_of_sent,referrals,won,won_value
type       asked  accepted_of_sent  referrals  won     won_value
advisor        6            50.0 %          2    0
connector      4            25.0 %          0    0
customer      12            50.0 %          9    2  60000.00 EUR
partner        8            50.0 %          3    1  30000.00 USD

# The one stage that holds results back most, with the command that mends it.
$ refer report diagnose --columns stage,count,of,rate,extra_wins,bottleneck,verdict,next
stage       count  of    rate  extra_wins  bottleneck  verdict          next
asking         30  39  76.9 %        0.43  true        below            refer ask plan
acceptance     14  30  46.7 %         0.1  false       may be chance    refer report templates
fulfilment     10  14  71.4 %        0.17  false       may be chance    refer report fulfilment
meetings        8  14  57.1 %           0  false       good
offers          4   8  50.0 %              false       not enough data  refer ask plan
closing         3   4  75.0 %              false       not enough data  refer ask plan

# It is the asking: thirty where the best quarter, all over, would have made thirty-nine. A goal says how many from now on.
$ refer goal add --metric asks --period 2026-Q3 --target 20 --owner Ada
! Added goal 1: asks 20 from 2026-07-01 to 2026-09-30, for Ada.

$ now 2026-08-03T09:00:00Z

$ refer report goals --columns metric,whom,target,actual,expected_by_now,on_track,left,days_left
metric  whom  target  actual  expected_by_now  on_track  left  days_left
asks    Ada       20       0              7.4  false       20         58

# Where did the first deal come from?
$ refer why 1 --columns what,day,who,detail
what         day         who       detail
won          2026-02-20  Target 1  2 years
opportunity  2026-01-20  Target 1
met          2026-01-16  Target 1
introduced   2026-01-10  Jane Roe
consented    2026-01-09  Target 1
accepted     2026-01-08  Jane Roe  to Target 1, mode opt-in, the answer to ask 1
letter       2026-01-05  Ada       <ask-1.970a516758b4cd58d6ac53f3a0d7f558@acme.example>
ask          2026-01-05  Ada       specific, ask-specific
moment       2026-01-02  Jane Roe  renewal
outcome      2026-01-02  Jane Roe  onboarding cut to 10 days
source       2024-01-01  Jane Roe  customer, strength 5, sourced, 100 %

# Who was never told what became of their introduction?
$ refer report dark --columns source,target,state,days --limit 3
source    target     state       days
Jane Roe  Target 33  introduced   511
Zoe Fox   Target 34  introduced   455
Jane Roe  Target 3   met          205

# How many deals will come of what is open?
$ refer report forecast --columns month,open,expected,low,high
month    open  expected  low  high
2026-10     9      3.06    1     5
2026-11     9       1.6    0     3
all        18      4.66    2     7

# All of it on one page, for those who look once a week.
$ refer report dashboard --output dashboard.html

$ sh head -1 dashboard.html && grep -c "<svg" dashboard.html > /dev/null && echo "with pictures"
<!DOCTYPE html>
with pictures
