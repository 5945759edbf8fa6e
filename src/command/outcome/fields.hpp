#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/outcomes.hpp"

namespace refer::command {

/// What `add` and `edit` may say of an outcome.
struct OutcomeOptions {
  std::optional<OutcomeKind> kind {};
  std::optional<std::string> story {};
  std::optional<std::string> quote {};
  std::optional<std::optional<Handle>> customer {};
  std::optional<std::string> profile {};
  std::optional<std::optional<RecordId>> moment {};
  std::optional<std::string> link {};
  std::optional<Date> on {};
  std::optional<std::string> note {};
};

void declare_fields(Args& args, OutcomeOptions& options);
/// The options as the store takes them; a new e-mail becomes a contact, and `answer` says so. Throws
/// Error(Fault::missing) for a person, a profile or a moment that there is not.
[[nodiscard]] store::OutcomeFields outcome_fields(const OutcomeOptions& options, Session& session, Answer& answer);
/// The rows of outcomes, as they may be told today.
[[nodiscard]] Table outcome_rows(store::OutcomeFilter filter, Session& session);
/// `ramp time down from 6 months to 3, of Jane Roe`, for sentences.
[[nodiscard]] std::string outcome_sentence(const store::Outcome& outcome, Session& session);
/// What keeps the customer of an outcome from being named, and the command that mends it; empty: nothing does.
[[nodiscard]] std::string naming_note(const store::Outcome& outcome, Session& session);

}  // namespace refer::command
