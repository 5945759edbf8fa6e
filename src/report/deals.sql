-- title: What the deals are worth, currency by currency
-- columns: by text, won integer, value money, mean money, smallest money extra, largest money extra, with_years integer,
--   acv money
-- parameters: from to as_of by owner profile source warm
-- on: cohort
--
-- The deals of the cohort that were won by --as-of: a row for each currency, for money of two is never added up or mixed,
-- and one without for deals whose value is not known. `mean` is the mean deal size; `acv` the mean value of a year of
-- contract, of those `with_years` of which it is known how long they run. Means are rounded to the smallest unit.

select
  cohort.by,
  count(*),
  sum(cohort.value_minor),
  cohort.currency,
  cast(round(avg(cohort.value_minor)) as integer),
  cohort.currency,
  min(cohort.value_minor),
  cohort.currency,
  max(cohort.value_minor),
  cohort.currency,
  count(cohort.value_minor / intro.contract_years),
  cast(round(avg(cohort.value_minor / intro.contract_years)) as integer),
  cohort.currency
from cohort
join intro on intro.id = cohort.intro_id
where cohort.won_at is not null
group by iif(:by = 'source', cohort.source_id, null), cohort.by, cohort.currency
order by
  cohort.by is null,
  cohort.by,
  iif(:by = 'source', cohort.source_id, null),
  cohort.currency is null,
  cohort.currency;
