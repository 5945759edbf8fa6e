#include "cli/external.hpp"

#include <fmt/core.h>

#include <set>

#include "cli/program.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/project.hpp"

namespace refer::cli {

namespace {

using Words = std::vector<std::string>;

/// The words that an alias stands for; none when there is no such alias, or an empty one.
Words words_for(const std::string& name, const project::Config& config) {
  const auto alias = config.entries().find("alias." + name);
  if (alias == config.entries().end()) {
    return {};
  }
  try {
    return split_words(*alias->second.value.as<std::string>());
  } catch (const Error& error) {
    throw Error(Fault::config, fmt::format("the alias {}: {}", quote(name), error.message()));
  }
}

/// What the program sees of the options in front of its name: the directory, the database and the clock. Others would
/// be lost.
World world_for(const World& world, const std::string& name, const Globals& globals,
                const std::vector<command::Given>& before) {
  auto inner = world;
  inner.directory = start_directory(world, globals);
  if (globals.database) {
    inner.environment["REFER_DB"] = project::resolve(inner.directory, globals.database->path);
  }
  if (globals.now) {
    inner.environment["REFER_NOW"] = *globals.now;
  }
  for (const auto& one : before) {
    if (const auto& option = one.slot->name; option != "--directory" && option != "--db" && option != "--now") {
      throw Error(Fault::usage,
                  fmt::format("{} in front of {} does not reach the program refer-{}", option, quote(name), name),
                  fmt::format("write what is for it behind it: refer {} {}", name, option));
    }
  }
  return inner;
}

}  // namespace

int run_external(const World& world, const Registry& registry, const Located& located, const Globals& globals,
                 const std::vector<command::Given>& before) {
  const auto project =
      project::open_project({start_directory(world, globals), world.environment, {}, globals.settings});
  auto words = world.words;
  auto now = located;
  std::set<std::string> seen;
  for (auto alias = words_for(now.noun, project.config); !alias.empty(); alias = words_for(now.noun, project.config)) {
    if (!seen.insert(now.noun).second) {
      throw Error(Fault::config, fmt::format("the alias {} leads back to itself", quote(now.noun)));
    }
    const auto place = words.erase(words.begin() + static_cast<std::ptrdiff_t>(now.noun_at));
    words.insert(place, alias.begin(), alias.end());
    now = locate(words, registry);
    if (now.command != nullptr || now.noun.empty() || is_group(now.noun, registry)) {
      auto inner = world;
      inner.words = std::move(words);
      return run(inner, registry);
    }
  }
  const auto program = find_program(world, "refer-" + now.noun);
  if (program.empty() || now.noun.find('/') != std::string::npos) {
    refuse_command(now, registry);
  }
  return run_program(world_for(world, now.noun, globals, before), program,
                     {words.begin() + static_cast<std::ptrdiff_t>(now.noun_at) + 1, words.end()});
}

}  // namespace refer::cli
