#pragma once

#include "refer/command/args.hpp"
#include "refer/store/contacts.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a person besides the name.
void declare_fields(Args& args, store::ContactFields& fields);

}  // namespace refer::command
