-- title: What came of each source
-- columns: source_id integer extra, source text, type text, asked integer, accepted integer, accepted_of_sent rate,
--   accepted_of_sent_low rate extra, accepted_of_sent_high rate extra, unasked integer, introduced integer,
--   met integer, referrals integer, won integer, referral_to_customer rate, referral_to_customer_low rate extra,
--   referral_to_customer_high rate extra, won_value money
-- parameters: from to as_of owner profile source counting
--
-- The cohort is the asks that were sent from --from on and before --to, and the introductions that came without an ask
-- and were accepted in that time; what is counted is what had come of them by --as-of. `accepted` is of those asked,
-- `unasked` are the introductions without an ask; introduced, met, referrals and won count both, with all that went
-- further. A referral is an introduction that reached the state that `counting.from` of the settings names.
--
-- Rates are fractions of one, and empty where nothing can be divided; low and high, which --columns all shows, are
-- their 95 % bounds (Wilson).
--
-- Money of two currencies is not added up: a source who won deals in several has a further row for each, with the value
-- alone. All sources are listed, those with the most won first; with --owner or --profile those only of whom there is
-- something to count.

with
  -- `progress` is the rank of the furthest state that was reached, as in intro_state; -1 is an ask without a yes.
  -- Without an ask it is 100 more.
  member as (
    select
      ask.source_id,
      intro.value_minor,
      intro.currency,
      case
        when intro.state = 'won' and intro.closed_at <= :as_of then 8
        when intro.opportunity_at <= :as_of then 7
        when intro.met_at <= :as_of then 6
        when intro.booked_at <= :as_of then 5
        when intro.replied_at <= :as_of then 4
        when intro.introduced_at <= :as_of then 3
        when intro.consented_at <= :as_of then 2
        when intro.forwarded_at <= :as_of then 1
        when ask.state = 'accepted' and ask.answered_at <= :as_of then 0
        else -1
      end as progress
    from ask
    left join intro on intro.ask_id = ask.id and intro.counts
    -- The plus keeps SQLite from the index: in the order of instants, rows of a large table are read from all over the file.
    where +ask.sent_at >= coalesce(:from, -1 << 62)
      and +ask.sent_at < coalesce(:to, 1 << 62)
      and +ask.sent_at <= :as_of
      and (:owner is null or ask.owner = :owner)
      and (:profile is null or ask.profile_id = :profile)
      and (:source is null or ask.source_id = :source)
    union all
    select
      source_id,
      value_minor,
      currency,
      100 + case
        when state = 'won' and closed_at <= :as_of then 8
        when opportunity_at <= :as_of then 7
        when met_at <= :as_of then 6
        when booked_at <= :as_of then 5
        when replied_at <= :as_of then 4
        when introduced_at <= :as_of then 3
        when consented_at <= :as_of then 2
        when forwarded_at <= :as_of then 1
        else 0
      end
    from intro
    where ask_id is null
      and counts
      and accepted_at >= coalesce(:from, -1 << 62)
      and accepted_at < coalesce(:to, 1 << 62)
      and accepted_at <= :as_of
      and (:owner is null or owner = :owner)
      and (:profile is null or profile_id = :profile)
      and (:source is null or source_id = :source)
  ),
  tally as (
    select
      source_id,
      progress,
      iif(progress % 100 = 8, currency, null) as currency,
      count(*) as count,
      sum(value_minor) as value_minor
    from member
    group by 1, 2, 3
    union all
    select contact_id, -1, null, 0, null
    from source
    where :owner is null and :profile is null and (:source is null or contact_id = :source)
  ),
  counted as (
    select
      source_id,
      currency,
      iif(currency is null, null, sum(value_minor)) as value_minor,
      sum(count) filter (where progress < 100) as asked,
      sum(count) filter (where progress between 0 and 99) as accepted,
      sum(count) filter (where progress >= 100) as unasked,
      sum(count) filter (where progress % 100 >= 3) as introduced,
      sum(count) filter (where progress % 100 >= 6) as met,
      sum(count) filter (where progress % 100 >= :counting) as referrals,
      sum(count) filter (where progress % 100 >= 8) as won
    from tally
    group by source_id, currency
  ),
  -- A row for each currency, or one without; the first has the counts of them all.
  summed as (
    select
      source_id,
      currency,
      value_minor,
      row_number() over (partition by source_id order by currency is null, currency) as line,
      coalesce(sum(asked) over whole, 0) as asked,
      coalesce(sum(accepted) over whole, 0) as accepted,
      coalesce(sum(unasked) over whole, 0) as unasked,
      coalesce(sum(introduced) over whole, 0) as introduced,
      coalesce(sum(met) over whole, 0) as met,
      coalesce(sum(referrals) over whole, 0) as referrals,
      coalesce(sum(won) over whole, 0) as won
    from counted
    window whole as (partition by source_id)
  )
select
  contact.id as source_id,
  contact.name as source,
  source.type,
  iif(line = 1, asked, null) as asked,
  iif(line = 1, accepted, null) as accepted,
  iif(line = 1, 1.0 * accepted / nullif(asked, 0), null) as accepted_of_sent,
  iif(line = 1, wilson_low(accepted, asked), null) as accepted_of_sent_low,
  iif(line = 1, wilson_high(accepted, asked), null) as accepted_of_sent_high,
  iif(line = 1, unasked, null) as unasked,
  iif(line = 1, introduced, null) as introduced,
  iif(line = 1, met, null) as met,
  iif(line = 1, referrals, null) as referrals,
  iif(line = 1, won, null) as won,
  iif(line = 1, 1.0 * won / nullif(referrals, 0), null) as referral_to_customer,
  iif(line = 1, wilson_low(won, referrals), null) as referral_to_customer_low,
  iif(line = 1, wilson_high(won, referrals), null) as referral_to_customer_high,
  value_minor as won_value,
  currency
from summed
join source on source.contact_id = summed.source_id
join contact on contact.id = summed.source_id
where line = 1 or currency is not null
order by
  summed.won desc,
  summed.met desc,
  summed.introduced desc,
  summed.accepted + summed.unasked desc,
  summed.asked desc,
  contact.name,
  contact.id,
  line;
