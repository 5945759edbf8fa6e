-- title: The asks and introductions that reports count, one a row
-- columns: by text, ask_id integer, intro_id integer, source_id integer extra, target_id integer extra,
--   profile_id integer extra, moment_id integer extra, kind text, mode text extra, template text extra,
--   variant text extra, owner text, state state, at instant, answered_at instant, accepted_at instant,
--   forwarded_at instant extra, consented_at instant extra, agreed_at instant extra, refused_at instant extra,
--   introduced_at instant, replied_at instant extra, booked_at instant extra, met_at instant, opportunity_at instant,
--   won_at instant, lost_at instant extra, ended_at instant extra, counted_at instant extra, value money
-- parameters: from to as_of by owner profile source warm counting
--
-- The cohort: the asks that were sent from --from on and before --to, and the introductions that came without an ask
-- and were accepted in that time; `at` is that instant. Not those that are no referral (intro reclassify). What happened
-- after --as-of has not happened: its instants are empty. Warm and cold (--by warmth) are by the ties recorded by then.
--
-- A stage that was skipped was reached with the next one that was not. `answered_at` is the first yes, no or later of an
-- ask; `agreed_at` and `refused_at` are what the target said themselves; `ended_at` is any end but a deal, lost_at among
-- them; `counted_at` is when it became a referral, by `counting.from` of the settings. `value` is that of a deal won.
--
-- Other reports stand on this one, and one of yours may: with the line `-- on: cohort` it can read cohort as a table,
-- where instants are Unix seconds, and value is value_minor and currency.

-- Tables are named with main, for a report that stands on this one may call something of its own so.
select
  case :by
    when 'source' then (select name from main.contact where id = source_id)
    when 'type' then (select type from main.source where contact_id = source_id)
    when 'profile' then (select handle from main.profile where id = profile_id)
    when 'program' then (select program from main.profile where id = profile_id)
    when 'moment' then (select kind from main.moment where id = moment_id)
    when 'template' then template
    when 'variant' then template || ' ' || coalesce(variant, 'main')
    when 'owner' then owner
    when 'quarter' then
      strftime('%Y-Q', at, 'unixepoch', 'localtime') || ((strftime('%m', at, 'unixepoch', 'localtime') + 2) / 3)
    when 'month' then strftime('%Y-%m', at, 'unixepoch', 'localtime')
    when 'warmth' then
      iif(
        exists (select 1 from main.tie where a = 1 and b = source_id and strength >= :warm and added_at <= :as_of)
          and exists (
            select 1
            from main.tie
            where a = min(source_id, target_id)
              and b = max(source_id, target_id)
              and strength >= :warm
              and added_at <= :as_of
          ),
        'warm',
        'cold'
      )
  end as by,
  ask_id,
  intro_id,
  source_id,
  target_id,
  profile_id,
  moment_id,
  kind,
  mode,
  template,
  variant,
  owner,
  case
    when won_at is not null or ended_at is not null then state
    when opportunity_at is not null then 'opportunity'
    when met_at is not null then 'met'
    when booked_at is not null then 'booked'
    when replied_at is not null then 'replied'
    when introduced_at is not null then 'introduced'
    when consented_at is not null then 'consented'
    when forwarded_at is not null then 'forwarded'
    when intro_id is not null and accepted_at is not null then 'accepted'
  end as state,
  at,
  answered_at,
  accepted_at,
  coalesce(forwarded_at, consented_at, introduced_at, replied_at, booked_at, met_at, opportunity_at, won_at)
    as forwarded_at,
  coalesce(consented_at, introduced_at, replied_at, booked_at, met_at, opportunity_at, won_at) as consented_at,
  consented_at as agreed_at,
  iif(state = 'refused' and refused_by is not 'source', ended_at, null) as refused_at,
  coalesce(introduced_at, replied_at, booked_at, met_at, opportunity_at, won_at) as introduced_at,
  coalesce(replied_at, booked_at, met_at, opportunity_at, won_at) as replied_at,
  coalesce(booked_at, met_at, opportunity_at, won_at) as booked_at,
  coalesce(met_at, opportunity_at, won_at) as met_at,
  coalesce(opportunity_at, won_at) as opportunity_at,
  won_at,
  iif(state = 'lost', ended_at, null) as lost_at,
  ended_at,
  case :counting
    when 0 then iif(intro_id is null, null, accepted_at)
    when 1 then
      coalesce(forwarded_at, consented_at, introduced_at, replied_at, booked_at, met_at, opportunity_at, won_at)
    when 2 then coalesce(consented_at, introduced_at, replied_at, booked_at, met_at, opportunity_at, won_at)
    when 3 then coalesce(introduced_at, replied_at, booked_at, met_at, opportunity_at, won_at)
    when 4 then coalesce(replied_at, booked_at, met_at, opportunity_at, won_at)
    when 5 then coalesce(booked_at, met_at, opportunity_at, won_at)
    when 6 then coalesce(met_at, opportunity_at, won_at)
    when 7 then coalesce(opportunity_at, won_at)
    else won_at
  end as counted_at,
  iif(won_at is null, null, value_minor) as value_minor,
  iif(won_at is null, null, currency) as currency
