#include "refer/store/database.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <fmt/core.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <unordered_map>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "store/functions.hpp"
#include "store/private_file.hpp"
#include "store/schema.hpp"

namespace refer::store {

namespace {

constexpr int busy_milliseconds = 5000;

[[noreturn]] void translate(const SQLite::Exception& error, const std::string& path) {
  const std::string what = error.what();
  switch (error.getErrorCode()) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
      throw Error(Fault::again, fmt::format("{} is in use by another program", quote(path)), "try again in a moment");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      throw Error(Fault::database, fmt::format("{} is damaged, or no database of refer: {}", quote(path), what));
    case SQLITE_FULL:
      throw Error(Fault::io, fmt::format("{} cannot be written: the disk is full", quote(path)), "nothing was changed");
    case SQLITE_READONLY:
      throw Error(Fault::io, fmt::format("{} cannot be written: {}", quote(path), what), "nothing was changed");
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
      throw Error(Fault::io, fmt::format("{} cannot be read or written: {}", quote(path), what), "nothing was changed");
    case SQLITE_AUTH:
      throw Error(Fault::refused, fmt::format("a report may only read: {}", what));
    case SQLITE_INTERRUPT:
      throw Error(Fault::refused, "the report took too many steps and was stopped");
    case SQLITE_CONSTRAINT:
      throw Error(Fault::conflict, fmt::format("the database refuses it: {}", what));
    case SQLITE_ERROR:
      throw Error(Fault::data, what);
    default:
      throw Error(Fault::internal, fmt::format("the database says: {}", what));
  }
}

}  // namespace

struct Query::State {
  std::shared_ptr<SQLite::Statement> statement;
  const std::string* path;

  template <typename Work>
  auto guard(Work work) const {
    try {
      return work();
    } catch (const SQLite::Exception& error) {
      translate(error, *path);
    }
  }
};

Query::Query(std::unique_ptr<State> state) : state_ {std::move(state)} {
}
Query::Query(Query&&) noexcept = default;
Query& Query::operator=(Query&&) noexcept = default;

Query::~Query() {
  // It may be kept for the next: without its row, or it would hold the read lock.
  if (state_ && state_->statement) {
    state_->statement->tryReset();
  }
}

bool Query::step() {
  return state_->guard([&] { return state_->statement->executeStep(); });
}

bool Query::is_null(int column) const {
  return state_->statement->getColumn(column).isNull();
}
std::int64_t Query::integer(int column) const {
  return state_->statement->getColumn(column).getInt64();
}
double Query::number(int column) const {
  return state_->statement->getColumn(column).getDouble();
}
std::string Query::text(int column) const {
  return state_->statement->getColumn(column).getString();
}
int Query::column_count() const {
  return state_->statement->getColumnCount();
}
std::string Query::column_name(int column) const {
  return state_->statement->getColumnName(column);
}

std::vector<unsigned char> Query::blob(int column) const {
  const auto cell = state_->statement->getColumn(column);
  const auto* const bytes = static_cast<const unsigned char*>(cell.getBlob());
  return {bytes, bytes + cell.getBytes()};
}

std::optional<std::string> Query::optional_text(int column) const {
  return is_null(column) ? std::nullopt : std::optional {text(column)};
}

std::optional<std::int64_t> Query::optional_integer(int column) const {
  return is_null(column) ? std::nullopt : std::optional {integer(column)};
}

std::optional<Instant> Query::optional_instant(int column) const {
  return is_null(column) ? std::nullopt : std::optional {Instant {integer(column)}};
}

Cell Query::cell(int column) const {
  const auto value = state_->statement->getColumn(column);
  switch (value.getType()) {
    case SQLITE_INTEGER:
      return value.getInt64();
    case SQLITE_FLOAT:
      return value.getDouble();
    case SQLITE_NULL:
      return {};
    default:
      return value.getString();
  }
}

bool Query::bind(std::string_view name, const Bind& value) {
  try {
    bind_at(state_->statement->getIndex((":" + std::string {name}).c_str()), value);
    return true;
  } catch (const SQLite::Exception& error) {
    if (error.getErrorCode() == SQLITE_RANGE) {
      return false;
    }
    translate(error, *state_->path);
  }
}

void Query::bind_at(int index, const Bind& value) {
  auto& statement = *state_->statement;
  struct Visitor {
    SQLite::Statement& statement;
    int index;
    void operator()(std::monostate) const { statement.bind(index); }
    void operator()(std::int64_t number) const { statement.bind(index, number); }
    void operator()(double number) const { statement.bind(index, number); }
    void operator()(std::string_view text) const { statement.bind(index, std::string {text}); }
    void operator()(const std::string& text) const { statement.bind(index, text); }
    void operator()(const Bind::Blob& blob) const {
      statement.bind(index, blob.bytes.data(), static_cast<int>(blob.bytes.size()));
    }
  };
  std::visit(Visitor {statement, index}, value.data_);
}

struct Database::State {
  std::string path;
  SQLite::Database connection;
  std::unordered_map<std::string, std::shared_ptr<SQLite::Statement>> kept {};
};

Database::Database(std::unique_ptr<State> state) : state_ {std::move(state)} {
}
Database::Database(Database&&) noexcept = default;
Database& Database::operator=(Database&&) noexcept = default;
Database::~Database() = default;

