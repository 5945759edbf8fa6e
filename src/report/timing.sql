-- title: How long people wait for an answer, for an introduction, and for the first meeting
-- columns: by text, step text, count integer, done integer, waiting integer, ended integer, median_days number,
--   p90_days number
-- parameters: from to as_of by owner profile source warm
-- on: curve
-- chart: bars median_days, p90_days by step
--
-- `answer` is from the sending of an ask to the yes, no or later; `introduction` from the yes to the introduction;
-- `meeting` from the introduction to the first meeting that was held. `count` is how many began, `done` how many came to
-- it, `waiting` how many are on their way at --as-of, and `ended` how many ended otherwise.
--
-- median_days and p90_days are after how many days half and nine tenths of them have come to it, by the estimate of
-- Kaplan and Meier: who is waiting, or ended after a while, says that it takes longer than that, so that a slow step is
-- not made to look fast by leaving them out. Empty: so many have not come to it yet. What ended is counted as cut off on
-- that day, not as never. `curve` has every day of it.

with
  counted as (
    select
      source_id as id,
      by as label,
      step,
      sum(done + waiting + ended) as count,
      sum(done) as done,
      sum(waiting) as waiting,
      sum(ended) as ended,
      min(days) filter (where came >= 0.5 - 1e-9) as median,
      min(days) filter (where came >= 0.9 - 1e-9) as p90
    from curve
    group by source_id, by, step
    union all
    select null, null, value, 0, 0, 0, 0, null, null
    from json_each('["answer", "introduction", "meeting"]')
    where :by is null and value not in (select step from curve)
  )
select
  label,
  step,
  count,
  done,
  waiting,
  ended,
  round(median, 1),
  round(p90, 1)
from counted
order by label is null, label, id, step;
