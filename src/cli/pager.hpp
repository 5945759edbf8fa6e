#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/globals.hpp"
#include "refer/cli/run.hpp"
#include "refer/project/config.hpp"

namespace refer::cli {

/// The pager of the user's settings and its options, program.pager divided into words; none without one, away from a
/// terminal, with --output or
/// --no-pager. Throws Error(Fault::config) for a setting that cannot be divided.
[[nodiscard]] std::vector<std::string> find_pager(const World& world, const Globals& globals,
                                                  const project::Config& config);

/// Shows a text in the pager and waits until its reader is done with it; one who quits early is no error. Throws
/// Error(Fault::unavailable) when there is no such program.
void page(const World& world, const std::vector<std::string>& pager, std::string_view text);

}  // namespace refer::cli
