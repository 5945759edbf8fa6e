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
  std::optional<std::optional<Money>> value {};         ///< given, but none: cleared; likewise the years
  std::optional<std::optional<double>> years {};        ///< of the contract
  std::optional<std::optional<Instant>> thanked_at {};  ///< when the source was thanked
  std::optional<std::string> reason {};
  std::optional<std::string> note {};
  std::optional<std::string> added_by {};
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
  std::string reason {};
  bool consented = false;
  Instant accepted_at {};
  Instant latest {};  ///< the instant of its latest step
};

/// What goes with a step.
struct IntroStep {
  IntroState state {};
  When when {};
  std::optional<std::string> reason {};
  std::optional<Money> value {};
  std::optional<double> years {};
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
/// Throws Error(Fault::missing), Error(Fault::conflict) as add_intro, and Error(Fault::refused) for a mode that asks
/// for a consent that is missing.
void edit_intro(Database& database, IntroId id, const IntroFields& fields);
/// Throws Error(Fault::missing).
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
};
/// id, source, target, profile, mode, state, owner, value, introduced_at, met_at, closed_at; extra: the rest.
[[nodiscard]] Table intro_table(Database& database, const IntroFilter& filter);

}  // namespace refer::store
