Which customers stayed, counted by hand: a year of each deal, and all that came after it

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report retention --format csv
won,year_old,kept,retention,retention_low,retention_high,churned_first_year,first_year_churn,came_again,first_value,later_value,lifetime_value
0,0,0,,,,0,,0,,,

$ refer report retention --by type --json
[]

$ cd ..

$ sh sh $HERE/thirty.sh

# Nobody has been a customer for a year: there is no rate yet.
$ refer report retention --format csv
won,year_old,kept,retention,retention_low,retention_high,churned_first_year,first_year_churn,came_again,first_value,later_value,lifetime_value
3,0,0,,,,0,,0,60000.00 EUR,,60000.00 EUR
,,,,,,,,,30000.00 USD,,30000.00 USD

$ now 2027-04-15T09:00:00Z

# Won: intro 1 (Jane) on 2026-02-20, 6 (Karl) on 2026-03-31, 7 (Omar) on 2026-04-30, whose year is over on 2027-04-30.
$ refer -q sale add 1 --kind renewal --value 20000EUR --on 2027-02-20

$ refer -q sale add 6 --kind churn --on 2027-01-15 --reason price

$ refer -q sale add 7 --kind expansion --value 5000USD --on 2026-10-01

$ refer -q sale add 7 --kind churn --on 2027-03-01

# Of 1 and 6, a year old, 1 is kept: 1/2, Wilson 0.0945 to 0.9055; 6 left after 9 months: 1/2. Gone are 6 and 7; 1 and 7 came
# again. 42000 + 18000 EUR, then 20000; 30000 USD, then 5000.
$ refer report retention --columns all --json
[
{"won": 3, "year_old": 2, "kept": 1, "retention": 0.5, "retention_low": 0.09453120573423074, "retention_high": 0.9054687942657693, "churned_first_year": 1, "first_year_churn": 0.5, "first_year_churn_low": 0.09453120573423074, "first_year_churn_high": 0.9054687942657693, "churned": 2, "came_again": 2, "first_value": {"amount": "60000.00", "currency": "EUR"}, "later_value": {"amount": "20000.00", "currency": "EUR"}, "lifetime_value": {"amount": "80000.00", "currency": "EUR"}},
{"won": null, "year_old": null, "kept": null, "retention": null, "retention_low": null, "retention_high": null, "churned_first_year": null, "first_year_churn": null, "first_year_churn_low": null, "first_year_churn_high": null, "churned": null, "came_again": null, "first_value": {"amount": "30000.00", "currency": "USD"}, "later_value": {"amount": "5000.00", "currency": "USD"}, "lifetime_value": {"amount": "35000.00", "currency": "USD"}}
]

# Jane and Karl are customers, Omar is a partner.
$ refer report retention --by type --format csv
by,won,year_old,kept,retention,retention_low,retention_high,churned_first_year,first_year_churn,came_again,first_value,later_value,lifetime_value
customer,2,2,1,0.5,0.09453120573423074,0.9054687942657693,1,0.5,1,60000.00 EUR,20000.00 EUR,80000.00 EUR
partner,1,0,0,,,,0,,1,30000.00 USD,5000.00 USD,35000.00 USD

$ refer report retention --by source --format csv --columns by,won,year_old,kept,lifetime_value
by,won,year_old,kept,lifetime_value
Jane Roe,1,1,1,62000.00 EUR
Karl Ott,1,1,0,18000.00 EUR
Omar Diaz,1,0,0,35000.00 USD

# All of them were asked for in the first quarter.
$ refer report retention --by quarter --format csv --columns by,won,year_old,kept,retention
by,won,year_old,kept,retention
2026-Q1,3,2,1,0.5
2026-Q1,,,,

$ refer report retention --owner Ben --format csv --columns won,year_old,kept,first_value,later_value,lifetime_value
won,year_old,kept,first_value,later_value,lifetime_value
1,0,0,30000.00 USD,5000.00 USD,35000.00 USD

$ refer report retention --profile scaleups --to 2026-01-10 --format csv --columns won,kept,first_value
won,kept,first_value
1,1,42000.00 EUR

# On the day on which the year of intro 6 was over, and on the day before.
$ refer report retention --as-of 2027-03-31 --format csv --columns won,year_old,kept,churned_first_year
won,year_old,kept,churned_first_year
3,2,1,1
,,,

$ refer report retention --as-of 2027-03-30 --format csv --columns won,year_old,kept,churned_first_year
won,year_old,kept,churned_first_year
3,1,1,0
,,,

$ sh refer report retention --as-of 2027-04-15 --columns all --json > before.json

# Who comes back is kept again: 2/2. That he left in the first year stays: 1/2.
$ now 2027-06-01T09:00:00Z

$ refer -q sale add 6 --kind repeat --value 8000EUR --on 2027-04-20

$ refer report retention --as-of 2027-04-20 --format csv --columns won,year_old,kept,retention,churned_first_year,lifetime_value
won,year_old,kept,retention,churned_first_year,lifetime_value
3,2,2,1,1,88000.00 EUR
,,,,,35000.00 USD

# Now all three are a year old; Omar's customer is gone, and left within ten months. An expansion brings nobody back.
$ refer -q sale add 7 --kind expansion --value 1USD --on 2027-05-01

$ refer report retention --format csv --columns won,year_old,kept,retention,churned_first_year,churned,came_again,lifetime_value
won,year_old,kept,retention,churned_first_year,churned,came_again,lifetime_value
3,3,2,0.6666666666666666,2,1,3,88000.00 EUR
,,,,,,,35001.00 USD

# What came later changes nothing of what was said then.
$ sh refer report retention --as-of 2027-04-15 --columns all --json | cmp - before.json

# A deal without a value, and a sale in a currency of its own.
$ refer -q intro mark 11 won --on 2027-05-10

$ refer -q sale add 11 --kind repeat --value 700JPY --on 2027-05-20

$ refer report retention --source priya --format csv --columns won,first_value,later_value,lifetime_value
won,first_value,later_value,lifetime_value
1,,700 JPY,700 JPY

$ refer report retention --counting met
! refer: 'refer report' has no option '--counting'
! hint: 'refer report --help' shows how it is used
[2]

$ refer report retention --from 2026-02-01 --to 2026-01-01
! refer: no day is from 2026-02-01 on and before 2026-01-01
! hint: the day of --to is not included
[2]

# The year of a deal won on February 29 is over on February 28. A day begins where the settings say: 23:30 UTC on March 9 is
# March 10 in Berlin.
$ refer -q init leap --name "Ada Park" --email ada@acme.example

$ cd leap

$ refer -q source add "Jane Roe <jane@pixel.example>" --type customer

$ refer -q intro add --source jane --target t1@globex.example --mode direct --state introduced --on 2024-02-01

$ refer -q intro mark 1 won --on 2024-02-29

$ refer report retention --as-of 2025-02-27 --format csv --columns won,year_old
won,year_old
1,0

$ refer report retention --as-of 2025-02-28 --format csv --columns won,year_old
won,year_old
1,1

$ refer -q intro add --source jane --target t2@globex.example --mode direct --state introduced --on 2024-02-01

$ refer -q intro mark 2 won --on 2024-03-09T23:30:00Z

$ refer report retention --as-of 2025-03-09 --format csv --columns won,year_old
won,year_old
2,2

$ refer -c calendar.zone=Europe/Berlin report retention --as-of 2025-03-09 --format csv --columns won,year_old
won,year_old
2,1
