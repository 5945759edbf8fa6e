#include "refer/store/due.hpp"

#include <fmt/core.h>

#include "store/steps.hpp"

namespace refer::store {

namespace {

std::optional<Date> optional_date(const Query& query, int column) {
  return query.is_null(column) ? std::nullopt : find_iso_date(query.text(column));
}

/// Four columns of a query: id, name, email, do_not_contact.
std::optional<DueTarget> read_target(const Query& query, int column) {
  if (query.is_null(column)) {
    return std::nullopt;
  }
  return DueTarget {.id = ContactId {query.integer(column)},
                    .name = query.text(column + 1),
                    .email = query.text(column + 2),
                    .do_not_contact = query.text(column + 3)};
}

/// The asks of which a condition is true, by id.
std::vector<DueAsk> read_asks(Database& database, std::string_view condition, std::initializer_list<Bind> values) {
  auto query = database.query(
      "select ask.id, ask.source_id, target.id, target.name, target.email, target.do_not_contact, ask.profile_id,"
      " profile.handle, ask.moment_id, ask.kind, ask.state, ask.owner, ask.due, ask.later_until, ask.queued_at,"
      " coalesce(ask.last_sent_at, ask.sent_at), ask.nudged_at, ask.nudges, ask.silent_at, ask.override_rules"
      " from ask left join contact as target on target.id = ask.target_id"
      " left join profile on profile.id = ask.profile_id"
      " where " +
          std::string {condition} + " order by ask.id",
      values);
  std::vector<DueAsk> all;
  while (query.step()) {
    all.push_back({.id = AskId {query.integer(0)},
                   .source = ContactId {query.integer(1)},
                   .target = read_target(query, 2),
                   .profile = query.optional_id<ProfileId>(6),
                   .profile_handle = query.text(7),
                   .moment = query.optional_id<MomentId>(8),
                   .kind = parse_word<AskKind>(query.text(9)),
                   .state = parse_word<AskState>(query.text(10)),
                   .owner = query.text(11),
                   .due = optional_date(query, 12),
                   .later_until = optional_date(query, 13),
                   .queued_at = Instant {query.integer(14)},
                   .sent_at = query.optional_instant(15),
                   .nudged_at = query.optional_instant(16),
                   .nudges = query.integer(17),
                   .silent_at = query.optional_instant(18),
                   .override_rules = query.text(19)});
  }
  return all;
}

/// The introductions of which a condition is true, by id; it may speak of `introduced`, the instant. ?1 is `today`.
std::vector<DueIntro> read_intros(Database& database, std::string_view condition, std::initializer_list<Bind> values) {
  auto query = database.query(
      fmt::format(
          "select intro.id, intro.source_id, target.id, target.name, target.email, target.do_not_contact, intro.mode,"
          " intro.state, intro.owner,"
          " {} as introduced, {}, thanked_at, source.contact_id is not null,"
          " (select max(day) from touch where contact_id = target.id and day <= ?1),"
          " introducer.name, introducer.do_not_contact, intro.profile_id, accepted_at, forwarded_at, consented_at,"
          " coalesce(replied_at, booked_at, met_at, opportunity_at, iif(state in ('won', 'lost'), closed_at, null)),"
          " coalesce(booked_at, met_at, opportunity_at, iif(state in ('won', 'lost'), closed_at, null)), closed_at,"
          " followed_up_at, updated_at, told_at, until,"
          " (select max(day) from touch where contact_id = intro.source_id and day <= ?1),"
          " source_withdrawn_at, target_withdrawn_at, giver.update_every, giver.update_channel"
          " from intro join contact as introducer on introducer.id = intro.source_id"
          " join source as giver on giver.contact_id = intro.source_id"
          " left join contact as target on target.id = intro.target_id"
          " left join source on source.contact_id = target.id"
          " where {} order by intro.id",
          introduced_sql, latest_of_intro_sql, condition),
      values);
  std::vector<DueIntro> all;
  while (query.step()) {
    all.push_back({.id = IntroId {query.integer(0)},
                   .source = ContactId {query.integer(1)},
                   .source_name = query.text(14),
                   .source_do_not_contact = query.text(15),
                   .target = read_target(query, 2),
                   .profile = query.optional_id<ProfileId>(16),
                   .mode = parse_word<Mode>(query.text(6)),
                   .state = parse_word<IntroState>(query.text(7)),
                   .owner = query.text(8),
                   .accepted_at = Instant {query.integer(17)},
                   .forwarded_at = query.optional_instant(18),
                   .consented_at = query.optional_instant(19),
                   .introduced_at = query.optional_instant(9),
                   .replied_at = query.optional_instant(20),
                   .booked_at = query.optional_instant(21),
                   .closed_at = query.optional_instant(22),
                   .source_withdrawn_at = query.optional_instant(28),
                   .target_withdrawn_at = query.optional_instant(29),
                   .latest = Instant {query.integer(10)},
                   .thanked_at = query.optional_instant(11),
                   .followed_up_at = query.optional_instant(23),
                   .updated_at = query.optional_instant(24),
                   .told_at = query.optional_instant(25),
                   .until = optional_date(query, 26),
                   .source_touched = optional_date(query, 27),
                   .target_is_source = query.integer(12) != 0,
                   .target_touched = optional_date(query, 13)});
    if (const auto days = query.optional_integer(30)) {
      all.back().update_every = static_cast<int>(*days);
    }
    if (!query.is_null(31)) {
      all.back().update_by = parse_word<Channel>(query.text(31));
    }
  }
  return all;
}

}  // namespace

std::vector<DueAsk> due_asks(Database& database) {
  return read_asks(database, "ask.state in ('queued', 'sent', 'later')", {});
}

std::vector<DueAsk> silent_asks(Database& database, Instant since) {
  return read_asks(database, "ask.state = 'silent' and ask.target_id is not null and ask.silent_at >= ?1", {since});
}

std::vector<DueIntro> due_intros(Database& database, Date today) {
  return read_intros(database, "closed_at is null or introduced is not null", {today});
}

std::vector<DueIntro> ended_intros(Database& database, Instant since, Date today) {
  return read_intros(database, "closed_at >= ?2", {today, since});
}

std::vector<DueIntro> postponed_intros(Database& database, Date today) {
  return read_intros(database,
                     "intro.state = 'lapsed' and intro.until is not null"
                     " and not exists (select 1 from ask where source_id = intro.source_id"
                     " and target_id is intro.target_id and queued_at >= intro.closed_at)"
                     " and not exists (select 1 from intro as later where later.source_id = intro.source_id"
                     " and later.target_id is intro.target_id and later.id > intro.id)",
                     {today});
}

std::vector<std::string> owners(Database& database) {
  auto query = database.query(
      "select owner from source where owner <> '' union select owner from ask where owner <> ''"
      " union select owner from intro where owner <> '' union select owner from touch where owner <> ''"
      " union select owner from training union select owner from reward where owner <> ''"
      " union select owner from feedback where owner <> '' order by 1");
  std::vector<std::string> all;
  while (query.step()) {
    all.push_back(query.text(0));
  }
  return all;
}

std::vector<MomentId> cited_moments(Database& database) {
  auto query = database.query(
      "select distinct moment_id from ask where moment_id is not null and state <> 'cancelled' order by moment_id");
  std::vector<MomentId> all;
  while (query.step()) {
    all.push_back(MomentId {query.integer(0)});
  }
  return all;
}

std::optional<OtherSource> find_other_source(Database& database, ContactId target) {
  // The weights are those of a path: what is stated counts whole, an imported connection little.
  auto query = database.query(
      "select contact.id, contact.name, contact.email, tie.strength"
      " from (select b as other, strength, evidence from tie where a = ?1"
      " union all select a, strength, evidence from tie where b = ?1) as tie"
      " join source on source.contact_id = tie.other join contact on contact.id = tie.other"
      " where tie.evidence <> 'inferred' and contact.do_not_contact is null"
      " and not exists (select 1 from ask where source_id = contact.id and target_id = ?1 and state <> 'cancelled')"
      " and not exists (select 1 from intro where source_id = contact.id and target_id = ?1)"
      " order by tie.strength * case tie.evidence when 'correspondence' then 8 when 'imported' then 4 else 10 end desc,"
      " contact.id limit 1",
      {target});
  if (!query.step()) {
    return std::nullopt;
  }
  return OtherSource {.id = ContactId {query.integer(0)},
                      .name = query.text(1),
                      .email = query.text(2),
                      .strength = static_cast<int>(query.integer(3))};
}

std::map<std::string, Date, std::less<>> snoozes(Database& database) {
  auto query = database.query("select key, until from snooze");
  std::map<std::string, Date, std::less<>> all;
  while (query.step()) {
    if (const auto until = find_iso_date(query.text(1))) {
      all.emplace(query.text(0), *until);
    }
  }
  return all;
}

void snooze(Database& database, std::string_view key, std::optional<Date> until) {
  if (until) {
    database.run("insert into snooze (key, until) values (?1, ?2) on conflict (key) do update set until = ?2",
                 {key, *until});
  } else {
    database.run("delete from snooze where key = ?1", {key});
  }
}

}  // namespace refer::store
