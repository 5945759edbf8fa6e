#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

#include "refer/core/error.hpp"
#include "refer/core/states.hpp"

namespace refer {

namespace {

/// Which state may follow which, by hand: a row is where an introduction stands, a column where it goes, in the order
/// accepted, forwarded, consented, introduced, replied, booked, met, opportunity, won, lost, refused, ghosted, unfit,
/// lapsed. `.` is no way, `x` a way, `c` a way that brings the two together.
constexpr std::string_view moves[] {
    ".xxcccccccxxxx",  // accepted
    "..xcccccccxxxx",  // forwarded
    "...cccccccxxxx",  // consented
    "....xxxxxxxxxx",  // introduced
    ".....xxxxxxxxx",  // replied
    "......xxxxxxxx",  // booked
    ".......xxxxxxx",  // met
    "........xxxxxx",  // opportunity
    "..............",  // won
    "..............",  // lost
    "..............",  // refused
    "..............",  // ghosted
    "..............",  // unfit
    "..............",  // lapsed
};

/// What may bring two people together in mode opt-in, by hand: the source's consent, the target's, whether they do.
struct Agreed {
  Consent source;
  Consent target;
  bool is_enough;
};
constexpr Agreed agreed[] {
    {Consent::missing, Consent::missing, false},     {Consent::missing, Consent::given, false},
    {Consent::missing, Consent::withdrawn, false},   {Consent::given, Consent::missing, false},
    {Consent::given, Consent::given, true},          {Consent::given, Consent::withdrawn, false},
    {Consent::withdrawn, Consent::missing, false},   {Consent::withdrawn, Consent::given, false},
    {Consent::withdrawn, Consent::withdrawn, false},
};

/// How a step ends: nothing when it is allowed.
std::optional<Fault> fault_of(Mode mode, IntroState from, IntroState to, Consent source, Consent target) {
  try {
    check_move(from, to);
    check_consent(mode, from, to, source, target);
  } catch (const Error& error) {
    return error.fault();
  }
  return std::nullopt;
}

std::string message_of(Mode mode, IntroState to, Consent source, Consent target) {
  try {
    check_consent(mode, IntroState::accepted, to, source, target);
  } catch (const Error& error) {
    return error.message();
  }
  return {};
}

}  // namespace

TEST_CASE("every step of an introduction, in every mode, with every consent, is as the table says") {
  constexpr int states = 14;
  int allowed = 0;
  for (const auto mode : {Mode::opt_in, Mode::forward, Mode::mention, Mode::direct}) {
    for (int from = 0; from < states; ++from) {
      for (int to = 0; to < states; ++to) {
        for (const auto& [source, target, is_enough] : agreed) {
          const auto sign = moves[from][static_cast<std::size_t>(to)];
          const auto expected = sign == '.'                                         ? std::optional {Fault::conflict}
                                : sign == 'c' && mode == Mode::opt_in && !is_enough ? std::optional {Fault::refused}
                                                                                    : std::nullopt;
          CAPTURE(word(mode));
          CAPTURE(from);
          CAPTURE(to);
          CAPTURE(static_cast<int>(source));
          CAPTURE(static_cast<int>(target));
          CHECK(fault_of(mode, static_cast<IntroState>(from), static_cast<IntroState>(to), source, target) == expected);
          allowed += expected ? 0 : 1;
        }
      }
    }
  }
  // 76 ways, 21 of which bring them together, with 9 pairs of consents each; of those only one in mode opt-in.
  CHECK(allowed == 3 * 76 * 9 + 55 * 9 + 21);
}

TEST_CASE("an ask may be sent, and sent again when it was put off or not answered") {
  std::string may;
  for (std::size_t at = 0; at < Words<AskState>::words.size(); ++at) {
    may += may_be_sent(static_cast<AskState>(at)) ? 's' : '-';
  }
  CHECK(may == "s---ss-");
}

TEST_CASE("a step brings two people together where the table says so") {
  for (int from = 0; from < 14; ++from) {
    for (int to = 0; to < 14; ++to) {
      CAPTURE(from);
      CAPTURE(to);
      if (moves[from][static_cast<std::size_t>(to)] != '.') {
        CHECK(brings_together(static_cast<IntroState>(from), static_cast<IntroState>(to)) ==
              (moves[from][static_cast<std::size_t>(to)] == 'c'));
      }
    }
  }
}

TEST_CASE("a refusal says whose consent is missing or withdrawn") {
  using enum Consent;
  CHECK(message_of(Mode::opt_in, IntroState::introduced, given, missing) ==
        "mode opt-in: introduced needs the target's consent first");
  CHECK(message_of(Mode::opt_in, IntroState::met, withdrawn, given) ==
        "mode opt-in: met needs the source's consent, which is withdrawn, first");
  CHECK(message_of(Mode::opt_in, IntroState::won, missing, withdrawn) ==
        "mode opt-in: won needs the source's consent and the target's consent, which is withdrawn, first");
  CHECK(message_of(Mode::opt_in, IntroState::refused, missing, missing).empty());
}

}  // namespace refer
