What came of asking, counted by hand: yield, types, moments, rates, templates, overrides

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/thirty.sh

# thirty.sh has the table of what there is. Asked 30. Answered: Jane 7 (5 yes, a no, a later), Karl 2, Omar 6, Priya 5,
# Nils 2 = 22. Yes: 5 + 1 + 4 + 3 + 1 = 14; 14/30 = 0.4667, Wilson 0.3023 to 0.6386. Unasked 15 and 16 (17 and 18 are of
# 2025). Introduced of the asks 1-4, 6, 7-9, 11, 12 = 10, and 2. Met 1 2 3 6 7 9 11 = 7, and 15: 8/12. Won 1 6 7: 3/12.
# 42000 + 18000 EUR and 30000 USD are not added up. Introduction 8 has a meeting that is booked.
$ refer report yield --period 2026 --columns all --json
[
{"asked": 30, "answered": 22, "accepted": 14, "accepted_of_sent": 0.4666666666666667, "accepted_of_sent_low": 0.30232388907699753, "accepted_of_sent_high": 0.638577003801267, "unasked": 2, "introduced": 12, "referrals": 12, "met": 8, "booked": 1, "meeting_conversion": 0.6666666666666666, "meeting_conversion_low": 0.39062208887279953, "meeting_conversion_high": 0.8618799089087867, "won": 3, "referral_to_customer": 0.25, "referral_to_customer_low": 0.08894166839405471, "referral_to_customer_high": 0.5323053349335657, "won_value": {"amount": "60000.00", "currency": "EUR"}},
{"asked": null, "answered": null, "accepted": null, "accepted_of_sent": null, "accepted_of_sent_low": null, "accepted_of_sent_high": null, "unasked": null, "introduced": null, "referrals": null, "met": null, "booked": null, "meeting_conversion": null, "meeting_conversion_low": null, "meeting_conversion_high": null, "won": null, "referral_to_customer": null, "referral_to_customer_low": null, "referral_to_customer_high": null, "won_value": {"amount": "30000.00", "currency": "USD"}}
]

# A source of each type: 12 + 8 + 6 + 4 asks, 7 + 3 + 2 + 0 referrals.
$ refer report types --period 2026 --format csv
type,asked,answered,accepted,accepted_of_sent,unasked,introduced,referrals,met,booked,meeting_conversion,won,referral_to_customer,won_value
advisor,6,5,3,0.5,0,2,2,1,0,0.5,0,0,
connector,4,2,1,0.25,0,0,0,0,0,,0,,
customer,12,9,6,0.5,2,7,7,5,0,0.7142857142857143,2,0.2857142857142857,60000.00 EUR
partner,8,6,4,0.5,0,3,3,2,1,0.6666666666666666,1,0.3333333333333333,30000.00 USD

# The renewal had 8 asks with 5 yes: 0.625; the value 8 with 4; the other 14 had 5.
$ refer report moments --period 2026 --format csv --columns moment,asked,accepted,accepted_of_sent,referrals,won,won_value
moment,asked,accepted,accepted_of_sent,referrals,won,won_value
renewal,8,5,0.625,4,1,42000.00 EUR
value,8,4,0.5,3,1,30000.00 USD
,14,5,0.35714285714285715,5,1,18000.00 EUR

# Ada: Jane's and Karl's 12 asks, 6 yes; Ben: 14 asks, 7 yes. The introductions without an ask are Ada's.
$ refer report yield --period 2026 --by owner --format csv --columns by,asked,accepted,unasked,referrals,met,won
by,asked,accepted,unasked,referrals,met,won
Ada,12,6,2,7,5,2
Ben,14,7,0,5,3,1
Cleo,4,1,0,0,0,0

# In the second quarter Priya (6) and Nils (4) were asked, and Karl introduced somebody unasked.
$ refer report yield --period 2026 --by quarter --format csv --columns by,asked,accepted,unasked,referrals,met,won
by,asked,accepted,unasked,referrals,met,won
2026-Q1,20,10,1,9,7,3
2026-Q1,,,,,,
2026-Q2,10,4,1,3,1,0

