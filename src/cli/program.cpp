#include "cli/program.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/process.hpp"

namespace refer::cli {

std::string find_program(const World& world, const std::string& name) {
  return project::find_program(world.environment, world.directory, name);
}

int run_program(const World& world, const std::string& file, const std::vector<std::string>& arguments,
                std::optional<std::string_view> input) {
  const auto outcome = project::run_program({.file = file,
                                             .arguments = arguments,
                                             .environment = world.environment,
                                             .directory = world.directory,
                                             .input = input});
  if (outcome.end == project::End::unstarted) {
    throw Error(Fault::unavailable, fmt::format("{} cannot be started: {}", quote(file), outcome.said));
  }
  return outcome.end == project::End::exited ? outcome.code : 128 + outcome.code;
}

}  // namespace refer::cli
