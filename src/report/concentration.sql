-- title: How much depends on few sources
-- columns: what text, total integer, total_value money, sources integer, top text, top_id integer extra,
--   top_count integer, top_value money, top_share rate, herfindahl number
-- parameters: as_of owner profile counting year_ago
-- on: cohort
--
-- Of the 12 calendar months up to --as-of: the referrals (introductions that reached the state that `counting.from` of
-- the settings names), and the value of the deals that were won, each currency alone. `top` is the source with most of
-- them, and top_share their part; herfindahl is the sum of the squares of all sources' parts: 1 is one source alone, and
-- n sources that bring the same have 1 / n. Empty where there is nothing to divide.

with
  part as (
    select 1 as rank, source_id, null as currency, count(*) as amount
    from cohort
    where counted_at > :year_ago
    group by source_id
    union all
    select 2, source_id, currency, sum(value_minor)
    from cohort
    where won_at > :year_ago and value_minor > 0
    group by source_id, currency
  ),
  total as (
    select
      rank,
      currency,
      source_id,
      amount,
      sum(amount) over whole as total,
      count(*) over whole as sources,
      sum(1.0 * amount * amount) over whole as squares,
      row_number() over (partition by rank, currency order by amount desc, source_id) as place
    from part
    window whole as (partition by rank, currency)
    union all
    select 1, null, null, null, 0, 0, 0, 1
    where not exists (select 1 from part)
  )
select
  iif(rank = 1, 'referrals', 'won value'),
  iif(rank = 1, total, null),
  iif(rank = 2, total, null),
  currency,
  sources,
  (select name from contact where id = source_id),
  source_id,
  iif(rank = 1, amount, null),
  iif(rank = 2, amount, null),
  currency,
  1.0 * amount / nullif(total, 0),
  squares / nullif(1.0 * total * total, 0)
from total
where place = 1
order by rank, currency;
