-- title: How many sources there are of each type, and how many of them were asked
-- columns: type text, sources integer, wanted integer, missing integer, active integer, asked integer, asked_rate rate,
--   asked_rate_low rate extra, asked_rate_high rate extra, never_asked integer, referrals integer, share rate
-- parameters: as_of counting today
-- settings: sources.coverage_low
-- chart: bars asked_rate by type
-- on: vitals
--
-- Each type that is used, and always customer, partner, connector and advisor, then `all` of them. `sources` are those
-- that there were by --as-of, and `missing` how many more it takes to come to `wanted`, the setting `sources.coverage_low`.
-- `refer source coverage` counts by days, and says what hangs on one source.
--
-- Of the 12 calendar months up to --as-of: `active` sources brought a referral (an introduction that reached the state
-- that `counting.from` of the settings names), `asked` ones were sent an ask; asked_rate is the part of the sources that
-- was asked, the coverage of asking, with its 95 % bounds (Wilson). never_asked were not asked before either. share is the
-- part of all referrals.

with
  known (type, rank, is_usual) as (
    select key, id, value from json_each(:types)
  ),
  line as (
    select
      type,
      0 as last,
      count(*) as sources,
      max(0, :sources_coverage_low - count(*)) as missing,
      count(nullif(referrals, 0)) as active,
      count(nullif(asked, 0)) as asked,
      count(*) - count(last_asked) as never_asked,
      sum(referrals) as referrals
    from vitals
    group by type
    union all
    select type, 0, 0, :sources_coverage_low, 0, 0, 0, 0
    from known
    where is_usual and type not in (select type from vitals)
  ),
  whole as (
    select * from line
    union all
    select 'all', 1, sum(sources), sum(missing), sum(active), sum(asked), sum(never_asked), sum(referrals)
    from line
  )
select
  whole.type,
  sources,
  iif(last, null, :sources_coverage_low),
  missing,
  active,
  asked,
  1.0 * asked / nullif(sources, 0),
  wilson_low(asked, sources),
  wilson_high(asked, sources),
  never_asked,
  referrals,
  1.0 * referrals / nullif((select sum(referrals) from line), 0)
from whole
left join known on known.type = whole.type and not whole.last
order by last, known.rank is null, known.rank, whole.type;
