#include "refer/core/words.hpp"

#include <fmt/core.h>

#include <vector>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer {

void refuse_word(std::string_view text, std::string_view what, std::span<const std::string> words) {
  throw Error(Fault::usage, fmt::format("{} is no {}", quote(text), what),
              did_you_mean(near_misses(text, words), fmt::format("one of {}", join(words, ", "))));
}

std::size_t parse_word(std::string_view text, std::string_view what, std::span<const std::string_view> words) {
  for (std::size_t index = 0; index < words.size(); ++index) {
    if (words[index] == text) {
      return index;
    }
  }
  refuse_word(text, what, std::vector<std::string>(words.begin(), words.end()));
}

}  // namespace refer
