-- title: What was won through each source, where several had a part in a deal
-- columns: source_id integer extra, source text, type text extra, deals number, sourced integer, influenced integer,
--   sourced_value money, influenced_value money, later_value money extra, lifetime_value money
-- parameters: from to as_of owner profile
-- chart: bars deals by source
-- on: cohort
--
-- The deals of the cohort that were won by --as-of, divided among those who brought them about ('refer credit add') by the
-- shares recorded by then; the source of the introduction has what is left of the hundred per cent. `deals` is the sum
-- of the shares, so that all of them together are the deals that were won. `sourced` are the deals that came through
-- the source, `influenced` those that they helped along, whatever the share. The values are by share: of the deal, and in
-- later_value of what the customer bought after it; lifetime_value is all of that.
--
-- A part is rounded down to the smallest unit, and what is left over is the source's of the introduction: the parts of a
-- deal are the deal, to the cent. Money of two currencies is not added up: a source with several has a further row for each,
-- with the values alone. Those with the most deals come first. What is open is in 'refer report forecast --source NAME'.

with
  won as (
    select intro_id, source_id, value_minor, currency
    from cohort
    where won_at is not null
  ),
  share as materialized (
    select won.intro_id, credit.contact_id as source_id, credit.role, credit.share, 0 as is_rest
    from won
    join credit on credit.intro_id = won.intro_id
    where credit.added_at <= :as_of
    union all
    select
      intro_id,
      source_id,
      'sourced',
      100 - (select coalesce(sum(share), 0) from credit where intro_id = won.intro_id and added_at <= :as_of),
      1
    from won
  ),
  -- What there is to divide: the deal, and each sale after it.
  amount as (
    select row_number() over () as id, *
    from (
      select intro_id, 1 as is_first, value_minor, currency
      from won
      where value_minor is not null
      union all
      select sale.intro_id, 0, sale.value_minor, sale.currency
      from won
      join sale on sale.intro_id = won.intro_id
      where sale.day <= :today and sale.value_minor is not null
    )
  ),
  divided as (
    select
      share.source_id,
      share.role,
      share.is_rest,
      amount.id,
      amount.is_first,
      amount.currency,
      amount.value_minor,
      iif(share.is_rest, 0, part(amount.value_minor, share.share)) as part_minor
    from share
    join amount on amount.intro_id = share.intro_id
  ),
  part as (
    select
      source_id,
      role,
      is_first,
      currency,
      iif(is_rest, value_minor - sum(part_minor) over (partition by id), part_minor) as minor
    from divided
  ),
  worth as (
    select
      source_id,
      currency,
      sum(minor) filter (where is_first and role = 'sourced') as sourced_minor,
      sum(minor) filter (where is_first and role = 'influenced') as influenced_minor,
      sum(minor) filter (where not is_first) as later_minor,
      sum(minor) as lifetime_minor,
      row_number() over (partition by source_id order by currency) as line
    from part
    group by source_id, currency
  ),
  counted as (
    select
      source_id,
      sum(share) as hundredths,
      count(*) filter (where role = 'sourced') as sourced,
      count(*) filter (where role = 'influenced') as influenced
    from share
    group by source_id
  ),
  -- A source has a row for each currency, or one without. Joined, the two would be gone through for each other.
  lined as (
    select
      source_id,
      max(hundredths) over every as hundredths,
      max(sourced) over every as sourced,
      max(influenced) over every as influenced,
      currency,
      sourced_minor,
      influenced_minor,
      later_minor,
      lifetime_minor,
      coalesce(line, 1) as line,
      line is null and count(*) over every > 1 as is_double
    from (
      select
        source_id,
        hundredths,
        sourced,
        influenced,
        null as currency,
        null as sourced_minor,
        null as influenced_minor,
        null as later_minor,
        null as lifetime_minor,
        null as line
      from counted
      union all
      select
        source_id,
        null,
        null,
        null,
        currency,
        sourced_minor,
        influenced_minor,
        later_minor,
        lifetime_minor,
        line
      from worth
    )
    window every as (partition by source_id)
  )
select
  contact.id,
  contact.name,
  source.type,
  iif(line = 1, hundredths / 100.0, null),
  iif(line = 1, sourced, null),
  iif(line = 1, influenced, null),
  sourced_minor,
  currency,
  influenced_minor,
  currency,
  later_minor,
  currency,
  lifetime_minor,
  currency
from lined
join contact on contact.id = lined.source_id
join source on source.contact_id = lined.source_id
where not lined.is_double
order by lined.hundredths desc, contact.name, contact.id, line;