$ refer report yield --owner Ben --profile scaleups --format csv --columns asked,accepted,referrals,won_value
asked,accepted,referrals,won_value
14,7,5,30000.00 USD

$ refer report yield --source karl --from 2026-01-01 --format csv --columns asked,accepted,unasked,referrals,won_value
asked,accepted,unasked,referrals,won_value
4,1,1,2,18000.00 EUR

# On the evening of January 10 there were 8 asks, 6 answers, 5 yes, 4 introductions; Karl's were sent on the 12th.
$ refer report yield --from 2026-01-01 --as-of 2026-01-10 --format csv --columns asked,answered,accepted,introduced,met
asked,answered,accepted,introduced,met
8,6,5,4,0

# accepted 14/30, of the answered 14/22; introduced 10/14. 9 targets agreed (1-4, 7-9, 11, 12), one refused: 9/10. An
# introduction of 10 of the 30 asks; met 8/12; won 3 of 3 + 1; 3/12. Wilson for 9 of 10 is 0.596 to 0.982.
$ refer report rates --period 2026 --format csv
metric,count,of,rate,low,high
accepted_of_sent,14,30,0.4666666666666667,0.30232388907699753,0.638577003801267
accepted_of_answered,14,22,0.6363636363636364,0.42951708090131013,0.8026679532963387
fulfilment,10,14,0.7142857142857143,0.4535091567010681,0.8827862135542308
opt_in_rate,9,10,0.9,0.5958499732047615,0.9821237869049271
request_conversion,10,30,0.3333333333333333,0.19230498083676134,0.5121994835545616
meeting_conversion,8,12,0.6666666666666666,0.39062208887279953,0.8618799089087867
close_rate,3,4,0.75,0.30064184258240184,0.9544127391902995
referral_to_customer,3,12,0.25,0.08894166839405471,0.5323053349335657

# The funnel counts the same: 14 + 2 at accepted, and 12 consented (9, and 6, 15 and 16, where that was skipped).
$ refer report funnel --period 2026 --format csv --columns stage,count
stage,count
asked,30
accepted,16
consented,12
introduced,12
met,8
opportunity,4
won,3

# ask-specific: Jane 5/8 and Omar 4/8 = 9/16. Nils was asked with ask-direct: 1/4.
$ refer report templates --period 2026 --format csv --columns template,variant,asked,answered,accepted,accepted_of_sent,met,verdict
template,variant,asked,answered,accepted,accepted_of_sent,met,verdict
ask-direct,main,4,2,1,0.25,0,
ask-named,main,6,5,3,0.5,1,
ask-specific,main,16,13,9,0.5625,5,
ask-trigger,main,4,2,1,0.25,1,

# The guard 'unhappy' was passed by for the 4 asks of Nils: 1 yes; the other 26 had 13.
$ refer report overrides --format csv
rule,asked,answered,accepted,accepted_of_sent,accepted_of_sent_low,accepted_of_sent_high,introduced,won
unhappy,4,2,1,0.25,0.04558726080970055,0.6993581574175981,0,0
,26,20,13,0.5,0.3206059352575905,0.6793940647424095,10,3

# One row for each ask and introduction that is counted.
$ refer report cohort --source nils --format csv --columns ask_id,intro_id,state,at,answered_at,accepted_at
ask_id,intro_id,state,at,answered_at,accepted_at
27,14,accepted,2026-06-22T00:00:00Z,2026-06-30T00:00:00Z,2026-06-30T00:00:00Z
28,,,2026-06-22T00:00:00Z,2026-06-30T00:00:00Z,
29,,,2026-06-22T00:00:00Z,,
30,,,2026-06-22T00:00:00Z,,

$ refer report cohort --source karl --by type --json --columns by,ask_id,intro_id,state,met_at,opportunity_at,won_at,value --sort -won_at --limit 1
[
{"by": "customer", "ask_id": 9, "intro_id": 6, "state": "won", "met_at": "2026-01-30T00:00:00Z", "opportunity_at": "2026-03-31T00:00:00Z", "won_at": "2026-03-31T00:00:00Z", "value": {"amount": "18000.00", "currency": "EUR"}}
]
