-- title: Who came of whom, and what came of them
-- columns: root text, root_id integer extra, generation integer, person text, person_id integer extra, from text,
--   from_id integer extra, intro_id integer, referred_at instant, value money, referrals integer, subtree_value money
-- parameters: as_of source counting
--
-- Everybody who introduced somebody or was introduced, under whom they came from: a root came from nobody, its referrals
-- are generation 1, theirs are generation 2. With --source only what came of that person. An introduction counts once it
-- has reached the state that `counting.from` of the settings names. Who was introduced by several came from the first;
-- who had introduced others before they were introduced themselves is a root. So everybody stands once, and nothing is
-- counted twice.
--
-- `value` is what the person is worth as a customer: the won deals of the introductions to them. `referrals` are the
-- people below them, of all generations, and `subtree_value` is the value of those and their own. Money of two
-- currencies is not added up: a person with several has a further row for each, with the values alone.

with recursive
  counted as materialized (
    select id, source_id, target_id, at
    from (
      select
        id,
        source_id,
        target_id,
        coalesce(
          iif(:counting <= 0, accepted_at, null),
          iif(:counting <= 1, forwarded_at, null),
          iif(:counting <= 2, consented_at, null),
          iif(:counting <= 3, introduced_at, null),
          iif(:counting <= 4, replied_at, null),
          iif(:counting <= 5, booked_at, null),
          iif(:counting <= 6, met_at, null),
          iif(:counting <= 7, opportunity_at, null),
          iif(state = 'won', closed_at, null)
        ) as at
      from intro
      where target_id is not null
        and counts
    )
    where at <= :as_of
  ),
  gave as (
    select source_id as person_id, at, id
    from (
      select *, row_number() over (partition by source_id order by at, id) as turn
      from counted
    )
    where turn = 1
  ),
  -- How a person came in: the first introduction to them, unless they had introduced others by then. Time only goes on
  -- from a person to those they introduced, so that there is no circle.
  entry as materialized (
    select came.target_id as person_id, came.source_id as from_id, came.id as intro_id, came.at
    from (
      select *, row_number() over (partition by target_id order by at, id) as turn
      from counted
    ) as came
    left join gave on gave.person_id = came.target_id
    where came.turn = 1
      and (gave.at is null or (gave.at, gave.id) > (came.at, came.id))
  ),
  children as materialized (
    select from_id, person_id, intro_id, at, row_number() over (order by at, intro_id) as place
    from entry
    order by from_id
  ),
  -- Depth first: whoever came of somebody stands between them and the next who came of the same person.
  tree as materialized (
    select
      person_id as root_id,
      0 as generation,
      person_id,
      -- With a type, so that it can be looked up.
      cast(null as integer) as from_id,
      null as intro_id,
      null as at,
      row_number() over (order by at, person_id) as place
    from gave
    where iif(:source is null, person_id not in (select person_id from entry), person_id = :source)
    union all
    select
      tree.root_id,
      tree.generation + 1,
      children.person_id,
      children.from_id,
      children.intro_id,
      children.at,
      children.place
    from tree
    join children on children.from_id = tree.person_id
    order by 2 desc, 7
  ),
  walked as materialized (
    select row_number() over () as n, *
    from tree
  ),
  placed as materialized (
    select *, lead(n) over (partition by from_id order by n) as next_n
    from walked
  ),
  -- What came of a person are the rows behind theirs and before `past`: that of the next sibling, or else of what the parent
  -- has.
  span as materialized (
    select *, coalesce(next_n, (select count(*) from walked) + 1) as past
    from placed
    where from_id is null
    union all
    select placed.*, coalesce(placed.next_n, span.past)
    from span
    join placed on placed.from_id = span.person_id
  ),
  worth as materialized (
    select target_id as person_id, currency, sum(value_minor) as value_minor
    from intro
    where state = 'won'
      and counts
      and closed_at <= :as_of
      and value_minor is not null
      and target_id in (select person_id from tree)
    group by target_id, currency
  ),
  -- All up to a row, so that what came of a person is a difference.
  running as materialized (
    select
      walked.n,
      money.currency,
      sum(coalesce(worth.value_minor, 0)) over line as value_minor,
      count(worth.value_minor) over line as deals
    from walked
    cross join (select distinct currency from worth) as money
    left join worth on worth.person_id = walked.person_id and worth.currency = money.currency
    window line as (partition by money.currency order by walked.n)
  ),
  below as (
    select
      span.person_id,
      upto.currency,
      upto.value_minor - coalesce(before.value_minor, 0) as value_minor
    from span
    join running as upto on upto.n = span.past - 1
    left join running as before on before.n = span.n - 1 and before.currency = upto.currency
    where upto.deals > coalesce(before.deals, 0)
  ),
  lined as (
    select
      span.*,
      below.currency,
      worth.value_minor,
      below.value_minor as subtree_minor,
      row_number() over (partition by span.person_id order by below.currency) as line
    from span
    left join below on below.person_id = span.person_id
    left join worth on worth.person_id = span.person_id and worth.currency = below.currency
  )
select
  root.name,
  root.id,
  lined.generation,
  contact.name,
  contact.id,
  parent.name,
  parent.id,
  iif(line = 1, lined.intro_id, null),
  iif(line = 1, lined.at, null),
  lined.value_minor,
  iif(lined.value_minor is null, null, lined.currency),
  iif(line = 1, lined.past - lined.n - 1, null),
  lined.subtree_minor,
  lined.currency
from lined
join contact on contact.id = lined.person_id
join contact as root on root.id = lined.root_id
left join contact as parent on parent.id = lined.from_id
order by lined.n, line;
