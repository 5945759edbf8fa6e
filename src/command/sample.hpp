#pragma once

#include <span>
#include <string>
#include <vector>

#include "refer/core/built_in.hpp"

namespace refer::command {

/// sample.txt.
[[nodiscard]] std::span<const BuiltIn> sample_texts();

/// The command lines that fill a new project with a small pipeline to look at, in their order.
[[nodiscard]] std::vector<std::vector<std::string>> sample_commands();

}  // namespace refer::command