Database Database::open(const std::string& path, Access access) {
  if (access == Access::create) {
    create_private(path);
  } else {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
      throw Error(errno == ENOENT || errno == ENOTDIR ? Fault::absent : Fault::io,
                  fmt::format("no database {}: {}", quote(path), std::strerror(errno)), "begin one with 'refer init'");
    }
    if (!S_ISREG(status.st_mode)) {
      throw Error(Fault::database, fmt::format("{} is no file", quote(path)));
    }
    if (::access(path.c_str(), R_OK) != 0) {
      throw Error(Fault::io, fmt::format("{} cannot be read: {}", quote(path), std::strerror(errno)));
    }
  }
  try {
    // Reading too opens for writing where it may: what a killed writer left behind must be rolled back first.
    Database database {std::make_unique<State>(State {
        path, SQLite::Database {path, SQLite::OPEN_READWRITE | (access == Access::create ? SQLite::OPEN_CREATE : 0),
                                busy_milliseconds}})};
    add_functions(database.handle());
    if (access == Access::create) {
      create_schema(database);
    } else {
      check_schema(database);
    }
    if (access == Access::read) {
      // Mapped, a scan of a large file does not copy each page through a system call: half the time of a report on a
      // million asks.
      database.state_->connection.exec("pragma query_only = on; pragma mmap_size = 4294967296");
    } else {
      database.state_->connection.exec("pragma foreign_keys = on; pragma cache_size = -65536");
    }
    return database;
  } catch (const SQLite::Exception& error) {
    translate(error, path);
  }
}

Query Database::query(std::string_view sql, std::initializer_list<Bind> values) {
  return query(sql, std::span {values.begin(), values.size()});
}

Query Database::query(std::string_view sql, std::span<const Bind> values) {
  try {
    auto query = prepare(sql);
    for (int index = 1; const auto& value : values) {
      query.bind_at(index++, value);
    }
    return query;
  } catch (const SQLite::Exception& error) {
    translate(error, state_->path);
  }
}

Query Database::prepare(std::string_view sql) {
  auto& kept = state_->kept[std::string {sql}];
  if (kept.use_count() != 1) {
    // The first of its kind, or the kept one is on its way: a query inside the same query has a statement of its own.
    auto fresh = std::make_shared<SQLite::Statement>(state_->connection, std::string {sql});
    if (!kept) {
      kept = fresh;
    }
    return Query {std::make_unique<Query::State>(Query::State {std::move(fresh), &state_->path})};
  }
  kept->clearBindings();
  return Query {std::make_unique<Query::State>(Query::State {kept, &state_->path})};
}

std::int64_t Database::run(std::string_view sql, std::initializer_list<Bind> values) {
  return run(sql, std::span {values.begin(), values.size()});
}

std::int64_t Database::run(std::string_view sql, std::span<const Bind> values) {
  auto row = query(sql, values);
  while (row.step()) {
  }
  return state_->connection.getChanges();
}

void Database::script(const std::string& sql) {
  try {
    state_->connection.exec(sql);
  } catch (const SQLite::Exception& error) {
    translate(error, state_->path);
  }
}

std::int64_t Database::last_id() const {
  return state_->connection.getLastInsertRowid();
}

std::optional<std::int64_t> Database::find_integer(std::string_view sql, std::initializer_list<Bind> values) {
  auto row = query(sql, values);
  return row.step() ? row.optional_integer(0) : std::nullopt;
}

std::optional<std::string> Database::find_text(std::string_view sql, std::initializer_list<Bind> values) {
  auto row = query(sql, values);
  return row.step() ? row.optional_text(0) : std::nullopt;
}

const std::string& Database::path() const {
  return state_->path;
}
sqlite3* Database::handle() const {
  return state_->connection.getHandle();
}

Transaction::Transaction(Database& database) : database_ {database} {
  database_.script("begin immediate");
}

Transaction::~Transaction() {
  // A failed write may have rolled back already; nothing is left to do then.
  if (open_ && sqlite3_get_autocommit(database_.handle()) == 0) {
    sqlite3_exec(database_.handle(), "rollback", nullptr, nullptr, nullptr);
  }
}

void Transaction::commit() {
  database_.script("commit");
  open_ = false;
}

Savepoint::Savepoint(Database& database) : database_ {database} {
  // A full disk makes SQLite roll back all of it by itself; alone, a part would then be kept as soon as it ends.
  if (sqlite3_get_autocommit(database.handle()) != 0) {
    throw Error(Fault::io, "the database could not be written, and nothing of it was kept");
  }
  database_.script("savepoint part");
}

Savepoint::~Savepoint() {
  if (open_) {
    sqlite3_exec(database_.handle(), "rollback to part; release part", nullptr, nullptr, nullptr);
  }
}

void Savepoint::keep() {
  database_.script("release part");
  open_ = false;
}

Reading::Reading(Database& database)
    : database_ {database}, outermost_ {sqlite3_get_autocommit(database.handle()) != 0} {
  if (outermost_) {
    database_.script("begin");
  }
}

Reading::~Reading() {
  if (outermost_) {
    sqlite3_exec(database_.handle(), "rollback", nullptr, nullptr, nullptr);
  }
}

}  // namespace refer::store
