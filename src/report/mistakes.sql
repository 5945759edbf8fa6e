-- title: Which of the usual mistakes we make, as the data shows them
-- columns: mistake text, count integer, of integer, rate rate, rate_low rate, rate_high rate, verdict text, next text
-- parameters: from to as_of owner profile source counting year_ago
-- settings: health.habit guards.just_signed_days next.wait_days next.update_days
-- chart: bars rate by mistake
-- on: cohort
--
-- Of the asks sent from --from on and before --to, the introductions that came of them or without one, and their sources:
-- how many show a mistake, by --as-of. The verdict is `habit` when even the lower of the 95 % bounds (Wilson) is at
-- `health.habit` or more, `slip` when it happened, `none` when it did not, and `nothing to count`; `next` is what to type.
--
-- asked too soon: asks of a source to whom nothing was delivered (a moment with an outcome) and nothing given (a touch) up
-- to that day; who signed less than `guards.just_signed_days` days before; or whose onboarding was still to come.
--
-- taker, not giver: sources who were asked more often than something was given (a touch; a reward is none) or delivered, in
-- the days of the cohort but no more than the 12 calendar months up to --as-of.
--
-- vague asks: asks that name nobody, for a profile without a role, a size or a trigger; and those that went past the guard
-- vague-wording.
--
-- poor follow-up: introductions of `next.wait_days` ago or earlier to which we did not write, and which went no further,
-- within so many days.
--
-- small referrals ignored: introductions that came to nothing, other than by the source's own no or because they lapsed,
-- whose source was neither thanked nor told.
--
-- customers only: sources who are customers; a habit when all of them are.
--
-- results not tracked: introductions of `next.update_days` ago or earlier of which nothing was recorded since, and deals
-- won whose value is not known.
--
-- no enablement: asks without a letter. leading indicators not measured: asks without a moment, a template or an owner.

with
  span as (
    select
      first,
      min(date(:as_of, 'unixepoch', 'localtime'), coalesce(date(:to, 'unixepoch', 'localtime', '-1 day'), '9999')) as last
    from (
      select
        max(
          coalesce(date(:from, 'unixepoch', 'localtime'), ''),
          date(:year_ago, 'unixepoch', 'localtime', '+1 day')
        ) as first
    )
  ),
  -- The first day on which a source had something of us.
  served as (
    select contact_id, min(day) as first_day
    from (
      select contact_id, day from moment where outcome is not null
      union all
      select contact_id, day from touch where gave is not null
    )
    group by contact_id
  ),
  sent as (
    select
      cohort.source_id,
      date(cohort.at, 'unixepoch', 'localtime') as day,
      cohort.at,
      ask.message_id is null as no_letter,
      cohort.moment_id is null or cohort.template is null or cohort.owner is null as unmeasured,
      coalesce(instr(ask.override_rules, 'vague-wording') > 0, 0)
        or (
          ask.target_id is null
          and (
            (profile.employees_low is null and profile.employees_high is null and profile.revenue_low_minor is null
              and profile.revenue_high_minor is null)
            or not exists (select 1 from profile_item where profile_id = profile.id and kind = 'role')
            or not exists (select 1 from profile_item where profile_id = profile.id and kind = 'trigger')
          )
        ) as vague
    from cohort
    join ask on ask.id = cohort.ask_id
    left join profile on profile.id = ask.profile_id
  ),
  asked as (
    select
      count(*) as asks,
      count(*) filter (
        where served.first_day is null
          or served.first_day > sent.day
          or source.onboarded_on > sent.day
          or (source.signed_on <= sent.day and date(source.signed_on, :guards_just_signed_days || ' days') > sent.day)
      ) as too_soon,
      coalesce(sum(vague), 0) as vague,
      coalesce(sum(no_letter), 0) as no_letter,
      coalesce(sum(unmeasured), 0) as unmeasured
    from sent
    join source on source.contact_id = sent.source_id
    left join served on served.contact_id = sent.source_id
  ),
  balance as (
    select
      source_id,
      count(*) > (
        select count(*) from touch where contact_id = source_id and gave is not null and day between first and last
      ) + (
        select count(*) from moment where contact_id = source_id and outcome is not null and day between first and last
      ) as takes
    from sent
    cross join span
    where at > :year_ago
    group by source_id
  ),
  made as (
    select
      cohort.introduced_at,
      -- When something was done about it, or came of it.
      min(
        iif(intro.followed_up_at <= :as_of, intro.followed_up_at, 1 << 62),
        coalesce(cohort.replied_at, cohort.ended_at, 1 << 62)
      ) as next_at,
      coalesce(cohort.replied_at, cohort.ended_at) is null as is_open,
      cohort.won_at,
      cohort.value_minor,
      cohort.ended_at is not null
        and cohort.state <> 'lapsed'
        and (cohort.state <> 'refused' or cohort.refused_at is not null) as came_to_nothing,
      coalesce(intro.thanked_at <= :as_of, 0) or coalesce(intro.told_at <= :as_of, 0) as source_heard
    from cohort
    join intro on intro.id = cohort.intro_id
  ),
  result as (
    select
      count(*) filter (where introduced_at + :next_wait_days * 86400 <= :as_of) as introduced,
      count(*) filter (
        where introduced_at + :next_wait_days * 86400 <= :as_of and next_at > introduced_at + :next_wait_days * 86400
      ) as unfollowed,
      count(*) filter (where came_to_nothing) as failed,
      count(*) filter (where came_to_nothing and not source_heard) as ignored,
      count(*) filter (where won_at is not null or introduced_at + :next_update_days * 86400 <= :as_of) as due,
      count(*) filter (
        where iif(won_at is null, is_open and introduced_at + :next_update_days * 86400 <= :as_of, value_minor is null)
      ) as untracked
    from made
  ),
  mistake (rank, mistake, count, whole, next) as (
    select 1, 'asked too soon', too_soon, asks, 'refer source ready' from asked
    union all select 2, 'taker, not giver', coalesce(sum(takes), 0), count(*), 'refer report reciprocity' from balance
    union all select 3, 'vague asks', vague, asks, 'refer ask lint' from asked
    union all select 4, 'poor follow-up', unfollowed, introduced, 'refer intro list --late' from result
    union all select 5, 'small referrals ignored', ignored, failed, 'refer report dark' from result
    union all
    select 6, 'customers only', count(*) filter (where type = 'customer'), count(*), 'refer source brainstorm'
    from source
    where contact_id in (select source_id from cohort)
    union all select 7, 'results not tracked', untracked, due, 'refer intro list --state introduced' from result
    union all select 8, 'no enablement', no_letter, asks, 'refer template list' from asked
    union all select 9, 'leading indicators not measured', unmeasured, asks, 'refer ask list --columns all' from asked
  )
select
  mistake,
  count,
  whole,
  1.0 * count / nullif(whole, 0),
  wilson_low(count, whole),
  wilson_high(count, whole),
  case
    when whole = 0 then 'nothing to count'
    when iif(rank = 6, count < whole, count = 0) then 'none'
    when rank = 6 or wilson_low(count, whole) >= :health_habit then 'habit'
    else 'slip'
  end,
  next
from mistake
order by rank;
