Rates are shown with the counts they come from, and are empty where nothing can be divided

$ refer -q init --name "Ada Park" --email ada@acme.example

$ refer report rates --format csv
metric,count,of,rate,low,high
accepted_of_sent,0,0,,,
accepted_of_answered,0,0,,,
fulfilment,0,0,,,
opt_in_rate,0,0,,,
request_conversion,0,0,,,
meeting_conversion,0,0,,,
close_rate,0,0,,,
referral_to_customer,0,0,,,

$ refer -q init sample --sample

$ cd sample

# Asks sent: 1 accepted, 2 accepted, 3 declined, 4 waiting. Introductions: 1 met and won; 2 booked, not met.
# accepted_of_sent 2/4, accepted_of_answered 2/3, fulfilment 2/2, opt_in_rate 2/2, request_conversion 2/4,
# meeting_conversion 1/2, close_rate 1/1, referral_to_customer 1/2; Wilson for 2 of 4 is 0.15 to 0.85.
$ refer report rates --format csv
metric,count,of,rate,low,high
accepted_of_sent,2,4,0.5,0.15003898915214947,0.8499610108478506
accepted_of_answered,2,3,0.6666666666666666,0.2076596008020477,0.9385080552796037
fulfilment,2,2,1,0.34238022750665303,1
opt_in_rate,2,2,1,0.34238022750665303,1
request_conversion,2,4,0.5,0.15003898915214947,0.8499610108478506
meeting_conversion,1,2,0.5,0.09453120573423074,0.9054687942657693
close_rate,1,1,1,0.20654931437723745,1
referral_to_customer,1,2,0.5,0.09453120573423074,0.9054687942657693

# A source who said yes once, to an introduction that is not over.
$ refer report rates --source priya --format csv --columns metric,count,of
metric,count,of
accepted_of_sent,1,2
accepted_of_answered,1,2
fulfilment,1,1
opt_in_rate,1,1
request_conversion,1,2
meeting_conversion,0,1
close_rate,0,0
referral_to_customer,0,1

# Without a no, none was refused; a lost deal lowers the close rate, a refusal the opt-in rate.
$ refer -q intro mark 2 opportunity

$ refer -q intro mark 2 lost

$ refer -q intro add --source oskar --target hana

$ refer -q intro mark 3 refused

$ refer report rates --format csv --columns metric,count,of
metric,count,of
accepted_of_sent,2,4
accepted_of_answered,2,3
fulfilment,2,2
opt_in_rate,2,3
request_conversion,2,4
meeting_conversion,2,2
close_rate,1,2
referral_to_customer,1,2

# As it was a month ago.
$ refer report rates --as-of -30d --format csv --columns metric,count,of
metric,count,of
accepted_of_sent,2,2
accepted_of_answered,2,2
fulfilment,2,2
opt_in_rate,2,2
request_conversion,2,2
meeting_conversion,1,2
close_rate,0,0
referral_to_customer,0,2

# What counts as a referral is a setting.
$ refer -c counting.from=met report rates --format csv --columns metric,count,of
metric,count,of
accepted_of_sent,2,4
accepted_of_answered,2,3
fulfilment,2,2
opt_in_rate,2,3
request_conversion,2,4
meeting_conversion,2,2
close_rate,1,2
referral_to_customer,1,2
