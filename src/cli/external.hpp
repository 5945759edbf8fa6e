#pragma once

#include <vector>

#include "cli/globals.hpp"
#include "cli/locate.hpp"
#include "refer/cli/run.hpp"
#include "refer/command/given.hpp"

namespace refer::cli {

/// Runs what is no command of ours, and returns its status: an alias of the user's settings, or the program refer-NOUN
/// on PATH with the words behind it. `globals` are the options in front of it, `before` the same as they were given.
/// Throws Error(Fault::usage), with near misses, when there is neither, and for an option that would not reach the
/// program; Error(Fault::config) for an alias that leads back to itself.
[[nodiscard]] int run_external(const World& world, const Registry& registry, const Located& located,
                               const Globals& globals, const std::vector<command::Given>& before);

}  // namespace refer::cli
