#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/channels.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto channel = std::make_shared<std::string>();
  args.argument("CHANNEL", *channel, "which channel: its name or its id");
  return [channel](Session& session) {
    auto& database = session.database();
    return Answer {.table = store::channel_table(database, store::find_channel(database, *channel)), .single = true};
  };
}

}  // namespace

extern const Command channel_show {
    .path = "channel show",
    .summary = "show a channel",
    .details = "  refer channel show \"Google Ads\"",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
