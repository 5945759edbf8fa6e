#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "refer/core/states.hpp"
#include "refer/project/config.hpp"

namespace refer::project {

/// What the settings may ask of an introduction before it comes to a state.
enum class IntroField { owner, profile, target, value, years, reason, handoff, note, evidence };

/// The fields that `intros.required` asks for a state. Throws Error(Fault::config), with near misses, for an entry that
/// is not STATE=FIELD+FIELD; every entry is looked at, whichever state is meant.
[[nodiscard]] std::vector<IntroField> required_fields(const Config& config, IntroState state);

}  // namespace refer::project

template <>
struct refer::Words<refer::project::IntroField> {
  static constexpr std::string_view what = "field of an introduction";
  static constexpr std::array<std::string_view, 9> words {"owner",  "profile", "target", "value",   "years",
                                                          "reason", "handoff", "note",   "evidence"};
};
