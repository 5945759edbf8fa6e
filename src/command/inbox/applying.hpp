#pragma once

#include <array>
#include <optional>
#include <string>

#include "refer/command/session.hpp"
#include "refer/core/answer.hpp"
#include "refer/core/words.hpp"
#include "refer/store/proposals.hpp"

namespace refer::command {

/// What a source answered, as whoever read it says.
enum class Verdict { accepted, declined, later };

/// What goes with the decision on proposals.
struct Judgement {
  std::optional<Verdict> verdict {};  ///< for `answered`
  std::optional<Date> until {};       ///< for `later`
};

/// Records what a proposal says, with the date of its mail, but never before the step it follows. The sentence about
/// it; nothing when all of it was recorded already. Throws as the commands that record the same.
[[nodiscard]] std::optional<std::string> apply(const store::Proposal& proposal, const Judgement& judgement,
                                               Session& session);

}  // namespace refer::command

template <>
struct refer::Words<refer::command::Verdict> {
  static constexpr std::string_view what = "answer";
  static constexpr std::array<std::string_view, 3> words {"accepted", "declined", "later"};
};
