#include "transcript/words.hpp"

#include <stdexcept>

namespace transcript {

std::vector<Word> split_words(std::string_view line) {
  std::vector<Word> words {};
  bool inside = false;  // a word has begun, be it an empty one in quotes
  char quote = '\0';
  for (std::size_t index = 0; index < line.size(); ++index) {
    const char sign {line[index]};
    if (quote == '\0' && (sign == ' ' || sign == '\t')) {
      inside = false;
      continue;
    }
    if (!inside) {
      words.emplace_back();
      inside = true;
    }
    Word& word = words.back();
    const char next {index + 1 < line.size() ? line[index + 1] : '\0'};
    if (sign == quote) {
      quote = '\0';
    } else if (quote == '\0' && (sign == '\'' || sign == '"')) {
      quote = sign;
      word.bare = false;
    } else if (sign == '\\' && quote != '\'' && next != '\0' && (quote == '\0' || next == '"' || next == '\\')) {
      word.text += next;
      word.bare = false;
      ++index;
    } else {
      word.text += sign;
    }
  }
  if (quote != '\0') {
    throw std::runtime_error {std::string {"there is no second "} + quote};
  }
  return words;
}

}  // namespace transcript
