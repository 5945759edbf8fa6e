#pragma once

#include <optional>
#include <vector>

#include "refer/command/session.hpp"
#include "refer/core/answer.hpp"
#include "refer/core/letter.hpp"

namespace refer::command {

/// Whether two are the same mailbox, however the address is written; without addresses, whether the names are the same.
[[nodiscard]] bool is_same_mailbox(const Mailbox& one, const Mailbox& other);

/// The person with the address of a mailbox, however it is written.
[[nodiscard]] std::optional<ContactId> find_reader(const Mailbox& mailbox, Session& session);

/// Throws Error(Fault::refused) for a letter that goes, in To or Cc, to somebody who must not be contacted.
void check_contacts(const Letter& letter, Session& session);
/// The same for somebody from whom mail came back.
void check_bounces(const Letter& letter, Session& session);
/// Says in `answer` to whom of a letter mail came back, and how another address is recorded.
void warn_of_bounces(const Letter& letter, Answer& answer, Session& session);

}  // namespace refer::command
