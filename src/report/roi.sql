-- title: What asking one source is worth, step by step
-- columns: step text, default_rate rate, count integer, of integer, own_rate rate, low rate, high rate, rate rate,
--   result number, gain number, whole integer, value money, exact_value money
-- parameters: from to as_of owner profile source counting
-- settings: roi.network roi.decision_makers roi.match roi.qualified roi.reachable roi.start roi.meet roi.offer,
--   roi.close roi.prior_weight roi.deal roi.lifetime roi.goal
-- on: cohort
-- chart: bars result by step
--
-- Of the people whom one source knows (`roi.network` of the settings) so many decide, fit, are worth a talk and can be
-- reached; an introduction is made, they meet, they get an offer, they close: `result` is what is left after each
-- step, and the last one are the clients of one source. Nothing is rounded before that: `whole` are the clients as a
-- whole number, and `value` what those are worth; `exact_value` is that of the unrounded ones. The lifetime value
-- holds the first deal: the two are never added.
--
-- `default_rate` is that of the settings. Where your own data knows better, `count` of `of` is your own_rate, low and
-- high are its 95 % bounds (Wilson), and `rate`, which is used, is (count + weight * default) / (of + weight), with
-- `roi.prior_weight` as the weight. Your own are, of the cohort: introductions made of the asks accepted (start),
-- referrals with a meeting of all referrals (meet; a referral is an introduction that reached the state that
-- `counting.from` of the settings names), opportunities of the meetings (offer), and won of won and lost (close).
--
-- `gain` is by how many clients the end would be higher if this rate alone were ten percentage points higher, or 1
-- where it comes near that. `sources needed` is for `roi.goal` clients, when that is set.

with recursive
  own as (
    select
      count(accepted_at) filter (where ask_id is not null) as accepted,
      count(introduced_at) filter (where ask_id is not null and accepted_at is not null) as introduced,
      count(counted_at) as referrals,
      count(met_at) filter (where counted_at is not null) as referrals_met,
      count(met_at) as met,
      count(opportunity_at) filter (where met_at is not null) as opportunities,
      count(won_at) as won,
      count(lost_at) as lost
    from cohort
  ),
  given (rank, step, standard, count, whole) as (
    select 1, 'decision makers', :roi_decision_makers, null, null
    union all select 2, 'match', :roi_match, null, null
    union all select 3, 'qualified', :roi_qualified, null, null
    union all select 4, 'reachable', :roi_reachable, null, null
    union all select 5, 'start', :roi_start, introduced, accepted from own
    union all select 6, 'meet', :roi_meet, referrals_met, referrals from own
    union all select 7, 'offer', :roi_offer, opportunities, met from own
    union all select 8, 'close', :roi_close, won, won + lost from own
  ),
  -- Without cases of one's own the default stays as it is, to its last digit.
  used as (
    select
      *,
      iif(
        coalesce(whole, 0) = 0,
        standard,
        (count + :roi_prior_weight * standard) / (whole + :roi_prior_weight)
      ) as rate
    from given
  ),
  -- The calculation as it is (0), and once with each rate higher.
  run (raised, rank, result) as (
    select value, 0, 1.0 * :roi_network
    from json_each('[0, 1, 2, 3, 4, 5, 6, 7, 8]')
    union all
    select raised, used.rank, result * iif(raised = used.rank, max(min(rate + 0.1, 1), rate), rate)
    from run
    join used on used.rank = run.rank + 1
  ),
  client as (
    select result as exact, cast(round(round(result, 6)) as integer) as whole
    from run
    where raised = 0 and rank = 8
  ),
  line (rank, step, standard, count, of, rate, result, gain, whole, value_minor, exact_minor, currency) as (
    select 0, 'network', null, null, null, null, :roi_network, null, null, null, null, null
    union all
    select used.rank, step, standard, count, used.whole, rate, run.result, better.result - exact, null, null, null, null
    from used
    cross join client
    join run on run.raised = 0 and run.rank = used.rank
    join run as better on better.raised = used.rank and better.rank = 8
    union all
    select 9, 'clients', null, null, null, null, exact, null, whole, null, null, null
    from client
    union all
    select
      10,
      'first deals',
      null,
      null,
      null,
      null,
      null,
      null,
      whole,
      whole * :roi_deal,
      cast(round(exact * :roi_deal) as integer),
      :roi_deal_currency
    from client
    where :roi_deal is not null
    union all
    select
      11,
      'lifetime value',
      null,
      null,
      null,
      null,
      null,
      null,
      whole,
      whole * :roi_lifetime,
      cast(round(exact * :roi_lifetime) as integer),
      :roi_lifetime_currency
    from client
    where :roi_lifetime is not null
    union all
    select
      12,
      'sources needed',
      null,
      null,
      null,
      null,
      :roi_goal / nullif(exact, 0),
      null,
      cast(ceil(round(:roi_goal / nullif(exact, 0), 6)) as integer),
      null,
      null,
      null
    from client
    where :roi_goal > 0
  )
select
  step,
  standard,
  count,
  of,
  1.0 * count / nullif(of, 0),
  wilson_low(count, of),
  wilson_high(count, of),
  round(rate, 6),
  round(result, 6),
  round(gain, 6),
  whole,
  value_minor,
  currency,
  exact_minor,
  currency
from line
order by rank;
