-- title: What came of each source
-- columns: source_id integer extra, source text, type text, asked integer, accepted integer, accepted_of_sent rate,
--   accepted_of_sent_low rate extra, accepted_of_sent_high rate extra, unasked integer, introduced integer,
--   met integer, referrals integer, won integer, referral_to_customer rate, referral_to_customer_low rate extra,
--   referral_to_customer_high rate extra, won_value money
-- parameters: from to as_of owner profile source counting
-- on: cohort
-- chart: bars asked, referrals, won by source
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
-- alone. All sources that there were by --as-of are listed, those with the most won first; with --owner or --profile those
-- only of whom there is something to count.

with
  counted as (
    select
      source_id,
      currency,
      sum(value_minor) as value_minor,
      count(ask_id) as asked,
      count(accepted_at) filter (where ask_id is not null) as accepted,
      count(*) - count(ask_id) as unasked,
      count(introduced_at) as introduced,
      count(met_at) as met,
      count(counted_at) as referrals,
      count(won_at) as won
    from cohort
    group by source_id, currency
    union all
    select contact_id, null, null, 0, 0, 0, 0, 0, 0, 0
    from source
    where added_at <= :as_of
      and :owner is null
      and :profile is null
      and (:source is null or contact_id = :source)
  ),
  -- A row for each currency, or one without; the first has the counts of them all.
  summed as (
    select
      source_id,
      currency,
      value_minor,
      row_number() over (partition by source_id order by currency is null, currency) as line,
      sum(asked) over whole as asked,
      sum(accepted) over whole as accepted,
      sum(unasked) over whole as unasked,
      sum(introduced) over whole as introduced,
      sum(met) over whole as met,
      sum(referrals) over whole as referrals,
      sum(won) over whole as won
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
