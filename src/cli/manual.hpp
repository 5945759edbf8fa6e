#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/cli/registry.hpp"

namespace refer::cli {

/// The names of the man pages that are made from the table of commands: refer.1, refer-ask.1, …, refer.toml.5.
[[nodiscard]] std::vector<std::string> manual_pages(const Registry& registry);
/// One of them, in mdoc. Throws Error(Fault::missing) with near misses.
[[nodiscard]] std::string manual(std::string_view page, const Registry& registry);

}  // namespace refer::cli
