#pragma once

#include <string>
#include <string_view>

#include "refer/core/value.hpp"

namespace refer::project {

/// Reads TOML into a tree; every value knows its line and column, and tables keep the order of the file. `file` is the
/// name for messages. Dates and times become texts as written. Throws Error(Fault::config) with the place on a mistake.
[[nodiscard]] Value read_toml(std::string_view text, const std::string& file);

}  // namespace refer::project
