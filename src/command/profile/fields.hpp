#pragma once

#include "refer/command/args.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a profile.
void declare_fields(Args& args, store::ProfileFields& fields);

}  // namespace refer::command
