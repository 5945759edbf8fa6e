#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/store/profiles.hpp"

namespace refer::advice {

/// The first words of a text that ask for nobody in particular ("know anyone?", "hear of anyone", "mid-market"), as
/// they stand there; nothing when it is exact. "Do you know anyone else who might be facing similar challenges?" says
/// whom.
[[nodiscard]] std::optional<std::string> find_vague(std::string_view text);

/// One thing that makes a profile too vague to ask for.
struct Finding {
  std::string_view rule;  ///< no-role, no-size, no-trigger, vague-words, …
  std::string found {};
  std::string hint {};  ///< the command that mends it
};

/// What is wrong with a profile; none for one that a source can act on.
[[nodiscard]] std::vector<Finding> lint_profile(const store::Ideal& profile);

}  // namespace refer::advice
