-- title: From the asks that were sent to the deals that were won
-- columns: by text, stage text, count integer, of_previous rate, of_previous_low rate, of_previous_high rate,
--   of_first rate
-- chart: bars count by stage
-- parameters: from to as_of by owner profile source warm
--
-- The cohort is the asks that were sent from --from on and before --to; the stages are what had come of them by
-- --as-of. A stage counts all that reached it or a later one, for steps may be skipped. An introduction that came
-- without an ask enters at `accepted`, on the day of the yes, and is in the counts from there on.
--
-- Rates are fractions of one, and empty where nothing can be divided. of_previous is the part of the stage before, low
-- and high its 95 % bounds (Wilson); of_first is the part of the asks. Introductions without an ask are left out of
-- of_first, and of the of_previous of `accepted`: those two say what comes of asking.
--
-- With --by the column `by` comes first, and each of its values that the cohort holds has seven rows. Warm is: both
-- ties, mine to the source and the source's to the target, were recorded by --as-of and are strong. A quarter is that of
-- the day of the ask in the local zone.

with
  -- `progress` is the rank of the furthest state that was reached, as in intro_state; -1 is an ask without a yes.
  -- Without an ask it is 100 more: one number sorts a million rows in half the time of two.
  member as not materialized (
    select
      ask.source_id,
      ask.target_id,
      ask.profile_id,
      ask.moment_id,
      ask.template,
      ask.variant,
      ask.owner,
      ask.sent_at as at,
      case
        when intro.state = 'won' and intro.closed_at <= :as_of then 8
        when intro.opportunity_at <= :as_of then 7
        when intro.met_at <= :as_of then 6
        when coalesce(intro.introduced_at, intro.replied_at, intro.booked_at) <= :as_of then 3
        when intro.consented_at <= :as_of then 2
        when ask.state = 'accepted' and ask.answered_at <= :as_of then 0
        else -1
      end as progress
    from ask
    left join intro on intro.ask_id = ask.id and intro.counts
    -- The plus keeps SQLite from the index: in the order of instants, rows of a large table are read from all over the file.
    where +ask.sent_at >= coalesce(:from, -1 << 62)
      and +ask.sent_at < coalesce(:to, 1 << 62)
      and +ask.sent_at <= :as_of
      and (:owner is null or ask.owner = :owner)
      and (:profile is null or ask.profile_id = :profile)
      and (:source is null or ask.source_id = :source)
    union all
    select
      source_id,
      target_id,
      profile_id,
      null,
      null,
      null,
      owner,
      accepted_at,
      100 + case
        when state = 'won' and closed_at <= :as_of then 8
        when opportunity_at <= :as_of then 7
        when met_at <= :as_of then 6
        when coalesce(introduced_at, replied_at, booked_at) <= :as_of then 3
        when consented_at <= :as_of then 2
        else 0
      end
    from intro
    where ask_id is null
      and counts
      and accepted_at >= coalesce(:from, -1 << 62)
      and accepted_at < coalesce(:to, 1 << 62)
      and accepted_at <= :as_of
      and (:owner is null or owner = :owner)
      and (:profile is null or profile_id = :profile)
      and (:source is null or source_id = :source)
  ),
  -- What costs time per row is left for later: a quarter is worked out for quarters of an hour, which no zone divides.
  tally (key, progress, count) as (
    select null, progress, count(*)
    from member
    where :by is null
    group by progress
    union all
    select null, -1, 0
    where :by is null
    union all
    select
      case
        when :by in ('source', 'type') then source_id
        when :by in ('profile', 'program') then profile_id
        when :by = 'moment' then moment_id
        when :by = 'template' then template
        when :by = 'variant' then iif(template is null, null, template || ' ' || coalesce(variant, 'main'))
        when :by = 'owner' then owner
        when :by in ('quarter', 'month') then at / 900
        when exists (select 1 from tie where a = 1 and b = source_id and strength >= :warm and added_at <= :as_of)
          and exists (
            select 1
            from tie
            where a = min(source_id, target_id)
              and b = max(source_id, target_id)
              and strength >= :warm
              and added_at <= :as_of
          )
          then 'warm'
        else 'cold'
      end,
      progress,
      count(*)
    from member
    where :by is not null
    group by 1, 2
  ),
  -- Two sources may have one name: the id keeps them apart.
  named (id, label, progress, count) as (
    select
      iif(:by = 'source', key, null),
      case :by
        when 'source' then (select name from contact where id = key)
        when 'type' then (select type from source where contact_id = key)
        when 'profile' then (select handle from profile where id = key)
        when 'program' then (select program from profile where id = key)
        when 'moment' then (select kind from moment where id = key)
        when 'quarter' then
          strftime('%Y-Q', key * 900, 'unixepoch', 'localtime')
          || ((strftime('%m', key * 900, 'unixepoch', 'localtime') + 2) / 3)
        when 'month' then strftime('%Y-%m', key * 900, 'unixepoch', 'localtime')
        else key
      end,
      progress,
      sum(count)
    from tally
    group by 1, 2, 3
  ),
  stage (rank, word) as (
    values
      (-1, 'asked'),
      (0, 'accepted'),
      (2, 'consented'),
      (3, 'introduced'),
      (6, 'met'),
      (7, 'opportunity'),
      (8, 'won')
  ),
  counted as (
    select
      id,
      label,
      rank,
      word,
      coalesce(sum(count) filter (where progress % 100 >= rank and (rank >= 0 or progress < 100)), 0) as count,
      coalesce(sum(count) filter (where progress >= rank and progress < 100), 0) as asked
    from named
    cross join stage
    group by id, label, rank
  ),
  compared as (
    select
      *,
      iif(rank = 0, asked, count) as part,
      lag(count) over line as previous,
      first_value(count) over line as first
    from counted
    window line as (partition by id, label order by rank)
  )
select
  label as by,
  word as stage,
  count,
  1.0 * part / nullif(previous, 0) as of_previous,
  wilson_low(part, previous) as of_previous_low,
  wilson_high(part, previous) as of_previous_high,
  1.0 * asked / nullif(first, 0) as of_first
from compared
order by label is null, label, id, rank;
