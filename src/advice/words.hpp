#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace refer::advice {

/// A word of a text, folded and without its apostrophes, and where it stands.
struct Word {
  std::string text {};
  std::size_t begin = 0;
  std::size_t end = 0;
  bool ends_sentence = false;
};

/// The words between white space and punctuation; `mid-market` is two, `you're` is one.
[[nodiscard]] std::vector<Word> words_of(std::string_view text);

/// Words that say the same as others: `from` becomes `to`, which may be empty. Both are folded and divided by spaces.
struct Equal {
  std::string_view from;
  std::string_view to;
};

/// A table of equal words, read once.
class EqualWords {
 public:
  /// Of two that begin alike, the first in the table holds.
  explicit EqualWords(std::span<const Equal> table);
  /// The words of a text, each sequence of the table replaced.
  [[nodiscard]] std::vector<std::string> read(std::string_view text) const;

 private:
  struct Entry {
    std::vector<std::string> from {};
    std::string to {};
  };
  std::vector<Entry> entries_ {};
};

/// Whether each of `few` is one of `many`.
[[nodiscard]] bool are_among(const std::vector<std::string>& few, const std::vector<std::string>& many);
/// Whether `few` stand in `many` side by side.
[[nodiscard]] bool are_together_in(const std::vector<std::string>& few, const std::vector<std::string>& many);

}  // namespace refer::advice
