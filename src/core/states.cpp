#include "refer/core/states.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer {

namespace {

/// What may come after each state of an ask. An answer given without a letter skips `sent`; an ask put off or
/// unanswered is still open, so an answer may follow.
std::initializer_list<AskState> next_of(AskState state) {
  using enum AskState;
  static constexpr auto from_queued = {sent, accepted, declined, later, cancelled};
  static constexpr auto from_sent = {accepted, declined, later, silent, cancelled};
  static constexpr auto from_later = {sent, accepted, declined, silent};
  static constexpr auto from_silent = {sent, accepted, declined, later};
  switch (state) {
    case queued:
      return from_queued;
    case sent:
      return from_sent;
    case later:
      return from_later;
    case silent:
      return from_silent;
    case accepted:
    case declined:
    case cancelled:
      break;
  }
  return {};
}

bool may_become(AskState from, AskState to) {
  const auto allowed = next_of(from);
  return std::find(allowed.begin(), allowed.end(), to) != allowed.end();
}

template <Worded State>
[[noreturn]] void refuse(State from, State to, const std::vector<State>& allowed) {
  std::vector<std::string> names;
  for (const auto state : allowed) {
    names.emplace_back(word(state));
  }
  throw Error(Fault::conflict,
              from == to ? fmt::format("it is {} already", word(from))
                         : fmt::format("it is {} and cannot become {}", word(from), word(to)),
              names.empty() ? "it has ended; 'refer undo' takes the last command back"
                            : fmt::format("next may come {}", join(names, ", ")));
}

}  // namespace

bool is_final(AskState state) {
  return next_of(state).size() == 0;
}

bool is_final(IntroState state) {
  return state == IntroState::won || !is_stage(state);
}

bool is_stage(IntroState state) {
  return state <= IntroState::won;
}

bool may_be_sent(AskState state) {
  return may_become(state, AskState::sent);
}

void check_move(AskState from, AskState to) {
  if (!may_become(from, to)) {
    refuse(from, to, std::vector<AskState>(next_of(from)));
  }
}

void check_move(IntroState from, IntroState to) {
  if (!is_final(from) && to > from) {
    return;
  }
  std::vector<IntroState> allowed;
  for (auto rank = static_cast<int>(from) + 1; !is_final(from) && rank <= static_cast<int>(IntroState::lapsed);
       ++rank) {
    allowed.push_back(static_cast<IntroState>(rank));
  }
  refuse(from, to, allowed);
}

bool brings_together(IntroState from, IntroState to) {
  return from < IntroState::introduced && to >= IntroState::introduced && to <= IntroState::lost;
}

void check_consent(Mode mode, IntroState from, IntroState to, Consent source, Consent target) {
  if (mode != Mode::opt_in || !brings_together(from, to)) {
    return;
  }
  std::vector<std::string> lacking;
  for (const auto& [side, consent] : {std::pair {Side::source, source}, std::pair {Side::target, target}}) {
    if (consent != Consent::given) {
      lacking.push_back(
          fmt::format("the {}'s consent{}", word(side), consent == Consent::withdrawn ? ", which is withdrawn," : ""));
    }
  }
  if (!lacking.empty()) {
    throw Error(Fault::refused, fmt::format("mode opt-in: {} needs {} first", word(to), join(lacking, " and ")),
                "mark it consented when the target has agreed; --mode of 'refer intro edit' says how it is made");
  }
}

}  // namespace refer
