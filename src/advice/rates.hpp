#pragma once

#include <array>

#include "refer/core/states.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"

namespace refer::advice {

/// How many meetings an ask of each kind leads to: (k + a·m) ÷ (n + a), where k of n sent asks did, m is
/// `plan.meetings_KIND` and a is `plan.prior_weight`.
struct Rates {
  std::array<double, 3> all {};
  [[nodiscard]] double of(AskKind kind) const { return all[static_cast<std::size_t>(kind)]; }
};

/// From the asks that were sent, and the meetings that were held, by `now`.
[[nodiscard]] Rates meeting_rates(store::Database& database, const project::Config& config, Instant now);

}  // namespace refer::advice
