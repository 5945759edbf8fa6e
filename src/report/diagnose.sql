-- title: The one stage that holds results back most
-- columns: by text, stage text, count integer, of integer, rate rate, low rate, high rate, reference rate,
--   best_quarter text extra, benchmark rate extra, extra_wins number, bottleneck flag, verdict text, next text
-- parameters: from to as_of by owner profile source warm
-- settings: diagnose.benchmarks diagnose.least
-- on: cohort of all time
-- chart: bars extra_wins by stage
--
-- The stages of the cohort (asks sent from --from on and before --to, and introductions without an ask): `asking` are
-- the asks sent, of as many as it would have been at the pace of your best quarter; `acceptance` the asks answered yes
-- of those sent; `fulfilment` the introductions made of the asks answered yes; `meetings` the introductions with a
-- meeting of all that were made; `offers` the meetings that led to an opportunity; `closing` the deals won of those won
-- or lost. low and high are the 95 % bounds of the rate (Wilson); asking is no sample and has none.
--
-- `reference` is what has been reached, or should be: the rate of your best quarter (by the day of the ask, of all
-- quarters up to --as-of with at least `diagnose.least` cases), or what `diagnose.benchmarks` of the settings says,
-- whichever is greater; both are shown by --columns all. extra_wins are the further deals that this stage alone would
-- have brought at its reference: what it would have let through, times the rates of all later stages (where a later one
-- has too few cases, that of all groups, or else its reference). The stage with most of them is the bottleneck.
--
-- The verdict is `not enough data` with fewer than `diagnose.least` cases; `good` at the reference or above; `below` when
-- the reference is above the bounds, and `may be chance` when it is within; `nothing to compare with` where there is
-- none. `next` is the command that goes on from there.
--
-- With --by a row for each group: its bottleneck, or, where there is none, the first stage with too few cases. The
-- reference is then still that of all groups together, and asking is left out: how much to ask of whom is for the plan.

