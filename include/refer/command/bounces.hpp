#pragma once

#include "refer/command/session.hpp"
#include "refer/core/answer.hpp"
#include "refer/core/letter.hpp"

namespace refer::command {

/// Says in `answer` to whom of a letter mail came back, and how another address is recorded.
void warn_of_bounces(const Letter& letter, Answer& answer, Session& session);

}  // namespace refer::command
