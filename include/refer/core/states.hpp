#pragma once

#include <array>
#include <string_view>

#include "refer/core/words.hpp"

namespace refer {

/// Where an ask stands. The order is the rank: reports sort by it.
enum class AskState { queued, sent, accepted, declined, later, silent, cancelled };
/// Where an introduction stands: the stages in their order, then the exits.
enum class IntroState {
  accepted,     ///< the source said yes
  forwarded,    ///< the source passed the letter on, or asked the target
  consented,    ///< the target agreed to meet
  introduced,   ///< both were brought together
  replied,      ///< the target wrote back to us
  booked,       ///< a meeting has a date
  met,          ///< the meeting was held
  opportunity,  ///< there is a deal to win
  won,
  lost,
  refused,  ///< the target said no
  ghosted,  ///< nobody answered any more
  unfit,    ///< not whom we meant to meet
  lapsed,   ///< the yes was never followed by an introduction
};
/// What an ask says: for anyone like us, for one named person, or when it comes up.
enum class AskKind { direct, specific, trigger };
/// Whether the target of an ask was found before talking to the source, or together with them.
enum class Sourced { beforehand, together };
/// How an introduction is made: the target is asked first, the letter is forwarded, we write and name the source, or
/// straight away.
enum class Mode { opt_in, forward, mention, direct };
/// What a tie rests on; the stronger comes first. `inferred` alone never proves a path.
enum class Evidence { stated, introduced, correspondence, imported, inferred };

/// The two who are asked whether they want an introduction.
enum class Side { source, target };

/// How the consent of one of them stands at some instant.
enum class Consent { missing, given, withdrawn };

/// How people are in touch.
enum class Channel { call, email, meeting, message, event, post };
/// What was given to someone, without an ask.
enum class Gift { business, content, introduction, opportunity, promotion, help, collaboration };

template <>
struct Words<Side> {
  static constexpr std::string_view what = "side";
  static constexpr std::array<std::string_view, 2> words {"source", "target"};
};
template <>
struct Words<Channel> {
  static constexpr std::string_view what = "channel";
  static constexpr std::array<std::string_view, 6> words {"call", "email", "meeting", "message", "event", "post"};
};
template <>
struct Words<Gift> {
  static constexpr std::string_view what = "kind of gift";
  static constexpr std::array<std::string_view, 7> words {"business",  "content", "introduction", "opportunity",
                                                          "promotion", "help",    "collaboration"};
};
template <>
struct Words<AskState> {
  static constexpr std::string_view what = "ask state";
  static constexpr std::array<std::string_view, 7> words {"queued", "sent",   "accepted", "declined",
                                                          "later",  "silent", "cancelled"};
};
template <>
struct Words<IntroState> {
  static constexpr std::string_view what = "intro state";
  static constexpr std::array<std::string_view, 14> words {
      "accepted",    "forwarded", "consented", "introduced", "replied", "booked", "met",
      "opportunity", "won",       "lost",      "refused",    "ghosted", "unfit",  "lapsed"};
};
template <>
struct Words<AskKind> {
  static constexpr std::string_view what = "kind of ask";
  static constexpr std::array<std::string_view, 3> words {"direct", "specific", "trigger"};
};
template <>
struct Words<Sourced> {
  static constexpr std::string_view what = "way of sourcing";
  static constexpr std::array<std::string_view, 2> words {"beforehand", "together"};
};
template <>
struct Words<Mode> {
  static constexpr std::string_view what = "mode";
  static constexpr std::array<std::string_view, 4> words {"opt-in", "forward", "mention", "direct"};
};
template <>
struct Words<Evidence> {
  static constexpr std::string_view what = "evidence";
  static constexpr std::array<std::string_view, 5> words {"stated", "introduced", "correspondence", "imported",
                                                          "inferred"};
};

/// Whether nothing comes after a state.
[[nodiscard]] bool is_final(AskState state);
[[nodiscard]] bool is_final(IntroState state);
/// Whether a state is one of the stages on the way to a won deal; the others are exits, and `lost`.
[[nodiscard]] bool is_stage(IntroState state);

/// Whether the letter of an ask may be sent, or be sent once more after it was put off or not answered.
[[nodiscard]] bool may_be_sent(AskState state);

/// Throws Error(Fault::conflict) when an ask may not go from one state to the other, naming what may come next.
void check_move(AskState from, AskState to);
/// Throws Error(Fault::conflict) when an introduction may not go from one state to the other; steps may be skipped
/// forward.
void check_move(IntroState from, IntroState to);

/// Whether a step brings the two together: from before `introduced` to it, or past it to what can only come after.
[[nodiscard]] bool brings_together(IntroState from, IntroState to);
/// Throws Error(Fault::refused), naming whose consent is missing or withdrawn, for a step that brings the two together
/// in mode opt-in. What happens to people who have met needs no consent any more.
void check_consent(Mode mode, IntroState from, IntroState to, Consent source, Consent target);

}  // namespace refer
