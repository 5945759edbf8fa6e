A report of a day says the same later, is whole on an empty project, and can be the ground of one's own

$ now 2026-07-01T09:00:00Z

# Nothing to count is no error.
$ refer -q init empty --name "Ada Park" --email ada@acme.example

$ cd empty

$ refer report yield --format csv
asked,answered,accepted,accepted_of_sent,unasked,introduced,referrals,met,booked,meeting_conversion,won,referral_to_customer,won_value
0,0,0,,0,0,0,0,0,,0,,

$ refer report types --json
[]

$ refer report moments --json
[]

$ refer report templates --json
[]

$ refer report owners --json
[]

$ refer report timing --format csv
step,count,done,waiting,ended,median_days,p90_days
answer,0,0,0,0,,
introduction,0,0,0,0,,
meeting,0,0,0,0,,

$ refer report velocity --format csv
cycle,deals,won,median_days,won_median_days,lost_median_days
introduced to closed,0,0,,,
opportunity to closed,0,0,,,

$ refer report deals --json
[]

$ refer report active --format csv
metric,count,of,rate,low,high
active,0,0,,,
retention,0,0,,,

$ refer report concentration --format csv
what,total,total_value,sources,top,top_count,top_value,top_share,herfindahl
referrals,0,,0,,,,,

$ refer report thanks --format csv
referrals,thanked,in_time,in_time_rate,in_time_low,in_time_high,late,waiting,overdue
0,0,0,,,,0,0,0

$ refer report dark --json
[]

$ refer report fulfilment --json
[]

$ refer report overrides --json
[]

$ refer report reciprocity --json
[]

$ refer report cohort --json
[]

$ cd ..

$ sh mkdir thirty && cd thirty && sh $HERE/thirty.sh

$ cd thirty

$ write all.sh <<END
for report in cohort funnel yield types moments rates sources templates owners timing velocity deals active \
  concentration thanks dark fulfilment overrides reciprocity tree; do
  echo $report
  refer report $report --as-of 2026-07-01 --columns all --format csv
done
END

$ sh sh all.sh > before

# A month goes by.
$ now 2026-08-01T09:00:00Z

$ refer -q intro mark 8 won --value 9000EUR --on 2026-07-20

$ refer -q intro mark 12 ghosted --on 2026-07-10

$ refer -q intro mark 13 lapsed --on 2026-07-10

$ refer -q intro mark 14 consented --on 2026-07-10

$ refer -q intro edit 2 --thanked 2026-07-10 --told 2026-07-10 --updated 2026-07-10

$ refer -q ask mark 29 accepted --on 2026-07-10

$ refer -q ask mark 30 silent --on 2026-07-10

$ refer -q ask mark 7 accepted --on 2026-07-10

$ refer -q ask mark 25 silent --on 2026-07-10

$ refer -q source add "Uma Ray <uma@ray.example>" --type customer

$ refer -q ask add uma t34@globex.example --override new

$ refer -q ask mark 31 sent --override new

$ refer -q intro add --source uma --target t30@globex.example --state introduced --mode direct

$ refer -q moment add uma --kind value --outcome "two weeks saved"

$ refer -q touch add uma --gave help --owner Ada

$ refer -q training add --owner Cleo --kind course

$ sh sh all.sh > after; cmp before after

# What had not happened then has happened now.
$ refer report rates --period 2026 --format csv --columns metric,count,of --limit 3
metric,count,of
accepted_of_sent,16,31
accepted_of_answered,16,23
fulfilment,10,16

# Which options there are.
$ refer report types --by owner
! refer: report 'types' does not take --by
! hint: it takes --from, --to, --as-of, --owner, --profile, --source
[2]

$ refer report timing --by none
! refer: --by: 'none' is no dimension
! hint: one of source, type, moment, template, owner, warmth, program, profile, quarter, month, variant
[2]

$ refer report active --from 2026-01-01
! refer: report 'active' does not take --from
! hint: it takes --as-of, --profile
[2]

# A report of one's own on the cohort, and one that is another.
$ write slow.sql <<END
-- title: Meetings that took more than a week
-- columns: by text, count integer, of integer
-- parameters: by as_of source
-- on: cohort
with met as (select by, met_at - introduced_at > 7 * 86400 as slow from cohort where met_at is not null)
select by, sum(slow), count(*) from met group by by order by by
END

$ refer report slow.sql --as-of 2026-07-01 --format csv
count,of
4,8

$ refer report slow.sql --as-of 2026-07-01 --by type --format csv
by,count,of
advisor,1,1
customer,2,5
partner,1,2

$ refer report slow.sql --owner Ada
! refer: report 'slow' does not take --owner
! hint: it takes --by, --as-of, --source
[2]

$ write people.sql <<END
-- on: cohort
select count(*) as asks from cohort where ask_id is not null and :owner is not owner
END

$ refer report people.sql --json --owner Ada
[
{"asks": 0}
]

$ write mine.sql <<END
-- title: By owner
-- runs: yield by owner
END

$ refer report mine.sql --format csv --columns owner,asked
owner,asked
Ada,12
Ada Park,1
Ben,14
Ben,
Cleo,4

$ write loop.sql <<END

-- on: nothing, for the header has ended

SELECT 1
END

$ refer report loop.sql --format csv
1
1

$ write loop.sql <<END
-- on: cohort

-- A comment.
WITH recursive month (number) as (select 1 union all select number + 1 from month where number < 3)
select number, (select count(*) from cohort where strftime('%m', at, 'unixepoch') + 0 = number) as begun from month
END

$ refer report loop.sql --format csv --as-of 2026-07-01
number,begun
1,12
2,8
3,2

# The cohort keeps to the tables, whatever they are called above it.
$ write named.sql <<END
-- on: cohort
with source as (select 1 as ask), tie as (select 2)
select count(*) as cases, ask from cohort, source
END

$ refer report named.sql --format csv --as-of 2026-07-01
cases,ask
34,1

# Mistakes in them.
$ write loop.sql <<END
-- on: cohort

-- A comment.
with a as (select 1)
select met
from cohort
END

$ refer report loop.sql
! refer: loop.sql:5:8: no such column: met
! hint: 'refer schema' prints the tables and views
[65]

$ write mine.sql <<END
-- runs: yield by ownr
END

$ refer report mine.sql
! refer: mine.sql:1: 'ownr' is no dimension
! hint: did you mean 'owner'?
[65]

$ write mine.sql <<END
-- runs: yeld by owner
END

$ refer report mine.sql
! refer: mine.sql:1: 'yeld' is no built-in report
! hint: did you mean 'yield'?
[65]

$ write mine.sql <<END
-- runs: yield
END

$ refer report mine.sql
! refer: mine.sql:1: 'yield' is no report by something
! hint: write: yield by type
[65]

$ write mine.sql <<END
-- runs: active by owner
END

$ refer report mine.sql
! refer: mine.sql:1: report 'active' cannot be split
[65]

$ write mine.sql <<END
-- runs: yield by owner
select 1
END

$ refer report mine.sql
! refer: mine.sql: a report that runs another has no query of its own
[65]

$ write mine.sql <<END
-- on: cohrt
select 1
END

$ refer report mine.sql
! refer: mine.sql:1: 'cohrt' is no built-in report
! hint: did you mean 'cohort'?
[65]
