#pragma once

#include <array>
#include <string_view>

namespace refer::report {

/// Every name that a report may bind.
inline constexpr std::array<std::string_view, 11> parameter_names {
    "from", "to", "as_of", "by", "owner", "profile", "source", "warm", "counting", "enough", "today"};
/// Those of them that are no option.
inline constexpr std::array<std::string_view, 4> silent_parameters {"warm", "counting", "enough", "today"};

}  // namespace refer::report
