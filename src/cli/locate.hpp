#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/globals.hpp"
#include "refer/cli/registry.hpp"

namespace refer::cli {

/// What a command line asks for, before its options are read.
struct Located {
  const command::Command* command = nullptr;  ///< nothing: a noun alone, an unknown word, or no word at all
  std::string noun {};                        ///< the first word that is no option
  std::size_t noun_at = 0;                    ///< its place among the words
  std::string verb {};                        ///< the second, when the first is the name of a group
  std::vector<std::string> rest {};           ///< all words but those that name the command
};

/// Finds the command among the words: the longest path that the first words make, options before and between them
/// passed over.
[[nodiscard]] Located locate(const std::vector<std::string>& words, const Registry& registry);

/// Whether there are commands below a word: `ask` of `ask add`.
[[nodiscard]] bool is_group(std::string_view noun, const Registry& registry);

/// Whether a word begins a command, alone or with a verb behind it.
[[nodiscard]] bool is_noun(std::string_view word, const Registry& registry);

/// Throws Error(Fault::usage): no such command, with near misses among commands and verbs.
[[noreturn]] void refuse_command(const Located& located, const Registry& registry);

/// The words as one line that a shell would read back.
[[nodiscard]] std::string shell_line(const std::vector<std::string>& words);

}  // namespace refer::cli
