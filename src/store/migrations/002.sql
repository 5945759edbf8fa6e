-- Version 2: what guards, paths, the plan and `next` stand on.

-- Why a person must not be contacted; without a reason they may be.
alter table contact add column do_not_contact text;
create index contact_not_to_contact on contact (id) where do_not_contact is not null;

-- Where somebody worked, by years; who was there together may know each other.
create table job (
  id integer primary key,
  contact_id integer not null references contact,
  company_id integer not null references company,
  since_year integer,
  until_year integer,
  check (until_year >= since_year)
) strict;
create index job_by_contact on job (contact_id);
create index job_by_company on job (company_id);

-- What a deal of this profile is worth, for the floor under which nobody is asked.
alter table profile add column deal_minor integer check (deal_minor >= 0);
alter table profile add column deal_currency text;

-- The factors of the portfolio, 1 to 5, the more the better.
alter table source add column network_match integer check (network_match between 1 and 5);
alter table source add column shared_values integer check (shared_values between 1 and 5);
alter table source add column mutual_benefit integer check (mutual_benefit between 1 and 5);
alter table source add column access integer check (access between 1 and 5);
alter table source add column inclination integer check (inclination between 1 and 5);
alter table source add column clear_path integer check (clear_path between 1 and 5);
alter table source add column independence integer check (independence between 1 and 5);
alter table source add column credibility integer check (credibility between 1 and 5);
alter table source add column frequency integer check (frequency between 1 and 5);
alter table source add column would_clone integer not null default 0 check (would_clone in (0, 1));
alter table source add column unprompted integer not null default 0 check (unprompted in (0, 1));
alter table source add column program text;
-- How a customer stands: the days of what was done, and what speaks against asking.
alter table source add column signed_on text;
alter table source add column handed_off_on text;
alter table source add column onboarded_on text;
alter table source add column health text;
alter table source add column open_issue text;
-- The days of what comes, and how often to be in touch.
alter table source add column renewal_on text;
alter table source add column review_on text;
alter table source add column touch_every integer check (touch_every > 0);
alter table source add column added_by text;

-- What a source gets out of it.
create table source_exchange (
  contact_id integer not null references source,
  word text not null,
  primary key (contact_id, word)
) strict, without rowid;

-- Whom a source must not be asked for: a company, or a name.
create table source_no_go (
  contact_id integer not null references source,
  text text not null,
  primary key (contact_id, text)
) strict, without rowid;

-- The steps of a partner's onboarding that are done.
create table source_step (
  contact_id integer not null references source,
  step text not null,
  day text not null,
  primary key (contact_id, step)
) strict, without rowid;

-- Who learned what, and who may ask.
create table training (
  id integer primary key,
  owner text not null,
  kind text not null,
  day text not null,
  until text,
  note text,
  added_at integer not null
) strict;
create index training_by_owner on training (owner, kind, day);

alter table ask add column sourced text;
alter table ask add column override_rules text;
alter table ask add column nudges integer not null default 0;
alter table ask add column nudged_at integer;
-- sent_at stays the first sending; this is the last.
alter table ask add column last_sent_at integer;
alter table ask add column added_by text;
alter table intro add column thanked_at integer;
alter table intro add column added_by text;

-- What `next` leaves out until a day, by the key of the line.
create table snooze (
  key text primary key,
  until text not null
) strict, without rowid;

-- A walk from person to person reads nothing but these.
drop index tie_forward;
drop index tie_backward;
create index tie_forward on tie (a, b, strength, evidence);
create index tie_backward on tie (b, a, strength, evidence);

drop view v_contact;
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
  contact.do_not_contact,
  contact.note,
  strftime('%Y-%m-%dT%H:%M:%SZ', contact.added_at, 'unixepoch') as added_at
from contact
left join company on company.id = contact.company_id
left join source on source.contact_id = contact.id;

drop view v_source;
create view v_source as
select
  contact.id,
  contact.name,
  contact.email,
  company.name as company,
  source.type,
  source.program,
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
  (select max(touch.day) from touch where touch.contact_id = contact.id) as last_touch,
  (select count(*) from ask where ask.source_id = contact.id) as asks,
  (select count(*) from intro where intro.source_id = contact.id) as intros,
  contact.do_not_contact,
  source.note
from source
join contact on contact.id = source.contact_id
left join company on company.id = contact.company_id
left join tie on tie.a = 1 and tie.b = contact.id;

create view v_job as
select job.id, contact.id as contact_id, contact.name as contact, company.name as company, job.since_year, job.until_year
from job
join contact on contact.id = job.contact_id
join company on company.id = job.company_id;

create view v_training as
select id, owner, kind, day, until, note
from training;

drop view v_ask;
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
  ask.override_rules,
  ask.nudges,
  strftime('%Y-%m-%dT%H:%M:%SZ', ask.nudged_at, 'unixepoch') as nudged_at,
  ask.added_by,
  ask.sourced,
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
