-- title: Who introduced us and never heard what came of it
-- columns: source text, source_id integer extra, intro_id integer, target text, state state, since instant,
--   days integer, thanked flag
-- parameters: from to as_of owner profile source
-- on: cohort
--
-- The introductions that were made, or that ended, of which the source has heard nothing by --as-of: neither how it goes
-- nor how it ended. What they ended themselves, by saying no, they know. `since` is when it ended, or else when it was
-- made; those that wait longest come first. `thanked` says whether they had their thanks: that is no news.
--
--   refer intro draft 12 --template update      what is open
--   refer intro draft 12 --template closure     what has ended

with
  unheard as (
    select
      cohort.source_id,
      cohort.intro_id,
      cohort.target_id,
      cohort.state,
      coalesce(cohort.won_at, cohort.ended_at, cohort.introduced_at) as since,
      intro.thanked_at <= :as_of as thanked
    from cohort
    join intro on intro.id = cohort.intro_id
    where (intro.told_at is null or intro.told_at > :as_of)
      and (intro.updated_at is null or intro.updated_at > :as_of)
      and not (cohort.state = 'refused' and intro.refused_by is 'source')
  )
select
  source.name,
  source.id,
  unheard.intro_id,
  target.name,
  unheard.state,
  unheard.since,
  (:as_of - unheard.since) / 86400,
  coalesce(unheard.thanked, 0)
from unheard
join contact as source on source.id = unheard.source_id
left join contact as target on target.id = unheard.target_id
where unheard.since is not null
order by unheard.since, unheard.intro_id;
