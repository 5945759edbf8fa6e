#pragma once

#include "refer/command/session.hpp"
#include "refer/core/answer.hpp"
#include "refer/store/intros.hpp"

namespace refer::command {

/// A page for the source of an introduction: what happens with it, who looks after it, what they will hear and when,
/// and how to stop it. It holds no amount, no reason and no note.
[[nodiscard]] Document handling_page(const store::Intro& intro, Session& session);

}  // namespace refer::command
