What was won is divided among those who brought it about, and the parts are the whole, to the cent

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report attribution --json
[]

$ cd ..

$ sh sh $HERE/thirty.sh

# Without credits each deal is all of its source: 42000 EUR by Jane, 18000 EUR by Karl, 30000 USD by Omar.
$ refer report attribution --format csv
source,deals,sourced,influenced,sourced_value,influenced_value,lifetime_value
Jane Roe,1,1,0,42000.00 EUR,,42000.00 EUR
Karl Ott,1,1,0,18000.00 EUR,,18000.00 EUR
Omar Diaz,1,1,0,30000.00 USD,,30000.00 USD

# Omar sourced 30 % of Jane's deal (12600 EUR), Priya helped with 20 % (8400) and 50 % stay with Jane (21000). Karl's deal
# was helped by Jane (a third of it: 33 %, 5940 EUR). Nils is only named, for Omar's.
$ refer -q credit add 1 omar --share 30 --role sourced

$ refer -q credit add 1 priya --share 20

$ refer -q credit add 6 jane --share 33

$ refer -q credit add 7 nils --share 0

# Deals: Omar 0.3 + 1, Jane 0.5 + 0.33, Karl 0.67, Priya 0.2, Nils 0; together 3. Omar has two currencies.
$ refer report attribution --format csv --columns all
source_id,source,type,deals,sourced,influenced,sourced_value,influenced_value,later_value,lifetime_value
38,Omar Diaz,partner,1.3,2,0,12600.00 EUR,,,12600.00 EUR
38,Omar Diaz,partner,,,,30000.00 USD,,,30000.00 USD
36,Jane Roe,customer,0.83,1,1,21000.00 EUR,5940.00 EUR,,26940.00 EUR
37,Karl Ott,customer,0.67,1,0,12060.00 EUR,,,12060.00 EUR
39,Priya Nair,advisor,0.2,0,1,,8400.00 EUR,,8400.00 EUR
40,Nils Berg,connector,0,0,1,,0.00 USD,,0.00 USD

$ sh refer report attribution --json --columns deals,sourced_value,influenced_value | python3 -c "import json,sys; rows=json.load(sys.stdin); print(round(sum(r['deals'] or 0 for r in rows), 9), sum(float(r[k]['amount']) for r in rows for k in ('sourced_value','influenced_value') if r[k] and r[k]['currency']=='EUR'))"
3.0 60000.0

# What cannot be divided stays with the source of the introduction: 33 % of 0.10 EUR are 3.3 cents, three times 3, and 1 left.
$ refer -q intro mark 11 won --on 2026-06-01 --value 0.10EUR

$ refer -q credit add 11 jane --share 33

$ refer -q credit add 11 karl --share 33

$ refer -q credit add 11 omar --share 33

$ refer report attribution --from 2026-04-01 --format csv
source,deals,sourced,influenced,sourced_value,influenced_value,lifetime_value
Jane Roe,0.33,0,1,,0.03 EUR,0.03 EUR
Karl Ott,0.33,0,1,,0.03 EUR,0.03 EUR
Omar Diaz,0.33,0,1,,0.03 EUR,0.03 EUR
Priya Nair,0.01,1,0,0.01 EUR,,0.01 EUR

# The largest amount there can be is divided exactly too: 33 % of 89999999999.99.
$ refer -q intro mark 12 won --on 2026-06-01 --value 89999999999.99GBP

$ refer -q credit add 12 jane --share 33

$ sh refer report attribution --from 2026-04-01 --columns source,sourced_value,influenced_value --format csv | grep GBP
Priya Nair,60300000000.00 GBP,
Jane Roe,,29699999999.99 GBP

# What the customer buys later is divided alike: 30 % of 1.01 EUR are 0.30, 20 % are 0.20, and 0.51 stay with Jane.
$ refer -q sale add 1 --kind renewal --value 1.01EUR --on 2026-06-20

$ refer report attribution --to 2026-01-10 --format csv --columns source,sourced_value,influenced_value,later_value,lifetime_value
source,sourced_value,influenced_value,later_value,lifetime_value
Jane Roe,21000.00 EUR,,0.51 EUR,21000.51 EUR
Omar Diaz,12600.00 EUR,,0.30 EUR,12600.30 EUR
Priya Nair,,8400.00 EUR,0.20 EUR,8400.20 EUR

# Of the deals that one of us looks after; of those that were asked for one profile.
$ refer report attribution --owner Ben --to 2026-04-01 --format csv --columns source,deals,sourced,sourced_value
source,deals,sourced,sourced_value
Omar Diaz,1,1,30000.00 USD
Nils Berg,0,0,

$ refer report attribution --profile scaleups --to 2026-01-10 --format csv --columns source,deals
source,deals
Jane Roe,0.5
Omar Diaz,0.3
Priya Nair,0.2

# On the day of the first deal, before any credit was recorded.
$ refer report attribution --as-of 2026-02-20 --format csv
source,deals,sourced,influenced,sourced_value,influenced_value,lifetime_value
Jane Roe,1,1,0,42000.00 EUR,,42000.00 EUR

$ refer report attribution --by type
! refer: report 'attribution' does not take --by
! hint: it takes --from, --to, --as-of, --owner, --profile
[2]

$ refer report attribution --source omar
! refer: report 'attribution' does not take --source
! hint: it takes --from, --to, --as-of, --owner, --profile
[2]
