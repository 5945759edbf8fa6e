-- Version 1 of the database of a project. A later version is a text in migrations/; this one is never edited.
--
-- Instants are Unix seconds (UTC), days are YYYY-MM-DD, money is minor units and an ISO 4217 code. Every table has an integer
-- primary key or is WITHOUT ROWID, so that the journal can restore rows exactly where they were.

-- The words of the pipelines with their ranks, filled from core/states: a wrong word is refused by a foreign key, reports
-- sort by rank, and empty stages still show.
create table ask_state (word text primary key, rank integer not null unique) strict, without rowid;
create table intro_state (word text primary key, rank integer not null unique, is_stage integer not null) strict, without rowid;

create table company (
  id integer primary key,
  name text not null,
  folded text not null unique,
  industry text,
  employees integer check (employees >= 0),
  revenue_minor integer check (revenue_minor >= 0),
  currency text,
  region text,
  check ((revenue_minor is null) = (currency is null))
) strict;

-- A person. Number 1 is `me`.
create table contact (
  id integer primary key,
  handle text unique,
  name text not null,
  first_name text,
  last_name text,
  email text collate nocase,
  title text,
  company_id integer references company,
  url text,
  phone text,
  region text,
  channel text,
  note text,
  folded text not null,
  added_at integer not null
) strict;
create unique index contact_by_email on contact (email);
create index contact_by_company on contact (company_id);
create index contact_by_url on contact (url);
create index contact_by_folded on contact (folded);

-- Whom we want to meet.
create table profile (
  id integer primary key,
  handle text not null unique,
  name text not null,
  program text,
  segment text,
  summary text,
  who_we_help text,
  story text,
  employees_low integer,
  employees_high integer,
  revenue_low_minor integer,
  revenue_high_minor integer,
  currency text,
  next_step text,
  link text,
  availability text,
  contact_by text,
  added_at integer not null
) strict;

-- What a profile has several of: industry, region, role, trigger, challenge, outcome, phrase.
create table profile_item (
  profile_id integer not null references profile,
  kind text not null,
  position integer not null,
  text text not null,
  primary key (profile_id, kind, position)
) strict, without rowid;

-- A person who may introduce us.
create table source (
  contact_id integer primary key references contact,
  type text not null,
  satisfaction integer check (satisfaction between 0 and 10),
  owner text,
  next_touch text,
  note text,
  since text,
  added_at integer not null
) strict;

-- How well two people know each other; stored once, the smaller number first.
create table tie (
  id integer primary key,
  a integer not null references contact,
  b integer not null references contact,
  strength integer not null check (strength between 1 and 5),
  how text,
  since text,
  until text,
  evidence text not null,
  note text,
  added_at integer not null,
  check (a < b),
  unique (a, b)
) strict;
create index tie_forward on tie (a, b, strength);
create index tie_backward on tie (b, a, strength);

-- A moment in which the value of what we did was plain to see.
create table moment (
  id integer primary key,
  contact_id integer not null references contact,
  kind text not null,
  day text not null,
  outcome text,
  note text,
  added_at integer not null
) strict;
create index moment_by_contact on moment (contact_id, day);

-- Any contact with a person, and what was given.
create table touch (
  id integer primary key,
  contact_id integer not null references contact,
  day text not null,
  channel text not null,
  gave text,
  note text,
  owner text,
  added_at integer not null
) strict;
create index touch_by_contact on touch (contact_id, day);

create table ask (
  id integer primary key,
  source_id integer not null references source,
  target_id integer references contact,
  profile_id integer references profile,
  moment_id integer references moment,
  kind text not null,
  state text not null references ask_state,
  owner text,
  due text,
  template text,
  queued_at integer not null,
  sent_at integer,
  answered_at integer,
  later_at integer,
  silent_at integer,
  cancelled_at integer,
  later_until text,
  reason text,
  override_reason text,
  note text,
  check (target_id is not null or profile_id is not null)
) strict;
create index ask_by_source on ask (source_id);
create index ask_by_target on ask (target_id);
create index ask_by_profile on ask (profile_id);
create index ask_by_moment on ask (moment_id);
create index ask_by_state on ask (state);
create index ask_by_sent on ask (sent_at);

create table intro (
  id integer primary key,
  ask_id integer references ask,
  source_id integer not null references source,
  target_id integer references contact,
  profile_id integer references profile,
  mode text not null,
  state text not null references intro_state,
  owner text,
  accepted_at integer not null,
  forwarded_at integer,
  consented_at integer,
  introduced_at integer,
  replied_at integer,
  booked_at integer,
  met_at integer,
  opportunity_at integer,
  closed_at integer,
  value_minor integer check (value_minor >= 0),
  currency text,
  contract_years real check (contract_years > 0),
  reason text,
  override_reason text,
  note text,
  check ((value_minor is null) = (currency is null))
) strict;
create unique index intro_by_ask on intro (ask_id);
create index intro_by_source on intro (source_id);
create index intro_by_target on intro (target_id);
create index intro_by_profile on intro (profile_id);
create index intro_by_state on intro (state);

-- What each writing command did: its words, and the changes in the form of SQLite's session extension.
create table journal (
  id integer primary key,
  at integer not null,
  who text not null,
  words text not null,
  state text not null check (state in ('done', 'undone', 'dropped')),
  changes blob not null
) strict;

