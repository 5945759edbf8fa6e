-- title: What was wanted, what was reached of it, and whether it goes fast enough
-- columns: goal_id integer, metric text, whom text, owner text extra, source text extra, source_id integer extra,
--   account text extra, profile text extra, first date, last date, target integer, actual integer, target_value money,
--   actual_value money, share rate, expected_by_now number, expected_value money extra, on_track flag, left integer,
--   left_value money extra, days_left integer
-- parameters: from to as_of owner profile source counting
-- on: cohort of all time
--
-- The goals that have the day of --as-of among theirs; with --from, --to or --period those that have a day of that
-- time. A goal that was set later than --as-of was none yet. --owner, --profile and --source show those that are for
-- them.
--
-- What happened on the days of a goal counts, whenever it began: asks sent, asks accepted, introductions made,
-- referrals (introductions that reached the state that `counting.from` of the settings names), meetings held, deals
-- won, their value in the currency of the goal, touches, and gives, the touches in which something was given (not rewards).
-- A goal for an account counts what comes of the sources at that company.
--
-- share is of the target, and may be above 1. expected_by_now is the same part of the target as the days that have
-- begun are of all its days, on_track whether at least that was reached; both are empty before it begins. left is what
-- remains to be reached, in days_left days after that of --as-of.

with
  span as (
    select
      coalesce(date(:from, 'unixepoch', 'localtime'), iif(:to is null, date(:as_of, 'unixepoch', 'localtime'), ''))
        as first,
      coalesce(
        date(:to, 'unixepoch', 'localtime'),
        iif(:from is null, date(:as_of, 'unixepoch', 'localtime', '+1 day'), '9999-12-31')
      ) as past,
      date(:as_of, 'unixepoch', 'localtime') as today
  ),
  chosen as (
    select
      goal.*,
      unixepoch(goal.first, 'utc') as began_at,
      unixepoch(goal.past, 'utc') as ended_at,
      cast(julianday(goal.past) - julianday(goal.first) as integer) as days,
      max(
        min(
          cast(julianday(today) - julianday(goal.first) as integer) + 1,
          cast(julianday(goal.past) - julianday(goal.first) as integer)
        ),
        0
      ) as begun,
      max(cast(julianday(goal.past) - julianday(max(today, date(goal.first, '-1 day'))) as integer) - 1, 0)
        as days_left
    from goal
    cross join span
    where goal.first < span.past
      and goal.past > span.first
      and goal.added_at <= :as_of
      and (:owner is null or goal.owner = :owner)
      and (:profile is null or goal.profile_id = :profile)
      and (:source is null or goal.source_id = :source)
  ),
  -- What the goals count of the pipeline, read once for all of them.
  event as materialized (
    select
      ask_id is not null as asked,
      cohort.owner,
      cohort.source_id,
      contact.company_id,
      cohort.profile_id,
      at,
      accepted_at,
      introduced_at,
      counted_at,
      met_at,
      won_at,
      value_minor,
      currency
    from cohort
    join contact on contact.id = cohort.source_id
  ),
  happened as (
    select chosen.id, sum(iif(chosen.metric = 'value', event.value_minor, 1)) as actual
    from chosen
    cross join event
    where case chosen.metric
        when 'asks' then iif(asked, at, null)
        when 'accepted' then iif(asked, accepted_at, null)
        when 'introduced' then introduced_at
        when 'referrals' then counted_at
        when 'met' then met_at
        when 'won' then won_at
        when 'value' then iif(event.currency = chosen.currency, won_at, null)
      end between began_at and ended_at - 1
      and (chosen.owner is null or event.owner = chosen.owner)
      and (chosen.source_id is null or event.source_id = chosen.source_id)
      and (chosen.company_id is null or event.company_id = chosen.company_id)
      and (chosen.profile_id is null or event.profile_id = chosen.profile_id)
    group by chosen.id
    union all
    select chosen.id, count(*)
    from chosen
    cross join span
    join touch on touch.day >= chosen.first and touch.day < chosen.past and touch.day <= span.today
    join contact on contact.id = touch.contact_id
    where chosen.metric in ('touches', 'gives')
      and (chosen.metric = 'touches' or touch.gave is not null)
      and (chosen.owner is null or touch.owner = chosen.owner)
      and (chosen.source_id is null or touch.contact_id = chosen.source_id)
      and (chosen.company_id is null or contact.company_id = chosen.company_id)
    group by chosen.id
  ),
  counted as (
    select chosen.*, coalesce(happened.actual, 0) as actual
    from chosen
    left join happened on happened.id = chosen.id
  )
select
  counted.id as goal_id,
  counted.metric,
  coalesce(
    (
      select group_concat(value, ', ')
      from (select value from json_each(json_array(v_goal.owner, v_goal.source, v_goal.account, v_goal.profile)))
      where value is not null
    ),
    'all'
  ) as whom,
  v_goal.owner,
  v_goal.source,
  counted.source_id,
  v_goal.account,
  v_goal.profile,
  counted.first,
  date(counted.past, '-1 day') as last,
  iif(counted.currency is null, counted.target, null) as target,
  iif(counted.currency is null, actual, null) as actual,
  iif(counted.currency is null, null, counted.target) as target_value,
  counted.currency,
  iif(counted.currency is null, null, actual) as actual_value,
  counted.currency as actual_value_currency,
  round(1.0 * actual / counted.target, 4) as share,
  iif(begun > 0 and counted.currency is null, round(1.0 * counted.target * begun / days, 1), null),
  iif(begun > 0 and counted.currency is not null, cast(round(1.0 * counted.target * begun / days) as integer), null),
  counted.currency,
  iif(begun > 0, 1.0 * actual * days >= 1.0 * counted.target * begun, null),
  iif(counted.currency is null, max(counted.target - actual, 0), null) as remaining,
  iif(counted.currency is null, null, max(counted.target - actual, 0)),
  counted.currency,
  days_left
from counted
join v_goal on v_goal.id = counted.id
order by counted.past, counted.first, counted.id;
