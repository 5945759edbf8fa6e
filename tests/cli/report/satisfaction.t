How satisfied sources are, and how they respond, counted by hand

$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ refer -C empty report satisfaction --json
[]

$ refer -C empty report satisfaction --by type --json
[]

$ now 2026-07-01T09:00:00Z

$ sh sh $HERE/recognition.sh

# Karl 6, then 4; Omar 7; Jane 8, then 9, and words alone do not count. Answered: Karl 9 and 10 of 4; Omar 13-18 of 8; Jane
# 1-7 of 8; Nils 27, 28 of 4; Priya 21-25 of 6. Touches of the 12 months: Karl Jan 10 (172 days), Jane Jan 3 and Mar 3 (120),
# Priya Dec 1 (212), for June 2025 is more than a year ago. Wilson: 2/4 0.15 to 0.85, 6/8 0.4093 to 0.9285, 7/8 0.5291 to
# 0.9776, 5/6 0.4365 to 0.9699.
$ refer report satisfaction --format csv
source,score,before,change,scores,last_on,asked,answered,answered_of_asked,answered_low,answered_high,touches,days_since
Karl Ott,4,6,-2,2,2026-06-01,4,2,0.5,0.15003898915214947,0.8499610108478506,1,172
Omar Diaz,7,,,1,2026-03-15,8,6,0.75,0.40927543031016883,0.9285207872478909,0,
Jane Roe,9,8,1,2,2026-04-01,8,7,0.875,0.5291118177871464,0.9775825085499433,2,120
Nils Berg,,,,0,,4,2,0.5,0.15003898915214947,0.8499610108478506,0,
Priya Nair,,,,0,,6,5,0.8333333333333334,0.43649717781352987,0.9699466302516935,1,212
Zoe Fox,,,,0,,0,0,,,,0,

# customers: (9 + 4) / 2, before (8 + 6) / 2, change (1 - 2) / 2; asked 8 + 4, answered 7 + 2.
$ refer report satisfaction --by type --format csv --columns by,sources,score,before,change,scores,last_on,asked,answered,answered_of_asked,touches,days_since
by,sources,score,before,change,scores,last_on,asked,answered,answered_of_asked,touches,days_since
advisor,1,,,,0,,6,5,0.8333333333333334,1,212
connector,1,,,,0,,4,2,0.5,0,
customer,3,6.5,7,-0.5,4,2026-06-01,12,9,0.75,3,120
partner,1,7,,,1,2026-03-15,8,6,0.75,0,

# What Ada was told: Jane's, and the last of Karl; her asks are those of Jane and Karl.
$ refer report satisfaction --owner Ada --format csv --columns source,score,before,scores,asked,answered,touches
source,score,before,scores,asked,answered,touches
Karl Ott,4,,1,4,2,1
Jane Roe,9,8,2,8,7,2

$ refer report satisfaction --source omar --json --columns source,source_id,sources,score,before,change
[
{"source": "Omar Diaz", "source_id": 38, "sources": 1, "score": 7, "before": null, "change": null}
]

# On March 1: Karl 6, Jane 8; nobody had asked Priya (touches June 1 and Dec 1, 90 days before), and two sources were not
# there yet.
$ refer report satisfaction --as-of 2026-03-01 --format csv --columns source,score,before,scores,asked,answered,touches,days_since
source,score,before,scores,asked,answered,touches,days_since
Karl Ott,6,,1,4,2,1,50
Jane Roe,8,,1,8,7,1,57
Omar Diaz,,,0,8,6,0,
Priya Nair,,,0,0,0,2,90

$ sh refer report satisfaction --as-of 2026-07-01 --columns all --format csv > before

$ now 2026-08-01T09:00:00Z

$ refer -q feedback add omar --score 2

$ refer -q touch add omar

$ refer -q ask mark 29 accepted

$ sh refer report satisfaction --as-of 2026-07-01 --columns all --format csv | cmp before -

$ refer report satisfaction --source omar --format csv --columns score,before,change,touches,days_since
score,before,change,touches,days_since
2,7,-5,1,0

# Mistakes.
$ refer report satisfaction --by moment
! refer: report 'satisfaction' is not split by 'moment'
! hint: --by type, program, owner
[2]

$ refer report satisfaction --from 2026-01-01
! refer: report 'satisfaction' does not take --from
! hint: it takes --as-of, --by, --owner, --source
[2]

$ write mine.sql <<END
-- runs: satisfaction by moment
END

$ refer report mine.sql
! refer: mine.sql:1: report 'satisfaction' cannot be split
[65]

$ write mine.sql <<END
-- columns: by text, asked integer
-- parameters: by as_of
-- by: type ownr
-- on: cohort
select by, count(*) from cohort group by by
END

$ refer report mine.sql
! refer: mine.sql:3: 'ownr' is no dimension
! hint: did you mean 'owner'?
[65]

$ write mine.sql <<END
-- title: One's own, by few dimensions
-- columns: by text, asked integer
-- parameters: by as_of
-- by: type owner
-- on: cohort
select by, count(ask_id) from cohort group by by order by by
END

$ refer report mine.sql --by type --format csv
by,asked
advisor,6
connector,4
customer,12
partner,8

$ refer report mine.sql --by quarter
! refer: report 'mine' is not split by 'quarter'
! hint: --by type, owner
[2]
