-- title: Which customers stayed, and what they were worth with all that came after the deal
-- columns: by text, won integer, year_old integer, kept integer, retention rate, retention_low rate, retention_high rate,
--   churned_first_year integer, first_year_churn rate, first_year_churn_low rate extra,
--   first_year_churn_high rate extra, churned integer extra, came_again integer, first_value money, later_value money,
--   lifetime_value money
-- parameters: from to as_of by owner profile source warm
-- on: cohort
--
-- The customers are the deals of the cohort that were won by --as-of; --by quarter or month is that of their asks.
-- `year_old` are those won 12 or more calendar months before, and retention is the part of them that is `kept`: not
-- churned by then, or back since. churned_first_year are those of year_old who left within 12 months, whether or not they
-- came back. `churned` are all who are gone, `came_again` all who renewed or bought more.
--
-- Rates are fractions of one, and empty where nothing can be divided; low and high are their 95 % bounds (Wilson).
-- first_value is that of the deals, later_value that of the sales after them ('refer sale add'), and lifetime_value both.
-- Money of two currencies is not added up: a line with several has a further one for each, with the values alone.

with
  deal as (
    select
      cohort.by as label,
      iif(:by = 'source', cohort.source_id, null) as id,
      cohort.intro_id,
      cohort.value_minor,
      cohort.currency,
      date(cohort.won_at, 'unixepoch', 'localtime') as won_on
    from cohort
    where cohort.won_at is not null
  ),
  aged as (
    select *, months_after(won_on, 12) as year_over
    from deal
  ),
  customer as (
    select
      label,
      id,
      year_over <= :today as year_old,
      coalesce(
        (
          select kind = 'churn'
          from sale
          where intro_id = aged.intro_id and kind <> 'expansion' and day <= :today
          order by day desc, id desc
          limit 1
        ),
        0
      ) as gone,
      exists (
        select 1
        from sale
        where intro_id = aged.intro_id and kind = 'churn' and day <= :today and day < year_over
      ) as left_early,
      exists (
        select 1
        from sale
        where intro_id = aged.intro_id and kind <> 'churn' and day <= :today
      ) as came_again
    from aged
  ),
  counted as (
    select
      label,
      id,
      count(*) as won,
      sum(year_old) as year_old,
      sum(year_old and not gone) as kept,
      sum(year_old and left_early) as left_early,
      sum(gone) as gone,
      sum(came_again) as came_again
    from customer
    group by label, id
    union all
    select null, null, 0, 0, 0, 0, 0, 0
    where :by is null and not exists (select 1 from customer)
  ),
  worth as (
    select
      label,
      id,
      currency,
      sum(first_minor) as first_minor,
      sum(later_minor) as later_minor,
      row_number() over (partition by label, id order by currency) as line
    from (
      select label, id, currency, value_minor as first_minor, null as later_minor
      from deal
      union all
      select deal.label, deal.id, sale.currency, null, sale.value_minor
      from deal
      join sale on sale.intro_id = deal.intro_id
      where sale.day <= :today
    )
    where currency is not null
    group by label, id, currency
  ),
  lined as (
    select counted.*, worth.currency, worth.first_minor, worth.later_minor, coalesce(worth.line, 1) as line
    from counted
    left join worth on worth.label is counted.label and worth.id is counted.id
  )
select
  label as by,
  iif(line = 1, won, null) as won,
  iif(line = 1, year_old, null) as year_old,
  iif(line = 1, kept, null) as kept,
  iif(line = 1, 1.0 * kept / nullif(year_old, 0), null),
  iif(line = 1, wilson_low(kept, year_old), null),
  iif(line = 1, wilson_high(kept, year_old), null),
  iif(line = 1, left_early, null),
  iif(line = 1, 1.0 * left_early / nullif(year_old, 0), null),
  iif(line = 1, wilson_low(left_early, year_old), null),
  iif(line = 1, wilson_high(left_early, year_old), null),
  iif(line = 1, gone, null),
  iif(line = 1, came_again, null),
  first_minor,
  currency,
  later_minor,
  currency,
  iif(currency is null, null, coalesce(first_minor, 0) + coalesce(later_minor, 0)),
  currency
from lined
order by label is null, label, id, line;
