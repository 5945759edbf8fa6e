#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// Where somebody worked, and in which years; with only a first year, they are still there.
struct Job {
  std::string company {};
  std::optional<int> since {};
  std::optional<int> until {};
};

/// Reads `Chase 2015-2019`, `Acme 2019-` (until now), `Chase -2019` or `Chase`. Throws Error(Fault::usage) without a
/// company, for a single year, and for years that run backwards.
[[nodiscard]] Job parse_job(std::string_view text);
/// The same, written.
[[nodiscard]] std::string format(const Job& job);

/// Puts a list of jobs in the place of what is known of a person; companies that are new are made. No texts change
/// nothing, empty ones clear. Throws as parse_job.
void put_jobs(Database& database, ContactId person, const std::vector<std::string>& texts);
/// The jobs of a person, as they were given.
[[nodiscard]] std::vector<std::string> jobs_of(Database& database, ContactId person);

/// That a person is, or was, at a company.
struct Employment {
  CompanyId company {};
  std::string name {};  ///< of the company
  ContactId person {};
  bool is_current = false;  ///< what they say they do now; years are of jobs alone
  std::optional<int> since {};
  std::optional<int> until {};
};
/// Where one person is and was, likewise.
[[nodiscard]] std::vector<Employment> employments_of(Database& database, ContactId person);
/// Where everybody is and was, by company, person, and years.
[[nodiscard]] std::vector<Employment> employments(Database& database);

}  // namespace refer::store
