-- title: How many sources are active, and how many stay so
-- columns: metric text, count integer, of integer, rate rate, low rate, high rate
-- parameters: as_of profile counting year_ago
-- on: cohort
-- chart: bars rate by metric
--
-- A source is active who brought at least one referral in the 12 calendar months up to --as-of; a referral is an
-- introduction that reached the state that `counting.from` of the settings names. `active` is of all sources that there
-- were by then; `retention` is of those who were active 12 months before, how many still are.
--
-- Rates are fractions of one, and empty where nothing can be divided; low and high are their 95 % bounds (Wilson).
-- With --profile only referrals for it count. `reciprocity` shows who brought how many.

with
  year as (
    select
      :year_ago as began,
      months_after(:as_of, -24) as before
  ),
  brought as (
    select
      cohort.source_id,
      max(cohort.counted_at > year.began) as now,
      max(cohort.counted_at > year.before and cohort.counted_at <= year.began) as earlier
    from cohort
    cross join year
    where cohort.counted_at is not null
    group by cohort.source_id
  ),
  total as (
    select
      (select count(*) from source where added_at <= :as_of or contact_id in (select source_id from cohort)) as sources,
      count(*) filter (where now) as active,
      count(*) filter (where earlier) as earlier,
      count(*) filter (where now and earlier) as retained
    from brought
  ),
  rate (rank, metric, count, whole) as (
    select 1, 'active', active, sources from total
    union all select 2, 'retention', retained, earlier from total
  )
select
  metric,
  count,
  whole,
  1.0 * count / nullif(whole, 0),
  wilson_low(count, whole),
  wilson_high(count, whole)
from rate
order by rank;
