#pragma once

#include <doctest/doctest.h>
#include <unistd.h>

#include <cstdlib>
#include <ctime>
#include <functional>
#include <string>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/report/catalog.hpp"
#include "refer/store/database.hpp"

namespace refer::report {

/// The zone of the C library; SQLite looks at it without asking whether it changed.
inline void set_zone(const char* zone) {
  setenv("TZ", zone, 1);
  tzset();
}

/// An empty project's database, in UTC; gone when the test is.
class Project {
 public:
  Project() {
    set_zone("UTC");
    REQUIRE(::mkdtemp(directory_.data()) != nullptr);
    database_.emplace(store::Database::open(path(), store::Access::create));
  }
  ~Project() {
    database_.reset();
    ::unlink(path().c_str());
    ::rmdir(directory_.c_str());
  }
  Project(const Project&) = delete;
  Project& operator=(const Project&) = delete;

  [[nodiscard]] store::Database& database() { return *database_; }

 private:
  [[nodiscard]] std::string path() const { return directory_ + "/refer.db"; }

  std::string directory_ {"/tmp/refer-report-XXXXXX"};
  std::optional<store::Database> database_ {};
};

/// When the tests run.
inline const Instant today {start_of_day(to_date({2026, 6, 1}))};

inline std::vector<Row> rows_in(const Table& table) {
  return pull_all(table);
}

inline std::vector<std::string> names_of(const Table& table) {
  std::vector<std::string> names;
  for (const auto& column : table.columns) {
    names.push_back(column.name);
  }
  return names;
}

/// The rows of a report of a person's own.
inline std::vector<Row> rows_of_text(Project& project, std::string_view text, const Parameters& parameters = {}) {
  return rows_in(run(project.database(), read_report(text, "reports/own.sql"), parameters, today));
}

/// The error of a call that must fail.
inline Error error_of(const std::function<void()>& call) {
  try {
    call();
  } catch (const Error& error) {
    return error;
  }
  FAIL("no error");
  return Error(Fault::internal, "no error");
}

}  // namespace refer::report
