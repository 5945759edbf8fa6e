#pragma once

#include <string>
#include <vector>

#include "cli/globals.hpp"
#include "refer/cli/run.hpp"

namespace refer::cli {

/// The world of a command line that another command runs: in a directory of its own, at the same time, with the
/// settings and the database of the other's command line, and without a terminal. Its streams are still to be set.
[[nodiscard]] World inner_world(const World& world, const Globals& globals, Instant now, std::string directory,
                                std::vector<std::string> words);

}  // namespace refer::cli
