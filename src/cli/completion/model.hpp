#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "refer/cli/registry.hpp"
#include "refer/command/args.hpp"

namespace refer::cli {

/// What may stand for a value.
enum class Offer {
  nothing,   ///< there is no value: a flag
  anything,  ///< nobody knows
  words,
  files,
  directories,
  topics,  ///< commands, as arguments of `help`
  rows,    ///< what refer itself lists
};

/// A list that refer prints: the first columns are candidates, the others describe them.
struct Lookup {
  std::string_view name {};     ///< for a function of the script
  std::string_view command {};  ///< source list
  std::string_view columns {};
  int candidates = 1;
};

/// A value: what is offered for it.
struct Choice {
  Offer offer = Offer::nothing;
  std::vector<std::string> words {};
  const Lookup* lookup = nullptr;
};

/// An option or an argument, and what is offered for its value.
struct Completable {
  command::Slot slot;
  Choice choice;
};

/// A command as the scripts need it.
struct Completion {
  const command::Command* command = nullptr;
  std::vector<Completable> options {};
  std::vector<Completable> arguments {};
};

/// All that completion scripts are made of.
struct CompletionModel {
  std::vector<Completable> globals {};
  std::vector<Completion> commands {};                        ///< in the order of the table
  std::vector<std::pair<std::string, std::string>> nouns {};  ///< with what they are about
};

[[nodiscard]] CompletionModel completion_model(const Registry& registry);
/// Every list that is looked up.
[[nodiscard]] const std::vector<Lookup>& lookups();
/// The second word of a path; empty when there is none.
[[nodiscard]] std::string_view verb_of(std::string_view path);

/// The scripts.
[[nodiscard]] std::string bash_completion(const CompletionModel& model);
[[nodiscard]] std::string zsh_completion(const CompletionModel& model);
[[nodiscard]] std::string fish_completion(const CompletionModel& model);

/// The words between single quotes, for bash and zsh.
[[nodiscard]] std::string shell_quote(std::string_view text);

}  // namespace refer::cli
