-- title: Which moments passed without an ask, and what that may have cost
-- columns: moment_id integer, source text, source_id integer extra, kind text, day date, ask_by date, outcome text,
--   expected_wins number, price money
-- parameters: from to as_of owner source today
-- settings: moments.half_life_days moments.half_lives moments.least_freshness plan.meetings_trigger plan.prior_weight,
--   roi.offer roi.close roi.deal
--
-- The moments of sources at which something was delivered, whose ask-by day ('refer moment list' shows it) passed by
-- --as-of, and in whose time, from the day to the ask-by day, no ask of that source was sent. With --from and --to those
-- whose ask-by day is in that time, with --owner those of sources whom OWNER looks after. Who must not be contacted is
-- left out. The last missed come first.
--
-- expected_wins is what one ask was worth: (won + a·m) ÷ (asks + a), of all asks that were sent by --as-of and the deals
-- won of them; m is plan.meetings_trigger × roi.offer × roi.close of the settings, and a is plan.prior_weight. `price` is
-- that part of a deal: of the mean of your won deals in the currency that most of them are in, or of roi.deal before
-- there is one. Two moments of one source at the same time could have been served by one ask: do not add them up.

with
  threshold as (
    select
      date(:from, 'unixepoch', 'localtime') as first,
      date(:to, 'unixepoch', 'localtime') as past
  ),
  -- The half-life of each kind; of two that the settings give, the later.
  own as (
    select
      trim(substr(value, 1, instr(value, '=') - 1)) as kind,
      cast(trim(substr(value, instr(value, '=') + 1)) as integer) as days,
      max(key) as place
    from json_each(:moments_half_lives)
    group by 1
  ),
  kind as (
    select moment.kind, coalesce(own.days, :moments_half_life_days) as half_life
    from (select distinct kind from moment) as moment
    left join own on own.kind = moment.kind
  ),
  -- The logarithm may be off by a hair, and the freshness that people see decides.
  fresh as (
    select
      kind,
      case
        when decay(guess + 1, half_life) >= :moments_least_freshness then guess + 1
        when decay(guess, half_life) < :moments_least_freshness then max(guess - 1, 0)
        else guess
      end as days
    from (select *, cast(half_life * -log2(:moments_least_freshness) as integer) as guess from kind)
  ),
  dated as (
    select
      moment.id,
      moment.contact_id,
      moment.kind,
      moment.day,
      moment.outcome,
      date(moment.day, '+' || fresh.days || ' days') as ask_by
    from moment
    join fresh on fresh.kind = moment.kind
    where moment.outcome <> ''
      and moment.day < :today
  ),
  passed as materialized (
    select *, unixepoch(day, 'utc') as began_at, unixepoch(ask_by, '+1 day', 'utc') as ended_at
    from dated
    where ask_by < :today
  ),
  worth as (
    select
      (won + :plan_prior_weight * :plan_meetings_trigger * :roi_offer * :roi_close)
        / nullif(asks + :plan_prior_weight, 0) as wins
    from (select count(*) as asks from ask where sent_at <= :as_of)
    cross join (
      select count(*) as won
      from intro
      where ask_id is not null and counts and state = 'won' and closed_at <= :as_of
    )
  ),
  deal (place, minor, currency) as (
    select row_number() over (order by count(*) desc, currency), avg(value_minor), currency
    from intro
    where counts and state = 'won' and closed_at <= :as_of and value_minor is not null
    group by currency
    union all
    select 1000, :roi_deal, :roi_deal_currency
    where :roi_deal is not null
  )
select
  passed.id,
  contact.name,
  contact.id,
  passed.kind,
  passed.day,
  passed.ask_by,
  passed.outcome,
  round(worth.wins, 4),
  cast(round(worth.wins * deal.minor) as integer),
  deal.currency
from passed
join source on source.contact_id = passed.contact_id
join contact on contact.id = passed.contact_id
cross join threshold
cross join worth
left join deal on deal.place = (select min(place) from deal)
where (threshold.first is null or passed.ask_by >= threshold.first)
  and (threshold.past is null or passed.ask_by < threshold.past)
  and source.added_at <= :as_of
  and contact.do_not_contact is null
  and (:owner is null or source.owner = :owner)
  and (:source is null or source.contact_id = :source)
  and not exists (
    select 1
    from ask
    where ask.source_id = passed.contact_id
      and ask.sent_at >= passed.began_at
      and ask.sent_at < passed.ended_at
  )
order by passed.ask_by desc, passed.id;
