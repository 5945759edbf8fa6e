What we gave and what we asked, by type and by who looks after the sources, counted by hand

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/thirty.sh

# One more referral of ours: an opportunity for Omar. Priya is looked after by Ben.
$ refer -q touch add omar --gave opportunity --on 2026-05-01 --owner Ben

$ refer -q source edit priya --owner Ben

# Jane: content and an introduction; Omar: an opportunity; Priya: business (that of 2025-06-01 is too old).
$ refer report reciprocity --format csv --columns source,given,referrals_given,introductions_given,business_given,balance
source,given,referrals_given,introductions_given,business_given,balance
Omar Diaz,1,1,0,1,-6
Jane Roe,2,1,1,0,-5
Priya Nair,1,1,0,1,-5
Karl Ott,0,0,0,0,-4
Nils Berg,0,0,0,0,-4

# customer: Jane 2 + 1 - 8 and Karl 0 + 0 - 4 are -9, 5 + 2 referrals of theirs. partner: 1 + 1 - 8. advisor: 1 - 6.
$ refer report reciprocity --by type --format csv --columns all
by,source,source_id,type,given,referrals_given,introductions_given,business_given,outcomes,asks,balance,referrals_received
customer,,,,2,1,1,0,1,12,-9,7
partner,,,,1,1,0,1,1,8,-6,3
advisor,,,,1,1,0,1,0,6,-5,2
connector,,,,0,0,0,0,0,4,-4,0

# Ben: Priya alone. Ada Park: all the others: 2 + 1 gifts, 2 outcomes, 24 asks; 10 referrals.
$ refer report reciprocity --by owner --json --columns by,given,referrals_given,outcomes,asks,balance,referrals_received
[
{"by": "Ada Park", "given": 3, "referrals_given": 2, "outcomes": 2, "asks": 24, "balance": -19, "referrals_received": 10},
{"by": "Ben", "given": 1, "referrals_given": 1, "outcomes": 0, "asks": 6, "balance": -5, "referrals_received": 2}
]

# The touches that Ben had, and his asks (13-26): Omar's and Priya's; the outcome of Omar and that of Jane are nobody's.
$ refer report reciprocity --by type --owner Ben --format csv --columns by,given,outcomes,asks,balance
by,given,outcomes,asks,balance
partner,1,1,8,-6
advisor,1,0,6,-5
customer,0,1,0,1

# On May 1 the opportunity counts, the day before it does not; what is added later is not seen then.
$ refer report reciprocity --source omar --as-of 2026-04-30 --format csv --columns given,balance
given,balance
0,-7

$ refer report reciprocity --source omar --as-of 2026-05-01 --format csv --columns given,balance
given,balance
1,-6

$ sh refer report reciprocity --as-of 2026-05-01 --by type --format csv > before.csv

$ refer -q touch add omar --gave business --on 2026-06-01

$ sh refer report reciprocity --as-of 2026-05-01 --by type --format csv | cmp - before.csv && echo same
same

# By nothing else.
$ refer report reciprocity --by quarter
! refer: report 'reciprocity' is not split by 'quarter'
! hint: --by type, owner
[2]

$ refer -q init empty

$ refer -C empty report reciprocity --json
[]

$ refer -C empty report reciprocity --by type --json
[]
