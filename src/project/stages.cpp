#include "refer/project/stages.hpp"

#include <fmt/core.h>

#include <cmath>
#include <optional>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/core/states.hpp"
#include "refer/core/text.hpp"
#include "refer/project/entry.hpp"

namespace refer::project {

namespace {

std::vector<std::string> stages() {
  std::vector<std::string> all {std::string {word(AskState::sent)}};
  for (std::size_t rank {0}; rank < Words<IntroState>::words.size(); ++rank) {
    const auto state = static_cast<IntroState>(rank);
    if (is_stage(state) && !is_final(state)) {
      all.emplace_back(word(state));
    }
  }
  return all;
}

/// Reads STAGE=NUMBER with a number of 0 to `most`.
StageNumber parse(std::string_view entry, double most, bool is_whole, std::string_view example) {
  const auto [key, value] = parse_entry(entry);
  const std::string stage {key};
  const auto number = find_number(value.value_or(""));
  if (!number || *number < 0 || *number > most || (is_whole && *number != std::floor(*number))) {
    throw Error(Fault::usage, fmt::format("{} is no stage with its number", quote(entry)), std::string {example});
  }
  const auto known = stages();
  for (const auto& one : known) {
    if (one == stage) {
      return {.stage = stage, .number = *number};
    }
  }
  refuse_word(stage, "stage", known);
}

}  // namespace

StageNumber parse_stage_chance(std::string_view entry) {
  return parse(entry, 1, false, "write \"met=0.25\": a chance of 0 to 1");
}

StageNumber parse_stage_days(std::string_view entry) {
  constexpr double most_days {3650};
  return parse(entry, most_days, true, "write \"met=60\": days, 0 to 3650");
}

}  // namespace refer::project
