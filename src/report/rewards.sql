-- title: Whether sources are recognised in proportion to what they bring
-- columns: source text, source_id integer extra, type text, referrals integer, won integer, won_value money,
--   rewards integer, rewards_value money, share rate, last_on date, verdict text
-- parameters: from to as_of owner profile source counting
-- settings: rewards.share
-- on: cohort
--
-- The referrals of each source in the cohort (introductions that reached the state that `counting.from` of the settings
-- names), the deals that were won and their value; then the rewards for introductions of the cohort, whenever they were
-- given, and those for nothing in particular, or for a part in somebody else's deal, that were given in that time. A
-- source who brought nothing and got nothing has no line.
--
-- `share` is the value of the rewards divided by that of the deals, in one currency; empty where nothing can be divided,
-- and where the rewards that have a value have it in another currency, or have none. Money of two currencies is not added
-- up, and a source with several has a further line for each, with the values alone.
--
-- The verdict is `none` for a source without any reward. Else it holds share against `rewards.share` of the settings:
-- `above` it, `below` a half of it, or `in-proportion`; empty where there is no share, and where the setting is 0.

with
  days as (
    select
      coalesce(date(:from, 'unixepoch', 'localtime'), '') as first,
      coalesce(date(:to, 'unixepoch', 'localtime'), '9999') as past,
      date(:as_of, 'unixepoch', 'localtime') as last
  ),
  part (source_id, currency, referrals, won, won_minor, rewards, reward_minor, last_on) as (
    select source_id, currency, count(counted_at), count(won_at), sum(value_minor), 0, null, null
    from cohort
    group by source_id, currency
    union all
    select
      reward.contact_id,
      reward.currency,
      0,
      0,
      null,
      count(*),
      sum(reward.value_minor),
      max(reward.day)
    from reward
    cross join days
    left join intro on intro.id = reward.intro_id
    where reward.day <= last
      and (:source is null or reward.contact_id = :source)
      and iif(
        intro.source_id = reward.contact_id,
        intro.id in (select intro_id from cohort),
        reward.day >= first
          and reward.day < past
          and (:owner is null or reward.owner = :owner)
          and (:profile is null or intro.profile_id = :profile)
      )
    group by reward.contact_id, reward.currency
  ),
  -- A row for each currency, or one without; the first has the counts of them all.
  summed as (
    select
      source_id,
      currency,
      sum(won_minor) as won_minor,
      sum(reward_minor) as reward_minor,
      row_number() over (partition by source_id order by currency is null, currency) as line,
      sum(sum(referrals)) over whole as referrals,
      sum(sum(won)) over whole as won,
      sum(sum(rewards)) over whole as rewards,
      max(max(last_on)) over whole as last_on
    from part
    group by source_id, currency
    window whole as (partition by source_id)
  ),
  shared as (
    select *, 1.0 * iif(rewards = 0, 0, reward_minor) / nullif(won_minor, 0) as share
    from summed
    where (line = 1 or currency is not null) and referrals + rewards > 0
  )
select
  contact.name,
  contact.id,
  source.type,
  iif(line = 1, referrals, null),
  iif(line = 1, won, null),
  won_minor,
  currency,
  iif(line = 1, rewards, null),
  reward_minor,
  currency,
  share,
  iif(line = 1, last_on, null),
  case
    when rewards = 0 then iif(line = 1, 'none', null)
    when share is null or :rewards_share <= 0 then null
    -- Not just above: a tenth is not exact.
    when share > :rewards_share * (1 + 1e-9) then 'above'
    when share < :rewards_share / 2 * (1 - 1e-9) then 'below'
    else 'in-proportion'
  end
from shared
join contact on contact.id = source_id
join source on source.contact_id = source_id
order by referrals desc, contact.name, contact.id, line;
