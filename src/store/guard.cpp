#include "refer/store/guard.hpp"

#include <fmt/core.h>
#include <sqlite3.h>

#include <algorithm>
#include <memory>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::store {

namespace {

constexpr int steps_between_calls = 100'000;
constexpr int longest_value = 16 * 1024 * 1024;  // of one text or blob, in bytes

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

/// Where in a text the byte at `offset` stands.
Place place_of(std::string_view sql, std::size_t offset, const std::string& file) {
  const auto before = sql.substr(0, offset);
  const auto line_start = before.rfind('\n') + 1;  // npos + 1 is 0
  return {.file = file,
          .line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n')),
          .column = 1 + static_cast<int>(before.size() - line_start)};
}

/// The place of the mistake that was met last, where SQLite knows it.
Place mistake_place(sqlite3* handle, std::string_view sql, const std::string& file) {
  const int offset = sqlite3_error_offset(handle);
  return offset < 0 ? Place {.file = file} : place_of(sql, static_cast<std::size_t>(offset), file);
}

/// What an action would do, in words. SQLite says of every change of the schema first that it writes to its table of
/// contents.
std::string words_of(int action, std::string_view first, std::string_view second) {
  const bool schema = first == "sqlite_master" || first == "sqlite_temp_master";
  switch (action) {
    case SQLITE_INSERT:
      return schema ? "change the schema" : fmt::format("insert into {}", quote(first));
    case SQLITE_UPDATE:
      return fmt::format("update {}", quote(first));
    case SQLITE_DELETE:
      return schema ? "change the schema" : fmt::format("delete from {}", quote(first));
    case SQLITE_ATTACH:
      return fmt::format("attach {}", quote(first));
    case SQLITE_DETACH:
      return fmt::format("detach {}", quote(first));
    case SQLITE_PRAGMA:
      return fmt::format("use pragma {}", quote(first));
    case SQLITE_FUNCTION:
      return fmt::format("call {}", quote(second));
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
      return "begin or end a transaction";
    default:
      return "change the database";
  }
}

std::string_view text_of(const char* text) {
  return text == nullptr ? std::string_view {} : std::string_view {text};
}

}  // namespace

Guard::Guard(Database& database, std::int64_t most_steps) : database_ {database}, left_ {most_steps} {
  sqlite3_set_authorizer(database_.handle(), authorize, this);
  sqlite3_limit(database_.handle(), SQLITE_LIMIT_LENGTH, longest_value);
  sqlite3_progress_handler(database_.handle(),
                           static_cast<int>(std::clamp<std::int64_t>(most_steps, 1, steps_between_calls)), count, this);
}

Guard::~Guard() {
  sqlite3_set_authorizer(database_.handle(), nullptr, nullptr);
  sqlite3_limit(database_.handle(), SQLITE_LIMIT_LENGTH, 1'000'000'000);
  sqlite3_progress_handler(database_.handle(), 0, nullptr, nullptr);
}

int Guard::authorize(void* self, int action, const char* first, const char* second, const char*, const char*) {
  const bool reads = action == SQLITE_SELECT || action == SQLITE_READ || action == SQLITE_RECURSIVE;
  const bool calls = action == SQLITE_FUNCTION && lower_ascii(text_of(second)) != "load_extension";
  // SQLite says so of json_each and its like too, which it declares by a statement that never runs. One that is to run
  // is refused for the insert that comes before, or because it does not read only.
  const bool declares = action == SQLITE_UPDATE && text_of(first) == "sqlite_master";
  if (reads || calls || declares) {
    return SQLITE_OK;
  }
  auto& wanted = static_cast<Guard*>(self)->wanted_;
  if (wanted.empty()) {
    wanted = words_of(action, text_of(first), text_of(second));
  }
  return SQLITE_DENY;
}

int Guard::count(void* self) {
  auto& left = static_cast<Guard*>(self)->left_;
  left -= steps_between_calls;
  return left <= 0 ? 1 : 0;
}

void Guard::refuse(const std::string& file) const {
  throw Error(Fault::refused, fmt::format("the report wants to {}", wanted_), "a report may only read: one select",
              {.file = file});
}

std::vector<std::string> Guard::check(std::string_view sql, const std::string& file) {
  auto* const handle = database_.handle();
  wanted_.clear();
  const char* tail = sql.data();
  const auto prepare = [&](const char* text) {
    sqlite3_stmt* statement = nullptr;
    const auto size = static_cast<int>(sql.size() - static_cast<std::size_t>(text - sql.data()));
    const int code = sqlite3_prepare_v2(handle, text, size, &statement, &tail);
    return std::pair {code, Statement {statement, sqlite3_finalize}};
  };

  const auto [code, statement] = prepare(sql.data());
  if (!wanted_.empty()) {
    refuse(file);
  }
  if (code != SQLITE_OK) {
    const std::string message = sqlite3_errmsg(handle);
    throw Error(Fault::data, message,
                message.starts_with("no such ") ? "'refer schema' prints the tables and views" : "",
                mistake_place(handle, sql, file));
  }
  if (statement == nullptr) {
    throw Error(Fault::data, "the report has no statement", "write one select", {.file = file});
  }
  // VACUUM is not put to the authorizer when it is prepared.
  if (sqlite3_stmt_readonly(statement.get()) == 0) {
    wanted_ = "change the database";
    refuse(file);
  }
  while (tail != sql.data() + sql.size()) {
    const auto* const start = tail;
    if (const auto [more_code, more] = prepare(start); more_code != SQLITE_OK || more != nullptr) {
      const auto rest = static_cast<std::size_t>(start - sql.data());
      throw Error(Fault::data, "a second statement begins after the first", "a report is one select",
                  place_of(sql, std::min(sql.find_first_not_of(" \t\r\n", rest), sql.size()), file));
    }
    if (tail == start) {
      break;
    }
  }

  std::vector<std::string> names;
  for (int index = 1; index <= sqlite3_bind_parameter_count(statement.get()); ++index) {
    const auto name = text_of(sqlite3_bind_parameter_name(statement.get(), index));
    if (!name.starts_with(':')) {
      throw Error(Fault::data,
                  fmt::format("the placeholder {} has no name with a colon", quote(name.empty() ? "?" : name)),
                  "write :from, :to, :as_of …", {.file = file});
    }
    names.emplace_back(name.substr(1));
  }
  return names;
}

bool Guard::step(Query& query) {
  try {
    return query.step();
  } catch (const Error&) {
    // A table-valued pragma is refused only when it is read.
    if (!wanted_.empty()) {
      refuse({});
    }
    throw;
  }
}

}  // namespace refer::store
