A second computation, in another language and from the lists alone, comes to the same figures

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/thirty.sh

$ sh python3 $HERE/../../oracle/oracle.py
1023 figures, 0 differ

# It would notice: with another setting fewer are referrals, which it does not know of.
$ sh python3 $HERE/../../oracle/oracle.py -c counting.from=met | tail -1
1023 figures, 124 differ

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ sh python3 $HERE/../../oracle/oracle.py
378 figures, 0 differ
