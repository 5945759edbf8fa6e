-- title: How long a deal takes
-- columns: by text, cycle text, deals integer, won integer, median_days number, won_median_days number,
--   lost_median_days number, longest_days number extra
-- parameters: from to as_of by owner profile source warm
-- on: cohort
-- chart: bars median_days, won_median_days, lost_median_days by cycle
--
-- The deals of the cohort that were closed, won or lost, by --as-of: from the introduction, and from the opportunity, to
-- that day. A deal of which nothing shows when it was introduced, or became an opportunity, is left out of that line.
-- Of an even number the median is the mean of the two in the middle.

with
  span as (
    select
      iif(:by = 'source', cohort.source_id, null) as id,
      cohort.by as label,
      step.value as step,
      cohort.won_at is not null as won,
      (coalesce(cohort.won_at, cohort.lost_at)
        - iif(step.value = 1, coalesce(intro.introduced_at, intro.replied_at, intro.booked_at), intro.opportunity_at))
        / 86400.0 as days
    from cohort
    join intro on intro.id = cohort.intro_id
    cross join json_each('[1, 2]') as step
    where coalesce(cohort.won_at, cohort.lost_at) is not null
  ),
  placed as (
    select
      *,
      row_number() over (partition by id, label, step order by days) as place,
      count(*) over (partition by id, label, step) as size,
      row_number() over (partition by id, label, step, won order by days) as place_of_kind,
      count(*) over (partition by id, label, step, won) as size_of_kind
    from span
    where days is not null
  ),
  counted as (
    select
      id,
      label,
      step,
      count(*) as deals,
      sum(won) as won,
      avg(days) filter (where place * 2 between size and size + 2) as median,
      avg(days) filter (where won and place_of_kind * 2 between size_of_kind and size_of_kind + 2) as won_median,
      avg(days) filter (where not won and place_of_kind * 2 between size_of_kind and size_of_kind + 2) as lost_median,
      max(days) as longest
    from placed
    group by id, label, step
    union all
    select null, null, value, 0, 0, null, null, null, null
    from json_each('[1, 2]')
    where :by is null and value not in (select step from placed)
  )
select
  label,
  iif(step = 1, 'introduced to closed', 'opportunity to closed'),
  deals,
  won,
  round(median, 1),
  round(won_median, 1),
  round(lost_median, 1),
  round(longest, 1)
from counted
order by label is null, label, id, step;
