Signs of decay are told in time, each by its definition and counted by hand

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report health --json
[]

$ refer report vitals --json
[]

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# The last quarter that is over is April to June: Priya 2 (intros 11 12), Karl 1 (16). Before it: Jane 5 (1-4, 15), Omar 3
# (7-9), Karl 1 (6). The four before begin on 2025-04-01: Zoe's of May is in them, Jane's of March 2025 is not.
$ refer report vitals --format csv --columns source,quarter,quarter_before,quarter_mean,declining
source,quarter,quarter_before,quarter_mean,declining
Jane Roe,0,5,1.25,true
Omar Diaz,0,3,0.75,true
Priya Nair,2,0,0,false
Karl Ott,1,1,0.25,false
Nils Berg,0,0,0,false
Zoe Fox,0,0,0.25,false

# Twelve months: all but 17 and 18. Jane's 8 asks led to 4 referrals, Omar's 8 to 3, Priya's 6 to 2, Karl's 4 to 1.
$ refer report vitals --format csv --columns source,asked,converted,last_asked,referrals,last_referral,lately,lately_before
source,asked,converted,last_asked,referrals,last_referral,lately,lately_before
Jane Roe,8,4,2026-01-05,5,2026-03-02,0,5
Omar Diaz,8,3,2026-02-02,3,2026-02-19,0,3
Priya Nair,6,2,2026-04-06,2,2026-04-12,2,0
Karl Ott,4,1,2026-01-12,2,2026-06-30,1,1
Nils Berg,4,0,2026-06-22,0,,0,0
Zoe Fox,0,0,,0,2025-05-05,0,0

# Without an answer, up to the last that was sent: Jane 8 (7 was put off, which is an answer); Karl 11 12, Omar 19 20, Priya 26,
# Nils 29 30. The last answers are of Jan 15, Jan 14, Feb 7, May 1 and Jun 30.
$ refer report vitals --format csv --columns source,unanswered,unanswered_since,last_answer,unresponsive
source,unanswered,unanswered_since,last_answer,unresponsive
Jane Roe,1,2026-01-05,2026-01-15,true
Omar Diaz,2,2026-02-02,2026-02-07,true
Priya Nair,1,2026-04-06,2026-05-01,true
Karl Ott,2,2026-01-12,2026-01-14,true
Nils Berg,2,2026-06-22,2026-06-30,true
Zoe Fox,0,,,false

# All: 3 is less than 9, and more than (9 + 0 + 0 + 1) / 4 = 2.5. Jane 0 < 5 and 5/4, Omar 0 < 3 and 3/4; Karl 1 is not less
# than 1. Days without an answer: Jan 5 177, Jan 12 170, Feb 2 149, Apr 6 86, Jun 22 9; of Jane and Priya it is one ask
# alone, but of more than 60 days, with nothing answered for 167 and 61.
$ refer report health --format csv
sign,subject,count,before,mean,since,days,next
volume declining,Jane Roe,0,5,1.25,2026-04-01,,refer source brief 36
volume declining,Omar Diaz,0,3,0.75,2026-04-01,,refer source brief 38
not responding,Jane Roe,1,,,2026-01-05,177,refer touch add 36 --channel call
not responding,Karl Ott,2,,,2026-01-12,170,refer touch add 37 --channel call
not responding,Omar Diaz,2,,,2026-02-02,149,refer touch add 38 --channel call
not responding,Priya Nair,1,,,2026-04-06,86,refer touch add 39 --channel call
not responding,Nils Berg,2,,,2026-06-22,9,refer touch add 40 --channel call

# Priya's last answer is 59 days old on June 29, and 60 the day after.
$ refer report health --source priya --as-of 2026-06-29 --json
[]

$ refer report health --source priya --as-of 2026-06-30 --format csv --columns sign,count,since,days
sign,count,since,days
not responding,1,2026-04-06,85

# Nils: on June 28 his four asks wait since 6 days, on June 29 since 7. Two were answered on June 30.
$ refer report health --source nils --as-of 2026-06-28 --json
[]

$ refer report health --source nils --as-of 2026-06-29 --format csv --columns sign,count,since,days
sign,count,since,days
not responding,4,2026-06-22,7

$ refer report health --source nils --as-of 2026-06-30 --format csv --columns sign,count,since,days
sign,count,since,days
not responding,2,2026-06-22,8

# The quarter is over with the last of June: a day before, the last one is the first.
$ refer report vitals --as-of 2026-06-30 --format csv --columns source,quarter_from,quarter --limit 1
source,quarter_from,quarter
Jane Roe,2026-04-01,0

