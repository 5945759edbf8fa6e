#pragma once

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a moment.
void declare_fields(Args& args, store::MomentFields& fields);
/// Throws Error(Fault::usage) with near misses for a kind that is neither built in nor in the settings.
void check_fields(const store::MomentFields& fields, const Session& session);

/// Moments with how fresh they are and until when to ask: after the outcome stand freshness and ask_by. `fresh` leaves
/// out what is no longer, or not yet, so fresh as moments.least_freshness.
[[nodiscard]] Table moment_table(const store::MomentFilter& filter, Session& session, bool fresh = false);

}  // namespace refer::command
