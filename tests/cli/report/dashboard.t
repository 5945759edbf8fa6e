The dashboard is one page of the reports to look at every week

$ sh sh "$HERE/thirty.sh"

# Without a format it is a page; a directory has it as index.html, whole or not at all.
$ now 2026-06-30T18:00:00Z

$ sh mkdir public

$ refer report dashboard -o public

$ refer report dashboard -o dashboard.html

$ sh refer report dashboard --format html | cmp - dashboard.html && cmp public/index.html dashboard.html && ls public
index.html

$ sh head -n 6 dashboard.html | cut -c1-60; grep -c '<svg role="img"' dashboard.html; grep '<h[12]' dashboard.html | sed 's/<[^>]*>//g'
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-s
<meta http-equiv="Content-Security-Policy" content="default-
6
Referrals
In figures
From asks to deals
Rates
Month by month
Sources
How long people wait
Forecast
Warning signs
Today, the first of 36 tasks

# The figures are those of the reports.
$ sh refer report dashboard --json > all.json; refer report funnel --json > funnel.json; refer report rates --json > rates.json; refer report trend --json > trend.json; refer report sources --json > sources.json; refer report forecast --json > forecast.json; refer report health --json > health.json; refer next --columns what,due,late,command --json > next.json

$ sh python3 -c 'import json; part = {one["title"].split(",")[0]: one["rows"] for one in json.load(open("all.json"))}; [print(title, part[title] == json.load(open(name + ".json"))[:len(part[title])], len(part[title]) > 0) for title, name in (("From asks to deals", "funnel"), ("Rates", "rates"), ("Month by month", "trend"), ("Sources", "sources"), ("Forecast", "forecast"), ("Warning signs", "health"), ("Today", "next"))]'
From asks to deals True True
Rates True True
Month by month True True
Sources True True
Forecast True True
Warning signs True True
Today True True

# 30 asks; yes: 5 + 1 + 4 + 3 + 1 = 14. Introduced of these 14: not 5, 10, 13, 14; with 15 16 17 18 unasked: 14. Met: 1 2 3 6 7 9
# 11 and 15. Won: 1 and 6 in EUR, 42000 + 18000; 7 in USD.
$ sh python3 -c 'import json; [print(*row.values()) for row in json.load(open("all.json"))[0]["rows"]]'
asks sent 30 None
said yes 14 None
introductions 14 None
met 8 None
deals won 3 None
value won None {'amount': '60000.00', 'currency': 'EUR'}
value won None {'amount': '30000.00', 'currency': 'USD'}

# Narrowed: an option that a report does not take is said in its title. Ben has 14 asks, 7 were answered yes.
$ refer report dashboard --owner Ben --period 2026 --format markdown > ben.md

$ sh grep '^#' ben.md; sed -n '3p;7,12p' ben.md
| # Referrals
| ## In figures
| ## From asks to deals
| ## Rates
| ## Month by month
| ## Sources
| ## How long people wait
| ## Forecast
| ## Warning signs (without --owner)
| ## Today
As of 2026-06-30; asks sent from 2026-01-01 before 2027-01-01; what Ben looks after.
| | figure | count | value |
| | --- | ---: | ---: |
| | asks sent | 14 |  |
| | said yes | 7 |  |
| | introductions | 5 |  |
| | met | 3 |  |

# What was to do on another day is not known any more.
$ sh refer report dashboard --as-of 2026-03-31 --format markdown | grep -e '^As of' -e '^## Today'
As of 2026-03-31.

# Many rows are cut, and their titles say it.
$ sh for i in $(seq 20); do echo "Source $i,customer"; done | sed '1i person,type' | sed 's/^Source \([0-9]*\)/Source \1 <s\1@x.example>/' > more.csv; refer -q source add --from more.csv; refer report dashboard --json | grep -o '"Sources[^"]*"'
"Sources, the first of 26 rows"

$ refer report dashboard --by type
! refer: a dashboard is not split
! hint: split one report: refer report funnel --by type
[2]

$ refer report dashboard --format csv
! refer: format 'csv' is for one list, and this is several
! hint: use html, markdown, table or json
[2]

$ refer report dashboard --json --columns stage
! {"code": 2, "message": "--columns is for lists, and this is a page", "hint": null}
[2]

$ refer report dashboard --owner Ben --period 2026-Q5
! refer: --period: '2026-Q5' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]

$ refer report dashbord
! refer: no report 'dashbord'
! hint: did you mean 'dashboard'?
[3]

$ refer report dashboard --format json -o public
! {"code": 73, "message": "'<dir>/public' is a directory", "hint": "name a file in it"}
[73]

# On an empty project there are zeros, sentences, and no picture.
$ sh mkdir empty && cd empty && refer -q init . && refer report dashboard -o page.html; grep -c '<svg' page.html; grep -c 'nothing to draw yet' page.html; refer report dashboard | sed -n '1,24p'
0
4
Referrals
=========
As of 2026-06-30.
|
In figures
----------
figure         count  value
asks sent          0
said yes           0
introductions      0
met                0
deals won          0
|
From asks to deals
------------------
stage        count  of_previous  of_previous_low  of_previous_high  of_first
asked            0
accepted         0
consented        0
introduced       0
met              0
opportunity      0
won              0
|

# Whatever somebody is called, it stays text.
$ sh refer -q contact edit jane@pixel.example --name '<script>alert("x")</script> & "Q"'; refer report dashboard --format html | grep -c '<script'; refer report dashboard --format html | grep -o '<td>&lt;script[^/]*' | head -n 1
0
<td>&lt;script&gt;alert(&quot;x&quot;)&lt;
