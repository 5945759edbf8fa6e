#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/cli/run.hpp"

namespace refer::cli {

/// The file of a program that is on the PATH of the world, or that a name with a slash says itself; empty when there is
/// none.
[[nodiscard]] std::string find_program(const World& world, const std::string& name);

/// Starts the program in `file` by its argument vector, without a shell, in the directory and with the environment of
/// the world, and waits for its end: its status, or 128 + N when signal N ended it. With `input`, it reads that on its
/// standard input, as much of it as it wants. Throws Error(Fault::unavailable) when it cannot be started.
int run_program(const World& world, const std::string& file, const std::vector<std::string>& arguments,
                std::optional<std::string_view> input = {});

}  // namespace refer::cli
