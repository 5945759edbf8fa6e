#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
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

/// Whether a word is one of `choices`, between which | stands.
[[nodiscard]] bool is_one_of(std::string_view word, std::string_view choices);

/// A table of phrases, read once: words divided by spaces, with | between words of which one is enough.
class Phrases {
 public:
  explicit Phrases(std::vector<std::string_view> table);

  /// A phrase of the table, and the words behind its last.
  struct Match {
    std::size_t phrase = 0;
    std::size_t end = 0;
  };
  /// The phrases that begin with a word and stay within its sentence, in the order of the table.
  [[nodiscard]] std::vector<Match> at(std::span<const Word> words, std::size_t begin) const;

 private:
  std::vector<std::string_view> table_ {};
  std::unordered_map<std::string_view, std::vector<std::size_t>> by_first_word_ {};
};

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
