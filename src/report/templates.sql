-- title: Which letters, and which wordings of them, are answered yes
-- columns: template text, variant text, asked integer, answered integer, accepted integer, accepted_of_sent rate,
--   accepted_of_sent_low rate, accepted_of_sent_high rate, met integer, met_of_sent rate, met_of_sent_low rate extra,
--   met_of_sent_high rate extra, verdict text
-- parameters: from to as_of owner profile source enough
-- on: cohort
-- chart: bars accepted_of_sent by template each variant
--
-- A row for each letter that asks were sent with, and each of its wordings; `main` is the letter itself, and the row
-- without a template the asks that were sent without one. An ask that was sent again counts for its last letter.
--
-- Rates are of the asks sent; low and high are their 95 % bounds (Wilson). The verdict compares the wordings of one
-- letter by accepted_of_sent: `wins` has its bounds above those of all the others, each sent at least as often as
-- `reports.enough` of the settings says; the others are then `behind`. Else it is `too early to say`. A letter with one
-- wording has no verdict: letters for different people are no experiment.

with
  tally as (
    select
      template,
      iif(template is null, null, coalesce(variant, 'main')) as variant,
      count(*) as asked,
      count(answered_at) as answered,
      count(accepted_at) as accepted,
      count(met_at) as met,
      wilson_low(count(accepted_at), count(*)) as low,
      wilson_high(count(accepted_at), count(*)) as high
    from cohort
    where ask_id is not null
    group by 1, 2
  ),
  compared as (
    select
      *,
      count(*) over letter as wordings,
      min(asked) over letter >= :enough
        and low > max(high) over (letter rows between unbounded preceding and unbounded following exclude current row)
        as wins
    from tally
    window letter as (partition by template)
  )
select
  template,
  variant,
  asked,
  answered,
  accepted,
  1.0 * accepted / asked,
  low,
  high,
  met,
  1.0 * met / asked,
  wilson_low(met, asked),
  wilson_high(met, asked),
  case
    when wordings = 1 or template is null then null
    when wins then 'wins'
    when max(wins) over (partition by template) then 'behind'
    else 'too early to say'
  end
from compared
order by template is null, template, variant <> 'main', variant;
