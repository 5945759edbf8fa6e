PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE ask_state (word text primary key, rank integer not null unique) strict, without rowid;
INSERT INTO ask_state VALUES('accepted',2);
INSERT INTO ask_state VALUES('cancelled',6);
INSERT INTO ask_state VALUES('declined',3);
INSERT INTO ask_state VALUES('later',4);
INSERT INTO ask_state VALUES('queued',0);
INSERT INTO ask_state VALUES('sent',1);
INSERT INTO ask_state VALUES('silent',5);
CREATE TABLE intro_state (word text primary key, rank integer not null unique, is_stage integer not null) strict, without rowid;
INSERT INTO intro_state VALUES('accepted',0,1);
INSERT INTO intro_state VALUES('booked',5,1);
INSERT INTO intro_state VALUES('consented',2,1);
INSERT INTO intro_state VALUES('forwarded',1,1);
INSERT INTO intro_state VALUES('ghosted',11,0);
INSERT INTO intro_state VALUES('introduced',3,1);
INSERT INTO intro_state VALUES('lapsed',13,0);
INSERT INTO intro_state VALUES('lost',9,0);
INSERT INTO intro_state VALUES('met',6,1);
INSERT INTO intro_state VALUES('opportunity',7,1);
INSERT INTO intro_state VALUES('refused',10,0);
INSERT INTO intro_state VALUES('replied',4,1);
INSERT INTO intro_state VALUES('unfit',12,0);
INSERT INTO intro_state VALUES('won',8,1);
CREATE TABLE company (
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
INSERT INTO company VALUES(1,'Pixel','pixel',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE contact (
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
INSERT INTO contact VALUES(1,'me','Ada Park',NULL,NULL,'ada@acme.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'ada park',0);
INSERT INTO contact VALUES(2,NULL,'Jane Roe',NULL,NULL,'jane@pixel.example',NULL,1,NULL,NULL,NULL,NULL,NULL,'jane roe',1772442000);
INSERT INTO contact VALUES(3,NULL,'Elena Cole',NULL,NULL,'elena@globex.example',NULL,NULL,NULL,NULL,NULL,NULL,NULL,'elena cole',1772442000);
CREATE TABLE profile (
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
INSERT INTO profile VALUES(1,'scaleups','SaaS scale-ups',NULL,NULL,NULL,NULL,NULL,50,500,NULL,NULL,NULL,NULL,NULL,NULL,NULL,1772442000);
CREATE TABLE profile_item (
  profile_id integer not null references profile,
  kind text not null,
  position integer not null,
  text text not null,
  primary key (profile_id, kind, position)
) strict, without rowid;
INSERT INTO profile_item VALUES(1,'role',1,'CRO');
CREATE TABLE source (
  contact_id integer primary key references contact,
  type text not null,
  satisfaction integer check (satisfaction between 0 and 10),
  owner text,
  next_touch text,
  note text,
  since text,
  added_at integer not null
) strict;
INSERT INTO source VALUES(2,'customer',9,'Ada Park',NULL,NULL,NULL,1772442000);
CREATE TABLE tie (
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
INSERT INTO tie VALUES(1,1,2,5,NULL,NULL,NULL,'stated',NULL,1772442000);
INSERT INTO tie VALUES(2,2,3,4,'former colleagues',NULL,NULL,'stated',NULL,1772442000);
CREATE TABLE moment (
  id integer primary key,
  contact_id integer not null references contact,
  kind text not null,
  day text not null,
  outcome text,
  note text,
  added_at integer not null
) strict;
INSERT INTO moment VALUES(1,2,'renewal','2026-03-02','cut onboarding from 6 weeks to 10 days',NULL,1772442000);
CREATE TABLE touch (
  id integer primary key,
  contact_id integer not null references contact,
  day text not null,
  channel text not null,
  gave text,
  note text,
  owner text,
  added_at integer not null
) strict;
INSERT INTO touch VALUES(1,2,'2026-03-02','call','content',NULL,'Ada Park',1772442000);
CREATE TABLE ask (
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
INSERT INTO ask VALUES(1,2,3,1,1,'specific','accepted','Ada Park',NULL,'ask-specific',1772442000,1772442000,1772442000,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE intro (
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
INSERT INTO intro VALUES(1,1,2,3,1,'opt-in','consented','Ada Park',1772442000,NULL,1772442000,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE journal (
  id integer primary key,
  at integer not null,
  who text not null,
  words text not null,
  state text not null check (state in ('done', 'undone', 'dropped')),
  changes blob not null
) strict;
INSERT INTO journal VALUES(1,1772442000,'Ada Park','profile add scaleups --name ''SaaS scale-ups'' --role CRO --employees 50-500','done',X'541201000000000000000000000000000000000070726f66696c6500120001000000000000000103087363616c65757073030e53616153207363616c652d75707305050505050100000000000000320100000000000001f405050505050505010000000069a5519054040102030070726f66696c655f6974656d0012000100000000000000010304726f6c65010000000000000001030343524f');
INSERT INTO journal VALUES(2,1772442000,'Ada Park','contact add ''Jane Roe'' --email jane@pixel.example --company Pixel','done',X'54080100000000000000636f6d70616e790012000100000000000000010305506978656c0305706978656c0505050505540f010000000000000000000000000000636f6e746163740012000100000000000000020503084a616e6520526f65050503126a616e6540706978656c2e6578616d706c6505010000000000000001050505050503086a616e6520726f65010000000069a55190');
INSERT INTO journal VALUES(3,1772442000,'Ada Park','contact add ''Elena Cole'' --email elena@globex.example','done',X'540f010000000000000000000000000000636f6e7461637400120001000000000000000305030a456c656e6120436f6c6505050314656c656e6140676c6f6265782e6578616d706c6505050505050505030a656c656e6120636f6c65010000000069a55190');
INSERT INTO journal VALUES(4,1772442000,'Ada Park','source add jane --type customer --strength 5 --satisfaction 9','done',X'54080100000000000000736f757263650012000100000000000000020308637573746f6d65720100000000000000090308416461205061726b050505010000000069a55190540a01000000000000000000746965001200010000000000000001010000000000000001010000000000000002010000000000000005050505030673746174656405010000000069a55190');
INSERT INTO journal VALUES(5,1772442000,'Ada Park','tie add jane elena --strength 4 --how ''former colleagues''','done',X'540a010000000000000000007469650012000100000000000000020100000000000000020100000000000000030100000000000000040311666f726d657220636f6c6c6561677565730505030673746174656405010000000069a55190');
INSERT INTO journal VALUES(6,1772442000,'Ada Park','moment add jane --kind renewal --outcome ''cut onboarding from 6 weeks to 10 days''','done',X'5407010000000000006d6f6d656e74001200010000000000000001010000000000000002030772656e6577616c030a323032362d30332d30320326637574206f6e626f617264696e672066726f6d2036207765656b7320746f203130206461797305010000000069a55190');
INSERT INTO journal VALUES(7,1772442000,'Ada Park','ask add jane elena','done',X'5414010000000000000000000000000000000000000061736b0012000100000000000000010100000000000000020100000000000000030100000000000000010100000000000000010308737065636966696303067175657565640308416461205061726b0505010000000069a55190050505050505050505');
INSERT INTO journal VALUES(8,1772442000,'Ada Park','ask mark 1 sent','done',X'5414010000000000000000000000000000000000000061736b0017000100000000000000010000000000030671756575656400000500050000000000000000000000000000030473656e740000030c61736b2d737065636966696300010000000069a551900000000000000000');
INSERT INTO journal VALUES(9,1772442000,'Ada Park','ask mark 1 accepted','done',X'5414010000000000000000000000000000000000000061736b0017000100000000000000010000000000030473656e7400000000000500000000000000000000000000030861636365707465640000000000010000000069a551900000000000000054170100000000000000000000000000000000000000000000696e74726f00120001000000000000000101000000000000000101000000000000000201000000000000000301000000000000000103066f70742d696e030861636365707465640308416461205061726b010000000069a551900505050505050505050505050505');
INSERT INTO journal VALUES(10,1772442000,'Ada Park','intro mark 1 consented','done',X'54170100000000000000000000000000000000000000000000696e74726f001700010000000000000001000000000003086163636570746564000000050000000000000000000000000000000000000309636f6e73656e746564000000010000000069a55190000000000000000000000000');
INSERT INTO journal VALUES(11,1772442000,'Ada Park','touch add jane --channel call --gave content','done',X'54080100000000000000746f756368001200010000000000000001010000000000000002030a323032362d30332d3032030463616c6c0307636f6e74656e74050308416461205061726b010000000069a55190');
CREATE UNIQUE INDEX contact_by_email on contact (email);
CREATE INDEX contact_by_company on contact (company_id);
CREATE INDEX contact_by_url on contact (url);
CREATE INDEX contact_by_folded on contact (folded);
CREATE INDEX tie_forward on tie (a, b, strength);
CREATE INDEX tie_backward on tie (b, a, strength);
CREATE INDEX moment_by_contact on moment (contact_id, day);
CREATE INDEX touch_by_contact on touch (contact_id, day);
CREATE INDEX ask_by_source on ask (source_id);
CREATE INDEX ask_by_target on ask (target_id);
CREATE INDEX ask_by_profile on ask (profile_id);
CREATE INDEX ask_by_moment on ask (moment_id);
CREATE INDEX ask_by_state on ask (state);
CREATE INDEX ask_by_sent on ask (sent_at);
CREATE UNIQUE INDEX intro_by_ask on intro (ask_id);
CREATE INDEX intro_by_source on intro (source_id);
CREATE INDEX intro_by_target on intro (target_id);
CREATE INDEX intro_by_profile on intro (profile_id);
CREATE INDEX intro_by_state on intro (state);
CREATE VIEW v_contact as
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
CREATE VIEW v_tie as
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
CREATE VIEW v_source as
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
CREATE VIEW v_profile as
select
  profile.*,
  (select group_concat(text, '; ') from profile_item where profile_id = profile.id and kind = 'role') as roles,
  (select group_concat(text, '; ') from profile_item where profile_id = profile.id and kind = 'industry') as industries,
  (select group_concat(text, '; ') from profile_item where profile_id = profile.id and kind = 'region') as regions,
  (select group_concat(text, '; ') from profile_item where profile_id = profile.id and kind = 'trigger') as triggers
from profile;
CREATE VIEW v_moment as
select moment.id, contact.id as contact_id, contact.name as contact, moment.kind, moment.day, moment.outcome, moment.note
from moment
join contact on contact.id = moment.contact_id;
CREATE VIEW v_touch as
select touch.id, contact.id as contact_id, contact.name as contact, touch.day, touch.channel, touch.gave, touch.note, touch.owner
from touch
join contact on contact.id = touch.contact_id;
CREATE VIEW v_ask as
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
CREATE VIEW v_intro as
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
CREATE VIEW v_journal as
select id, strftime('%Y-%m-%dT%H:%M:%SZ', at, 'unixepoch') as at, who, words, state, length(changes) as size
from journal;
COMMIT;
