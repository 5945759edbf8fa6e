-- Version 3: letters that are handed over, consent that is kept, replies that close the loop.

-- The language somebody is written to (BCP 47), and when mail to their address came back.
alter table contact add column language text;
alter table contact add column bounced_at integer;
alter table contact add column bounce text;
-- Erased for good; `partly` as long as the file was not written anew since.
alter table contact add column forgotten text check (forgotten in ('partly', 'wholly'));
create index contact_half_forgotten on contact (id) where forgotten = 'partly';

-- What was sent: which wording of which letter, under which Message-ID.
alter table ask add column message_id text;
alter table ask add column template_version text;
alter table ask add column variant text;
-- How often it was sent: put off or silent, it may be sent again.
alter table ask add column sendings integer not null default 0;

-- The two consents: the source gave theirs at accepted_at, the target theirs at consented_at. How, and what shows it.
alter table intro add column source_channel text;
alter table intro add column source_evidence text;
alter table intro add column source_withdrawn_at integer;
alter table intro add column target_channel text;
alter table intro add column target_evidence text;
alter table intro add column target_withdrawn_at integer;
-- How it ended: who refused, until when it is put off, which introduction it repeats.
alter table intro add column refused_by text check (refused_by in ('source', 'target'));
alter table intro add column until text;
alter table intro add column duplicate_of integer references intro;
-- Why the two should meet, which letters say; what whoever follows up should know; who of ours knows the source.
alter table intro add column why text;
alter table intro add column handoff text;
alter table intro add column colleague_id integer references contact;
-- When we wrote to the target first, and when the source heard how it goes and how it ended.
alter table intro add column followed_up_at integer;
alter table intro add column updated_at integer;
alter table intro add column told_at integer;
-- Whether it is a referral, or only two people who were brought together: then no report counts it.
alter table intro add column counts integer not null default 1 check (counts in (0, 1));
create index intro_by_colleague on intro (colleague_id) where colleague_id is not null;
create index intro_by_duplicate on intro (duplicate_of) where duplicate_of is not null;

-- What was put right of an introduction that was recorded in the wrong place.
create table intro_change (
  id integer primary key,
  intro_id integer not null references intro,
  at integer not null,
  who text,
  field text not null,
  was text,
  now text,
  reason text not null
) strict;
create index intro_change_by_intro on intro_change (intro_id);

-- What a source allows: that we name them to somebody, or in public.
create table permission (
  id integer primary key,
  source_id integer not null references source,
  use text not null default 'name' check (use in ('name', 'public')),
  scope text not null check (scope in ('anyone', 'profile', 'target')),
  target_id integer references contact,
  profile_id integer references profile,
  wording text,
  given_on text not null,
  until text,
  withdrawn_on text,
  channel text,
  evidence text,
  note text,
  added_at integer not null,
  check ((scope = 'target') = (target_id is not null)),
  check ((scope = 'profile') = (profile_id is not null))
) strict;
create index permission_by_source on permission (source_id, scope, target_id, profile_id);
create index permission_by_target on permission (target_id) where target_id is not null;
create index permission_by_profile on permission (profile_id) where profile_id is not null;

-- Letters on their way to the mailer. This is no part of what can be undone: a message that has left does not come back. It
-- therefore names records by their numbers alone, with the instant of their beginning, since numbers are used again.
create table outbox (
  id integer primary key,
  key text not null,
  born integer not null,
  ask_id integer,
  intro_id integer,
  source_id integer not null,
  contact_id integer not null,
  kind text not null,
  letter text not null,
  version text not null,
  variant text,
  side text not null check (side in ('source', 'target', 'both')),
  recipient text not null,
  subject text not null,
  message_id text not null,
  message text not null,
  state text not null check (state in ('queued', 'sent', 'failed', 'uncertain', 'cancelled')),
  reason text,
  tries integer not null default 0,
  queued_at integer not null,
  tried_at integer,
  sent_at integer,
  unique (key, born)
) strict;
create index outbox_by_state on outbox (state);
create index outbox_by_source on outbox (source_id);
create index outbox_by_contact on outbox (contact_id);

-- The messages that are known of a conversation, ours and theirs, by their Message-ID; `side` is with whom.
create table mail (
  message_id text primary key,
  ask_id integer references ask,
  intro_id integer references intro,
  letter text,
  side text not null check (side in ('source', 'target', 'both')),
  sender_id integer not null references contact,
  at integer not null
) strict, without rowid;
create index mail_by_ask on mail (ask_id);
create index mail_by_intro on mail (intro_id);

