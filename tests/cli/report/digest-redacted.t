The page for sources holds no name, company, address, value or note of anybody who was to be met

$ now 2026-03-02T09:00:00Z

$ refer -q init . --name "Ada Park" --email ada@acme.example

$ sh python3 $HERE/redacted.py make .

$ refer -q contact add --from people.csv

$ refer -q source add --from sources.csv

$ refer -q intro add --from intros.csv

$ refer -q outcome add --from outcomes.csv

# All of them may be named in public, also those who were to be met.
$ sh for id in $(refer source list --columns id --format csv --no-header); do refer -q permission add $id --use public; done

# The page for the team has most of it, so that the search finds what is there.
$ sh refer report digest --period 2026-02 | python3 $HERE/redacted.py check . | sed 's/found .*/found/'
505 secrets, 213 found

$ sh (for format in text markdown csv json jsonl html; do refer report digest --period 2026-02 --for-sources --format $format; done) | python3 $HERE/redacted.py check .
505 secrets, 0 found

$ refer report digest --period 2026-02 --for-sources
What introductions led to: 2026-02
==================================
|
60 people were introduced to us, 60 meetings were held and 20 customers were
won, thanks to 7 people who introduced us.
|
Thank you
---------
|
- Source 0
- Source 1
- Source 2
- Source 3
- Source 5
- Source 6
- Source 4
|
What our work did for a customer
--------------------------------
|
- ramp time down from 6 months to 3

# A result that names somebody is left out, however it is written: also a source, or a customer, who may not be named.
$ refer -q init other --name "Ada Park" --email ada@acme.example

$ refer -q -C other source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q -C other source add "Karl Ott <karl@ott.example>" --type customer

$ refer -q -C other contact add "Elena Cole" --email elena@globex.example --company "Globex Corp"

$ refer -q -C other intro add --source jane --target elena --mode direct --state introduced --on 2026-02-02

$ refer -q -C other intro mark 1 won --value 77USD --on 2026-02-10

$ write results.csv <<END
result,customer,on
Karl cut 12 days to 4,karl,2026-02-01
KARL OTT cut 12 days to 4,,2026-02-02
Jane Roe cut 12 days to 4,,2026-02-03
Globex cut 12 days to 4,,2026-02-04
ELENA cut 12 days to 4,,2026-02-05
www.globex.example cut 12 days to 4,,2026-02-06
a deal of $77 3 days earlier,,2026-02-07
END

$ refer -q -C other outcome add --from ../results.csv

$ refer -C other report digest --period 2026-02 --for-sources
What introductions led to: 2026-02
==================================
|
1 person was introduced to us, 1 meeting was held and 1 customer was won,
thanks to 1 person who introduced us.
|
Thank you
---------
|
- 1 person who is not named here

$ refer -q -C other outcome add "planning cut from 12 days to 4" --on 2026-02-01

$ refer -C other report digest --period 2026-02 --for-sources --format csv --no-header --columns text
What introductions led to: 2026-02
"1 person was introduced to us, 1 meeting was held and 1 customer was won, thanks to 1 person who introduced us."
Thank you
1 person who is not named here
What our work did for a customer
planning cut from 12 days to 4

# A company without its legal form, and a first name of two letters, name them too; usual words of a company name nobody.
$ refer -q -C other contact add "Bo Lind" --email bo@lind.example --company "Brightworks GmbH"

$ refer -q -C other contact add "An Do" --company "The Data Group"

$ refer -q -C other intro add --source karl --target bo@lind.example --mode direct --state introduced --on 2026-02-03

$ refer -q -C other intro add --source karl --target "An Do" --mode direct --state introduced --on 2026-02-03

$ write short.csv <<END
result,on
"Brightworks cut planning from 9 days to 4, says Bo",2026-02-08
Brightworks cut planning from 9 days to 4,2026-02-09
"planning cut from 9 days to 4, says Bo",2026-02-10
“Bo’s” planning went from 9 days to 4,2026-02-11
the data group cut 9 days to 4,2026-02-12
END

$ refer -q -C other outcome add --from ../short.csv

$ sh refer -C other report digest --period 2026-02 --for-sources --format csv --no-header --columns text | tail -n 1
planning cut from 12 days to 4

$ refer -q -C other outcome add "Do data jobs in an hour, as a group" --on 2026-02-13

$ sh refer -C other report digest --period 2026-02 --for-sources --format csv --no-header --columns text | tail -n 1
"Do data jobs in an hour, as a group"
