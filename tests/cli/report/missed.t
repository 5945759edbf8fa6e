Moments that passed without an ask, and what that may have cost

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report missed --json
[]

# Before there is any ask: 10 x 0.05 x 0.5 x 0.5 / 10 = 0.0125 of a deal of 10000 EUR.
$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q moment add jane --kind goal --on 2026-01-01 --outcome "=1+1"

$ refer report missed --format csv
moment_id,source,kind,day,ask_by,outcome,expected_wins,price
1,Jane Roe,goal,2026-01-01,2026-02-12,'=1+1,0.0125,125.00 EUR

$ refer report missed --format csv --columns expected_wins,price -c roi.deal=
expected_wins,price
0.0125,

$ refer report missed --format csv --columns expected_wins,price -c plan.prior_weight=0
expected_wins,price
,

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# The renewal of Jane, January 2, and the value of Omar, January 30, were asked about.
$ refer report missed --json
[]

$ write moments.csv <<END
person,kind,on,outcome
karl,goal,2026-02-01,stock halved
karl,praise,2026-01-10,asked two days later
karl,goal,2026-01-13,asked the day before
priya,value,2026-02-23,asked on the last day
priya,value,2026-02-22,asked the day after
zoe,renewal,2026-05-20,today is the last day
zoe,praise,2026-01-01,
nils,value,2026-01-01,must not be contacted
t1@globex.example,value,2026-01-01,no source
END

$ refer -q moment add --from moments.csv

$ refer -q contact edit nils --do-not-contact "he asked for it"

$ refer -q source edit karl --owner Ada

# The ask-by day is 42 days later. Karl was asked on January 12, Priya on April 6. 30 asks were sent and 3 deals won of
# them: (3 + 10 x 0.0125) / 40 = 0.078125; two of the deals are in EUR, 30000.00 each: 2343.75 EUR.
$ refer report missed --format csv --columns all
moment_id,source,source_id,kind,day,ask_by,outcome,expected_wins,price
7,Priya Nair,39,value,2026-02-22,2026-04-05,asked the day after,0.0781,2343.75 EUR
3,Karl Ott,37,goal,2026-02-01,2026-03-15,stock halved,0.0781,2343.75 EUR
5,Karl Ott,37,goal,2026-01-13,2026-02-24,asked the day before,0.0781,2343.75 EUR

# It is the day that the list of moments shows.
$ refer moment list --format csv --columns id,ask_by --sort id
id,ask_by
1,2026-02-13
2,2026-03-13
3,2026-03-15
4,2026-02-21
5,2026-02-24
6,2026-04-06
7,2026-04-05
8,2026-07-01
9,2026-02-12
10,2026-02-12
11,2026-02-12

# With --from and --to those whose ask-by day is in that time.
$ refer report missed --from 2026-03-15 --to 2026-04-05 --format csv --columns moment_id,ask_by
moment_id,ask_by
3,2026-03-15

$ refer report missed --owner Ada --format csv --columns moment_id,source,price
moment_id,source,price
3,Karl Ott,2343.75 EUR
5,Karl Ott,2343.75 EUR

$ refer report missed --source priya --format csv --columns moment_id,source,price
moment_id,source,price
7,Priya Nair,2343.75 EUR

# Half-lives of kinds: two of 7 days for a goal. On February 15 and January 27.
$ refer report missed --owner Ada --format csv --columns moment_id,ask_by -c moments.half_lives=goal=7
moment_id,ask_by
3,2026-02-15
5,2026-01-27

# The sources were added today: in March there were none.
$ refer report missed --as-of 2026-03-31 --json
[]

# A day later Zoe's renewal has passed as well.
$ now 2026-07-02T09:00:00Z

$ refer report missed --format csv --columns moment_id,source,ask_by --limit 1
moment_id,source,ask_by
8,Zoe Fox,2026-07-01

$ refer report missed --as-of 2026-07-02 --columns all --format csv > before

$ now 2026-08-01T09:00:00Z

$ refer -q intro mark 15 won --value 5000EUR

$ refer -q moment add omar --kind value --outcome later

$ refer -q source add "Uma Ray <uma@ray.example>" --type customer

$ refer -q moment add uma --kind value --outcome earlier --on 2026-01-01

$ refer report missed --as-of 2026-07-02 --columns all --format csv > after

$ sh cmp before after

# Mistakes.
$ refer report missed -c moments.half_lives=gaol=7
! refer: 'moments.half_lives' has 'gaol=7': there is no kind of moment 'gaol'
! hint: did you mean 'goal'?
[78]

$ refer report missed -c moments.least_freshness=2
! refer: 'moments.least_freshness' is from 0.001 to 1, not 2
[78]

$ refer report missed --by source
! refer: report 'missed' does not take --by
! hint: it takes --from, --to, --as-of, --owner, --source
[2]

$ refer report missed --profile scaleups
! refer: report 'missed' does not take --profile
! hint: it takes --from, --to, --as-of, --owner, --source
[2]
