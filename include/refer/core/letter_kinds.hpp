#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "refer/core/states.hpp"

namespace refer {

/// What is recorded when a letter was sent.
enum class Trace { none, sent, nudged, introduced, thanked, updated, told, followed_up };

/// A kind of letter: all that holds for every letter of the kind.
struct LetterKind {
  std::string_view word;     ///< as templates name it
  std::string_view summary;  ///< one sentence
  int words = 0;             ///< how many it may have, unless the letter itself says
  Trace trace = Trace::none;
  bool is_for_target = false;    ///< the target reads it in the end, whoever sends it or passes it on
  bool is_passed_on = false;     ///< the source sends it, or passes it on
  bool brings_together = false;  ///< it only makes sense as long as both agree to meet
  bool asks = false;             ///< somebody is asked for something, and must be able to say no
  bool shows_outcome = false;    ///< it says what the meeting is good for, by a result
  bool is_private = false;       ///< between me and the source alone: the target need not be fit to be written to

  /// Whether we write to the target ourselves.
  [[nodiscard]] constexpr bool is_to_target() const { return is_for_target && !is_passed_on; }
};

/// All kinds, in the order of the manual.
[[nodiscard]] std::span<const LetterKind> letter_kinds();
/// The kind of a word, if it is one.
[[nodiscard]] std::optional<LetterKind> find_letter_kind(std::string_view word);
/// The same. Throws Error(Fault::internal) for one that no letter can have.
[[nodiscard]] LetterKind letter_kind(std::string_view word);

/// The letter of an ask that has none of its own: ask-specific.
[[nodiscard]] std::string usual_letter(AskKind kind);

}  // namespace refer
