#pragma once

#include <deque>
#include <string>
#include <string_view>
#include <vector>

#include "refer/command/given.hpp"

namespace refer::cli {

/// Divides the words behind a command into its options, the global ones, and its arguments. Nothing is read yet, and
/// what is missing is not missed yet. Throws Error(Fault::usage) on an unknown option (with near misses), an option
/// without its value or given twice, and on arguments too many. `path` is the command's, for hints.
[[nodiscard]] std::vector<command::Given> parse(std::string_view path, const std::deque<command::Slot>& own,
                                                const std::deque<command::Slot>& global,
                                                std::vector<std::string> words);

}  // namespace refer::cli
