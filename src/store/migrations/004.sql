-- Version 4: what works, and the people who make it work.

-- Whom a source wants to meet; nobody's: it is ours.
alter table profile add column wanted_by integer references source;
create index profile_by_wanted_by on profile (wanted_by) where wanted_by is not null;

-- What a source likes, and how often and by which way they want to hear how their introductions go.
alter table source add column interests text;
alter table source add column update_every integer check (update_every > 0);
alter table source add column update_channel text;

-- What sources are called together, for cadences and lists.
create table source_tag (
  contact_id integer not null references source,
  tag text not null,
  primary key (contact_id, tag)
) strict, without rowid;
create index source_by_tag on source_tag (tag);

-- To whom somebody was introduced, where that is what was given.
alter table touch add column introduced_id integer references contact;
create index touch_by_introduced on touch (introduced_id) where introduced_id is not null;

drop view v_touch;
create view v_touch as
select
  touch.id,
  contact.id as contact_id,
  contact.name as contact,
  touch.day,
  touch.channel,
  touch.gave,
  introduced.id as introduced_id,
  introduced.name as introduced,
  touch.note,
  touch.owner
from touch
join contact on contact.id = touch.contact_id
left join contact as introduced on introduced.id = touch.introduced_id;

-- The proof library: what was achieved, for whom, and in whose words.
create table outcome (
  id integer primary key,
  kind text not null,
  result text not null,
  story text,
  quote text,
  contact_id integer references contact,
  profile_id integer references profile,
  moment_id integer references moment,
  link text,
  day text not null,
  note text,
  added_at integer not null
) strict;
create index outcome_by_result on outcome (result);
create index outcome_by_contact on outcome (contact_id) where contact_id is not null;
create index outcome_by_profile on outcome (profile_id) where profile_id is not null;
create index outcome_by_moment on outcome (moment_id) where moment_id is not null;

-- How a source was recognised, for an introduction or for all they do.
create table reward (
  id integer primary key,
  contact_id integer not null references source,
  intro_id integer references intro,
  kind text not null,
  day text not null,
  item text,
  value_minor integer check (value_minor >= 0),
  currency text,
  override_reason text,
  override_rules text,
  owner text,
  note text,
  added_at integer not null,
  check ((value_minor is null) = (currency is null))
) strict;
create index reward_by_contact on reward (contact_id, day);
create index reward_by_intro on reward (intro_id) where intro_id is not null;

-- How a source finds working with us: a score of ten, and their words.
create table feedback (
  id integer primary key,
  contact_id integer not null references source,
  day text not null,
  score integer check (score between 0 and 10),
  text text,
  owner text,
  added_at integer not null,
  check (score is not null or text is not null)
) strict;
create index feedback_by_contact on feedback (contact_id, day);

-- Who else has a part in a deal, beside the source of its introduction, who keeps the rest of the hundred per cent.
create table credit (
  id integer primary key,
  intro_id integer not null references intro,
  contact_id integer not null references source,
  role text not null check (role in ('sourced', 'influenced')),
  share integer not null check (share between 0 and 100),
  note text,
  added_at integer not null,
  unique (intro_id, contact_id)
) strict;
create index credit_by_contact on credit (contact_id);

-- What a customer did after the deal.
create table sale (
  id integer primary key,
  intro_id integer not null references intro,
  kind text not null check (kind in ('renewal', 'expansion', 'repeat', 'churn')),
  day text not null,
  value_minor integer check (value_minor >= 0),
  currency text,
  reason text,
  note text,
  added_at integer not null,
  check ((value_minor is null) = (currency is null))
) strict;
create index sale_by_intro on sale (intro_id, day);

-- What is wanted of a time: of all, of an owner, a source, an account or a profile. For money `target` is minor units.
create table goal (
  id integer primary key,
  metric text not null,
  first text not null,
  past text not null,
  target integer not null check (target > 0),
  currency text,
  owner text,
  source_id integer references source,
  company_id integer references company,
  profile_id integer references profile,
  note text,
  added_at integer not null,
  check (first < past)
) strict;
create index goal_by_source on goal (source_id) where source_id is not null;
create index goal_by_company on goal (company_id) where company_id is not null;
create index goal_by_profile on goal (profile_id) where profile_id is not null;

