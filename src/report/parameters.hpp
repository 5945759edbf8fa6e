#pragma once

#include <array>
#include <string_view>

namespace refer::report {

/// Every name that a report may bind.
inline constexpr std::array<std::string_view, 10> parameter_names {"from",    "to",     "as_of", "by",       "owner",
                                                                   "profile", "source", "warm",  "counting", "enough"};

}  // namespace refer::report
