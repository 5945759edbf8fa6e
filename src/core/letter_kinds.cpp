#include "refer/core/letter_kinds.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer {
namespace {

constexpr std::array kinds {
    LetterKind {.word = "ask",
                .summary = "Asks a source for an introduction.",
                .words = 120,
                .trace = Trace::sent,
                .asks = true,
                .shows_outcome = true},
    LetterKind {.word = "nudge",
                .summary = "Reminds a source of an ask.",
                .words = 80,
                .trace = Trace::nudged,
                .asks = true,
                .is_private = true},
    LetterKind {.word = "answer", .summary = "Answers an objection.", .words = 120},
    LetterKind {.word = "forwardable",
                .summary = "A note that the source passes on to the target as it stands.",
                .words = 150,
                .is_for_target = true,
                .is_passed_on = true,
                .brings_together = true,
                .asks = true,
                .shows_outcome = true},
    LetterKind {.word = "opt-in",
                .summary = "The question of the source to the target, whether an introduction is welcome.",
                .words = 120,
                .is_for_target = true,
                .is_passed_on = true,
                .brings_together = true,
                .asks = true,
                .shows_outcome = true},
    LetterKind {.word = "bridge",
                .summary = "The introduction itself, from the source to both.",
                .words = 150,
                .is_for_target = true,
                .is_passed_on = true,
                .brings_together = true,
                .asks = true,
                .shows_outcome = true},
    LetterKind {.word = "mention",
                .summary = "Our own letter to the target, naming the source.",
                .words = 80,
                .trace = Trace::introduced,
                .is_for_target = true,
                .brings_together = true,
                .asks = true},
    LetterKind {.word = "reply", .summary = "Answers the introduction to both.", .words = 120, .is_for_target = true},
    LetterKind {.word = "follow-up",
                .summary = "Our first letter to the target after the introduction.",
                .words = 120,
                .trace = Trace::followed_up,
                .is_for_target = true,
                .asks = true},
    LetterKind {
        .word = "thanks", .summary = "Thanks a source.", .words = 120, .trace = Trace::thanked, .is_private = true},
    LetterKind {.word = "update",
                .summary = "Tells a source how it goes.",
                .words = 120,
                .trace = Trace::updated,
                .is_private = true},
    LetterKind {.word = "closure",
                .summary = "Tells a source how it ended.",
                .words = 120,
                .trace = Trace::told,
                .is_private = true},
    LetterKind {
        .word = "recognition", .summary = "Thanks a source in their own right.", .words = 120, .is_private = true},
};

}  // namespace

std::span<const LetterKind> letter_kinds() {
  return kinds;
}

std::optional<LetterKind> find_letter_kind(std::string_view word) {
  const auto* const found =
      std::find_if(kinds.begin(), kinds.end(), [&](const LetterKind& kind) { return kind.word == word; });
  return found == kinds.end() ? std::nullopt : std::optional {*found};
}

LetterKind letter_kind(std::string_view word) {
  const auto kind = find_letter_kind(word);
  if (!kind) {
    throw Error(Fault::internal, "no kind of letter " + quote(word));
  }
  return *kind;
}

std::string usual_letter(AskKind kind) {
  return fmt::format("ask-{}", word(kind));
}

}  // namespace refer
