-- title: The week: what was asked and what came, what is overdue, and how the goals stand
-- columns: question text, rank integer, subject text, count integer, of integer, share rate, before integer, mean number,
--   value money, since date, days integer, next text
-- parameters: as_of owner profile counting today
-- settings: next.nudge_days next.wait_days
-- on: cohort
-- on: goals of all time
--
-- `this week` is what happened in the seven days up to --as-of: `count`, with `before` in the seven days before, and the
-- `mean` of the four weeks before this one. Of the deals that were won `value` is the worth: money of two currencies is
-- not added up, and each has a further row.
--
-- `overdue` is how much waits, since when, and for how many days: asks sent `next.nudge_days` ago or earlier and still
-- without an answer; introductions without a meeting in sight of which nothing was recorded for `next.wait_days` days; and
-- referrals (introductions that reached the state that `counting.from` of the settings names) whose source was not thanked
-- within 24 hours, as `refer report thanks` counts them. `waits longest` names five of them. The clocks that you set
-- yourself (`sla.*` of the settings) are those of `refer next` and of `refer intro list --late`.
--
-- `goal` are those in force that end first, at most five: `count` of a goal `of` so many, or the `value`, counted from its
-- first day, with the `share` of it that is reached. With --owner or --profile they are the goals of that one alone.

with
  -- The first instants: after this week, of it, of the week before, and of the fourth.
  clock as (
    select
      unixepoch(date(:today, '+1 day'), 'utc') as w0,
      unixepoch(date(:today, '-6 days'), 'utc') as w1,
      unixepoch(date(:today, '-13 days'), 'utc') as w2,
      unixepoch(date(:today, '-34 days'), 'utc') as w5
  ),
  counted as materialized (
    select
      ask_id,
      at,
      answered_at,
      accepted_at,
      introduced_at,
      counted_at,
      met_at,
      won_at,
      value_minor,
      currency
    from cohort
  ),
  event (metric, at, currency, amount) as (
    select 'asks', at, null, 1 from counted where ask_id is not null
    union all
    select 'answered', answered_at, null, 1 from counted where answered_at is not null
    union all
    select 'accepted', accepted_at, null, 1 from counted where ask_id is not null and accepted_at is not null
    union all
    select 'introduced', introduced_at, null, 1 from counted where introduced_at is not null
    union all
    select 'referrals', counted_at, null, 1 from counted where counted_at is not null
    union all
    select 'met', met_at, null, 1 from counted where met_at is not null
    union all
    select 'won', won_at, null, 1 from counted where won_at is not null
    union all
    select 'value', won_at, currency, value_minor from counted where won_at is not null and value_minor is not null
  ),
  week as (
    select
      shown.key as rank,
      shown.value as metric,
      coalesce(sum(amount) filter (where at >= w1), 0) as count,
      coalesce(sum(amount) filter (where at >= w2 and at < w1), 0) as before,
      coalesce(sum(amount) filter (where at >= w5 and at < w1), 0) / 4.0 as mean
    from json_each('["asks", "answered", "accepted", "introduced", "referrals", "met", "won"]') as shown
    cross join clock
    left join event on event.metric = shown.value and event.at >= w5 and event.at < w0
    group by shown.key
  ),
  waiting (rank, what, subject_id, since, next) as (
    select 1, 'asks without an answer', cohort.source_id, cohort.at, 'refer ask nudge ' || cohort.ask_id
    from cohort
    join ask on ask.id = cohort.ask_id
    where cohort.answered_at is null
      and (ask.silent_at is null or ask.silent_at > :as_of)
      and (ask.cancelled_at is null or ask.cancelled_at > :as_of)
      and date(cohort.at, 'unixepoch', 'localtime') <= date(:today, '-' || :next_nudge_days || ' days')
    union all
    select 2, 'introductions that stand still', source_id, latest, 'refer intro show ' || intro_id
    from (
      select *, coalesce(replied_at, introduced_at, consented_at, forwarded_at, accepted_at) as latest
      from cohort
      where intro_id is not null and booked_at is null and ended_at is null
    )
    where date(latest, 'unixepoch', 'localtime') <= date(:today, '-' || :next_wait_days || ' days')
    union all
    select 3, 'thanks that are late', cohort.source_id, cohort.counted_at,
      'refer intro draft ' || cohort.intro_id || ' --template thanks'
    from cohort
    join intro on intro.id = cohort.intro_id
    where cohort.counted_at + 86400 < :as_of and (intro.thanked_at is null or intro.thanked_at > :as_of)
  ),
  placed as (
    select *, row_number() over (order by last, goal_id) as place
    from goals
  ),
  answer (number, question, rank, subject, count, whole, share, before, mean, value, currency, since, next) as (
    select
      1,
      'this week',
      rank + 1,
      case metric when 'asks' then 'asked' else metric end,
      count,
      null,
      null,
      before,
      mean,
      null,
      null,
      null,
      iif(metric = 'asks' and count = 0, 'refer ask plan', null)
    from week
    union all
    select 1, 'this week', 8, 'won value', null, null, null, null, null, sum(amount), currency, null, null
    from event
    cross join clock
    where metric = 'value' and at >= w1 and at < w0
    group by currency
    union all
    select
      2,
      'overdue',
      rank,
      what,
      count(*),
      null,
      null,
      null,
      null,
      null,
      null,
      date(min(since), 'unixepoch', 'localtime'),
      -- Of several rows SQLite takes the one with the least `since`.
      case rank when 1 then 'refer next --kind nudge' when 2 then next else 'refer report thanks --by source' end
    from waiting
    group by rank
    union all
    select * from (
      select
        3,
        'waits longest',
        row_number() over (order by waiting.since, waiting.rank, waiting.next),
        contact.name,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        date(waiting.since, 'unixepoch', 'localtime'),
        waiting.next
      from waiting
      join contact on contact.id = waiting.subject_id
      order by 3
      limit 5
    )
    union all
    select
      4,
      'goal',
      place,
      metric || iif(coalesce(owner, source, account, profile) is null, '', ', ' || whom),
      actual,
      target,
      share,
      null,
      null,
      actual_value,
      currency,
      first,
      'refer report goals'
    from placed
    where place <= 5
  )
select
  question,
  rank,
  subject,
  count,
  whole,
  share,
  before,
  mean,
  value,
  currency,
  since,
  iif(number in (2, 3), cast(julianday(:today) - julianday(since) as integer), null),
  next
from answer
order by number, rank, currency;
