#pragma once

#include <optional>
#include <string>

#include "refer/command/drafts.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/store/outbox.hpp"

namespace refer::command {

/// A letter that is to be sent: of an ask or of an introduction.
struct Order {
  std::optional<AskId> ask {};
  std::optional<IntroId> intro {};
  LetterChoice choice {};
  std::optional<std::string> override_reason {};
  bool is_due = false;  ///< found by --due: what failed before, or must not be sent now, is passed over
};

/// A letter that may be sent now, and the row of the outbox that it becomes.
struct Ready {
  Letter letter {};
  store::Message message {};
  std::string past {};  ///< the rules that an override goes past, with commas between
};

/// Writes the letter of an order and asks everybody who has a say: guards, consents, permissions, the outbox. Throws
/// what they throw, naming the record; keeps nothing. Within a step.
[[nodiscard]] Ready prepare(const Order& order, Session& session);

/// Keeps in the record that a message was sent: an ask becomes sent or nudged, a source thanked, updated or told, and
/// the message is known by its Message-ID. What has left has left: where the record is gone meanwhile, or does not take
/// the step, a sentence says so. Within a step.
[[nodiscard]] std::optional<std::string> record_sent(const store::Message& message, Instant at, Session& session);

/// `ask 1`, or `thanks of intro 2`: what a message is, for sentences.
[[nodiscard]] std::string name_of(const store::Message& message);
/// The command that sends a message once more.
[[nodiscard]] std::string command_of(const store::Message& message);

}  // namespace refer::command
