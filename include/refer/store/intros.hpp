#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of an introduction; nothing is left alone, an empty text clears.
struct IntroFields {
  std::optional<ContactId> target {};
  std::optional<ProfileId> profile {};
  std::optional<Mode> mode {};
  std::optional<std::string> owner {};
  std::optional<std::optional<Money>> value {};             ///< given, but none: cleared; likewise the years
  std::optional<std::optional<double>> years {};            ///< of the contract
  std::optional<std::optional<Instant>> thanked_at {};      ///< when the source was thanked
  std::optional<std::optional<Instant>> followed_up_at {};  ///< when we wrote to the target first
  std::optional<std::optional<Instant>> updated_at {};      ///< when the source heard how it goes
  std::optional<std::optional<Instant>> told_at {};         ///< when the source heard how it ended
  std::optional<std::optional<ContactId>> colleague {};     ///< who of ours knows the source
  std::optional<std::string> why {};                        ///< why the two should meet
  std::optional<std::string> handoff {};                    ///< what whoever follows up should know
  std::optional<std::string> reason {};
  std::optional<std::string> note {};
  std::optional<std::string> added_by {};
  std::optional<Channel> source_channel {};  ///< how the source agreed
  std::optional<std::string> source_evidence {};
};

/// What shows that one of the two agreed.
struct ConsentRecord {
  std::optional<Instant> at {};
  std::optional<Instant> withdrawn_at {};
  std::string channel {};
  std::string evidence {};

  /// How it stands at an instant.
  [[nodiscard]] Consent state(Instant instant) const;
};

/// An introduction as guards and letters need it.
struct Intro {
  IntroId id {};
  std::optional<AskId> ask {};
  ContactId source {};
  std::optional<ContactId> target {};
  std::optional<ProfileId> profile {};
  Mode mode = Mode::opt_in;
  IntroState state = IntroState::accepted;
  std::string owner {};
  std::optional<Money> value {};
  std::optional<double> years {};  ///< of the contract
  std::string why {};
  std::string handoff {};
  std::optional<ContactId> colleague {};
  std::string reason {};
  std::string note {};
  std::optional<Side> refused_by {};
  std::optional<Date> until {};
  std::optional<IntroId> duplicate_of {};
  bool counts = true;  ///< false: two people who were only brought together, which no report counts
  ConsentRecord source_consent {};
  ConsentRecord target_consent {};
  Instant accepted_at {};
  std::optional<Instant> introduced_at {};  ///< when it came to `introduced`, or past it
  std::optional<Instant> thanked_at {};
  std::optional<Instant> followed_up_at {};
  std::optional<Instant> updated_at {};
  std::optional<Instant> told_at {};
  Instant latest {};  ///< the instant of its latest step

  [[nodiscard]] const ConsentRecord& consent(Side side) const {
    return side == Side::source ? source_consent : target_consent;
  }
};

/// What goes with a step.
struct IntroStep {
  IntroState state {};
  When when {};
  std::optional<std::string> reason {};
  std::optional<Money> value {};
  std::optional<double> years {};
  std::optional<Side> by {};               ///< for `refused`: who said no; the target without it
  std::optional<Date> until {};            ///< for `lapsed`: not before this day
  std::optional<IntroId> duplicate_of {};  ///< for `lapsed` and `unfit`: the introduction that it repeats
  std::optional<Channel> channel {};       ///< for `consented`: how the target agreed
  std::optional<std::string> evidence {};  ///< for `consented`: what shows it
};

/// Throws Error(Fault::conflict) when a source has introduced the same person already, otherwise than by `except`, and
/// it has not come to nothing.
void check_not_introduced(Database& database, ContactId source, std::optional<ContactId> target, IntroId except = {});
/// An introduction in state `accepted`, of an ask or unsolicited. Throws Error(Fault::conflict) when the source
/// introduces the same target already.
IntroId add_intro(Database& database, ContactId source, std::optional<AskId> ask, const IntroFields& fields,
                  Instant accepted_at);
/// An introduction by a source to a person, however it stands.
[[nodiscard]] std::optional<IntroId> find_intro(Database& database, ContactId source, ContactId target);
/// The introduction that came of an ask.
[[nodiscard]] std::optional<IntroId> find_intro_of(Database& database, AskId id);
/// Throws Error(Fault::missing), Error(Fault::conflict) as add_intro, and Error(Fault::refused) for a mode that asks
/// for a consent that is missing.
void edit_intro(Database& database, IntroId id, const IntroFields& fields);
/// With the messages and proposals about it, and with what was put right. Throws Error(Fault::missing), and
/// Error(Fault::conflict) when another introduction is said to repeat it.
void remove_intro(Database& database, IntroId id);
/// Throws Error(Fault::missing).
Intro get_intro(Database& database, IntroId id);
/// Takes an introduction on; steps may be skipped forward. Throws Error(Fault::conflict) for a move that is not
/// allowed, Error(Fault::refused) where consent is missing, Error(Fault::usage) for a step earlier than the one before
/// it and for a value where nothing is won or lost.
void mark_intro(Database& database, IntroId id, const IntroStep& step);

/// Which intros a list shows.
struct IntroFilter {
  std::optional<ContactId> source {};
  std::optional<ContactId> target {};
  std::optional<ContactId> person {};  ///< source or target
  std::optional<ProfileId> profile {};
  std::optional<std::string> owner {};
  std::optional<Mode> mode {};
  std::vector<IntroState> states {};  ///< any of them; none: all
  std::vector<IntroId> ids {};        ///< only these; none: all
  std::optional<Date> today {};       ///< the day on which permissions must hold; none: they are not looked up
};
/// id, source, target, profile, mode, state, owner, value, introduced_at, met_at, closed_at; extra: the rest.
[[nodiscard]] Table intro_table(Database& database, const IntroFilter& filter);

}  // namespace refer::store
