#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/core/reward_kinds.hpp"
#include "refer/project/config.hpp"

namespace refer::project {

/// The kinds of rewards that a type of source does not get.
struct Barred {
  std::string type {};
  std::vector<RewardKind> kinds {};
};

/// Reads "advisor=commission gift". Throws Error(Fault::usage) on anything else.
[[nodiscard]] Barred parse_barred(std::string_view entry);
/// Those that `rewards.not_for` names for a type. Throws Error(Fault::config) with near misses for an entry of a type
/// of source that is none, whichever is meant.
[[nodiscard]] std::vector<RewardKind> barred_kinds(const Config& config, std::string_view type);

}  // namespace refer::project
