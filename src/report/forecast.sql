-- title: How many deals to expect of what is open, month by month
-- columns: month text, currency text, open integer, expected number, low integer, high integer, value money,
--   asks integer extra, goal_left integer extra, expected_for_goal number extra, coverage number extra
-- parameters: as_of owner profile source
-- settings: forecast.priors forecast.prior_weight forecast.days forecast.least_deals forecast.range
-- on: cohort of all time
-- on: goals of all time
-- chart: bars expected by month
--
-- Open are the introductions that have not ended, and the asks that were sent and are not answered (`asks` of them).
-- Each is won with the chance of its stage: of all that came to that stage and have ended since, with a deal or
-- without, how many were won, as (won + weight * default) / (ended + weight); defaults are `forecast.priors` of the
-- settings, the weight is `forecast.prior_weight`. It is expected in the month that is so many days away as the median
-- deal took from that stage, however long it has stood there; until there are `forecast.least_deals` of them that show
-- it, `forecast.days`.
--
-- `expected` are the deals on average; between low and high lies their number with a probability of at least
-- `forecast.range`, by the exact distribution of independent cases. `value` is the expected money: a case is worth
-- what it says, or what a deal of its profile is worth (--deal of the profile); cases of which neither is known stand
-- in a line without a currency. What has closed since --as-of is taken at the worth of its profile, for what it was
-- thought to be worth then is not kept.
--
-- The last row, `all` in the place of the month, is all of it: its range is that of all cases, which is narrower than
-- the ranges added up, and its value is empty where there are several currencies. With --owner, --profile or --source
-- both what is open and the history are theirs.
--
-- In that row --columns all shows pipeline coverage: goal_left, how many deals are still to be won of the goal in
-- force for deals (refer goal add --metric won; the one that ends first of those for all, or for just that owner,
-- profile or source), expected_for_goal, how many are expected by its end, and coverage, that of goal_left.

