#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "refer/store/database.hpp"

namespace refer::store {

/// Keeps a connection to reading for as long as it lives, for SQL that is not ours: SELECT and nothing else, no ATTACH,
/// no PRAGMA, no load_extension, and not for ever. The connection must outlive it.
class Guard {
 public:
  /// Steps of SQLite's machine: some 5 seconds of work, where a report over a million asks takes about 50 million.
  static constexpr std::int64_t default_steps = 500'000'000;

  explicit Guard(Database& database, std::int64_t most_steps = default_steps);
  ~Guard();
  Guard(const Guard&) = delete;
  Guard& operator=(const Guard&) = delete;

  /// The names of the placeholders of a text that is one reading statement. Throws Error(Fault::refused) with what it
  /// wants to do besides, Error(Fault::data) with the place in `file` for a mistake, for none and for a second
  /// statement.
  [[nodiscard]] std::vector<std::string> check(std::string_view sql, const std::string& file);
  /// Goes on with a query that was begun under this guard. Throws as Query::step, and Error(Fault::refused) past the
  /// steps.
  bool step(Query& query);

 private:
  static int authorize(void* self, int action, const char* first, const char* second, const char*, const char*);
  static int count(void* self);
  [[noreturn]] void refuse(const std::string& file) const;

  Database& database_;
  std::int64_t left_;
  std::string wanted_ {};  ///< what was refused first
};

}  // namespace refer::store