-- What the other ways to customers cost and bring, as other systems count it.
create table channel (
  id integer primary key,
  name text not null,
  leads integer check (leads >= 0),
  meetings integer check (meetings >= 0),
  won integer check (won >= 0),
  lost integer check (lost >= 0),
  cost_minor integer check (cost_minor >= 0),
  won_minor integer check (won_minor >= 0),
  lifetime_minor integer check (lifetime_minor >= 0),
  currency text,
  cycle_days real check (cycle_days >= 0),
  kept integer check (kept >= 0),
  kept_of integer check (kept_of >= kept),
  note text,
  added_at integer not null,
  check (currency is not null or coalesce(cost_minor, won_minor, lifetime_minor) is null)
) strict;

drop view v_source;
create view v_source as
select
  contact.id,
  contact.name,
  contact.email,
  company.name as company,
  source.type,
  source.program,
  (select group_concat(tag, ' ') from (select tag from source_tag where contact_id = contact.id order by tag)) as tags,
  tie.strength,
  source.satisfaction,
  source.network_match,
  source.shared_values,
  source.mutual_benefit,
  source.access,
  source.inclination,
  source.clear_path,
  source.independence,
  source.credibility,
  source.frequency,
  source.would_clone,
  source.unprompted,
  source.health,
  source.open_issue,
  source.signed_on,
  source.handed_off_on,
  source.onboarded_on,
  source.renewal_on,
  source.review_on,
  source.owner,
  source.since,
  source.next_touch,
  source.touch_every,
  source.update_every,
  source.update_channel,
  source.interests,
  (select max(touch.day) from touch where touch.contact_id = contact.id) as last_touch,
  (select count(*) from ask where ask.source_id = contact.id) as asks,
  (select count(*) from intro where intro.source_id = contact.id) as intros,
  contact.do_not_contact,
  source.note
from source
join contact on contact.id = source.contact_id
left join company on company.id = contact.company_id
left join tie on tie.a = 1 and tie.b = contact.id;

create view v_outcome as
select
  outcome.id,
  outcome.kind,
  outcome.result,
  outcome.story,
  outcome.quote,
  contact.name as customer,
  company.name as company,
  profile.handle as profile,
  outcome.moment_id,
  outcome.link,
  outcome.day,
  outcome.note
from outcome
left join contact on contact.id = outcome.contact_id
left join company on company.id = contact.company_id
left join profile on profile.id = outcome.profile_id;

create view v_reward as
select
  reward.id,
  source.id as source_id,
  source.name as source,
  reward.intro_id,
  reward.kind,
  reward.day,
  reward.item,
  reward.value_minor,
  reward.currency,
  reward.override_reason,
  reward.override_rules,
  reward.owner,
  reward.note
from reward
join contact as source on source.id = reward.contact_id;

create view v_feedback as
select feedback.id, source.id as source_id, source.name as source, feedback.day, feedback.score, feedback.text, feedback.owner
from feedback
join contact as source on source.id = feedback.contact_id;

create view v_credit as
select credit.id, credit.intro_id, source.id as source_id, source.name as source, credit.role, credit.share, credit.note
from credit
join contact as source on source.id = credit.contact_id;

create view v_sale as
select
  sale.id,
  sale.intro_id,
  customer.name as customer,
  company.name as company,
  sale.kind,
  sale.day,
  sale.value_minor,
  sale.currency,
  sale.reason,
  sale.note
from sale
join intro on intro.id = sale.intro_id
left join contact as customer on customer.id = intro.target_id
left join company on company.id = customer.company_id;

create view v_goal as
select
  goal.id,
  goal.metric,
  goal.first,
  goal.past,
  goal.target,
  goal.currency,
  goal.owner,
  source.name as source,
  company.name as account,
  profile.handle as profile,
  goal.note
from goal
left join contact as source on source.id = goal.source_id
left join company on company.id = goal.company_id
left join profile on profile.id = goal.profile_id;

create view v_channel as
select
  id,
  name,
  leads,
  meetings,
  won,
  lost,
  cost_minor,
  won_minor,
  lifetime_minor,
  currency,
  cycle_days,
  kept,
  kept_of,
  note
from channel;
