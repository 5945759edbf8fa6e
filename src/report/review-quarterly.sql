-- title: The quarter: who is active, what we gave, what is missing, where to invest, who is at risk
-- columns: question text, rank integer, subject text, source_id integer extra, count integer, of integer, before integer,
--   rate rate, rate_low rate, rate_high rate, value money, since date, next text
-- parameters: as_of counting today
-- settings: sources.coverage_low
-- on: vitals
--
-- At most five rows a question; one without an answer has none. `count` is of the 3 calendar months up to --as-of, and
-- `before` of the 3 before them, unless said otherwise. A referral is an introduction that reached the state that
-- `counting.from` of the settings names.
--
-- `most active` are the sources with the most referrals. `least active` are those with none now and some in the 12 months
-- up to --as-of (`of`), the most first; `since` is the day of their last.
--
-- `value given`: how often we gave something, which is a touch in which something was given (a reward is recognition, and
-- no give), to the five sources who brought the most referrals in 12 months (`of`), and beside it the `value` of the
-- rewards of the 3 months. Who was given least comes first. Money of two currencies is not added up: such a source has a
-- further row for each, with the value alone.
--
-- `gap in coverage`: `count` is how many sources of that type there are, of the `of` that are wanted.
--
-- `invest more` and `invest less`: of the asks of 12 months (`of`) those that led to a referral (`count`), where that is
-- better, or worse, than for all sources together: the whole of the 95 % interval (Wilson) is above, or below, the rate of
-- all. Where there are too few asks to tell, nobody is named.
--
-- `at risk`: of the sources of whom `refer report health` shows a sign (`count` signs), those who brought the most: the
-- largest part of what was ever won in a currency first, then the most referrals in 12 months. `value` are the deals won.

with
  clock as (
    select months_after(:today, -3) as lately, months_after(:today, -6) as before
  ),
  gift (contact_id, day, is_give, currency, value_minor) as (
    select contact_id, day, 1, null, null from touch where gave is not null
    union all
    select contact_id, day, 0, currency, value_minor from reward where value_minor is not null
  ),
  best as (
    select source, source_id, referrals
    from vitals
    where referrals > 0
    order by referrals desc, last_referral desc, source_id
    limit 5
  ),
  given as (
    select
      best.*,
      sum(count(*) filter (where is_give and gift.day > clock.lately)) over (partition by best.source_id) as count,
      sum(count(*) filter (where is_give and gift.day <= clock.lately)) over (partition by best.source_id) as before,
      gift.currency,
      sum(gift.value_minor) filter (where gift.day > clock.lately) as value_minor
    from best
    cross join clock
    left join gift on gift.contact_id = best.source_id and gift.day > clock.before and gift.day <= :today
    group by best.source_id, gift.currency
  ),
  type as (
    select type, count(*) as count from vitals group by type
    union all
    select key, 0
    from json_each(:types)
    where value and key not in (select type from vitals)
  ),
  yield as (
    select
      source,
      source_id,
      converted,
      asked,
      wilson_low(converted, asked) as low,
      wilson_high(converted, asked) as high,
      1.0 * sum(converted) over () / sum(asked) over () as whole
    from vitals
    where asked > 0
  ),
  won as (
    select
      source_id,
      currency,
      sum(value_minor) as value_minor,
      1.0 * sum(value_minor) / sum(sum(value_minor)) over (partition by currency) as share
    from intro
    where state = 'won' and counts and closed_at <= :as_of and value_minor > 0
    group by source_id, currency
  ),
  risk as (
    select
      vitals.source,
      vitals.source_id,
      vitals.referrals,
      vitals.declining + vitals.unresponsive + vitals.courted as signs,
      won.currency,
      won.value_minor,
      max(won.share) over (partition by vitals.source_id) as share
    from vitals
    left join won on won.source_id = vitals.source_id
    where vitals.declining or vitals.unresponsive or vitals.courted
  ),
  answer (number, question, rank, subject, source_id, count, whole, before, rate, low, high, value, currency, since, next)
  as (
    select
      1,
      'most active',
      row_number() over (order by lately desc, referrals desc, source_id),
      source,
      source_id,
      lately,
      null,
      lately_before,
      null,
      null,
      null,
      null,
      null,
      last_referral,
      'refer source brief ' || source_id
    from vitals
    where lately > 0
    union all
    select
      2,
      'least active',
      row_number() over (order by referrals desc, last_referral, source_id),
      source,
      source_id,
      0,
      referrals,
      lately_before,
      null,
      null,
      null,
      null,
      null,
      last_referral,
      'refer source brief ' || source_id
    from vitals
    where lately = 0 and referrals > 0
    union all
    select
      3,
      'value given',
      dense_rank() over (order by count, before, referrals desc, source_id),
      source,
      source_id,
      count,
      referrals,
      before,
      null,
      null,
      null,
      value_minor,
      currency,
      null,
      'refer give suggest ' || source_id
    from given
    union all
    select
      4,
      'gap in coverage',
      row_number() over (order by count, type),
      type,
      null,
      count,
      :sources_coverage_low,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'refer source brainstorm'
    from type
    where count < :sources_coverage_low
    union all
    select
      5,
      'invest more',
      row_number() over (order by low desc, source_id),
      source,
      source_id,
      converted,
      asked,
      null,
      1.0 * converted / asked,
      low,
      high,
      null,
      null,
      null,
      'refer ask plan --source ' || source_id
    from yield
    where low > whole
    union all
    select
      6,
      'invest less',
      row_number() over (order by high, source_id),
      source,
      source_id,
      converted,
      asked,
      null,
      1.0 * converted / asked,
      low,
      high,
      null,
      null,
      null,
      'refer source brief ' || source_id
    from yield
    where high < whole
    union all
    select
      7,
      'at risk',
      dense_rank() over (order by coalesce(share, 0) desc, referrals desc, source_id),
      source,
      source_id,
      signs,
      null,
      null,
      null,
      null,
      null,
      value_minor,
      currency,
      null,
      'refer report health --source ' || source_id
    from risk
  ),
  lined as (
    select *, row_number() over (partition by number, rank order by currency is null, currency) as line
    from answer
    where rank <= 5
  )
select
  question,
  rank,
  subject,
  source_id,
  iif(line = 1, count, null),
  iif(line = 1, whole, null),
  iif(line = 1, before, null),
  rate,
  low,
  high,
  value,
  currency,
  since,
  next
from lined
where line = 1 or currency is not null
order by number, rank, line;
