#pragma once

#include "refer/command/args.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a touch.
void declare_fields(Args& args, store::TouchFields& fields);

}  // namespace refer::command
