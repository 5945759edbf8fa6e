-- title: Who said yes and has not introduced us
-- columns: source text, source_id integer extra, ask_id integer, intro_id integer, target text, state state,
--   accepted_at instant, days integer
-- parameters: from to as_of owner profile source
-- on: cohort
--
-- The asks of the cohort that were answered yes, and of which no introduction has come by --as-of: those that are still
-- open first, the longest wait before the others. `days` is from the yes to --as-of, or to the day on which it ended.
-- `rates` has their part of all.

select
  source.name,
  source.id,
  cohort.ask_id,
  cohort.intro_id,
  target.name,
  cohort.state,
  cohort.accepted_at,
  (coalesce(cohort.ended_at, :as_of) - cohort.accepted_at) / 86400
from cohort
join contact as source on source.id = cohort.source_id
left join contact as target on target.id = cohort.target_id
where cohort.ask_id is not null
  and cohort.accepted_at is not null
  and cohort.introduced_at is null
order by cohort.ended_at is not null, cohort.accepted_at, cohort.ask_id;