$ refer report vitals --as-of 2026-06-29 --format csv --columns source,quarter_from,quarter --limit 1
source,quarter_from,quarter
Jane Roe,2026-01-01,5

# Zoe is not there yet in April 2025.
$ refer report vitals --as-of 2025-04-30 --format csv --columns source,referrals
source,referrals
Jane Roe,1

# What is taken back was no ask to answer.
$ refer -q ask mark 29 cancelled

$ refer report health --source nils --json
[]

$ refer -q undo

# The thresholds. With 3 in a row nobody is left but by the 60 days; without those nobody.
$ refer -c health.unanswered=3 report health --format csv --columns sign,subject
sign,subject
volume declining,Jane Roe
volume declining,Omar Diaz
not responding,Jane Roe
not responding,Karl Ott
not responding,Omar Diaz
not responding,Priya Nair

$ refer -c health.unanswered=0 -c health.silent_days=150 report health --format csv --columns sign,subject
sign,subject
volume declining,Jane Roe
volume declining,Omar Diaz
not responding,Jane Roe
not responding,Karl Ott

$ refer -c health.unanswered=0 -c health.silent_days=0 report health --format csv --columns sign,subject
sign,subject
volume declining,Jane Roe
volume declining,Omar Diaz

# Competitors: 2 of 5 and less.
$ refer -q source edit omar --independence 2

$ refer -q source edit karl --independence 3

$ refer report health --source omar --format csv --columns all
sign,subject,source_id,count,before,mean,since,days,next
volume declining,Omar Diaz,38,0,3,0.75,2026-04-01,,refer source brief 38
not responding,Omar Diaz,38,2,,,2026-02-02,149,refer touch add 38 --channel call
competitors courting,Omar Diaz,38,2,,,,,refer give suggest 38

$ refer -c health.independence=3 report health --source karl --format csv --columns sign,subject,count
sign,subject,count
not responding,Karl Ott,2
competitors courting,Karl Ott,3

$ refer -c health.independence=0 report health --source omar --format csv --columns sign,subject,count
sign,subject,count
volume declining,Omar Diaz,0
not responding,Omar Diaz,2

# All sources were added on July 1: 89 days before September 28, 90 before September 29.
$ sh refer --now 2026-09-28 report health --format csv --columns sign | grep stale
[1]

$ sh refer --now 2026-09-29 report health --format csv --columns sign,subject,count,since,days | grep stale
stale network,all,6,2026-07-01,90

# October: in the third quarter nothing came. 0 is less than 3 and than (3 + 9 + 0 + 0) / 4 = 3.
$ refer --now 2026-10-01T09:00Z report health --format csv --columns sign,subject,count,before,mean,since,days
sign,subject,count,before,mean,since,days
volume declining,all,0,3,3,2026-07-01,
volume declining,Priya Nair,0,2,0.5,2026-07-01,
volume declining,Karl Ott,0,1,0.5,2026-07-01,
not responding,Jane Roe,1,,,2026-01-05,269
not responding,Karl Ott,2,,,2026-01-12,262
not responding,Omar Diaz,2,,,2026-02-02,241
not responding,Priya Nair,1,,,2026-04-06,178
not responding,Nils Berg,2,,,2026-06-22,101
competitors courting,Omar Diaz,2,,,,
stale network,all,6,,,2026-07-01,92

# A new source mends that; names are text.
$ now 2026-10-01T09:00:00Z

$ write -e evil.jsonl <<END
{"name": "\\u001b[31m=Eve", "email": "eve@x.example"}
END

$ refer -q contact add --from evil.jsonl

$ refer -q source add eve@x.example --type customer --independence 1

$ refer report health --source eve@x.example
sign                  subject       count  before  mean  since  days  next
competitors courting  \x1b[31m=Eve      1                             refer give suggest 42

$ refer report health --source eve@x.example --format csv
sign,subject,count,before,mean,since,days,next
\ competitors courting,\x1b[31m=Eve,1,,,,,refer give suggest 42

$ sh refer report health --format csv --columns sign,subject | grep stale
[1]

# Mistakes.
$ refer report health --by type
! refer: report 'health' does not take --by
! hint: it takes --as-of, --source
[2]

$ refer report health --source jnae
! refer: no source matches 'jnae'
! hint: did you mean 'Jane Roe'?
[3]

$ refer report helth
! refer: no report 'helth'
! hint: did you mean 'health'?
[3]
