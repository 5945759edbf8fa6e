#pragma once

#include <vector>

#include "refer/command/session.hpp"
#include "refer/core/answer.hpp"

namespace refer::command {

/// The steps of the onboarding of some sources: source, step, what, done; extra: id.
[[nodiscard]] Table checklist(const std::vector<ContactId>& sources, Session& session);

}  // namespace refer::command
