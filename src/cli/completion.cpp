#include "cli/completion.hpp"

#include <fmt/core.h>

#include <array>

#include "cli/completion/model.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::cli {

std::string completion(std::string_view shell, const Registry& registry) {
  constexpr std::array<std::pair<std::string_view, std::string (*)(const CompletionModel&)>, 3> scripts {
      {{"bash", bash_completion}, {"zsh", zsh_completion}, {"fish", fish_completion}}};
  std::vector<std::string> shells;
  for (const auto& [name, script] : scripts) {
    if (name == shell) {
      return script(completion_model(registry));
    }
    shells.emplace_back(name);
  }
  throw Error(Fault::usage, fmt::format("no completion for {}", quote(shell)),
              did_you_mean(near_misses(shell, shells), fmt::format("there are scripts for {}", join(shells, ", "))));
}

}  // namespace refer::cli
