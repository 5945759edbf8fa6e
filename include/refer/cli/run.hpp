#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "refer/cli/registry.hpp"
#include "refer/core/date.hpp"
#include "refer/core/sink.hpp"
#include "refer/project/file.hpp"

namespace refer::cli {

/// Everything an invocation gets from outside. Nothing below main.cpp looks at the process itself.
struct World {
  std::vector<std::string> words {};  ///< the arguments, without the program's name
  std::map<std::string, std::string> environment {};
  std::string directory {};  ///< absolute; relative paths start here
  Instant now {};
  project::Source* input = nullptr;  ///< standard input
  Sink* output = nullptr;
  Sink* errors = nullptr;
  bool input_is_terminal = false;
  bool output_is_terminal = false;
  bool errors_is_terminal = false;
  std::size_t columns = 0;  ///< of the terminal
};

/// Runs one command line; the exit status. Throws nothing.
[[nodiscard]] int run(const World& world, const Registry& registry);

}  // namespace refer::cli
