#include "refer/store/asks.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/store/intros.hpp"
#include "store/assignments.hpp"
#include "store/steps.hpp"

namespace refer::store {

namespace {

Assignments assign(const AskFields& fields) {
  Assignments row;
  row.set("target_id", fields.target)
      .set("profile_id", fields.profile)
      .set("moment_id", fields.moment)
      .set("owner", fields.owner)
      .set("due", fields.due)
      .set("template", fields.letter)
      .set("note", fields.note)
      .set("override_reason", fields.override_reason);
  if (fields.kind) {
    row.put("kind", word(*fields.kind));
  }
  return row;
}

template <typename Id>
std::optional<Id> optional_id(const Query& query, int column) {
  const auto id = query.optional_integer(column);
  return id ? std::optional {Id {*id}} : std::nullopt;
}

/// The column that keeps the instant of a state.
std::string_view column_of(AskState state) {
  switch (state) {
    case AskState::queued:
      return "queued_at";
    case AskState::sent:
      return "sent_at";
    case AskState::accepted:
    case AskState::declined:
      return "answered_at";
    case AskState::later:
      return "later_at";
    case AskState::silent:
      return "silent_at";
    case AskState::cancelled:
      return "cancelled_at";
  }
  return {};
}

constexpr std::string_view same_sql =
    "select id from ask where source_id = ?1 and target_id is ?2 and (?2 is not null or profile_id is ?3)"
    " and (not ?4 or state not in ('accepted', 'declined', 'cancelled')) and id <> ?5 order by id limit 1";

/// Throws when a source has an open ask for the same, other than `except`.
void check_only(Database& database, ContactId source, std::optional<ContactId> target, std::optional<ProfileId> profile,
                AskId except) {
  if (const auto other = database.find_integer(same_sql, {source, target, profile, 1, except})) {
    throw Error(Fault::conflict, fmt::format("ask {} of the same source for the same is still open", *other),
                fmt::format("'refer ask show {}' shows it", *other));
  }
}

}  // namespace

AskId add_ask(Database& database, ContactId source, const AskFields& fields, Instant queued_at) {
  check_only(database, source, fields.target, fields.profile, AskId {});
  check_not_introduced(database, source, fields.target);
  auto row = assign(fields);
  row.put("source_id", source).put("state", word(AskState::queued)).put("queued_at", queued_at);
  return AskId {row.insert(database, "ask")};
}

void edit_ask(Database& database, AskId id, const AskFields& fields) {
  const auto before = get_ask(database, id);
  if (!is_final(before.state) && (fields.target || fields.profile)) {
    check_only(database, before.source, fields.target ? fields.target : before.target,
               fields.profile ? fields.profile : before.profile, id);
  }
  assign(fields).update(database, "ask", "id", number(id));
}

void remove_ask(Database& database, AskId id) {
  get_ask(database, id);
  if (const auto intro = database.find_integer("select id from intro where ask_id = ?1", {id})) {
    throw Error(Fault::conflict, fmt::format("intro {} came of ask {}", *intro, number(id)),
                fmt::format("'refer intro remove {}' first, or 'refer undo'", *intro));
  }
  database.run("delete from ask where id = ?1", {id});
}

Ask get_ask(Database& database, AskId id) {
  auto query = database.query(
      "select source_id, target_id, profile_id, moment_id, kind, state, owner, template, queued_at, sent_at,"
      " max(queued_at, coalesce(sent_at, queued_at), coalesce(answered_at, queued_at), coalesce(later_at, queued_at),"
      " coalesce(silent_at, queued_at), coalesce(cancelled_at, queued_at)) from ask where id = ?1",
      {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no ask {}", number(id)), "'refer ask list' shows them");
  }
  return {.id = id,
          .source = ContactId {query.integer(0)},
          .target = optional_id<ContactId>(query, 1),
          .profile = optional_id<ProfileId>(query, 2),
          .moment = optional_id<MomentId>(query, 3),
          .kind = parse_word<AskKind>(query.text(4)),
          .state = parse_word<AskState>(query.text(5)),
          .owner = query.text(6),
          .letter = query.text(7),
          .queued_at = Instant {query.integer(8)},
          .sent_at = query.optional_instant(9),
          .latest = Instant {query.integer(10)}};
}

std::optional<AskId> find_ask(Database& database, ContactId source, std::optional<ContactId> target,
                              std::optional<ProfileId> profile, bool open) {
  const auto id = database.find_integer(same_sql, {source, target, profile, open ? 1 : 0, AskId {}});
  return id ? std::optional {AskId {*id}} : std::nullopt;
}

std::optional<IntroId> mark_ask(Database& database, AskId id, const AskStep& step) {
  const auto ask = get_ask(database, id);
  check_move(ask.state, step.state);
  if (step.state == AskState::later && !step.until) {
    throw Error(Fault::usage, "'later' needs the day on which to ask again",
                fmt::format("refer ask mark {} later --until 2026-06-01", number(id)));
  }
  if (step.state != AskState::later && step.until) {
    throw Error(Fault::usage, "--until belongs to 'later'");
  }
  const auto at = step_instant(step.when, ask.latest);
  if (step.until && *step.until <= local_date(at)) {
    throw Error(Fault::usage,
                fmt::format("--until {} is not after the answer, on {}", format(*step.until), format(local_date(at))),
                "--until is the day on which to ask again");
  }
  Assignments row;
  row.put("state", word(step.state))
      .set("reason", step.reason)
      .set("template", step.letter)
      .put("later_until", step.until);
  // Sent again, it stays with those it was first sent with: reports count by that day.
  if (step.state != AskState::sent || !ask.sent_at) {
    row.put(column_of(step.state), at);
  }
  const bool was_asked = step.state != AskState::cancelled && step.state != AskState::sent;
  if (ask.state == AskState::queued && was_asked) {
    // Answered without a letter: it was asked when it was answered.
    row.put("sent_at", at);
  }
  row.update(database, "ask", "id", number(id));
  if (step.state != AskState::accepted) {
    return std::nullopt;
  }
  return add_intro(database, ask.source, id,
                   {.target = ask.target,
                    .profile = ask.profile,
                    .mode = step.mode,
                    .owner = ask.owner.empty() ? std::nullopt : std::optional {ask.owner}},
                   at);
}

Table ask_table(Database& database, const AskFilter& filter) {
  Where where;
  where.add("ask.source_id = ?", filter.source)
      .add("ask.target_id = ?", filter.target)
      .add("? in (ask.source_id, ask.target_id)", filter.person)
      .add("ask.profile_id = ?", filter.profile)
      .add("ask.owner = ?", filter.owner)
      .add("ask.due <= ?", filter.due)
      .among("ask.id", filter.ids)
      .among("ask.state", filter.states);
  if (filter.kind) {
    where.put("ask.kind = ?", word(*filter.kind));
  }
  return database.table(
      "select ask.id, source.name, target.name, profile.handle, ask.kind, ask.state, ask.owner, ask.due, ask.sent_at, "
      "ask.answered_at,"
      " ask.source_id, ask.target_id, company.name, ask.moment_id, moment.kind, moment.outcome, ask.template, "
      "ask.queued_at, ask.later_at,"
      " ask.later_until, ask.silent_at, ask.cancelled_at, (select id from intro where ask_id = ask.id), ask.reason, "
      "ask.override_reason,"
      " ask.note"
      " from ask join contact as source on source.id = ask.source_id"
      " left join contact as target on target.id = ask.target_id"
      " left join company on company.id = target.company_id"
      " left join profile on profile.id = ask.profile_id"
      " left join moment on moment.id = ask.moment_id" +
          where.text() + " order by ask.id",
      {{"id", Kind::integer},
       {"source"},
       {"target"},
       {"profile"},
       {"kind"},
       {"state", Kind::state},
       {"owner"},
       {"due", Kind::date},
       {"sent_at", Kind::instant},
       {"answered_at", Kind::instant},
       {"source_id", Kind::integer, true},
       {"target_id", Kind::integer, true},
       {"target_company", Kind::text, true},
       {"moment_id", Kind::integer, true},
       {"moment", Kind::text, true},
       {"outcome", Kind::text, true},
       {"template", Kind::text, true},
       {"queued_at", Kind::instant, true},
       {"later_at", Kind::instant, true},
       {"later_until", Kind::date, true},
       {"silent_at", Kind::instant, true},
       {"cancelled_at", Kind::instant, true},
       {"intro_id", Kind::integer, true},
       {"reason", Kind::text, true},
       {"override_reason", Kind::text, true},
       {"note", Kind::text, true}},
      where.values());
}

}  // namespace refer::store
