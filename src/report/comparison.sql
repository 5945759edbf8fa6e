-- title: Referrals beside the other ways to customers
-- columns: channel text, leads integer, meetings integer, won integer, lost integer, conversion rate,
--   conversion_low rate extra, conversion_high rate extra, close_rate rate, close_rate_low rate extra,
--   close_rate_high rate extra, cost money, acquisition_cost money, deal money, cycle_days number, kept integer,
--   kept_of integer, retention rate, retention_low rate extra, retention_high rate extra, lifetime money,
--   lifetime_to_cost number
-- parameters: from to as_of counting today
-- chart: bars conversion, close_rate by channel
-- on: cohort
-- on: retention
--
-- `referral` is counted from your own data, the others are what was recorded of them (refer channel add), whatever the
-- period. `conversion` is the part of the leads that became customers, close_rate the deals won of those won or lost,
-- `retention` the customers kept of those of a year before, each with its 95 % bounds (Wilson). acquisition_cost is the cost
-- of each customer who was won; `deal` the mean value of a first deal, `lifetime` of one customer over the years;
-- lifetime_to_cost is how many times a customer brings back what it cost to win them.
--
-- Of the referrals: the cohort is that of the funnel. `leads` are the introductions that reached the state that
-- `counting.from` of the settings names, `meetings` those of them that had one. cycle_days is the median from the
-- introduction to the end of the deal. `kept` are the deals won 12 calendar months before --as-of or earlier whose customer
-- did not leave since, or came back (refer sale). `lifetime` adds what was sold to them later. `cost` are the rewards of
-- that time (refer reward), with the cost of a channel that is called referral; without either it is not known.
--
-- Money of two currencies is not added up: such referrals have a further row for each currency, with the money alone, and
-- as their cost is then in parts, no lifetime_to_cost.

with
  deal as (
    select intro_id, currency, value_minor
    from cohort
    where won_at is not null
  ),
  closed as (
    select
      days,
      row_number() over (order by days) as place,
      count(*) over () as size
    from (
      select
        (coalesce(cohort.won_at, cohort.lost_at)
          - coalesce(intro.introduced_at, intro.replied_at, intro.booked_at)) / 86400.0 as days
      from cohort
      join intro on intro.id = cohort.intro_id
      where coalesce(cohort.won_at, cohort.lost_at) is not null
    )
    where days is not null
  ),
  -- What a currency has of each: the cost, the first deals, and all that customers paid.
  part (currency, cost, first_minor, customer, paid) as (
    select currency, value_minor, null, null, null
    from reward
    where value_minor is not null
      and day <= :today
      and day >= coalesce(date(:from, 'unixepoch', 'localtime'), '')
      and day < coalesce(date(:to, 'unixepoch', 'localtime'), '9999')
    union all
    select currency, cost_minor, null, null, null
    from channel
    where fold(name) = 'referral' and cost_minor is not null and added_at <= :as_of
    union all
    select currency, null, value_minor, intro_id, value_minor
    from deal
    where value_minor is not null
    union all
    select sale.currency, null, null, sale.intro_id, sale.value_minor
    from sale
    join deal on deal.intro_id = sale.intro_id
    where sale.value_minor is not null and sale.day <= :today
  ),
  purse as (
    select
      currency,
      row_number() over (order by currency) as line,
      sum(cost) as cost,
      count(sum(cost)) over () as costs,
      avg(first_minor) as deal,
      1.0 * sum(paid) / nullif(count(distinct customer), 0) as lifetime
    from part
    group by currency
    union all
    select null, 1, null, 0, null, null
    where not exists (select 1 from part)
  ),
  own as (
    select
      count(counted_at) as leads,
      count(met_at) filter (where counted_at is not null) as meetings,
      count(won_at) as won,
      count(won_at) filter (where counted_at is not null) as customers,
      count(lost_at) as lost,
      (select avg(days) from closed where place * 2 between size and size + 2) as cycle_days,
      (select sum(kept) from retention) as kept,
      (select sum(year_old) from retention) as kept_of
    from cohort
  ),
  line as (
    select
      0 as rank,
      'referral' as channel,
      null as id,
      purse.line,
      own.leads,
      own.meetings,
      own.won,
      own.customers,
      own.lost,
      purse.currency,
      purse.cost,
      purse.costs,
      purse.deal,
      own.cycle_days,
      own.kept,
      own.kept_of,
      purse.lifetime
    from own
    cross join purse
    union all
    select
      1,
      name,
      id,
      1,
      leads,
      meetings,
      won,
      won,
      lost,
      currency,
      cost_minor,
      1,
      1.0 * won_minor / nullif(won, 0),
      cycle_days,
      kept,
      kept_of,
      lifetime_minor
    from channel
    where added_at <= :as_of and fold(name) <> 'referral'
  )
select
  channel,
  iif(line = 1, leads, null),
  iif(line = 1, meetings, null),
  iif(line = 1, won, null),
  iif(line = 1, lost, null),
  iif(line = 1, 1.0 * customers / nullif(leads, 0), null),
  iif(line = 1, wilson_low(customers, leads), null),
  iif(line = 1, wilson_high(customers, leads), null),
  iif(line = 1, 1.0 * won / nullif(won + lost, 0), null),
  iif(line = 1, wilson_low(won, won + lost), null),
  iif(line = 1, wilson_high(won, won + lost), null),
  cost,
  currency,
  cast(round(1.0 * cost / nullif(won, 0)) as integer),
  currency,
  cast(round(deal) as integer),
  currency,
  iif(line = 1, round(cycle_days, 1), null),
  iif(line = 1, kept, null),
  iif(line = 1, kept_of, null),
  iif(line = 1, 1.0 * kept / nullif(kept_of, 0), null),
  iif(line = 1, wilson_low(kept, kept_of), null),
  iif(line = 1, wilson_high(kept, kept_of), null),
  cast(round(lifetime) as integer),
  currency,
  iif(costs = 1, round(1.0 * lifetime * won / nullif(cost, 0), 1), null)
from line
order by rank, channel, id, line;