from (
  select
    ask.id as ask_id,
    intro.id as intro_id,
    ask.source_id,
    ask.target_id,
    ask.profile_id,
    ask.moment_id,
    ask.kind,
    intro.mode,
    ask.template,
    ask.variant,
    ask.owner,
    ask.sent_at as at,
    -- An answer is yes, no, or later.
    nullif(
      min(
        iif(ask.answered_at <= :as_of, ask.answered_at, 1 << 62),
        iif(ask.later_at <= :as_of, ask.later_at, 1 << 62)
      ),
      1 << 62
    ) as answered_at,
    iif(ask.state = 'accepted' and ask.answered_at <= :as_of, ask.answered_at, null) as accepted_at,
    iif(intro.forwarded_at <= :as_of, intro.forwarded_at, null) as forwarded_at,
    iif(intro.consented_at <= :as_of, intro.consented_at, null) as consented_at,
    iif(intro.introduced_at <= :as_of, intro.introduced_at, null) as introduced_at,
    iif(intro.replied_at <= :as_of, intro.replied_at, null) as replied_at,
    iif(intro.booked_at <= :as_of, intro.booked_at, null) as booked_at,
    iif(intro.met_at <= :as_of, intro.met_at, null) as met_at,
    iif(intro.opportunity_at <= :as_of, intro.opportunity_at, null) as opportunity_at,
    iif(intro.closed_at <= :as_of and intro.state = 'won', intro.closed_at, null) as won_at,
    iif(intro.closed_at <= :as_of and intro.state <> 'won', intro.closed_at, null) as ended_at,
    intro.state,
    intro.refused_by,
    intro.value_minor,
    intro.currency
  from main.ask
  left join main.intro on intro.ask_id = ask.id and intro.counts and intro.accepted_at <= :as_of
  where +ask.sent_at >= coalesce(:from, -1 << 62)
    and +ask.sent_at < coalesce(:to, 1 << 62)
    and +ask.sent_at <= :as_of
    and (:owner is null or ask.owner = :owner)
    and (:profile is null or ask.profile_id = :profile)
    and (:source is null or ask.source_id = :source)
  union all
  select
    null,
    id,
    source_id,
    target_id,
    profile_id,
    null,
    null,
    mode,
    null,
    null,
    owner,
    accepted_at,
    null,
    accepted_at,
    iif(forwarded_at <= :as_of, forwarded_at, null),
    iif(consented_at <= :as_of, consented_at, null),
    iif(introduced_at <= :as_of, introduced_at, null),
    iif(replied_at <= :as_of, replied_at, null),
    iif(booked_at <= :as_of, booked_at, null),
    iif(met_at <= :as_of, met_at, null),
    iif(opportunity_at <= :as_of, opportunity_at, null),
    iif(closed_at <= :as_of and state = 'won', closed_at, null),
    iif(closed_at <= :as_of and state <> 'won', closed_at, null),
    state,
    refused_by,
    value_minor,
    currency
  from main.intro
  where ask_id is null
    and counts
    and accepted_at >= coalesce(:from, -1 << 62)
    and accepted_at < coalesce(:to, 1 << 62)
    and accepted_at <= :as_of
    and (:owner is null or owner = :owner)
    and (:profile is null or profile_id = :profile)
    and (:source is null or source_id = :source)
)
