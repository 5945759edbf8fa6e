#include <vector>

#include "refer/store/contacts.hpp"
#include "refer/store/journal.hpp"
#include "store_fixture.hpp"

namespace refer::store {
namespace {

constexpr Instant now {1'772'442'000};

/// One command, as the dispatcher runs it.
void command(Database& database, const std::string& words, const std::function<void()>& work) {
  Transaction transaction {database};
  Recorder recorder {database};
  work();
  (void)recorder.store(now, "Ada Park", words);
  transaction.commit();
}

void add(Database& database, const std::string& name) {
  command(database, "add " + name, [&] { (void)add_contact(database, {.name = name}, now); });
}

std::string back(Database& database) {
  Transaction transaction {database};
  auto words = undo(database).words;
  transaction.commit();
  return words;
}

std::string again(Database& database) {
  Transaction transaction {database};
  auto words = redo(database).words;
  transaction.commit();
  return words;
}

/// The names of all contacts but mine, and the states of the journal, oldest first.
std::string names(Database& database) {
  return database.find_text("select group_concat(name, ' ') from (select name from contact where id > 1 order by id)")
      .value_or("");
}
std::string states(Database& database) {
  return database.find_text("select group_concat(state, ' ') from (select state from journal order by id)")
      .value_or("");
}

}  // namespace

TEST_CASE("journal: undo goes back step by step, redo forward again") {
  Scratch scratch;
  auto& database = scratch.database();
  for (const auto* const name : {"A", "B", "C"}) {
    add(database, name);
  }
  CHECK(back(database) == "add C");
  CHECK(back(database) == "add B");
  CHECK(names(database) == "A");
  CHECK(states(database) == "done undone undone");
  CHECK(again(database) == "add B");
  CHECK(names(database) == "A B");
  CHECK(back(database) == "add B");
  CHECK(back(database) == "add A");
  CHECK(error_of([&] { (void)back(database); })->fault() == Fault::missing);
  for (const auto* const name : {"A", "B", "C"}) {
    CHECK(again(database) == std::string {"add "} + name);
  }
  CHECK(error_of([&] { (void)again(database); })->fault() == Fault::missing);
  CHECK(names(database) == "A B C");
}

TEST_CASE("journal: another command drops what could be done again") {
  Scratch scratch;
  auto& database = scratch.database();
  add(database, "A");
  add(database, "B");
  (void)back(database);
  add(database, "C");
  CHECK(states(database) == "done dropped done");
  CHECK(error_of([&] { (void)again(database); })->fault() == Fault::missing);
  CHECK(back(database) == "add C");
  CHECK(back(database) == "add A");
}

TEST_CASE("journal: what changed nothing is not kept, and drops nothing") {
  Scratch scratch;
  auto& database = scratch.database();
  add(database, "A");
  (void)back(database);
  command(database, "nothing", [] {});
  command(database, "to and fro", [&] {
    (void)add_contact(database, {.name = "B"}, now);
    database.run("delete from contact where name = 'B'");
  });
  CHECK(states(database) == "undone");
  CHECK(again(database) == "add A");
}

TEST_CASE("journal: a transaction that is not committed leaves nothing of either") {
  Scratch scratch;
  auto& database = scratch.database();
  {
    Transaction transaction {database};
    Recorder recorder {database};
    (void)add_contact(database, {.name = "A"}, now);
    CHECK(recorder.store(now, "", "add A"));
  }
  CHECK(names(database).empty());
  CHECK(states(database).empty());
}

TEST_CASE("journal: rows that something else has changed since are left as they are") {
  struct Case {
    const char* why;
    const char* meanwhile;
    bool undone_before;
  };
  const Case cases[] {
      {"the row that was changed has another value now", "update contact set title = 'Chair' where id = 2", false},
      {"the row is gone", "delete from contact where id = 2", false},
      {"its place is taken", "update contact set title = 'Chair' where id = 2", true},
      {"the row is gone before it is changed again", "delete from contact where id = 2", true},
  };
  for (const auto& test : cases) {
    CAPTURE(test.why);
    Scratch scratch;
    auto& database = scratch.database();
    (void)add_contact(database, {.name = "A"}, now);
    command(database, "edit A", [&] { edit_contact(database, ContactId {2}, {.title = "CEO"}); });
    if (test.undone_before) {
      (void)back(database);
    }
    {
      // As the sqlite3 shell would, on a connection of its own.
      auto other = Database::open(scratch.path(), Access::write);
      other.run(test.meanwhile);
    }
    const auto before = database.find_text("select coalesce(max(title), 'none') from contact where id = 2");
    const auto error = error_of([&] { (void)(test.undone_before ? again(database) : back(database)); });
    REQUIRE(error);
    CHECK(error->fault() == Fault::conflict);
    CHECK(error->message().find("edit A") != std::string::npos);
    CHECK(database.find_text("select coalesce(max(title), 'none') from contact where id = 2") == before);
    CHECK(states(database) == (test.undone_before ? "undone" : "done"));
  }
}

TEST_CASE("journal: what else has changed does not stand in the way") {
  Scratch scratch;
  auto& database = scratch.database();
  add(database, "A");
  add(database, "B");
  database.run("update contact set title = 'CEO' where name = 'A'");
  CHECK(back(database) == "add B");
  CHECK(names(database) == "A");
}

}  // namespace refer::store
