What happened in each month, counted by hand

$ now 2026-07-01T09:00:00Z

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

# Nothing happened in twelve months.
$ refer report trend --format csv
month,asked,accepted,introduced,referrals,met,won,won_value
2025-08,0,0,0,0,0,0,
2025-09,0,0,0,0,0,0,
2025-10,0,0,0,0,0,0,
2025-11,0,0,0,0,0,0,
2025-12,0,0,0,0,0,0,
2026-01,0,0,0,0,0,0,
2026-02,0,0,0,0,0,0,
2026-03,0,0,0,0,0,0,
2026-04,0,0,0,0,0,0,
2026-05,0,0,0,0,0,0,
2026-06,0,0,0,0,0,0,
2026-07,0,0,0,0,0,0,

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

# January: Jane's 8 and Karl's 4 asks, yes 5 + 1; introduced 1-4 and 6; met 1 2 3 6. February: Omar's 8, yes 4; introduced
# 7 and 8, and 9 with the reply of the 19th; met 7; won 1. March: intro 15 made and met, met 9; won 6. April: Priya's 6,
# yes 3; introduced 11 12; met 11; won 7. June: Nils' 4, yes 1; introduced 16. A yes without an ask is none.
$ refer report trend --format csv
month,asked,accepted,introduced,referrals,met,won,won_value
2025-08,0,0,0,0,0,0,
2025-09,0,0,0,0,0,0,
2025-10,0,0,0,0,0,0,
2025-11,0,0,0,0,0,0,
2025-12,0,0,0,0,0,0,
2026-01,12,6,5,5,4,0,
2026-02,8,4,3,3,1,1,42000.00 EUR
2026-03,0,0,1,1,2,1,18000.00 EUR
2026-04,6,3,2,2,1,1,30000.00 USD
2026-05,0,0,0,0,0,0,
2026-06,4,1,1,1,0,0,
2026-07,0,0,0,0,0,0,

# From January 15: the asks and answers were before; introduced 6, met 1 2 3 6. To February 15: Omar's 8 asks and 4 yes,
# introduced 7 8; met 7 on the 16th is too late.
$ refer report trend --from 2026-01-15 --to 2026-02-16 --format csv
month,asked,accepted,introduced,referrals,met,won,won_value
2026-01,0,0,1,1,4,0,
2026-02,8,4,2,2,0,0,

$ refer report trend --period 2026-Q1 --format csv --columns month,asked,won
month,asked,won
2026-01,12,0
2026-02,8,1
2026-03,0,1

# The twelve months up to January 31: 17 of March 2025 and 18 of May.
$ refer report trend --to 2026-02-01 --format csv --columns month,introduced,met
month,introduced,met
2025-02,0,0
2025-03,1,0
2025-04,0,0
2025-05,1,0
2025-06,0,0
2025-07,0,0
2025-08,0,0
2025-09,0,0
2025-10,0,0
2025-11,0,0
2025-12,0,0
2026-01,5,4

# Months that have not begun are not shown, and after --as-of nothing has happened: on January 9 Jane's 8 and 5 yes.
$ refer report trend --period 2026 --as-of 2026-01-09 --format csv
month,asked,accepted,introduced,referrals,met,won,won_value
2026-01,8,5,0,0,0,0,

$ refer report trend --period 2027 --json
[]

# Ben's asks are Omar's and Priya's.
$ refer report trend --period 2026 --owner Ben --format csv --columns month,asked,met,won_value
month,asked,met,won_value
2026-01,0,0,
2026-02,8,1,
2026-03,0,1,
2026-04,6,1,30000.00 USD
2026-05,0,0,
2026-06,0,0,
2026-07,0,0,

$ refer report trend --period 2026-01 --source karl --profile scaleups --json
[
{"month": "2026-01", "asked": 4, "accepted": 1, "introduced": 1, "referrals": 1, "met": 1, "won": 0, "won_value": null}
]

# A referral may be counted from another state: booked in January were those who met, and Omar's intro 8 on February 12.
$ refer report trend --period 2026-Q1 --format csv --columns month,introduced,referrals -c counting.from=booked
month,introduced,referrals
2026-01,5,4
2026-02,3,2
2026-03,1,2

# Money of two currencies: another line. What has no value is won all the same.
$ refer -q intro mark 15 won --on 2026-04-15 --value 1000EUR

$ refer -q intro mark 11 won --on 2026-04-25

$ refer report trend --period 2026-04 --json
[
{"month": "2026-04", "asked": 6, "accepted": 3, "introduced": 2, "referrals": 2, "met": 1, "won": 3, "won_value": {"amount": "1000.00", "currency": "EUR"}},
{"month": "2026-04", "asked": null, "accepted": null, "introduced": null, "referrals": null, "met": null, "won": null, "won_value": {"amount": "30000.00", "currency": "USD"}}
]

# Months are those of the place: what began with March in Greenwich is of February in New York, met 9 among it.
$ refer -c calendar.zone=America/New_York report trend --from 2026-02-01 --to 2026-04-01 --format csv --columns month,asked,met,won
month,asked,met,won
2026-02,8,2,1
2026-03,0,1,1

$ refer report trend --as-of 2026-06-15 --format csv > before

$ refer -q ask mark 29 accepted

$ refer -q intro mark 12 met

$ refer report trend --as-of 2026-06-15 --format csv > after

$ sh cmp before after

$ refer report trend --by type
! refer: report 'trend' does not take --by
! hint: it takes --from, --to, --as-of, --owner, --profile, --source
[2]

$ refer report trend --period 2026-Q5
! refer: --period: '2026-Q5' is no period
! hint: write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter
[2]
