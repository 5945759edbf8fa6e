#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/advice/next.hpp"
#include "refer/core/date.hpp"
#include "refer/project/config.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/programme.hpp"

namespace refer::advice {

/// What was found in the letters that everybody uses.
struct LetterReview {
  int letters = 0;       ///< that were looked at
  int flawed = 0;        ///< in which something is wrong
  std::string first {};  ///< what, in the first of them
  std::string next {};   ///< the command that shows it
};

/// What a programme is judged by.
struct Examined {
  const project::Config& config;
  const store::Programme& programme;
  const std::vector<store::Ideal>& profiles;  ///< ours
  const std::vector<Task>& tasks;             ///< as all_tasks gives them
  const LetterReview& letters;
  Date today {};
};

/// One thing that a programme needs.
struct Check {
  std::string_view area {};  ///< offer, results, stories, proactive: what no programme works without; then the others
  std::string_view name {};
  bool is_ok = false;
  std::string found {};  ///< what there is, with counts
  std::string_view why {};
  std::string next {};  ///< the command that mends it; empty when nothing is missing
};

/// All of them, in their order. It reads nothing but what it is given.
[[nodiscard]] std::vector<Check> examine(const Examined& it);

/// What store::load_programme counts from.
[[nodiscard]] store::Times times_of(const project::Config& config, Instant now);

}  // namespace refer::advice