-- The readable face for people's own SQL. Instants are RFC 3339 texts here.
create view v_contact as
select
  contact.id,
  contact.handle,
  contact.name,
  contact.email,
  contact.title,
  company.name as company,
  company.industry,
  company.employees,
  coalesce(contact.region, company.region) as region,
  contact.url,
  contact.phone,
  contact.channel,
  source.type as source_type,
  contact.note,
  strftime('%Y-%m-%dT%H:%M:%SZ', contact.added_at, 'unixepoch') as added_at
from contact
left join company on company.id = contact.company_id
left join source on source.contact_id = contact.id;

create view v_tie as
select
  tie.id,
  tie.a as from_id,
  one.name as "from",
  tie.b as to_id,
  two.name as "to",
  tie.strength,
  tie.how,
  tie.since,
  tie.until,
  tie.evidence,
  tie.note
from tie
join contact as one on one.id = tie.a
join contact as two on two.id = tie.b;

create view v_source as
select
  contact.id,
  contact.name,
  contact.email,
  company.name as company,
  source.type,
  tie.strength,
  source.satisfaction,
  source.owner,
  source.since,
  source.next_touch,
  (select max(touch.day) from touch where touch.contact_id = contact.id) as last_touch,
  (select count(*) from ask where ask.source_id = contact.id) as asks,
  (select count(*) from intro where intro.source_id = contact.id) as intros,
  source.note
from source
join contact on contact.id = source.contact_id
left join company on company.id = contact.company_id
left join tie on tie.a = 1 and tie.b = contact.id;

create view v_profile as
select
  profile.*,
  (select group_concat(text, '; ') from profile_item where profile_id = profile.id and kind = 'role') as roles,
  (select group_concat(text, '; ') from profile_item where profile_id = profile.id and kind = 'industry') as industries,
  (select group_concat(text, '; ') from profile_item where profile_id = profile.id and kind = 'region') as regions,
  (select group_concat(text, '; ') from profile_item where profile_id = profile.id and kind = 'trigger') as triggers
from profile;

create view v_moment as
select moment.id, contact.id as contact_id, contact.name as contact, moment.kind, moment.day, moment.outcome, moment.note
from moment
join contact on contact.id = moment.contact_id;

create view v_touch as
select touch.id, contact.id as contact_id, contact.name as contact, touch.day, touch.channel, touch.gave, touch.note, touch.owner
from touch
join contact on contact.id = touch.contact_id;

create view v_ask as
select
  ask.id,
  source.id as source_id,
  source.name as source,
  target.id as target_id,
  target.name as target,
  company.name as target_company,
  profile.handle as profile,
  profile.program,
  ask.kind,
  ask.state,
  ask.owner,
  ask.due,
  ask.template,
  ask.moment_id,
  moment.kind as moment,
  moment.outcome,
  kind.type as source_type,
  to_source.strength as source_strength,
  to_target.strength as target_strength,
  strftime('%Y-%m-%dT%H:%M:%SZ', ask.queued_at, 'unixepoch') as queued_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', ask.sent_at, 'unixepoch') as sent_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', ask.answered_at, 'unixepoch') as answered_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', ask.later_at, 'unixepoch') as later_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', ask.silent_at, 'unixepoch') as silent_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', ask.cancelled_at, 'unixepoch') as cancelled_at,
  ask.later_until,
  ask.reason,
  ask.override_reason,
  ask.note
from ask
join contact as source on source.id = ask.source_id
join source as kind on kind.contact_id = ask.source_id
left join contact as target on target.id = ask.target_id
left join company on company.id = target.company_id
left join profile on profile.id = ask.profile_id
left join moment on moment.id = ask.moment_id
left join tie as to_source on to_source.a = 1 and to_source.b = ask.source_id
left join tie as to_target
  on to_target.a = min(ask.source_id, ask.target_id) and to_target.b = max(ask.source_id, ask.target_id);

create view v_intro as
select
  intro.id,
  intro.ask_id,
  source.id as source_id,
  source.name as source,
  target.id as target_id,
  target.name as target,
  company.name as target_company,
  profile.handle as profile,
  intro.mode,
  intro.state,
  intro.owner,
  intro.value_minor,
  intro.currency,
  intro.contract_years,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.accepted_at, 'unixepoch') as accepted_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.forwarded_at, 'unixepoch') as forwarded_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.consented_at, 'unixepoch') as consented_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.introduced_at, 'unixepoch') as introduced_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.replied_at, 'unixepoch') as replied_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.booked_at, 'unixepoch') as booked_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.met_at, 'unixepoch') as met_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.opportunity_at, 'unixepoch') as opportunity_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.closed_at, 'unixepoch') as closed_at,
  intro.reason,
  intro.override_reason,
  intro.note
from intro
join contact as source on source.id = intro.source_id
left join contact as target on target.id = intro.target_id
left join company on company.id = target.company_id
left join profile on profile.id = intro.profile_id;

create view v_journal as
select id, strftime('%Y-%m-%dT%H:%M:%SZ', at, 'unixepoch') as at, who, words, state, length(changes) as size
from journal;