with
  stage (rank, word) as (
    values
      (0, 'sent'),
      (1, 'accepted'),
      (2, 'forwarded'),
      (3, 'consented'),
      (4, 'introduced'),
      (5, 'replied'),
      (6, 'booked'),
      (7, 'met'),
      (8, 'opportunity')
  ),
  -- STAGE=NUMBER, the lists of the settings.
  listed (list, rank, number) as (
    select
      entry.list,
      stage.rank,
      cast(trim(substr(entry.text, instr(entry.text, '=') + 1)) as real)
    from (
      select 'chance' as list, value as text from json_each(:forecast_priors)
      union all
      select 'days', value from json_each(:forecast_days)
    ) as entry
    join stage on stage.word = trim(substr(entry.text, 1, instr(entry.text, '=') - 1))
  ),
  -- Each case with the stage it has come to, and what came of it.
  placed as (
    select
      cohort.*,
      case
        when intro_id is null then 0
        when opportunity_at is not null then 8
        when met_at is not null then 7
        when booked_at is not null then 6
        when replied_at is not null then 5
        when introduced_at is not null then 4
        when consented_at is not null then 3
        when forwarded_at is not null then 2
        else 1
      end as rank,
      case
        when won_at is not null then 'won'
        when ended_at is not null then 'ended'
        when intro_id is not null then 'open'
        -- An ask that nobody answered ended with its silence, unless it was sent again.
        when ask.cancelled_at <= :as_of then 'ended'
        when ask.silent_at <= :as_of
          and not coalesce(ask.last_sent_at > ask.silent_at and ask.last_sent_at <= :as_of, 0)
          and cohort.accepted_at is null
          then 'ended'
        when ask.answered_at <= :as_of and ask.state = 'declined' then 'ended'
        when cohort.answered_at is null then 'open'
      end as fate
    from cohort
    left join ask on ask.id = cohort.ask_id
  ),
  -- Whoever came to a stage came through those before it; without an ask nothing was sent.
  passed as (
    select stage.rank, count(*) filter (where placed.fate = 'won') as won, count(*) as ended
    from placed
    join stage on stage.rank <= placed.rank and (stage.rank > 0 or placed.ask_id is not null)
    where placed.fate in ('won', 'ended')
    group by stage.rank
  ),
  -- From the stages that show when they were reached, to the deal.
  wait as (
    select
      stage.rank,
      (placed.won_at
        - case stage.rank
            when 0 then iif(placed.ask_id is null, null, placed.at)
            when 1 then intro.accepted_at
            when 2 then intro.forwarded_at
            when 3 then intro.consented_at
            when 4 then intro.introduced_at
            when 5 then intro.replied_at
            when 6 then intro.booked_at
            when 7 then intro.met_at
            else intro.opportunity_at
          end)
        / 86400.0 as days
    from placed
    join intro on intro.id = placed.intro_id
    cross join stage
    where placed.fate = 'won'
  ),
  ordered as (
    select
      rank,
      days,
      row_number() over (partition by rank order by days) as place,
      count(*) over (partition by rank) as size
    from wait
    where days is not null
  ),
  median as (
    select rank, avg(days) as days
    from ordered
    where place * 2 between size and size + 2 and size >= :forecast_least_deals
    group by rank
  ),
  known as (
    select
      stage.rank,
      -- A stage that is not listed has the number of the one before it.
      (select number from listed where list = 'chance' and listed.rank <= stage.rank order by listed.rank desc limit 1)
        as chance,
      coalesce(
        median.days,
        (select number from listed where list = 'days' and listed.rank <= stage.rank order by listed.rank desc limit 1),
        0
      ) as days,
      coalesce(passed.won, 0) as won,
      coalesce(passed.ended, 0) as ended
    from stage
    left join passed on passed.rank = stage.rank
    left join median on median.rank = stage.rank
  ),
  outlook as (
    select
      rank,
      iif(
        ended = 0,
        coalesce(chance, 0),
        (won + :forecast_prior_weight * coalesce(chance, 0)) / (ended + :forecast_prior_weight)
      ) as chance,
      date(:today, '+' || cast(round(days) as integer) || ' days') as closes_on
    from known
  ),
  candidate as (
    select
      outlook.chance,
      outlook.closes_on,
      placed.rank,
      iif(
        intro.value_minor is not null and intro.closed_at is null,
        intro.value_minor,
        profile.deal_minor
      ) as value_minor,
      iif(intro.value_minor is not null and intro.closed_at is null, intro.currency, profile.deal_currency) as currency
    from placed
    join outlook on outlook.rank = placed.rank
    left join intro on intro.id = placed.intro_id
    left join profile on profile.id = placed.profile_id
    where placed.fate = 'open'
  ),
  goal_in_force as (
    select remaining as to_win, date(last, '+1 day') as past
    from goals
    where metric = 'won'
      and (owner is null) = (:owner is null)
      and (profile is null) = (:profile is null)
      and (source is null) = (:source is null)
      and account is null
    order by last, goal_id
    limit 1
  ),
  line as (
    select
      strftime('%Y-%m', closes_on) as month,
      currency,
      count(*) as open,
      sum(chance) as expected,
      wins_low(chance, :forecast_range) as low,
      wins_high(chance, :forecast_range) as high,
      cast(round(sum(chance * value_minor)) as integer) as value_minor,
      count(*) filter (where rank = 0) as asks,
      null as goal_left,
      null as for_goal
    from candidate
    group by 1, 2
    union all
    select
      'all',
      iif(count(distinct currency) = 1, min(currency), null),
      count(*),
      coalesce(sum(chance), 0),
      coalesce(wins_low(chance, :forecast_range), 0),
      coalesce(wins_high(chance, :forecast_range), 0),
      iif(count(distinct currency) = 1, cast(round(sum(chance * value_minor)) as integer), null),
      count(*) filter (where rank = 0),
      (select to_win from goal_in_force),
      iif(
        exists (select 1 from goal_in_force),
        coalesce(sum(chance) filter (where closes_on < (select past from goal_in_force)), 0),
        null
      )
    from candidate
  )
select
  month,
  currency,
  open,
  round(expected, 3),
  low,
  high,
  value_minor,
  currency,
  asks,
  goal_left,
  round(for_goal, 3),
  round(for_goal / nullif(goal_left, 0), 3)
from line
order by month = 'all', month, currency is null, currency;
