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
373 secrets, 213 found

$ sh (for format in text markdown csv json jsonl html; do refer report digest --period 2026-02 --for-sources --format $format; done) | python3 $HERE/redacted.py check .
373 secrets, 0 found

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
