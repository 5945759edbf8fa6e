#include "store/schema.hpp"

#include <fmt/core.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <string>

#include "refer/core/error.hpp"
#include "refer/core/states.hpp"
#include "refer/core/text.hpp"
#include "store/private_file.hpp"

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

void apply(Database& database, int version) {
  database.script(std::string {text_for(version)});
  if (version == 1) {
    fill_states(database);
    database.run("insert into contact (id, handle, name, folded, added_at) values (1, 'me', 'me', 'me', 0)");
    database.script(fmt::format("pragma application_id = {}", application));
  }
  database.script(fmt::format("pragma user_version = {}", version));
}

int version_of(Database& database) {
  return static_cast<int>(pragma(database, "user_version"));
}

/// Copies the database to `PATH.before-VERSION`. What stands there is of an earlier try, or of another process that
/// does the same right now: the copy is made beside it, and takes its place whole.
void back_up(Database& database, int version) {
  const auto copy = fmt::format("{}.before-{}", database.path(), version);
  const auto unfinished = fmt::format("{}.{}", copy, ::getpid());
  create_private(unfinished);
  try {
    database.run("vacuum into ?1", {unfinished});
    if (std::rename(unfinished.c_str(), copy.c_str()) != 0) {
      throw Error(Fault::cannot_create,
                  fmt::format("no copy before the update in {}: {}", quote(copy), std::strerror(errno)));
    }
  } catch (const Error&) {
    (void)std::remove(unfinished.c_str());
    throw;
  }
}

/// Takes a database to the version of this program, a version at a time.
void migrate(Database& database) {
  for (auto version = version_of(database) + 1; version <= schema_version(); ++version) {
    back_up(database, version);
    Transaction transaction {database};
    // Somebody else may have been faster.
    if (version_of(database) < version) {
      apply(database, version);
      transaction.commit();
    }
  }
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
  Transaction transaction {database};
  for (int version = 1; version <= schema_version(); ++version) {
    apply(database, version);
  }
  transaction.commit();
}

void check_schema(Database& database) {
  if (pragma(database, "application_id") != application) {
    throw Error(Fault::database, fmt::format("{} is no database of refer", quote(database.path())));
  }
  const auto version = version_of(database);
  if (version > schema_version()) {
    throw Error(Fault::database,
                fmt::format("{} was written by a newer refer (version {}, this one knows {})", quote(database.path()),
                            version, schema_version()),
                "install the newer refer");
  }
  if (version == schema_version()) {
    return;
  }
  if (sqlite3_db_readonly(database.handle(), "main") != 0) {
    throw Error(Fault::database, fmt::format("{} is of an older refer", quote(database.path())),
                "make it writable: any command then brings it up to date, behind a backup copy");
  }
  migrate(database);
}

}  // namespace refer::store
