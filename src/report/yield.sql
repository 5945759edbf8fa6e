-- title: What came of asking: answers, introductions, meetings and deals
-- columns: by text, asked integer, answered integer, accepted integer, accepted_of_sent rate,
--   accepted_of_sent_low rate extra, accepted_of_sent_high rate extra, unasked integer, introduced integer,
--   referrals integer, met integer, booked integer, meeting_conversion rate, meeting_conversion_low rate extra,
--   meeting_conversion_high rate extra, won integer, referral_to_customer rate, referral_to_customer_low rate extra,
--   referral_to_customer_high rate extra, won_value money
-- parameters: from to as_of by owner profile source warm counting
-- on: cohort
-- chart: bars asked, accepted, referrals, met, won by by
--
-- The cohort is that of the funnel. accepted_of_sent is `accepted` of those `asked`; `unasked` are the introductions
-- without an ask, and introduced, referrals, met and won count both. meeting_conversion and referral_to_customer are the
-- part of the referrals that had a meeting, or became a deal; `booked` are the referrals whose meeting is booked and has
-- not been held, which are not among those that had one. A referral is an introduction that reached the state that
-- `counting.from` of the settings names.
--
-- Rates are fractions of one, and empty where nothing can be divided; low and high, which --columns all shows, are their
-- 95 % bounds (Wilson). Where those of two lines overlap, they may well be alike. Money of two currencies is not added up,
-- and a line with several has a further one for each, with the value alone.

with
  tally as (
    select
      -- Two sources may have one name.
      iif(:by = 'source', source_id, null) as id,
      by as label,
      currency,
      sum(value_minor) as value_minor,
      count(ask_id) as asked,
      count(answered_at) as answered,
      count(accepted_at) filter (where ask_id is not null) as accepted,
      count(*) - count(ask_id) as unasked,
      count(introduced_at) as introduced,
      count(counted_at) as referrals,
      count(met_at) as met,
      count(met_at) filter (where counted_at is not null) as referrals_met,
      count(booked_at) filter (where counted_at is not null and met_at is null and ended_at is null) as booked,
      count(won_at) as won
    from cohort
    group by 1, 2, 3
    union all
    select null, null, null, null, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    where :by is null
  ),
  -- A row for each currency, or one without; the first has the counts of them all.
  summed as (
    select
      id,
      label,
      currency,
      value_minor,
      row_number() over (partition by id, label order by currency is null, currency) as line,
      sum(asked) over whole as asked,
      sum(answered) over whole as answered,
      sum(accepted) over whole as accepted,
      sum(unasked) over whole as unasked,
      sum(introduced) over whole as introduced,
      sum(referrals) over whole as referrals,
      sum(met) over whole as met,
      sum(referrals_met) over whole as referrals_met,
      sum(booked) over whole as booked,
      sum(won) over whole as won
    from tally
    window whole as (partition by id, label)
  )
select
  label,
  iif(line = 1, asked, null),
  iif(line = 1, answered, null),
  iif(line = 1, accepted, null),
  iif(line = 1, 1.0 * accepted / nullif(asked, 0), null),
  iif(line = 1, wilson_low(accepted, asked), null),
  iif(line = 1, wilson_high(accepted, asked), null),
  iif(line = 1, unasked, null),
  iif(line = 1, introduced, null),
  iif(line = 1, referrals, null),
  iif(line = 1, met, null),
  iif(line = 1, booked, null),
  iif(line = 1, 1.0 * referrals_met / nullif(referrals, 0), null),
  iif(line = 1, wilson_low(referrals_met, referrals), null),
  iif(line = 1, wilson_high(referrals_met, referrals), null),
  iif(line = 1, won, null),
  iif(line = 1, 1.0 * won / nullif(referrals, 0), null),
  iif(line = 1, wilson_low(won, referrals), null),
  iif(line = 1, wilson_high(won, referrals), null),
  value_minor,
  currency
from summed
where line = 1 or currency is not null
order by label is null, label, id, line;
