-- title: How long people wait for an answer, for an introduction, and for the first meeting
-- columns: by text, step text, count integer, done integer, waiting integer, ended integer, median_days number,
--   p90_days number
-- parameters: from to as_of by owner profile source warm
-- on: cohort
--
-- `answer` is from the sending of an ask to the yes, no or later; `introduction` from the yes to the introduction;
-- `meeting` from the introduction to the first meeting that was held. `count` is how many began, `done` how many came to
-- it, `waiting` how many are on their way at --as-of, and `ended` how many ended otherwise.
--
-- median_days and p90_days are after how many days half and nine tenths of them have come to it, by the estimate of
-- Kaplan and Meier: who is waiting, or ended after a while, says that it takes longer than that, so that a slow step is
-- not made to look fast by leaving them out. Empty: so many have not come to it yet. What ended is counted as cut off on
-- that day, not as never.

with
  span (id, label, step, began, came, ended) as (
    select iif(:by = 'source', source_id, null), by, 1, at, answered_at, null
    from cohort
    where ask_id is not null
    union all
    select iif(:by = 'source', source_id, null), by, 2, accepted_at, introduced_at, ended_at
    from cohort
    where accepted_at is not null and intro_id is not null
    union all
    -- Where nothing shows when they were introduced, the wait has no length.
    select
      iif(:by = 'source', cohort.source_id, null),
      cohort.by,
      3,
      coalesce(intro.introduced_at, intro.replied_at, intro.booked_at),
      cohort.met_at,
      cohort.ended_at
    from cohort
    join intro on intro.id = cohort.intro_id
    where coalesce(intro.introduced_at, intro.replied_at, intro.booked_at) <= :as_of
  ),
  waited as (
    select id, label, step, came, ended, (coalesce(came, ended, :as_of) - began) / 86400.0 as days
    from span
  ),
  -- How many came to it after just so many days, and how many had not come to it until then.
  fall as (
    select
      id,
      label,
      step,
      days,
      count(came) as came,
      sum(count(*)) over (partition by id, label, step order by days desc) as at_risk
    from waited
    group by id, label, step, days
  ),
  -- The product of what is left at each step, in logarithms; at the last one nothing may be left.
  curve as (
    select
      id,
      label,
      step,
      days,
      iif(
        min(at_risk - came) over line = 0,
        0,
        exp(sum(iif(at_risk = came, 0, ln(1 - 1.0 * came / at_risk))) over line)
      ) as remaining
    from fall
    window line as (partition by id, label, step order by days)
  ),
  quantile as (
    select
      id,
      label,
      step,
      min(days) filter (where remaining <= 0.5 + 1e-9) as median,
      min(days) filter (where remaining <= 0.1 + 1e-9) as p90
    from curve
    group by id, label, step
  ),
  counted as (
    select
      id,
      label,
      step,
      count(*) as count,
      count(came) as done,
      count(ended) filter (where came is null) as ended
    from waited
    group by id, label, step
    union all
    select null, null, value, 0, 0, 0
    from json_each('[1, 2, 3]')
    where :by is null and value not in (select step from waited)
  )
select
  counted.label,
  case counted.step when 1 then 'answer' when 2 then 'introduction' else 'meeting' end,
  counted.count,
  counted.done,
  counted.count - counted.done - counted.ended,
  counted.ended,
  round(quantile.median, 1),
  round(quantile.p90, 1)
from counted
left join quantile
  on quantile.id is counted.id and quantile.label is counted.label and quantile.step = counted.step
order by counted.label is null, counted.label, counted.id, counted.step;
