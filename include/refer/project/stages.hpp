#pragma once

#include <string>
#include <string_view>

namespace refer::project {

/// A number for a stage of the pipeline: sent, or a state of an introduction before it has ended.
struct StageNumber {
  std::string stage {};
  double number = 0;
};

/// Reads "met=0.25", a chance of 0 to 1. Throws Error(Fault::usage) on anything else.
[[nodiscard]] StageNumber parse_stage_chance(std::string_view entry);
/// Reads "met=60", whole days. Throws Error(Fault::usage) on anything else.
[[nodiscard]] StageNumber parse_stage_days(std::string_view entry);

}  // namespace refer::project
