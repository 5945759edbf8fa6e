#include "cli/pager.hpp"

#include <fmt/core.h>

#include "cli/program.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::cli {

namespace {

constexpr std::string_view way_out =
    "--no-pager does without; 'refer config set --user program.pager \"less -FRX\"' names another";

}  // namespace

std::vector<std::string> find_pager(const World& world, const Globals& globals, const project::Config& config) {
  if (!world.output_is_terminal || globals.output || globals.no_pager) {
    return {};
  }
  try {
    return split_words(config.text("program.pager"));
  } catch (const Error& error) {
    throw Error(Fault::config, fmt::format("program.pager: {}", error.message()), std::string {way_out});
  }
}

void page(const World& world, const std::vector<std::string>& pager, std::string_view text) {
  const auto program = find_program(world, pager.front());
  if (program.empty()) {
    throw Error(Fault::unavailable, fmt::format("there is no program {} to page with", quote(pager.front())),
                std::string {way_out});
  }
  auto around = world;
  around.environment.try_emplace("LESS", "FRX");  // colours as they are, and no page for what fits on the screen
  (void)run_program(around, program, {pager.begin() + 1, pager.end()}, text);
}

}  // namespace refer::cli
