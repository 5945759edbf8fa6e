-- title: What each of us does, and what comes of it
-- columns: owner text, asks integer, letters integer, touches integer, gifts integer,
--   trainings integer, trained_on date, ramp_days integer, answered integer, accepted integer, accepted_of_sent rate,
--   accepted_of_sent_low rate extra, accepted_of_sent_high rate extra, introduced integer, met integer,
--   referrals integer, won integer
-- parameters: from to as_of owner profile counting
-- on: cohort
-- chart: bars asks, accepted, referrals, won by owner
--
-- Behaviour first, for that is what somebody can change: the asks of the cohort that were sent, and those of them with a
-- letter; the touches of that time with a person, and those in which something was given; the trainings
-- of that time. trained_on is the first training ever, and ramp_days are the days from then to the first referral that
-- came after it (an introduction that reached the state that `counting.from` of the settings names); empty: not yet.
--
-- Then what came of it by --as-of. Introductions count for whoever owns the ask, or the introduction where there is none.
-- The last row has what nobody owns.

with
  days as (
    select
      coalesce(date(:from, 'unixepoch', 'localtime'), '') as first,
      coalesce(date(:to, 'unixepoch', 'localtime'), '9999') as past,
      date(:as_of, 'unixepoch', 'localtime') as last
  ),
  trained as (
    select owner, min(day) as trained_on, count(*) filter (where day >= first and day < past) as trainings
    from training
    cross join days
    where day <= last
    group by owner
  ),
  result as (
    select
      cohort.owner,
      count(cohort.ask_id) as asks,
      count(ask.message_id) as letters,
      count(cohort.answered_at) as answered,
      count(cohort.accepted_at) filter (where cohort.ask_id is not null) as accepted,
      count(cohort.introduced_at) as introduced,
      count(cohort.met_at) as met,
      count(cohort.counted_at) as referrals,
      min(cohort.counted_at) filter (where date(cohort.counted_at, 'unixepoch', 'localtime') >= trained.trained_on)
        as first_referral_at,
      count(cohort.won_at) as won
    from cohort
    left join ask on ask.id = cohort.ask_id
    left join trained on trained.owner = cohort.owner
    group by cohort.owner
  ),
  touched as (
    select owner, count(*) as touches, count(gave) as gifts
    from touch
    cross join days
    where day >= first and day < past and day <= last
    group by owner
  ),
  everybody as (
    select owner from result
    union
    select owner from touched
    union
    select owner from trained
  )
select
  everybody.owner,
  coalesce(asks, 0),
  coalesce(letters, 0),
  coalesce(touches, 0),
  coalesce(gifts, 0),
  coalesce(trainings, 0),
  trained_on,
  cast(julianday(date(first_referral_at, 'unixepoch', 'localtime')) - julianday(trained_on) as integer),
  coalesce(answered, 0),
  coalesce(accepted, 0),
  1.0 * accepted / nullif(asks, 0),
  wilson_low(accepted, asks),
  wilson_high(accepted, asks),
  coalesce(introduced, 0),
  coalesce(met, 0),
  coalesce(referrals, 0),
  coalesce(won, 0)
from everybody
left join result on result.owner is everybody.owner
left join touched on touched.owner is everybody.owner
left join trained on trained.owner is everybody.owner
where :owner is null or everybody.owner = :owner
order by everybody.owner is null, asks desc, everybody.owner;
