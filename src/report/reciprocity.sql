-- title: Who gives and who takes, between us and each source
-- columns: by text, source text, source_id integer extra, type text, given integer, referrals_given integer,
--   introductions_given integer extra, business_given integer extra, outcomes integer, asks integer, balance integer,
--   referrals_received integer
-- parameters: as_of by owner source counting year_ago
-- on: cohort
-- by: type owner
--
-- Of the 12 calendar months up to --as-of, for each source of whom there is something to count: `given` are the touches
-- in which something was given (a reward is recognition, and no give), referrals_given those of them that were referrals
-- of ours (introductions_given, and business_given: business or an opportunity). `outcomes` are the moments at which
-- something was delivered, and `asks` those that were sent. `balance` is given and outcomes less the asks: below 0 more
-- was asked for than given.
-- referrals_received are the introductions of theirs that reached the state that `counting.from` of the settings names.
-- Those to whom most is owed come first.
--
-- With --by type or --by owner (who looks after them) the sources of each are one row.
--
-- With --owner the asks and the referrals of that owner, and the touches they had; outcomes belong to nobody.

with
  year as (
    select
      :year_ago as began,
      date(:year_ago, 'unixepoch', 'localtime') as began_on,
      date(:as_of, 'unixepoch', 'localtime') as ends_on
  ),
  event (source_id, gave, outcome, asked, received) as (
    select contact_id, gave, 0, 0, 0
    from touch
    cross join year
    where gave is not null
      and day > began_on
      and day <= ends_on
      and (:owner is null or owner = :owner)
    union all
    select contact_id, null, 1, 0, 0
    from moment
    cross join year
    where outcome is not null and day > began_on and day <= ends_on
    union all
    select source_id, null, 0, ask_id is not null and at > began, coalesce(counted_at > began, 0)
    from cohort
    cross join year
  ),
  tally as (
    select
      source_id,
      count(gave) as given,
      count(*) filter (where gave = 'introduction') as introductions,
      count(*) filter (where gave in ('business', 'opportunity')) as business,
      sum(outcome) as outcomes,
      sum(asked) as asks,
      sum(received) as received
    from event
    group by source_id
  ),
  labelled as (
    select
      case :by when 'type' then source.type when 'owner' then source.owner end as label,
      iif(:by in ('type', 'owner'), null, contact.id) as id,
      contact.name,
      source.type,
      tally.*
    from tally
    join source on source.contact_id = tally.source_id
    join contact on contact.id = tally.source_id
    where given + outcomes + asks + received > 0
      and (:source is null or contact.id = :source)
  )
select
  label,
  iif(id is null, null, name),
  id,
  iif(id is null, null, type),
  sum(given),
  sum(introductions) + sum(business),
  sum(introductions),
  sum(business),
  sum(outcomes),
  sum(asks),
  sum(given) + sum(outcomes) - sum(asks) as balance,
  sum(received) as received
from labelled
group by label, id
order by balance, received desc, label is null, label, name, id;
