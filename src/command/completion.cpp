#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

enum class Shell { bash, zsh, fish };

}  // namespace

}  // namespace refer::command

template <>
struct refer::Words<refer::command::Shell> {
  static constexpr std::string_view what = "known shell";
  static constexpr std::array<std::string_view, 3> words {"bash", "zsh", "fish"};
};

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto shell = std::make_shared<Shell>();
  args.argument("SHELL", *shell, "which shell");
  return [shell](Session& session) { return Answer {.text = session.parts.completion(word(*shell))}; };
}

}  // namespace

extern const Command completion {
    .path = "completion",
    .summary = "print the completion script for a shell",
    .details = R"~(  eval "$(refer completion bash)"                                   in ~/.bashrc
  refer completion zsh > "${fpath[1]}/_refer"                      once
  refer completion fish > ~/.config/fish/completions/refer.fish    once)~",
    .needs = Needs::nothing,
    .declare = declare,
};

}  // namespace refer::command
