-- title: How many have come to an answer, an introduction and a meeting after so many days
-- columns: by text, source_id integer extra, step text, days number, came rate, low rate extra, high rate extra,
--   at_risk integer extra, done integer extra, waiting integer extra, ended integer extra
-- parameters: from to as_of by owner profile source warm
-- on: cohort
-- chart: steps came by days each step
--
-- `answer` is from the sending of an ask to the yes, no or later; `introduction` from the yes to the introduction;
-- `meeting` from the introduction to the first meeting that was held. `came` is the part that has come to it within so
-- many days, by the estimate of Kaplan and Meier: who is waiting at --as-of, or ended otherwise after a while, counts
-- as long as they were seen. A line stands at day 0, at each day on which `came` grew to another thousandth, and at the
-- last day of all. `timing` has the medians.
--
-- low and high are the 95 % bounds, by Greenwood's variance of the logarithm of the logarithm (Kalbfleisch and Prentice,
-- The Statistical Analysis of Failure Time Data, 1980); empty at 0 and at 1. at_risk are those who had not come to it
-- before; `done` came to it then or before the next line, and `waiting` and `ended` were last seen so.

with
  span (id, label, step, began, came, ended) as (
    select iif(:by = 'source', source_id, null), by, 'answer', at, answered_at, null
    from cohort
    where ask_id is not null
    union all
    select iif(:by = 'source', source_id, null), by, 'introduction', accepted_at, introduced_at, ended_at
    from cohort
    where accepted_at is not null and intro_id is not null
    union all
    -- Where nothing shows when they were introduced, the wait has no length.
    select
      iif(:by = 'source', cohort.source_id, null),
      cohort.by,
      'meeting',
      coalesce(intro.introduced_at, intro.replied_at, intro.booked_at),
      cohort.met_at,
      cohort.ended_at
    from cohort
    join intro on intro.id = cohort.intro_id
    where coalesce(intro.introduced_at, intro.replied_at, intro.booked_at) <= :as_of
  ),
  waited (id, label, step, days, done, waiting, ended) as (
    select
      id,
      label,
      step,
      (coalesce(came, ended, :as_of) - began) / 86400.0,
      came is not null,
      came is null and ended is null,
      came is null and ended is not null
    from span
    union all
    select distinct id, label, step, 0.0, 0, 0, 0
    from span
  ),
  -- How many came to it after just so many days, and how many had not come to it until then.
  fall as (
    select
      id,
      label,
      step,
      days,
      sum(done) as done,
      sum(waiting) as waiting,
      sum(ended) as ended,
      sum(sum(done + waiting + ended)) over (partition by id, label, step order by days desc) as at_risk
    from waited
    group by id, label, step, days
  ),
  -- The product of what is left at each fall, in logarithms; at the last one nothing may be left.
  line as (
    select
      *,
      days = max(days) over (partition by id, label, step) as is_last,
      round(
        1 - iif(
          min(at_risk - done) filter (where done > 0) over before = 0,
          0,
          coalesce(exp(sum(ln(1 - 1.0 * done / nullif(at_risk, done))) filter (where done > 0) over before), 1)
        ),
        9
      ) as came,
      sqrt(sum(1.0 * done / (at_risk * nullif(at_risk - done, 0))) filter (where done > 0) over before) as spread
    from fall
    window before as (partition by id, label, step order by days)
  ),
  bound as (
    select *, 1.959963984540054 * spread / -iif(came > 0 and came < 1, ln(1 - came), null) as reach
    from line
  )
-- Of the days in one thousandth the first has the line: its estimate, and the counts of them all.
select
  label as by,
  id as source_id,
  step,
  round(min(days), 6) as days,
  came,
  round(1 - pow(1 - came, exp(-reach)), 6) as low,
  round(1 - pow(1 - came, exp(reach)), 6) as high,
  at_risk,
  sum(done) as done,
  sum(waiting) as waiting,
  sum(ended) as ended
from bound
group by id, label, step, cast(came * 1000 as integer), is_last
order by label is null, label, id, step, days;