with
  stage (rank, name, next) as (
    values
      (1, 'asking', 'refer ask plan'),
      (2, 'acceptance', 'refer report templates'),
      (3, 'fulfilment', 'refer report fulfilment'),
      (4, 'meetings', 'refer intro list --late'),
      (5, 'offers', 'refer report rates --by profile'),
      (6, 'closing', 'refer intro list --state lost --columns all')
  ),
  -- The last word on a stage counts.
  benchmark as (
    select
      trim(substr(value, 1, instr(value, '=') - 1)) as name,
      cast(trim(substr(value, instr(value, '=') + 1)) as real) as rate,
      max(key) as place
    from json_each(:diagnose_benchmarks)
    group by 1
  ),
  -- A quarter is worked out for quarters of an hour, which no zone divides: that costs less than for each ask.
  tally as (
    select
      iif(:by = 'source', source_id, null) as id,
      by as label,
      at / 900 * 900 as at,
      count(ask_id) as asked,
      count(accepted_at) filter (where ask_id is not null) as accepted,
      count(introduced_at) filter (where ask_id is not null) as fulfilled,
      count(introduced_at) as introduced,
      count(met_at) as met,
      count(opportunity_at) as offered,
      count(won_at) as won,
      count(lost_at) as lost
    from cohort
    group by 1, 2, 3
  ),
  part (id, label, at, rank, count, whole) as (
    select id, label, at, 1, asked, asked from tally
    union all
    select id, label, at, 2, accepted, asked from tally
    union all
    select id, label, at, 3, fulfilled, accepted from tally
    union all
    select id, label, at, 4, met, introduced from tally
    union all
    select id, label, at, 5, offered, met from tally
    union all
    select id, label, at, 6, won, won + lost from tally
  ),
  quarter as (
    select
      rank,
      strftime('%Y-Q', at, 'unixepoch', 'localtime') || ((strftime('%m', at, 'unixepoch', 'localtime') + 2) / 3)
        as quarter,
      sum(count) as count,
      sum(whole) as whole
    from part
    group by 1, 2
    having sum(whole) >= :diagnose_least and sum(whole) > 0
  ),
  best as (
    select
      rank,
      quarter,
      count,
      1.0 * count / whole as rate,
      row_number() over (partition by rank order by iif(rank = 1, count, 1.0 * count / whole) desc, quarter desc)
        as place
    from quarter
  ),
  -- How many quarters long the period is; without --from it begins with the first ask.
  length as (
    select
      max(0, min(coalesce(:to, :as_of), :as_of) - coalesce(:from, min(at) filter (where rank = 1 and whole > 0), :as_of))
        / (365.25 / 4 * 86400) as quarters
    from part
  ),
  counted as (
    select
      id,
      label,
      rank,
      coalesce(sum(count) filter (where at >= coalesce(:from, at) and (:to is null or at < :to)), 0) as count,
      coalesce(sum(whole) filter (where at >= coalesce(:from, at) and (:to is null or at < :to)), 0) as whole
    from part
    group by id, label, rank
    union all
    select null, null, rank, 0, 0
    from stage
    where :by is null and not exists (select 1 from part)
  ),
  overall as (
    select rank, sum(count) as count, sum(whole) as whole
    from counted
    group by rank
  ),
  measured as (
    select
      counted.id,
      counted.label,
      stage.rank,
      stage.name,
      stage.next,
      counted.count,
      iif(stage.rank = 1, cast(round(coalesce(best.count, 0) * length.quarters) as integer), counted.whole) as whole,
      best.quarter,
      benchmark.rate as benchmark,
      -- At its best quarter, asking is all that it could be.
      coalesce(max(best.rate, benchmark.rate), best.rate, benchmark.rate) as reference,
      iif(overall.whole >= :diagnose_least, 1.0 * overall.count / nullif(overall.whole, 0), null) as usual
    from counted
    join stage on stage.rank = counted.rank
    join overall on overall.rank = counted.rank
    cross join length
    left join best on best.rank = counted.rank and best.place = 1
    left join benchmark on benchmark.name = stage.name
    where :by is null or counted.rank > 1
  ),
  rated as (
    select
      *,
      1.0 * count / nullif(whole, 0) as rate,
      whole >= max(:diagnose_least, 1) as enough
    from measured
  ),
  -- What comes of one more that a stage lets through: the product of the rates after it.
  followed as (
    select
      *,
      case
        when rank = 6 then 1.0
        when count(coalesce(iif(enough, rate, null), usual, reference)) over later < 6 - rank then null
        when min(coalesce(iif(enough, rate, null), usual, reference)) over later = 0 then 0.0
        else exp(sum(ln(nullif(coalesce(iif(enough, rate, null), usual, reference), 0))) over later)
      end as worth
    from rated
    window later as (partition by id, label order by rank rows between 1 following and unbounded following)
  ),
  judged as (
    select
      *,
      iif(enough, round(max(0, (reference - rate) * whole) * worth, 4), null) as extra_wins,
      case
        when not enough then 'not enough data'
        when reference is null then 'nothing to compare with'
        when rate >= reference - 1e-9 then 'good'
        when rank = 1 or wilson_high(count, whole) < reference then 'below'
        else 'may be chance'
      end as verdict
    from followed
  ),
  placed as (
    select
      *,
      max(whole) over (partition by id, label) as size,
      row_number() over (
        partition by id, label
        order by iif(extra_wins > 0, extra_wins, 0) desc, extra_wins is not null, rank
      ) as place
    from judged
  )
select
  label,
  name,
  count,
  whole,
  rate,
  iif(rank = 1, null, wilson_low(count, whole)),
  iif(rank = 1, null, wilson_high(count, whole)),
  reference,
  quarter,
  benchmark,
  extra_wins,
  coalesce(place = 1 and extra_wins > 0, 0),
  verdict,
  case verdict when 'good' then null when 'not enough data' then 'refer ask plan' else next end
from placed
where :by is null or (place = 1 and size > 0)
order by
  coalesce(place = 1 and extra_wins > 0, 0) desc,
  iif(:by is null, null, extra_wins) desc,
  label is null,
  label,
  id,
  rank;
