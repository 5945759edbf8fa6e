#pragma once

#include "refer/command/args.hpp"
#include "refer/store/channels.hpp"

namespace refer::command {

/// Declares what may be said of a channel, but for its name.
void declare_fields(Args& args, store::ChannelFields& fields);

}  // namespace refer::command
