#pragma once

#include <optional>

#include "refer/advice/clocks.hpp"
#include "refer/command/session.hpp"
#include "refer/core/answer.hpp"
#include "refer/store/intros.hpp"

namespace refer::command {

/// A row for each introduction and clock that is late: id, source, target, state, owner, clock, due_at, late_hours;
/// extra: started_at, source_id, target_id.
[[nodiscard]] Table late_table(Session& session, const store::IntroFilter& filter, std::optional<advice::Clock> clock);

}  // namespace refer::command
