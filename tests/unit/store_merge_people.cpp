#include <string>
#include <utility>
#include <vector>

#include "refer/store/contacts.hpp"
#include "refer/store/merge_people.hpp"
#include "store_fixture.hpp"

namespace refer::store {
namespace {

constexpr Instant now {1'772'442'000};

/// Every column of the schema that refers to a person or a source, with its table.
std::vector<std::pair<std::string, std::string>> columns_of_people(Database& database) {
  std::vector<std::pair<std::string, std::string>> columns;
  auto query = database.query(
      "select entry.name, part.\"from\" from sqlite_schema as entry, pragma_foreign_key_list(entry.name) as part"
      " where entry.type = 'table' and part.\"table\" in ('contact', 'source') order by 1, 2");
  while (query.step()) {
    columns.emplace_back(query.text(0), query.text(1));
  }
  return columns;
}

std::int64_t rows_naming(Database& database, const std::pair<std::string, std::string>& column, ContactId person) {
  return database.find_integer("select count(*) from " + column.first + " where " + column.second + " = ?1", {person})
      .value_or(0);
}

}  // namespace

TEST_CASE("merge people: whatever may name a person names the one who stays") {
  // A new column of the schema that refers to people needs a row here.
  Scratch scratch;
  auto& database = scratch.database();
  const auto keep = add_contact(database, {.name = "Jane Roe"}, now);
  const auto other = add_contact(database, {.name = "J. Roe"}, now);
  const auto third = add_contact(database, {.name = "Elena Cole"}, now);
  REQUIRE(number(other) == 3);
  REQUIRE(number(third) == 4);
  database.script(R"(
    insert into company (id, name, folded) values (1, 'Pixel', 'pixel');
    insert into source (contact_id, type, added_at) values (3, 'customer', 0), (4, 'partner', 0);
    insert into source_exchange (contact_id, word) values (3, 'commission');
    insert into source_no_go (contact_id, text) values (3, 'Initech');
    insert into source_step (contact_id, step, day) values (3, 'calendar', '2026-01-01');
    insert into job (contact_id, company_id) values (3, 1);
    insert into tie (a, b, strength, evidence, added_at) values (1, 3, 4, 'stated', 0), (3, 4, 4, 'stated', 0);
    insert into moment (contact_id, kind, day, added_at) values (3, 'renewal', '2026-01-01', 0);
    insert into touch (contact_id, day, channel, added_at) values (3, '2026-01-01', 'call', 0);
    insert into ask (id, source_id, target_id, kind, state, queued_at) values
      (1, 3, 4, 'specific', 'queued', 0), (2, 4, 3, 'specific', 'queued', 0);
    insert into intro (id, source_id, target_id, colleague_id, mode, state, accepted_at) values
      (1, 3, 4, null, 'direct', 'accepted', 0), (2, 4, 3, null, 'direct', 'accepted', 0),
      (3, 4, null, 3, 'direct', 'accepted', 0);
    insert into permission (source_id, scope, target_id, given_on, added_at) values
      (3, 'target', 4, '2026-01-01', 0), (4, 'target', 3, '2026-01-01', 0);
    insert into source_tag (contact_id, tag) values (3, 'vip');
    insert into profile (id, handle, name, wanted_by, added_at) values (1, 'j', 'J', 3, 0);
    insert into touch (contact_id, day, channel, introduced_id, added_at) values (4, '2026-01-01', 'call', 3, 0);
    insert into outcome (kind, result, contact_id, day, added_at) values ('result', 'x', 3, '2026-01-01', 0);
    insert into reward (contact_id, kind, day, added_at) values (3, 'note', '2026-01-01', 0);
    insert into feedback (contact_id, day, score, added_at) values (3, '2026-01-01', 9, 0);
    insert into credit (intro_id, contact_id, role, share, added_at) values (3, 3, 'sourced', 20, 0);
    insert into goal (metric, first, past, target, source_id, added_at) values ('won', '2026-01-01', '2027-01-01', 3, 3, 0);
    insert into mail (message_id, intro_id, side, sender_id, at) values ('<1@x>', 1, 'source', 3, 0);
    insert into proposal (message_id, what, contact_id, target_id, sender, at, certain, reason, found_at) values
      ('<2@x>', 'replied', 3, 4, 'x', 0, 0, 'x', 0), ('<3@x>', 'replied', 4, 3, 'x', 0, 0, 'x', 0),
      ('<4@x>', 'replied', 2, 3, 'x', 0, 0, 'x', 0);
  )");
  const auto columns = columns_of_people(database);
  for (const auto& column : columns) {
    CAPTURE(column.first);
    CAPTURE(column.second);
    CHECK(rows_naming(database, column, other) + (column.first == "tie" ? 1 : 0) > 0);
  }
  (void)merge_people(database, keep, other);
  for (const auto& column : columns) {
    CAPTURE(column.first);
    CAPTURE(column.second);
    CHECK(rows_naming(database, column, other) == 0);
    CHECK(rows_naming(database, column, keep) > 0);
  }
  CHECK(database.find_integer("select count(*) from proposal") == 2);  // nobody meets themselves
  CHECK(database.find_integer("select count(*) from pragma_foreign_key_check") == 0);
}

}  // namespace refer::store
