Coverage says which types lack sources, and who is never asked

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report coverage --format csv
type,sources,wanted,missing,active,asked,asked_rate,never_asked,referrals,share
customer,0,10,10,0,0,,0,0,
partner,0,10,10,0,0,,0,0,
connector,0,10,10,0,0,,0,0,
advisor,0,10,10,0,0,,0,0,
all,0,,40,0,0,,0,0,

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# Customers: Jane, Karl, Zoe; Zoe was never asked and brought her last in May 2025. Nils was asked and brought nothing. Of 12
# referrals Jane and Karl brought 5 and 2, Omar 3, Priya 2. Missing to 10: 7 + 9 + 9 + 9 = 34. Asked 5 of 6.
$ refer report coverage --format csv --columns all
type,sources,wanted,missing,active,asked,asked_rate,asked_rate_low,asked_rate_high,never_asked,referrals,share
customer,3,10,7,2,2,0.6666666666666666,0.2076596008020477,0.9385080552796037,1,7,0.5833333333333334
partner,1,10,9,1,1,1,0.20654931437723745,1,0,3,0.25
connector,1,10,9,0,1,1,0.20654931437723745,1,0,0,0
advisor,1,10,9,1,1,1,0.20654931437723745,1,0,2,0.16666666666666666
all,6,,34,4,5,0.8333333333333334,0.43649717781352987,0.9699466302516935,1,12,1

# The same as the command says.
$ refer -q source coverage --format csv --columns type,sources,gap,active,asked,referrals,share
type,sources,gap,active,asked,referrals,share
customer,3,7,2,2,7,0.5833333333333334
partner,1,9,1,1,3,0.25
connector,1,9,0,1,0,0
advisor,1,9,1,1,2,0.16666666666666666

# A year later: the asks of January 12 and before are too old on January 12, those of February are not.
$ refer report coverage --as-of 2027-01-12 --format csv --columns type,active,asked,never_asked,referrals
type,active,asked,never_asked,referrals
customer,2,0,1,3
partner,1,1,0,3
connector,0,1,0,0
advisor,1,1,0,2
all,4,3,1,8

# What there was at the end of 2025: Jane and Zoe, and two referrals.
$ refer report coverage --as-of 2025-12-31 --format csv --columns type,sources,active,asked,asked_rate,never_asked,referrals,share
type,sources,active,asked,asked_rate,never_asked,referrals,share
customer,2,2,0,0,2,2,1
partner,0,0,0,,0,0,0
connector,0,0,0,,0,0,0
advisor,0,0,0,,0,0,0
all,2,2,0,0,2,2,1

$ refer -c sources.coverage_low=1 report coverage --format csv --columns type,wanted,missing
type,wanted,missing
customer,1,0
partner,1,0
connector,1,0
advisor,1,0
all,,0

# What counts is a setting: met are 1-3, 6, 7, 9, 11, 15.
$ refer -c counting.from=met report coverage --format csv --columns type,active,referrals
type,active,referrals
customer,2,5
partner,1,2
connector,0,0
advisor,1,1
all,4,8

# Types of one's own come after those that are built in.
$ write -e refer.toml <<END
[source_types.abbot]\nstrengths = "sees many"
END

$ refer -q source add "Ivy <ivy@fund.example>" --type abbot

$ refer -q source add "Eve <eve@fund.example>" --type employee

$ refer report coverage --format csv --columns type,sources,missing,never_asked
type,sources,missing,never_asked
customer,3,7,1
partner,1,9,0
connector,1,9,0
advisor,1,9,0
employee,1,9,1
abbot,1,9,1
all,8,52,3

# Mistakes.
$ refer report coverage --owner Ada
! refer: report 'coverage' does not take --owner
! hint: it takes --as-of
[2]

$ refer report coverage --as-of soon
! refer: --as-of: 'soon' is no date
! hint: write 2026-03-12, today, monday, -3d or +2w
[2]
