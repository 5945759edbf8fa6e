Each rate of each type, letter, moment and source, counted by hand

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/thirty.sh

# thirty.sh has the table of what there is. customer: Jane's and Karl's 12 asks, answered 7 + 2, yes 5 + 1, of which 1-4
# and 6 were introduced; 1-4 agreed and 5 refused; referrals 7 with 15 and 16, met 1 2 3 6 15; won 1 and 6, lost 2.
$ refer report rates --period 2026 --by type --format csv
by,metric,count,of,rate,low,high
advisor,accepted_of_sent,3,6,0.5,0.1876163064826506,0.8123836935173494
advisor,accepted_of_answered,3,5,0.6,0.2307242812760128,0.882379225767352
advisor,fulfilment,2,3,0.6666666666666666,0.2076596008020477,0.9385080552796037
advisor,opt_in_rate,2,2,1,0.34238022750665303,1
advisor,request_conversion,2,6,0.3333333333333333,0.09677141110578041,0.700006684861608
advisor,meeting_conversion,1,2,0.5,0.09453120573423074,0.9054687942657693
advisor,close_rate,0,0,,,
advisor,referral_to_customer,0,2,0,0,0.6576197724933469
connector,accepted_of_sent,1,4,0.25,0.04558726080970055,0.6993581574175981
connector,accepted_of_answered,1,2,0.5,0.09453120573423074,0.9054687942657693
connector,fulfilment,0,1,0,0,0.7934506856227626
connector,opt_in_rate,0,0,,,
connector,request_conversion,0,4,0,0,0.4898908364545973
connector,meeting_conversion,0,0,,,
connector,close_rate,0,0,,,
connector,referral_to_customer,0,0,,,
customer,accepted_of_sent,6,12,0.5,0.2537815976337061,0.7462184023662939
customer,accepted_of_answered,6,9,0.6666666666666666,0.3542021355803963,0.879416181613089
customer,fulfilment,5,6,0.8333333333333334,0.43649717781352987,0.9699466302516935
customer,opt_in_rate,4,5,0.8,0.37553462976252533,0.9637758913675698
customer,request_conversion,5,12,0.4166666666666667,0.19326031365875665,0.6804886874504503
customer,meeting_conversion,5,7,0.7142857142857143,0.35893445183261935,0.9177810759959433
customer,close_rate,2,3,0.6666666666666666,0.2076596008020477,0.9385080552796037
customer,referral_to_customer,2,7,0.2857142857142857,0.08221892400405678,0.6410655481673808
partner,accepted_of_sent,4,8,0.5,0.21521606221387757,0.7847839377861224
partner,accepted_of_answered,4,6,0.6666666666666666,0.299993315138392,0.9032285888942195
partner,fulfilment,3,4,0.75,0.30064184258240184,0.9544127391902995
partner,opt_in_rate,3,3,1,0.4385029682449546,1
partner,request_conversion,3,8,0.375,0.13684428582359742,0.6942576053973727
partner,meeting_conversion,2,3,0.6666666666666666,0.2076596008020477,0.9385080552796037
partner,close_rate,1,1,1,0.20654931437723745,1
partner,referral_to_customer,1,3,0.3333333333333333,0.06149194472039621,0.7923403991979522

# The letters, moments and programmes: ask-specific has Jane's and Omar's 16 asks, ask-direct Nils' 4.
$ refer report rates --period 2026 --by template --format csv --columns by,metric,count,of --limit 2
by,metric,count,of
ask-direct,accepted_of_sent,1,4
ask-direct,accepted_of_answered,1,2

$ refer report rates --period 2026 --by moment --format csv --columns by,metric,count,of --limit 3
by,metric,count,of
renewal,accepted_of_sent,5,8
renewal,accepted_of_answered,5,7
renewal,fulfilment,4,5

$ refer report rates --period 2026 --by program --format csv --columns by,metric,count,of --limit 1
by,metric,count,of
clients,accepted_of_sent,14,30

$ refer report rates --period 2026 --by source --source omar --format csv
by,metric,count,of,rate,low,high
Omar Diaz,accepted_of_sent,4,8,0.5,0.21521606221387757,0.7847839377861224
Omar Diaz,accepted_of_answered,4,6,0.6666666666666666,0.299993315138392,0.9032285888942195
Omar Diaz,fulfilment,3,4,0.75,0.30064184258240184,0.9544127391902995
Omar Diaz,opt_in_rate,3,3,1,0.4385029682449546,1
Omar Diaz,request_conversion,3,8,0.375,0.13684428582359742,0.6942576053973727
Omar Diaz,meeting_conversion,2,3,0.6666666666666666,0.2076596008020477,0.9385080552796037
Omar Diaz,close_rate,1,1,1,0.20654931437723745,1
Omar Diaz,referral_to_customer,1,3,0.3333333333333333,0.06149194472039621,0.7923403991979522

# What is a year, a quarter, a month, and twelve of them. In the first quarter 20 asks, 10 yes, and intro 15 in March.
$ refer report yield --period 2026-Q1 --format csv --columns asked,accepted,unasked,introduced
asked,accepted,unasked,introduced
20,10,1,9
,,,

$ refer report yield --period 2026-03 --format csv --columns asked,accepted,unasked,introduced
asked,accepted,unasked,introduced
0,0,1,1

$ refer report yield --period 12m --format csv --columns asked,accepted,unasked,introduced
asked,accepted,unasked,introduced
30,14,2,12
,,,

$ refer report yield --period "last month" --format csv --columns asked,accepted,unasked,introduced
asked,accepted,unasked,introduced
4,1,1,1

# By month the asks stand with that of their sending, whenever it came to more.
$ refer report yield --period 2026 --by month --format csv --columns by,asked,accepted,unasked,referrals,met,won,won_value
by,asked,accepted,unasked,referrals,met,won,won_value
2026-01,12,6,0,5,4,2,60000.00 EUR
2026-02,8,4,0,3,2,1,30000.00 USD
2026-03,0,0,1,1,1,0,
2026-04,6,3,0,2,1,0,
2026-06,4,1,1,1,0,0,

# What is no period.
$ refer report yield --period 2026-Q5
! refer: --period: '2026-Q5' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ refer report rates --period 12
! refer: --period: '12' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ refer report trend --period 2026-13
! refer: --period: '2026-13' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ refer report timing --period "next year"
! refer: --period: 'next year' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]
