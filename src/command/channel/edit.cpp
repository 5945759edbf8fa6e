#include <fmt/core.h>

#include <memory>

#include "command/channel/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string channel {};
  store::ChannelFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("CHANNEL", options->channel, "which channel: its name or its id");
  args.option("--name", options->fields.name, "what it is called");
  declare_fields(args, options->fields);
  return [options](Session& session) {
    auto& database = session.database();
    const auto id = store::find_channel(database, options->channel);
    store::edit_channel(database, id, options->fields);
    return Answer {.table = store::channel_table(database, id),
                   .single = true,
                   .notes = {fmt::format("Changed channel {}: {}.", number(id),
                                         escape_terminal(store::channel_name(database, id)))}};
  };
}

}  // namespace

extern const Command channel_edit {
    .path = "channel edit",
    .summary = "change a channel",
    .details = R"(Only what is given changes; an empty text clears.

  refer channel edit "Google Ads" --won 9 --cost 27000EUR)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
