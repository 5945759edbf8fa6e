-- title: What came of the asks that went past a guard
-- columns: rule text, asked integer, answered integer, accepted integer, accepted_of_sent rate,
--   accepted_of_sent_low rate, accepted_of_sent_high rate, introduced integer, won integer
-- parameters: from to as_of owner profile source
-- on: cohort
--
-- A row for each rule that asks of the cohort went past with --override, those past most first; an ask that went past
-- several is in each of them. The last row, without a rule, has the asks that no rule refused, to hold them against: low
-- and high are the 95 % bounds (Wilson) of their acceptance. 'refer ask list --overridden' shows the asks and the reasons.

with recursive
  -- The rules of an ask stand in one text, with commas.
  passed (ask_id, rule, rest) as (
    select id, null, override_rules || ','
    from ask
    where override_rules <> ''
    union all
    select ask_id, trim(substr(rest, 1, instr(rest, ',') - 1)), substr(rest, instr(rest, ',') + 1)
    from passed
    where rest <> ''
  ),
  tally as (
    select
      passed.rule,
      count(*) as asked,
      count(cohort.answered_at) as answered,
      count(cohort.accepted_at) as accepted,
      count(cohort.introduced_at) as introduced,
      count(cohort.won_at) as won
    from cohort
    left join passed on passed.ask_id = cohort.ask_id and passed.rule is not null
    where cohort.ask_id is not null
    group by passed.rule
  )
select
  rule,
  asked,
  answered,
  accepted,
  1.0 * accepted / asked,
  wilson_low(accepted, asked),
  wilson_high(accepted, asked),
  introduced,
  won
from tally
order by rule is null, asked desc, rule;
