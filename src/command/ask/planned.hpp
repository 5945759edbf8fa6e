#pragma once

#include <cstdint>
#include <string>

#include "refer/advice/plan.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

/// Queues a planned ask, for an owner.
[[nodiscard]] AskId queue_planned(const advice::PlannedAsk& ask, const std::string& owner, Session& session);

/// Queues the best ask of a source that cites a moment, due this week; the sentence that says so, or why there is none.
[[nodiscard]] std::string queue_best(ContactId source, MomentId moment, Session& session);

}  // namespace refer::command
