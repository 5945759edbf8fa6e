-- title: Who gives and who takes, between us and each source
-- columns: source text, source_id integer extra, type text, given integer, referrals_given integer, outcomes integer,
--   asks integer, balance integer, referrals_received integer
-- parameters: as_of owner source counting
-- on: cohort
--
-- Of the 12 calendar months up to --as-of, for each source of whom there is something to count: `given` are the touches
-- in which something was given, referrals_given those of them that were business, an introduction or an opportunity,
-- `outcomes` the moments at which something was delivered, and `asks` those that were sent. `balance` is given and
-- outcomes less the asks: below 0 more was asked for than given. referrals_received are the introductions of theirs that
-- reached the state that `counting.from` of the settings names. Those to whom most is owed come first.
--
-- With --owner the asks and the referrals of that owner, and the touches they had; outcomes belong to nobody.

with
  year as (
    select
      unixepoch(:as_of, 'unixepoch', 'localtime', '-12 months', 'utc') as began,
      date(:as_of, 'unixepoch', 'localtime', '-12 months') as began_on,
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
      count(*) filter (where gave in ('business', 'introduction', 'opportunity')) as referrals_given,
      sum(outcome) as outcomes,
      sum(asked) as asks,
      sum(received) as received
    from event
    group by source_id
  )
select
  contact.name,
  contact.id,
  source.type,
  given,
  referrals_given,
  outcomes,
  asks,
  given + outcomes - asks as balance,
  received
from tally
join source on source.contact_id = tally.source_id
join contact on contact.id = tally.source_id
where given + outcomes + asks + received > 0
  and (:source is null or contact.id = :source)
order by balance, received desc, contact.name, contact.id;
