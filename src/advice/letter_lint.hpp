#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "advice/words.hpp"
#include "refer/advice/letter_lint.hpp"

namespace refer::advice {

/// Subject or body of a letter, read once for all rules.
class LetterText {
 public:
  LetterText(std::string_view part, std::string_view text, const std::vector<std::string>& names);

  /// subject or body.
  [[nodiscard]] std::string_view part() const { return part_; }
  [[nodiscard]] std::string_view text() const { return text_; }
  /// Its words, with those of names.
  [[nodiscard]] const std::vector<Word>& words() const { return words_; }
  /// The same, but a word of a name says nothing: its text is empty.
  [[nodiscard]] const std::vector<Word>& wording() const { return wording_; }
  /// Whether a byte belongs to the name of somebody.
  [[nodiscard]] bool is_name(std::size_t at) const;
  /// Whether these bytes are a part of a longer name.
  [[nodiscard]] bool is_within_name(std::size_t begin, std::size_t end) const;

  /// A finding at some bytes; the text found is what stands there.
  [[nodiscard]] LetterFinding at(std::size_t begin, std::size_t end, std::string_view hint) const;
  /// A finding at words.
  [[nodiscard]] LetterFinding at_words(std::size_t begin, std::size_t end, std::string_view hint) const;
  /// A finding about the part as a whole.
  [[nodiscard]] LetterFinding whole(std::string found, std::string_view hint) const;

 private:
  struct Range {
    std::size_t begin = 0;
    std::size_t end = 0;
  };

  [[nodiscard]] const Range* find_name(std::size_t at) const;

  std::string_view part_;
  std::string_view text_;
  std::vector<Word> words_ {};
  std::vector<Word> wording_ {};
  std::vector<Range> names_ {};  ///< in their order
  std::vector<std::size_t> lines_ {};
};

/// What a rule looks at.
struct LetterLook {
  const Letter& letter;
  const LetterCase& what;
  const LetterText& subject;
  const LetterText& body;
};
using LetterFindings = std::vector<LetterFinding>;

/// Where the words of `phrase` stand side by side among others; nothing for a phrase without words. Linear.
[[nodiscard]] std::optional<std::size_t> find_words(const std::vector<Word>& words, const std::vector<Word>& phrase);
/// Whether the text of a letter's template has them too.
[[nodiscard]] bool is_in_form(const std::vector<Word>& phrase, const LetterCase& what);

/// An amount that stands in a text.
struct AmountPlace {
  std::size_t begin = 0;
  std::size_t end = 0;
};
/// Where an amount stands, in any usual spelling: 42000, 42,000.00, 42.000, 42 000, 42k, 0.042 million. One below 1,000
/// only counts beside its currency: otherwise every 3 would be one.
[[nodiscard]] std::vector<AmountPlace> find_amount(std::string_view text, const Money& amount);

// The rules. Each says nothing, or where it found what; the table in letter_lint.cpp gives name and severity.
[[nodiscard]] LetterFindings unresolved(const LetterLook& look);
[[nodiscard]] LetterFindings confidential(const LetterLook& look);
[[nodiscard]] LetterFindings named_early(const LetterLook& look);
[[nodiscard]] LetterFindings no_person(const LetterLook& look);
[[nodiscard]] LetterFindings vague_words(const LetterLook& look);
[[nodiscard]] LetterFindings quota(const LetterLook& look);
[[nodiscard]] LetterFindings pitch(const LetterLook& look);
[[nodiscard]] LetterFindings too_long(const LetterLook& look);
[[nodiscard]] LetterFindings next_steps(const LetterLook& look);
[[nodiscard]] LetterFindings no_way_out(const LetterLook& look);
[[nodiscard]] LetterFindings no_outcome(const LetterLook& look);

}  // namespace refer::advice
