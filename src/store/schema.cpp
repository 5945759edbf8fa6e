#include "store/schema.hpp"

#include <fmt/core.h>
#include <sqlite3.h>

#include <string>

#include "refer/core/error.hpp"
#include "refer/core/states.hpp"
#include "refer/core/text.hpp"

namespace refer::store {

namespace {

/// `refr`, as SQLite's application_id.
constexpr std::int64_t application = 0x72656672;

void fill_states(Database& database) {
  for (std::size_t rank = 0; rank < Words<AskState>::words.size(); ++rank) {
    database.run("insert into ask_state (word, rank) values (?1, ?2)", {Words<AskState>::words[rank], rank});
  }
  for (std::size_t rank = 0; rank < Words<IntroState>::words.size(); ++rank) {
    database.run("insert into intro_state (word, rank, is_stage) values (?1, ?2, ?3)",
                 {Words<IntroState>::words[rank], rank, is_stage(static_cast<IntroState>(rank)) ? 1 : 0});
  }
}

/// Copies the database to `PATH.before-VERSION`, which must not be there yet or is an earlier try at the same step.
void back_up(Database& database, int version) {
  const auto copy = fmt::format("{}.before-{}", database.path(), version);
  database.run("vacuum into ?1", {copy});
}

std::int64_t pragma(Database& database, std::string_view name) {
  return database.find_integer(fmt::format("pragma {}", name)).value_or(0);
}

/// The text that leads to a version: schema.sql to 1, migrations/002.sql to 2, and so on.
std::string_view text_for(int version) {
  const auto name = version == 1 ? std::string {"schema"} : fmt::format("{:03}", version);
  for (const auto& file : schema_texts()) {
    if (file.name == name) {
      return file.text;
    }
  }
  throw Error(Fault::internal, fmt::format("no migration to version {}", version));
}

void migrate(Database& database, int version) {
  Transaction transaction {database};
  database.script(std::string {text_for(version)});
  if (version == 1) {
    fill_states(database);
    database.run("insert into contact (id, handle, name, folded, added_at) values (1, 'me', 'me', 'me', 0)");
    database.script(fmt::format("pragma application_id = {}", application));
  }
  database.script(fmt::format("pragma user_version = {}", version));
  transaction.commit();
}

}  // namespace

int schema_version() {
  return static_cast<int>(schema_texts().size());
}

std::string schema_text() {
  std::string text;
  for (int version = 1; version <= schema_version(); ++version) {
    text += text_for(version);
  }
  return text;
}

void create_schema(Database& database) {
  for (int version = 1; version <= schema_version(); ++version) {
    migrate(database, version);
  }
}

void check_schema(Database& database, bool may_write) {
  if (pragma(database, "application_id") != application) {
    throw Error(Fault::database, fmt::format("{} is no database of refer", quote(database.path())));
  }
  const auto version = static_cast<int>(pragma(database, "user_version"));
  if (version > schema_version()) {
    throw Error(Fault::database,
                fmt::format("{} was written by a newer refer (version {}, this one knows {})", quote(database.path()),
                            version, schema_version()),
                "install the newer refer");
  }
  if (version < schema_version() && !may_write) {
    throw Error(Fault::database, fmt::format("{} is of an older refer", quote(database.path())),
                "any command that writes brings it up to date, behind a backup copy");
  }
  for (int next = version + 1; next <= schema_version(); ++next) {
    back_up(database, next);
    migrate(database, next);
  }
}

}  // namespace refer::store
