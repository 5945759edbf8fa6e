#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/channels.hpp"

namespace refer::command {

namespace {

Runner declare(Args&) {
  return [](Session& session) { return Answer {.table = store::channel_table(session.database())}; };
}

}  // namespace

extern const Command channel_list {
    .path = "channel list",
    .summary = "list the other ways to customers",
    .details = "By name. 'refer report comparison' puts referrals beside them.\n\n  refer channel list",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
