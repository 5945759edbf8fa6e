#include "refer/store/outbox.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "store/assignments.hpp"

namespace refer::store {

namespace {

constexpr std::string_view select_sql =
    "select id, key, born, ask_id, intro_id, source_id, contact_id, kind, letter, version, variant, side, recipient,"
    " subject, message_id, message, state, reason, tries, queued_at, tried_at, sent_at from outbox";
constexpr std::string_view in_hands = "it was given to the mailer, and nobody has said what came of it";

Message read(const Query& query) {
  return {.id = MessageId {query.integer(0)},
          .key = query.text(1),
          .born = Instant {query.integer(2)},
          .ask = query.optional_id<AskId>(3),
          .intro = query.optional_id<IntroId>(4),
          .source = ContactId {query.integer(5)},
          .contact = ContactId {query.integer(6)},
          .kind = query.text(7),
          .letter = query.text(8),
          .version = query.text(9),
          .variant = query.text(10),
          .with = parse_word<With>(query.text(11)),
          .recipient = query.text(12),
          .subject = query.text(13),
          .message_id = query.text(14),
          .message = query.text(15),
          .state = parse_word<MessageState>(query.text(16)),
          .reason = query.text(17),
          .tries = query.integer(18),
          .queued_at = Instant {query.integer(19)},
          .tried_at = query.optional_instant(20),
          .sent_at = query.optional_instant(21)};
}

}  // namespace

Message get_message(Database& database, MessageId id) {
  auto query = database.query(std::string {select_sql} + " where id = ?1", {id});
  if (!query.step()) {
    throw Error(Fault::missing, fmt::format("no message {}", number(id)), "'refer outbox list' shows them");
  }
  return read(query);
}

std::optional<Message> find_message(Database& database, std::string_view key, Instant born) {
  auto query = database.query(std::string {select_sql} + " where key = ?1 and born = ?2", {key, born});
  return query.step() ? std::optional {read(query)} : std::nullopt;
}

std::optional<Message> find_twin(Database& database, const Message& message) {
  auto query = database.query(
      std::string {select_sql} +
          " where key = ?1 and born <> ?2 and message_id = ?3 and state in ('sent', 'uncertain') order by id limit 1",
      {message.key, message.born, message.message_id});
  return query.step() ? std::optional {read(query)} : std::nullopt;
}

MessageId queue_message(Database& database, const Message& message) {
  Assignments row;
  row.put("ask_id", message.ask)
      .put("intro_id", message.intro)
      .put("source_id", message.source)
      .put("contact_id", message.contact)
      .put("kind", message.kind)
      .put("letter", message.letter)
      .put("version", message.version)
      .set("variant", std::optional {message.variant})
      .put("side", word(message.with))
      .put("recipient", message.recipient)
      .put("subject", message.subject)
      .put("message_id", message.message_id)
      .put("message", message.message)
      .put("state", word(MessageState::queued))
      .put("queued_at", message.queued_at);
  if (const auto known = find_message(database, message.key, message.born)) {
    row.update(database, "outbox", "id", number(known->id));
    return known->id;
  }
  row.put("key", message.key).put("born", message.born);
  return MessageId {row.insert(database, "outbox")};
}

bool take_message(Database& database, MessageId id, Instant at) {
  return database.run(
             "update outbox set state = 'uncertain', tried_at = ?2, tries = tries + 1, reason = ?3"
             " where id = ?1 and state = 'queued'",
             {id, at, in_hands}) > 0;
}

bool is_in_hands(const Message& message) {
  return message.state == MessageState::uncertain && message.reason == in_hands;
}

bool settle_message(Database& database, const Message& taken, MessageState state, std::string_view reason, Instant at) {
  return database.run(
             "update outbox set state = ?3, reason = nullif(?4, ''), sent_at = iif(?3 = 'sent', ?5, null)"
             " where id = ?1 and tries = ?2 and state = 'uncertain'",
             {taken.id, taken.tries, word(state), reason, at}) > 0;
}

void set_message_state(Database& database, MessageId id, MessageState state, std::string_view reason, Instant at) {
  database.run(
      "update outbox set state = ?2, reason = nullif(?3, ''), sent_at = iif(?2 = 'sent', ?4, null) where id = ?1",
      {id, word(state), reason, at});
}

std::vector<Message> messages_in(Database& database, const std::vector<MessageState>& states) {
  Where where;
  where.among("state", states);
  auto query = database.query(std::string {select_sql} + where.text() + " order by id", where.values());
  std::vector<Message> all;
  while (query.step()) {
    all.push_back(read(query));
  }
  return all;
}

std::optional<MessageId> find_uncertain(Database& database, ContactId source) {
  const auto id =
      database.find_integer("select min(id) from outbox where source_id = ?1 and state = 'uncertain'", {source});
  return id ? std::optional {MessageId {*id}} : std::nullopt;
}

std::optional<Instant> find_bounce(Database& database, ContactId person) {
  const auto at = database.find_integer("select bounced_at from contact where id = ?1", {person});
  return at ? std::optional {Instant {*at}} : std::nullopt;
}

Table outbox_table(Database& database, const OutboxFilter& filter) {
  Where where;
  where.among("outbox.id", filter.ids).among("outbox.state", filter.states);
  return database.table(
      "select outbox.id, outbox.state, letter, ask_id, intro_id, recipient, subject, reason, tries, tried_at, sent_at,"
      " queued_at, outbox.kind, outbox.key, source.name, source_id, contact_id, variant, version, message_id, message"
      " from outbox left join contact as source on source.id = source_id" +
          where.text() + " order by outbox.id",
      {{"id", Kind::integer},
       {"state", Kind::state},
       {"letter"},
       {"ask_id", Kind::integer},
       {"intro_id", Kind::integer},
       {"recipient"},
       {"subject"},
       {"reason"},
       {"tries", Kind::integer},
       {"tried_at", Kind::instant},
       {"sent_at", Kind::instant},
       {"queued_at", Kind::instant, true},
       {"kind", Kind::text, true},
       {"key", Kind::text, true},
       {"source", Kind::text, true},
       {"source_id", Kind::integer, true},
       {"contact_id", Kind::integer, true},
       {"variant", Kind::text, true},
       {"version", Kind::text, true},
       {"message_id", Kind::text, true},
       {"message", Kind::text, true}},
      where.values());
}

}  // namespace refer::store
