#include "refer/store/asks.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/error.hpp"
#include "refer/core/letter_kinds.hpp"
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
      .set("override_reason", fields.override_reason)
      .set("override_rules", fields.override_rules)
      .set("added_by", fields.added_by);
  if (fields.kind) {
    row.put("kind", word(*fields.kind));
  }
  if (fields.sourced) {
    row.put("sourced", word(*fields.sourced));
  }
  return row;
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

// The plus keeps SQLite to the index of sources: that of targets has all asks without one in one place.
constexpr std::string_view same_sql =
    "select min(id) from ask where source_id = ?1 and +target_id is ?2 and (?2 is not null or +profile_id is ?3)"
    " and (not ?4 or +state not in ('accepted', 'declined', 'cancelled'))";

}  // namespace

std::string letter_of(const Ask& ask) {
  return ask.letter.empty() ? usual_letter(ask.kind) : ask.letter;
}

std::string answer_to(AskId id) {
  return fmt::format("the answer to ask {}", number(id));
}

AskId add_ask(Database& database, ContactId source, const AskFields& fields, Instant queued_at) {
  check_not_introduced(database, source, fields.target);
  auto row = assign(fields);
  row.put("source_id", source).put("state", word(AskState::queued)).put("queued_at", queued_at);
  return AskId {row.insert(database, "ask")};
}

void edit_ask(Database& database, AskId id, const AskFields& fields) {
  get_ask(database, id);
  assign(fields).update(database, "ask", "id", number(id));
}

void remove_ask(Database& database, AskId id) {
  get_ask(database, id);
  if (const auto intro = database.find_integer("select id from intro where ask_id = ?1", {id})) {
    throw Error(Fault::conflict, fmt::format("intro {} came of ask {}", *intro, number(id)),
                fmt::format("'refer intro remove {}' first, or 'refer undo'", *intro));
  }
  // What was written about it, and what was found about it, says nothing without it.
  for (const auto* const sql : {"delete from mail where ask_id = ?1", "delete from proposal where ask_id = ?1",
                                "delete from ask where id = ?1"}) {
    database.run(sql, {id});
  }
}

Ask get_ask(Database& database, AskId id) {
  static const auto sql = fmt::format(
      "select source_id, target_id, profile_id, moment_id, kind, state, owner, template, note, override_reason,"
      " override_rules, queued_at, sent_at, variant, {}, nudges, {}, nudged_at from ask where id = ?1",
      sendings_sql, latest_of_ask_sql);
  auto query = database.query(sql, {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no ask {}", number(id)), "'refer ask list' shows them");
  }
  return {.id = id,
          .source = ContactId {query.integer(0)},
          .target = query.optional_id<ContactId>(1),
          .profile = query.optional_id<ProfileId>(2),
          .moment = query.optional_id<MomentId>(3),
          .kind = parse_word<AskKind>(query.text(4)),
          .state = parse_word<AskState>(query.text(5)),
          .owner = query.text(6),
          .letter = query.text(7),
          .variant = query.text(13),
          .note = query.text(8),
          .override_reason = query.text(9),
          .override_rules = query.text(10),
          .queued_at = Instant {query.integer(11)},
          .sent_at = query.optional_instant(12),
          .latest = Instant {query.integer(16)},
          .sendings = query.integer(14),
          .nudges = query.integer(15),
          .nudged_at = query.optional_instant(17)};
}

std::optional<AskId> find_ask(Database& database, ContactId source, std::optional<ContactId> target,
                              std::optional<ProfileId> profile, bool open) {
  const auto id = database.find_integer(same_sql, {source, target, profile, open ? 1 : 0});
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
  if (step.state != AskState::accepted && (step.channel || step.evidence)) {
    throw Error(Fault::usage, "--channel and --evidence belong to 'accepted'");
  }
  const auto at = step_instant(step.when, ask.latest);
  Assignments row;
  row.put("state", word(step.state))
      .set("reason", step.reason)
      .set("template", step.letter)
      .set("template_version", step.template_version)
      .set("message_id", step.message_id)
      .put("later_until", step.until);
  // Sent again, it stays with those it was first sent with: reports count by that day.
  if (step.state != AskState::sent || !ask.sent_at) {
    row.put(column_of(step.state), at);
  }
  if (step.state == AskState::sent) {
    // The wording is that of the letter that went out last; a letter with only one has none.
    row.put("last_sent_at", at).put("sendings", ask.sendings + 1).put("variant", step.variant);
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
                    .owner = ask.owner.empty() ? std::nullopt : std::optional {ask.owner},
                    .added_by = step.added_by,
                    .source_channel = step.channel,
                    .source_evidence = step.evidence.value_or(answer_to(id))},
                   at);
}

void nudge_ask(Database& database, AskId id, When when) {
  const auto ask = get_ask(database, id);
  if (ask.state != AskState::sent && ask.state != AskState::silent) {
    throw Error(Fault::conflict, fmt::format("it is {}, and only an ask without an answer is nudged", word(ask.state)),
                ask.state == AskState::queued
                    ? fmt::format("'refer ask mark {} sent' records that it was sent", number(id))
                    : "");
  }
  const auto at = step_instant(when, std::max(ask.sent_at.value_or(ask.queued_at), ask.nudged_at.value_or(Instant {})));
  database.run("update ask set nudges = nudges + 1, nudged_at = ?2 where id = ?1", {id, at});
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
  if (filter.overridden) {
    where.put("ask.override_reason is not null");
  }
  if (filter.kind) {
    where.put("ask.kind = ?", word(*filter.kind));
  }
  return database.table(
      "select ask.id, source.name, target.name, profile.handle, ask.kind, ask.state, ask.owner, ask.due, ask.sent_at, "
      "ask.answered_at,"
      " ask.source_id, ask.target_id, company.name, ask.moment_id, moment.kind, moment.outcome, ask.template, "
      "ask.queued_at, ask.later_at,"
      " ask.later_until, ask.silent_at, ask.cancelled_at, (select id from intro where ask_id = ask.id), ask.reason, "
      "ask.override_reason, ask.override_rules, ask.nudges, ask.nudged_at,"
      " ask.sourced, ask.note, ask.added_by, ask.template_version, ask.variant, ask.message_id, " +
          std::string {sendings_sql} +
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
       {"override_rules", Kind::text, true},
       {"nudges", Kind::integer, true},
       {"nudged_at", Kind::instant, true},
       {"sourced", Kind::text, true},
       {"note", Kind::text, true},
       {"added_by", Kind::text, true},
       {"template_version", Kind::text, true},
       {"variant", Kind::text, true},
       {"message_id", Kind::text, true},
       {"sendings", Kind::integer, true}},
      where.values());
}

}  // namespace refer::store
