#include "refer/store/conversations.hpp"

#include <fmt/core.h>

#include "store/steps.hpp"

namespace refer::store {

namespace {

const std::string& asks_sql() {
  static const auto sql = fmt::format(
      "select ask.id, intro.id, ask.source_id, coalesce(intro.target_id, ask.target_id), ask.queued_at,"
      " coalesce(ask.template, 'ask-' || ask.kind), ask.state,"
      " {}, {}, ask.nudges, coalesce(intro.state, 'accepted'), coalesce(intro.mode, 'opt-in'),"
      " intro.followed_up_at is not null, intro.thanked_at is not null, intro.told_at is not null, intro.updated_at"
      " from ask left join intro on intro.ask_id = ask.id order by ask.id, intro.id",
      latest_of_ask_sql, sendings_sql);
  return sql;
}

constexpr std::string_view intros_sql =
    "select null, id, source_id, target_id, accepted_at, '', 'accepted', accepted_at, 0, 0, state, mode,"
    " followed_up_at is not null, thanked_at is not null, told_at is not null, updated_at"
    " from intro where ask_id is null order by id";

Conversation read(const Query& query) {
  return {.ask = query.optional_id<AskId>(0),
          .intro = query.optional_id<IntroId>(1),
          .source = ContactId {query.integer(2)},
          .target = query.optional_id<ContactId>(3),
          .since = Instant {query.integer(4)},
          .letter = query.text(5),
          .ask_state = parse_word<AskState>(query.text(6)),
          .ask_latest = Instant {query.integer(7)},
          .sendings = query.integer(8),
          .nudges = query.integer(9),
          .state = parse_word<IntroState>(query.text(10)),
          .mode = parse_word<Mode>(query.text(11)),
          .is_followed_up = query.integer(12) != 0,
          .is_thanked = query.integer(13) != 0,
          .is_told = query.integer(14) != 0,
          .updated_at = query.optional_instant(15)};
}

}  // namespace

std::vector<Conversation> conversations(Database& database) {
  std::vector<Conversation> all;
  for (const std::string_view sql : {std::string_view {asks_sql()}, intros_sql}) {
    for (auto query = database.query(sql); query.step();) {
      all.push_back(read(query));
    }
  }
  return all;
}

std::vector<Correspondent> correspondents(Database& database) {
  std::vector<Correspondent> all;
  auto query = database.query(
      "select contact.id, contact.name, contact.email, source.added_at, contact.bounced_at is not null"
      " from contact left join source on source.contact_id = contact.id"
      " where contact.email is not null order by contact.id");
  while (query.step()) {
    all.push_back({.id = ContactId {query.integer(0)},
                   .name = query.text(1),
                   .address = query.text(2),
                   .source_since = query.optional_instant(3),
                   .is_bounced = query.integer(4) != 0});
  }
  return all;
}

}  // namespace refer::store
