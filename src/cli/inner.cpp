#include "cli/inner.hpp"

#include <utility>

#include "refer/project/project.hpp"

namespace refer::cli {

World inner_world(const World& world, const Globals& globals, Instant now, std::string directory,
                  std::vector<std::string> words) {
  auto inner = world;
  inner.directory = std::move(directory);
  inner.now = now;
  inner.output_is_terminal = false;
  inner.words = std::move(words);
  for (const auto& setting : globals.settings) {
    inner.words.insert(inner.words.begin(), {"-c", setting});
  }
  if (globals.database) {
    inner.words.insert(inner.words.begin(),
                       {"--db", project::resolve(start_directory(world, globals), globals.database->path)});
  }
  for (const auto* const name : {"REFER_NOW", "REFER_DIR", "REFER_DB"}) {
    inner.environment.erase(name);
  }
  return inner;
}

}  // namespace refer::cli
