#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of an ask; nothing is left alone, an empty text clears.
struct AskFields {
  std::optional<ContactId> target {};
  std::optional<ProfileId> profile {};
  std::optional<std::optional<MomentId>> moment {};  ///< given, but none: cleared; likewise below
  std::optional<AskKind> kind {};
  std::optional<std::string> owner {};
  std::optional<std::optional<Date>> due {};
  std::optional<std::string> letter {};  ///< the name of its template
  std::optional<std::string> note {};
  std::optional<std::string> override_reason {};
  std::optional<std::string> override_rules {};  ///< the rules that it went past, joined by commas
  std::optional<std::string> added_by {};
  std::optional<Sourced> sourced {};
};

/// An ask as guards and letters need it.
struct Ask {
  AskId id {};
  ContactId source {};
  std::optional<ContactId> target {};
  std::optional<ProfileId> profile {};
  std::optional<MomentId> moment {};
  AskKind kind = AskKind::specific;
  AskState state = AskState::queued;
  std::string owner {};
  std::string letter {};   ///< the template of its own, or the one that was sent
  std::string variant {};  ///< the wording that was sent; empty: none yet, or its letter has only one
  std::string note {};
  std::string override_reason {};  ///< empty: none was needed
  std::string override_rules {};
  Instant queued_at {};
  std::optional<Instant> sent_at {};
  Instant latest {};          ///< the instant of its latest step
  std::int64_t sendings = 0;  ///< how often it was sent
  std::int64_t nudges = 0;
  std::optional<Instant> nudged_at {};
};
/// The letter of an ask: its own, or the usual one of its kind.
[[nodiscard]] std::string letter_of(const Ask& ask);

/// What goes with a step.
struct AskStep {
  AskState state {};
  When when {};
  std::optional<std::string> reason {};
  std::optional<Date> until {};          ///< for `later`
  std::optional<std::string> letter {};  ///< the template that was sent; the next three are of that letter
  std::optional<std::string> variant {};
  std::optional<std::string> template_version {};
  std::optional<std::string> message_id {};
  Mode mode = Mode::opt_in;                ///< of the introduction that `accepted` begins
  std::optional<std::string> added_by {};  ///< of that introduction
  std::optional<Channel> channel {};       ///< for `accepted`: how the source agreed
  std::optional<std::string> evidence {};  ///< for `accepted`: what shows it; this ask without it
};

/// The kind must be given, and a target or a profile. Throws Error(Fault::conflict) when the source has introduced the
/// target already.
AskId add_ask(Database& database, ContactId source, const AskFields& fields, Instant queued_at);
/// Throws Error(Fault::missing).
void edit_ask(Database& database, AskId id, const AskFields& fields);
/// Throws Error(Fault::missing), and Error(Fault::conflict) when an introduction came of it.
void remove_ask(Database& database, AskId id);
/// Throws Error(Fault::missing).
Ask get_ask(Database& database, AskId id);
/// An ask of a source for the same person (or, without one, the same profile); `open` only looks at those that have not
/// ended.
[[nodiscard]] std::optional<AskId> find_ask(Database& database, ContactId source, std::optional<ContactId> target,
                                            std::optional<ProfileId> profile, bool open);
/// What shows that a source agreed, where nothing else is said: `the answer to ask 3`.
[[nodiscard]] std::string answer_to(AskId id);
/// Takes an ask one step on; `accepted` begins an introduction, whose number comes back. Throws Error(Fault::conflict)
/// for a move that is not allowed, Error(Fault::usage) for a step earlier than the one before it and for `later`
/// without a day.
std::optional<IntroId> mark_ask(Database& database, AskId id, const AskStep& step);
/// Records that an ask without an answer was recalled to the source. Throws Error(Fault::missing),
/// Error(Fault::conflict) unless it is sent or silent, Error(Fault::usage) before it was sent or nudged last.
void nudge_ask(Database& database, AskId id, When when);

/// Which asks a list shows.
struct AskFilter {
  std::optional<ContactId> source {};
  std::optional<ContactId> target {};
  std::optional<ContactId> person {};  ///< source or target
  std::optional<ProfileId> profile {};
  std::optional<std::string> owner {};
  std::optional<AskKind> kind {};
  std::vector<AskState> states {};  ///< any of them; none: all
  std::optional<Date> due {};       ///< on or before
  bool overridden = false;          ///< only those that went past a guard
  std::vector<AskId> ids {};        ///< only these; none: all
};
/// id, source, target, profile, kind, state, owner, due, sent_at, answered_at; extra: the rest.
[[nodiscard]] Table ask_table(Database& database, const AskFilter& filter);

}  // namespace refer::store
