#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/letter.hpp"
#include "refer/core/money.hpp"
#include "refer/core/words.hpp"

namespace refer::advice {

/// How much a finding weighs: an error should not leave, a warning should be looked at.
enum class Severity { error, warning };

/// A name that a letter must not say yet.
struct EarlyName {
  std::string name {};
  std::string why {};   ///< "Elena Cole has not agreed yet"
  std::string hint {};  ///< the command that records what is missing
};

/// What must hold of a letter, besides what holds of every letter of its kind (Letter.kind). What is left empty is not
/// judged, so that a template can be judged with made-up people.
struct LetterCase {
  int max_words = 0;                     ///< of the body; 0: the limit of the kind
  std::vector<std::string> readers {};   ///< whole names; the first line must name one of them
  std::optional<std::string> target {};  ///< whom a specific ask is for: it must name them; empty: nobody is known
  std::vector<std::string> names {};     ///< of people and companies: whatever they look like, they are no wording
  std::vector<std::string> told {};      ///< what the records say of results and challenges: no pressure of ours
  std::optional<std::vector<std::string>> outcomes {};  ///< what was delivered, any of which the letter may tell; for
                                                        ///< an ask only those that it cites; given, but none: not known
  std::string outcome_hint {};                          ///< the command that makes one known
  std::vector<std::string> proofs {};     ///< what is told to anybody: the amounts in it are none of the record
  std::vector<Money> amounts {};          ///< confidential, in any spelling
  std::vector<std::string> secrets {};    ///< confidential: reasons and notes
  std::string form {};                    ///< text that gives nothing away: a secret that stands there is none
  std::vector<EarlyName> early_names {};  ///< without the consent that saying them takes
};

/// One thing that is wrong with a letter.
struct LetterFinding {
  Severity severity = Severity::error;
  std::string_view rule {};  ///< unresolved, no-person, vague, …
  std::string_view part {};  ///< subject or body
  int line = 1;              ///< of the part, from 1
  std::string found {};      ///< as it stands there, or what is missing; raw text
  std::string hint {};
};

/// A rule, for the manual and for tests.
struct LetterRule {
  std::string_view name;
  Severity severity;
  std::string_view summary;  ///< what it finds, in one line
};
/// All rules, the weightiest first.
[[nodiscard]] std::vector<LetterRule> letter_rules();

/// The words of a text, as people count them.
[[nodiscard]] int count_words(std::string_view text);

/// What is wrong with a letter, errors first, each in the order of the text. Takes time in proportion to the text.
[[nodiscard]] std::vector<LetterFinding> lint_letter(const Letter& letter, const LetterCase& what);

}  // namespace refer::advice

/// The words of severities.
template <>
struct refer::Words<refer::advice::Severity> {
  static constexpr std::string_view what = "severity";
  static constexpr std::array<std::string_view, 2> words {"error", "warning"};
};
