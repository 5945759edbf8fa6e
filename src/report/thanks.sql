-- title: How many referrals were thanked for within a day
-- columns: by text, referrals integer, thanked integer, in_time integer, in_time_rate rate, in_time_low rate,
--   in_time_high rate, late integer, waiting integer, overdue integer
-- parameters: from to as_of by owner profile source warm counting
-- on: cohort
--
-- A referral is an introduction that reached the state that `counting.from` of the settings names; the source is thanked
-- in time within 24 hours of that. in_time_rate is of all referrals, low and high are its 95 % bounds (Wilson). `late`
-- were thanked after that, `overdue` have not been thanked though a day has passed, and `waiting` are not a day old.

with
  referral as (
    select
      cohort.by as label,
      iif(:by = 'source', cohort.source_id, null) as id,
      cohort.counted_at + 86400 as due_at,
      iif(intro.thanked_at <= :as_of, intro.thanked_at, null) as thanked_at
    from cohort
    join intro on intro.id = cohort.intro_id
    where cohort.counted_at is not null
  ),
  tally as (
    select
      label,
      id,
      count(*) as referrals,
      count(thanked_at) as thanked,
      count(*) filter (where thanked_at <= due_at) as in_time,
      count(*) filter (where thanked_at is null and :as_of <= due_at) as waiting
    from referral
    group by label, id
    union all
    select null, null, 0, 0, 0, 0
    where :by is null and not exists (select 1 from referral)
  )
select
  label,
  referrals,
  thanked,
  in_time,
  1.0 * in_time / nullif(referrals, 0),
  wilson_low(in_time, referrals),
  wilson_high(in_time, referrals),
  thanked - in_time,
  waiting,
  referrals - thanked - waiting
from tally
order by label is null, label, id;
