#pragma once

#include <array>
#include <string_view>

namespace refer::report {

/// Every name that a report may bind.
inline constexpr std::array<std::string_view, 13> parameter_names {"from",    "to",       "as_of", "by",       "owner",
                                                                   "profile", "source",   "warm",  "counting", "enough",
                                                                   "today",   "year_ago", "types"};
/// Those of them that are no option.
inline constexpr std::array<std::string_view, 6> silent_parameters {"warm",  "counting", "enough",
                                                                    "today", "year_ago", "types"};

}  // namespace refer::report
