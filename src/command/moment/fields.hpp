#pragma once

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a moment.
void declare_fields(Args& args, store::MomentFields& fields);
/// Throws Error(Fault::usage) with near misses for a kind that is neither built in nor in the settings.
void check_fields(const store::MomentFields& fields, const Session& session);

}  // namespace refer::command
