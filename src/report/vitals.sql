-- title: How each source does: asked, answered and brought lately, and what warns of it
-- columns: source text, source_id integer extra, type text, asked integer, converted integer, last_asked date,
--   unanswered integer, unanswered_since date extra, last_answer date extra, referrals integer, last_referral date,
--   lately integer extra, lately_before integer extra, quarter_from date extra, quarter integer, quarter_before integer,
--   quarter_mean number, declining flag, unresponsive flag, courted flag
-- parameters: as_of source counting today year_ago
-- settings: health.unanswered health.silent_days health.independence next.nudge_days
-- on: cohort
--
-- A row for each source that there was by --as-of. Of the 12 calendar months up to it: `asked` are the
-- asks that were sent, `converted` those of them that led to a referral, `referrals` the introductions that became one,
-- that is reached the state that `counting.from` of the settings names. lately and lately_before are the referrals of the
-- 3 calendar months up to the day of --as-of, and of the 3 before.
--
-- `quarter` are the referrals of the last calendar quarter that was over by then, which began on quarter_from,
-- quarter_before those of the one before, and quarter_mean the mean of the four before it. A source is `declining` when
-- quarter is less than both.
--
-- `unanswered` are the asks in a row, up to the last that was sent, without a yes, no or later; one that was sent less
-- than `next.nudge_days` ago waits and is left out, as is one that was cancelled. A source is `unresponsive` with
-- `health.unanswered` of them, or when the first of them was sent `health.silent_days` ago or earlier and nothing was
-- answered since then. It is `courted` by competitors when its independence (source edit --independence) is
-- `health.independence` or less.

with
  -- A quarter is over with its last second.
  clock as (
    select
      unixepoch(date(months_after(:today, -3), '+1 day'), 'utc') as lately,
      unixepoch(date(months_after(:today, -6), '+1 day'), 'utc') as before,
      date(quarter, '-3 months') as quarter_from,
      unixepoch(quarter, 'utc') as q0,
      unixepoch(date(quarter, '-3 months'), 'utc') as q1,
      unixepoch(date(quarter, '-6 months'), 'utc') as q2,
      unixepoch(date(quarter, '-15 months'), 'utc') as q5
    from (
      select
        date(
          :as_of + 1,
          'unixepoch',
          'localtime',
          'start of month',
          '-' || ((strftime('%m', :as_of + 1, 'unixepoch', 'localtime') + 2) % 3) || ' months'
        ) as quarter
    )
  ),
  tally as (
    select
      source_id,
      count(ask_id) filter (where at > :year_ago) as asked,
      count(ask_id) filter (where at > :year_ago and counted_at is not null) as converted,
      date(max(at) filter (where ask_id is not null), 'unixepoch', 'localtime') as last_asked,
      date(max(answered_at), 'unixepoch', 'localtime') as last_answer,
      count(*) filter (where counted_at > :year_ago) as referrals,
      date(max(counted_at), 'unixepoch', 'localtime') as last_referral,
      count(*) filter (where counted_at >= lately) as lately,
      count(*) filter (where counted_at >= before and counted_at < lately) as lately_before,
      count(*) filter (where counted_at >= q1 and counted_at < q0) as quarter,
      count(*) filter (where counted_at >= q2 and counted_at < q1) as quarter_before,
      count(*) filter (where counted_at >= q5 and counted_at < q1) / 4.0 as quarter_mean
    from cohort
    cross join clock
    group by source_id
  ),
  -- The asks without an answer, with how many of those sent later, or with them, have one.
  open as (
    select
      cohort.source_id,
      date(cohort.at, 'unixepoch', 'localtime') as sent_on,
      coalesce(ask.silent_at <= :as_of, 0) as given_up,
      cohort.answered_at,
      count(cohort.answered_at) over (partition by cohort.source_id order by cohort.at desc, cohort.ask_id desc)
        as answered_since
    from cohort
    join ask on ask.id = cohort.ask_id
    where ask.cancelled_at is null or ask.cancelled_at > :as_of
  ),
  streak as (
    select source_id, count(*) as unanswered, min(sent_on) as since
    from open
    where answered_since = 0
      and (given_up or sent_on <= date(:today, '-' || :next_nudge_days || ' days'))
    group by source_id
  )
select
  contact.name as source,
  contact.id as source_id,
  source.type,
  coalesce(tally.asked, 0) as asked,
  coalesce(tally.converted, 0) as converted,
  tally.last_asked,
  coalesce(streak.unanswered, 0) as unanswered,
  streak.since as unanswered_since,
  tally.last_answer,
  coalesce(tally.referrals, 0) as referrals,
  tally.last_referral,
  coalesce(tally.lately, 0) as lately,
  coalesce(tally.lately_before, 0) as lately_before,
  clock.quarter_from,
  coalesce(tally.quarter, 0) as quarter,
  coalesce(tally.quarter_before, 0) as quarter_before,
  coalesce(tally.quarter_mean, 0) as quarter_mean,
  coalesce(tally.quarter < tally.quarter_before and tally.quarter < tally.quarter_mean, 0) as declining,
  coalesce(
    streak.unanswered >= nullif(:health_unanswered, 0)
      or max(streak.since, coalesce(tally.last_answer, ''))
        <= date(:today, '-' || nullif(:health_silent_days, 0) || ' days'),
    0
  ) as unresponsive,
  coalesce(source.independence <= :health_independence, 0) as courted
from source
join contact on contact.id = source.contact_id
cross join clock
left join tally on tally.source_id = source.contact_id
left join streak on streak.source_id = source.contact_id
where (source.added_at <= :as_of or tally.source_id is not null)
  and (:source is null or source.contact_id = :source)
order by referrals desc, asked desc, contact.name, contact.id;