-- What a scan of mail found, until somebody decides.
create table proposal (
  id integer primary key,
  message_id text not null,
  what text not null,
  ask_id integer references ask,
  intro_id integer references intro,
  contact_id integer references contact,
  target_id integer references contact,
  address text,
  detail text,
  sender text not null,
  subject text,
  at integer not null,
  certain integer not null check (certain in (0, 1)),
  reason text not null,
  state text not null default 'open' check (state in ('open', 'applied', 'dismissed')),
  found_at integer not null
) strict;
create unique index proposal_once
  on proposal (message_id, what, coalesce(ask_id, 0), coalesce(intro_id, 0), coalesce(address, ''));
create index proposal_by_state on proposal (state);
create index proposal_by_ask on proposal (ask_id);
create index proposal_by_intro on proposal (intro_id);
create index proposal_by_contact on proposal (contact_id);
create index proposal_by_target on proposal (target_id) where target_id is not null;

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
  contact.language,
  strftime('%Y-%m-%dT%H:%M:%SZ', contact.bounced_at, 'unixepoch') as bounced_at,
  source.type as source_type,
  contact.do_not_contact,
  contact.note,
  strftime('%Y-%m-%dT%H:%M:%SZ', contact.added_at, 'unixepoch') as added_at
from contact
left join company on company.id = contact.company_id
left join source on source.contact_id = contact.id;

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
  ask.message_id,
  ask.template_version,
  ask.variant,
  max(ask.sendings, ask.sent_at is not null) as sendings,
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

drop view v_intro;
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
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.thanked_at, 'unixepoch') as thanked_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.followed_up_at, 'unixepoch') as followed_up_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.updated_at, 'unixepoch') as updated_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', intro.told_at, 'unixepoch') as told_at,
  intro.counts,
  intro.why,
  intro.handoff,
  colleague.name as colleague,
  intro.refused_by,
  intro.until,
  intro.duplicate_of,
  intro.reason,
  intro.override_reason,
  intro.note
from intro
join contact as source on source.id = intro.source_id
left join contact as target on target.id = intro.target_id
left join company on company.id = target.company_id
left join profile on profile.id = intro.profile_id
left join contact as colleague on colleague.id = intro.colleague_id;

-- Consent as two records of each introduction.
create view v_consent as
select
  id as intro_id,
  'source' as side,
  source_id as contact_id,
  strftime('%Y-%m-%dT%H:%M:%SZ', accepted_at, 'unixepoch') as at,
  source_channel as channel,
  source_evidence as evidence,
  strftime('%Y-%m-%dT%H:%M:%SZ', source_withdrawn_at, 'unixepoch') as withdrawn_at
from intro
union all
select
  id,
  'target',
  target_id,
  strftime('%Y-%m-%dT%H:%M:%SZ', consented_at, 'unixepoch'),
  target_channel,
  target_evidence,
  strftime('%Y-%m-%dT%H:%M:%SZ', target_withdrawn_at, 'unixepoch')
from intro
where consented_at is not null;

create view v_permission as
select
  permission.id,
  source.id as source_id,
  source.name as source,
  permission.use,
  permission.scope,
  target.name as target,
  profile.handle as profile,
  permission.wording,
  permission.given_on,
  permission.until,
  permission.withdrawn_on,
  permission.channel,
  permission.evidence,
  permission.note
from permission
join contact as source on source.id = permission.source_id
left join contact as target on target.id = permission.target_id
left join profile on profile.id = permission.profile_id;

create view v_outbox as
select
  id,
  key,
  ask_id,
  intro_id,
  source_id,
  contact_id,
  kind,
  letter,
  variant,
  recipient,
  subject,
  message_id,
  state,
  reason,
  tries,
  strftime('%Y-%m-%dT%H:%M:%SZ', queued_at, 'unixepoch') as queued_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', tried_at, 'unixepoch') as tried_at,
  strftime('%Y-%m-%dT%H:%M:%SZ', sent_at, 'unixepoch') as sent_at
from outbox;

create view v_proposal as
select
  proposal.id,
  proposal.what,
  proposal.ask_id,
  coalesce(proposal.intro_id, intro.id) as intro_id,
  contact.name as person,
  target.name as target,
  proposal.address,
  proposal.detail,
  proposal.sender,
  proposal.subject,
  proposal.message_id,
  strftime('%Y-%m-%dT%H:%M:%SZ', proposal.at, 'unixepoch') as at,
  proposal.certain,
  proposal.reason,
  proposal.state,
  strftime('%Y-%m-%dT%H:%M:%SZ', proposal.found_at, 'unixepoch') as found_at
from proposal
left join intro on intro.ask_id = proposal.ask_id
left join contact on contact.id = proposal.contact_id
left join contact as target on target.id = proposal.target_id;
