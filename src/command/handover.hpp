#pragma once

#include <vector>

#include "command/sending.hpp"
#include "refer/core/answer.hpp"

namespace refer::command {

/// Hands letters to the user's mailer, one after the other, each at most once: what is given to it is marked uncertain
/// in a transaction of its own before, and what came of it is kept in another after; no lock is held in between. What
/// is refused of several that were named is said before anything is sent. Asks at a terminal, else throws
/// Error(Fault::usage) without --yes; with --dry-run the letters come back and nothing is sent. The status of the
/// answer is 0, 69 without a mailer, 74 for what failed or is uncertain, 75 for what waits.
[[nodiscard]] Answer send_letters(const std::vector<Order>& orders, Session& session);

}  // namespace refer::command
