-- title: How often an ask is answered yes, an introduction leads to a meeting, and a referral to a deal
-- columns: by text, metric text, count integer, of integer, rate rate, low rate, high rate
-- parameters: from to as_of by owner profile source warm counting
-- on: cohort
-- chart: bars rate by metric
--
-- The cohort is that of the funnel: asks sent from --from on and before --to, and introductions without an ask that were
-- accepted in that time; what is counted is what had come of them by --as-of. A rate is `count` divided by `of`, empty
-- where nothing can be divided; low and high are its 95 % bounds (Wilson).
--
-- An answer is yes, no, or later. A referral is an introduction that reached the state that `counting.from` of the
-- settings names. Of the asks that were sent, accepted_of_sent were answered yes, and request_conversion led to a
-- referral; accepted_of_answered is the part of those that were answered at all. fulfilment is the introductions made
-- of the asks answered yes, opt_in_rate the targets who agreed of those who answered (not where the source said no).
-- Of the referrals, meeting_conversion had a meeting that was held (`yield` shows how many more are booked), and
-- referral_to_customer became a deal; close_rate is the deals won of those won or lost.

with
  total as (
    select
      -- Two sources may have one name.
      iif(:by = 'source', source_id, null) as id,
      by as label,
      count(ask_id) as sent,
      count(answered_at) as answered,
      count(accepted_at) filter (where ask_id is not null) as accepted,
      count(introduced_at) filter (where ask_id is not null) as fulfilled,
      count(agreed_at) as consented,
      count(coalesce(agreed_at, refused_at)) as replied,
      count(counted_at) filter (where ask_id is not null) as converted,
      count(counted_at) as referrals,
      count(met_at) filter (where counted_at is not null) as met,
      count(won_at) as won,
      count(won_at) filter (where counted_at is not null) as customers,
      count(lost_at) as lost
    from cohort
    group by 1, 2
    union all
    select null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    where :by is null and not exists (select 1 from cohort)
  ),
  rate (id, label, rank, metric, count, whole) as (
    select id, label, 1, 'accepted_of_sent', accepted, sent from total
    union all select id, label, 2, 'accepted_of_answered', accepted, answered from total
    union all select id, label, 3, 'fulfilment', fulfilled, accepted from total
    union all select id, label, 4, 'opt_in_rate', consented, replied from total
    union all select id, label, 5, 'request_conversion', converted, sent from total
    union all select id, label, 6, 'meeting_conversion', met, referrals from total
    union all select id, label, 7, 'close_rate', won, won + lost from total
    union all select id, label, 8, 'referral_to_customer', customers, referrals from total
  )
select
  label as by,
  metric,
  count,
  whole as "of",
  1.0 * count / nullif(whole, 0) as rate,
  wilson_low(count, whole) as low,
  wilson_high(count, whole) as high
from rate
order by label is null, label, id, rank;
