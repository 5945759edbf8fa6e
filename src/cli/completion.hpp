#pragma once

#include <string>
#include <string_view>

#include "refer/cli/registry.hpp"

namespace refer::cli {

/// The completion script for a shell: bash, zsh or fish. Throws Error(Fault::usage) with near misses.
[[nodiscard]] std::string completion(std::string_view shell, const Registry& registry);

}  // namespace refer::cli
