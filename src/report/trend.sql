-- title: What happened in each month
-- columns: month text, asked integer, accepted integer, introduced integer, referrals integer, met integer,
--   won integer, won_value money
-- parameters: from to as_of owner profile source counting
-- on: cohort of all time
-- chart: lines asked, introduced, met, won by month
--
-- The asks that were sent in each month, the asks that were answered yes in it, the introductions that were made, the
-- referrals that came in (introductions that reached the state that `counting.from` of the settings names), the meetings
-- that were held and the deals that were won: each counts in the month in which it happened, whenever it was asked for.
-- `yield --by month` counts what came of the asks of a month.
--
-- The months are those from --from to --to, or the twelve up to --to; none after --as-of. Of the first and the last only
-- what is between the two days counts. Money of two currencies is not added up: a month with several has a further
-- line for each, with the value alone.

with recursive
  last as (
    select min(coalesce(:to - 1, :as_of), :as_of) as at
  ),
  period as (
    select
      coalesce(:from, unixepoch(at, 'unixepoch', 'localtime', 'start of month', '-11 months', 'utc')) as began,
      at as last
    from last
  ),
  month (day) as (
    select date(began, 'unixepoch', 'localtime', 'start of month')
    from period
    where began <= last
    union all
    select date(day, '+1 month')
    from month
    cross join period
    where date(day, '+1 month') <= date(last, 'unixepoch', 'localtime')
  ),
  counted as materialized (
    select ask_id, at, accepted_at, introduced_at, counted_at, met_at, won_at, value_minor, currency from cohort
  ),
  happened (at, what, value_minor, currency) as (
    select at, 'asked', null, null from counted where ask_id is not null
    union all
    select accepted_at, 'accepted', null, null from counted where ask_id is not null
    union all
    select introduced_at, 'introduced', null, null from counted
    union all
    select counted_at, 'referral', null, null from counted
    union all
    select met_at, 'met', null, null from counted
    union all
    select won_at, 'won', value_minor, currency from counted
  ),
  tally as (
    select
      strftime('%Y-%m', at, 'unixepoch', 'localtime') as month,
      currency,
      sum(value_minor) as value_minor,
      count(*) filter (where what = 'asked') as asked,
      count(*) filter (where what = 'accepted') as accepted,
      count(*) filter (where what = 'introduced') as introduced,
      count(*) filter (where what = 'referral') as referrals,
      count(*) filter (where what = 'met') as met,
      count(*) filter (where what = 'won') as won
    from happened
    cross join period
    where at between began and last
    group by 1, 2
    union all
    select substr(day, 1, 7), null, null, 0, 0, 0, 0, 0, 0
    from month
  ),
  -- A row for each currency, or one without; the first has the counts of them all.
  summed as (
    select
      month,
      currency,
      value_minor,
      row_number() over (partition by month order by currency is null, currency) as line,
      sum(asked) over whole as asked,
      sum(accepted) over whole as accepted,
      sum(introduced) over whole as introduced,
      sum(referrals) over whole as referrals,
      sum(met) over whole as met,
      sum(won) over whole as won
    from tally
    window whole as (partition by month)
  )
select
  month,
  iif(line = 1, asked, null) as asked,
  iif(line = 1, accepted, null) as accepted,
  iif(line = 1, introduced, null) as introduced,
  iif(line = 1, referrals, null) as referrals,
  iif(line = 1, met, null) as met,
  iif(line = 1, won, null) as won,
  value_minor as won_value,
  currency
from summed
where line = 1 or currency is not null
order by month, line;
