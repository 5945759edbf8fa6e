-- title: What warns that sources bring less, or stop
-- columns: sign text, subject text, source_id integer extra, count integer, before integer, mean number, since date,
--   days integer, next text
-- parameters: as_of source counting today
-- settings: health.stale_days
-- on: vitals
--
-- Only signs that hold have a row, about one source or about `all`; `next` is what to type. Nothing to see is good news.
--
-- `volume declining`: `count`, the referrals of the last calendar quarter that was over by --as-of, which began on the day
-- `since`, is less than `before`, those of the quarter before, and than `mean`, of the four quarters before. A referral is
-- an introduction that reached the state that `counting.from` of the settings names.
--
-- `not responding`: `count` asks in a row without an answer, the first sent on the day `since`, that is `days` ago: from
-- `health.unanswered` on, or when nothing was answered in the last `health.silent_days` days. An ask sent less than
-- `next.nudge_days` ago still waits.
--
-- `competitors courting`: the independence of the source, which is `count` of 5, is `health.independence` or less.
--
-- `stale network`: no source was added in the last `health.stale_days` days; the last of `count` was, on the day `since`.

with
  sign (rank, sign, source_id, subject, count, before, mean, since, next) as (
    select
      1,
      'volume declining',
      null,
      'all',
      sum(quarter),
      sum(quarter_before),
      sum(quarter_mean),
      min(quarter_from),
      'refer ask plan'
    from vitals
    where :source is null
    having sum(quarter) < sum(quarter_before) and sum(quarter) < sum(quarter_mean)
    union all
    select
      1,
      'volume declining',
      source_id,
      source,
      quarter,
      quarter_before,
      quarter_mean,
      quarter_from,
      'refer source brief ' || source_id
    from vitals
    where declining
    union all
    select
      2,
      'not responding',
      source_id,
      source,
      unanswered,
      null,
      null,
      unanswered_since,
      'refer touch add ' || source_id || ' --channel call'
    from vitals
    where unresponsive
    union all
    select
      3,
      'competitors courting',
      vitals.source_id,
      vitals.source,
      source.independence,
      null,
      null,
      null,
      'refer give suggest ' || vitals.source_id
    from vitals
    join source on source.contact_id = vitals.source_id
    where vitals.courted
    union all
    select
      4,
      'stale network',
      null,
      'all',
      count(*),
      null,
      null,
      date(max(added_at), 'unixepoch', 'localtime'),
      'refer source brainstorm'
    from source
    where added_at <= :as_of and :source is null
    having date(max(added_at), 'unixepoch', 'localtime') <= date(:today, '-' || nullif(:health_stale_days, 0) || ' days')
  )
select
  sign,
  subject,
  source_id,
  count,
  before,
  mean,
  since,
  iif(rank in (2, 4), cast(julianday(:today) - julianday(since) as integer), null),
  next
from sign
order by
  rank,
  source_id is not null,
  iif(rank = 1, count - before, null),
  since,
  count desc,
  source_id;
