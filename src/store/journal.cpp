#include "refer/store/journal.hpp"

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <fmt/core.h>
#include <sqlite3.h>

#include <cstring>
#include <span>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::store {

namespace {

void check(int code, std::string_view doing) {
  if (code == SQLITE_OK) {
    return;
  }
  const int kind = code & 0xff;
  const auto fault = kind == SQLITE_FULL || kind == SQLITE_IOERR       ? Fault::io
                     : kind == SQLITE_CORRUPT || kind == SQLITE_NOTADB ? Fault::database
                     : kind == SQLITE_BUSY || kind == SQLITE_LOCKED    ? Fault::again
                                                                       : Fault::internal;
  throw Error(fault, fmt::format("{}: {}", doing, sqlite3_errstr(code)));
}

/// What the session extension allocates.
struct Changes {
  int size = 0;
  void* bytes = nullptr;
  Changes() = default;
  ~Changes() { sqlite3_free(bytes); }
  Changes(const Changes&) = delete;
  Changes& operator=(const Changes&) = delete;
};

/// What is recorded and taken back: neither the journal itself, nor what was handed to a mailer and cannot come back.
int is_undone(void*, const char* table) {
  return std::strcmp(table, "journal") != 0 && std::strcmp(table, "outbox") != 0 ? 1 : 0;
}

int stop_on_conflict(void* conflicted, int, sqlite3_changeset_iter*) {
  *static_cast<bool*>(conflicted) = true;
  return SQLITE_CHANGESET_ABORT;
}

/// `what` is what cannot be done when records are not as they were.
void apply(Database& database, int size, void* bytes, const Entry& entry, std::string_view what) {
  bool conflicted = false;
  const int code = sqlite3changeset_apply(database.handle(), size, bytes, is_undone, stop_on_conflict, &conflicted);
  if (conflicted) {
    throw Error(
        Fault::conflict,
        fmt::format("cannot {}: {}: other means have changed its records since", what, escape_terminal(entry.words)),
        "only changes made by refer itself can be taken back");
  }
  check(code, "the journal cannot be applied");
}

struct Found {
  Entry entry {};
  std::vector<unsigned char> changes {};
};

Found find(Database& database, std::string_view sql, std::string_view nothing) {
  auto query = database.query(sql);
  if (!query.step()) {
    throw Error(Fault::missing, std::string {nothing}, "'refer log' shows what was done");
  }
  return {.entry = {.id = query.integer(0), .words = query.text(1)}, .changes = query.blob(2)};
}

}  // namespace

struct Recorder::State {
  Database& database;
  sqlite3_session* session = nullptr;
};

Recorder::Recorder(Database& database) : state_ {std::make_unique<State>(State {database})} {
  check(sqlite3session_create(database.handle(), "main", &state_->session), "the journal cannot be begun");
  sqlite3session_table_filter(state_->session, is_undone, nullptr);
  check(sqlite3session_attach(state_->session, nullptr), "the journal cannot be begun");
}

Recorder::~Recorder() {
  sqlite3session_delete(state_->session);
}

bool Recorder::store(Instant at, std::string_view who, std::string_view words) {
  Changes changes;
  check(sqlite3session_changeset(state_->session, &changes.size, &changes.bytes), "the changes cannot be read");
  if (changes.size == 0) {
    return false;
  }
  auto& database = state_->database;
  database.run("update journal set state = 'dropped' where state = 'undone'");
  database.run("insert into journal (at, who, words, state, changes) values (?1, ?2, ?3, 'done', ?4)",
               {at, who, words,
                Bind::Blob {std::span {static_cast<const unsigned char*>(changes.bytes),
                                       static_cast<std::size_t>(changes.size)}}});
  return true;
}

void begin_journal(Database& database, Instant at, std::string_view who, std::string_view words) {
  const auto last = database.find_integer("select max(id) from journal").value_or(0);
  database.run("delete from journal");
  database.run("insert into journal (id, at, who, words, state, changes) values (?1, ?2, ?3, ?4, 'done', x'')",
               {last + 1, at, who, words});
}

Entry undo(Database& database) {
  auto found = find(database, "select id, words, changes from journal where state = 'done' order by id desc limit 1",
                    "there is nothing to take back");
  if (found.changes.empty()) {
    throw Error(Fault::conflict,
                fmt::format("cannot take back: {}: what was erased is gone", escape_terminal(found.entry.words)),
                "'refer log' shows what was done since");
  }
  Changes inverse;
  check(sqlite3changeset_invert(static_cast<int>(found.changes.size()), found.changes.data(), &inverse.size,
                                &inverse.bytes),
        "the journal cannot be read");
  apply(database, inverse.size, inverse.bytes, found.entry, "take back");
  database.run("update journal set state = 'undone' where id = ?1", {found.entry.id});
  return found.entry;
}

Entry redo(Database& database) {
  auto found = find(database, "select id, words, changes from journal where state = 'undone' order by id limit 1",
                    "there is nothing to do again");
  apply(database, static_cast<int>(found.changes.size()), found.changes.data(), found.entry, "do again");
  database.run("update journal set state = 'done' where id = ?1", {found.entry.id});
  return found.entry;
}

namespace {

std::vector<Column> journal_columns() {
  return {{"id", Kind::integer}, {"at", Kind::instant}, {"who"}, {"words"}, {"state", Kind::state}};
}

}  // namespace

Table journal_table(Database& database) {
  return database.table("select id, at, who, words, state from journal order by id desc", journal_columns());
}

Table journal_table(Database& database, std::int64_t id) {
  const Bind values[] {id};
  return database.table("select id, at, who, words, state from journal where id = ?1", journal_columns(), values);
}

}  // namespace refer::store
