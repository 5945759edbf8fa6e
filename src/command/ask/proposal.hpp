#pragma once

#include <optional>
#include <string>

#include "refer/advice/guards.hpp"
#include "refer/command/session.hpp"
#include "refer/core/letter.hpp"
#include "refer/store/asks.hpp"

namespace refer::command {

/// What was not said of a new ask: the only profile there is, the moment that its source would best cite, the kind, me
/// as the owner.
[[nodiscard]] store::AskFields filled_in(store::AskFields fields, ContactId source, Instant queued_at,
                                         Session& session);
/// A new ask as guards judge it. Throws Error(Fault::usage) for one that is for nobody.
[[nodiscard]] advice::Proposal propose(ContactId source, const store::AskFields& fields);
/// An ask that is recorded, as guards judge it once some of it is changed.
[[nodiscard]] advice::Proposal propose(const store::Ask& ask, const store::AskFields& changed);

/// Asks the guards about the letter of an ask, where there is one. An override that the ask carries holds, and one that
/// has ended is history, which only do-not-contact still stops. Throws Error(Fault::refused); the rules that it goes
/// past come back.
std::string guard_letter(const store::Ask& ask, const std::optional<Letter>& letter, Instant now,
                         const std::optional<std::string>& override_reason, Session& session);
/// The names of the rules of both, each once, in the order of the rules.
[[nodiscard]] std::string join_rules(const std::string& one, const std::string& other);

}  // namespace refer::command
