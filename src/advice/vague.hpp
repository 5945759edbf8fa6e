#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include "advice/words.hpp"

namespace refer::advice {

/// Some words of a text that stand side by side, by their numbers; that of `end` is not among them.
struct WordRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// As find_vague of refer/advice/lint.hpp, for a text whose words were read before.
[[nodiscard]] std::optional<WordRange> find_vague(std::span<const Word> words);

}  // namespace refer::advice
