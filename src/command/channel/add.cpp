#include <fmt/core.h>

#include <memory>

#include "command/channel/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string name {};
  store::ChannelFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("NAME", options->name, "what the channel is called");
  declare_fields(args, options->fields);
  return [options](Session& session) {
    auto& database = session.database();
    auto fields = options->fields;
    fields.name = options->name;
    const auto id = store::add_channel(database, fields, session.now());
    return Answer {.table = store::channel_table(database, id),
                   .single = true,
                   .notes = {fmt::format("Added channel {}: {}.", number(id),
                                         escape_terminal(store::channel_name(database, id)))}};
  };
}

}  // namespace

extern const Command channel_add {
    .path = "channel add",
    .summary = "record what another way to customers costs and brings",
    .details =
        R"(Advertising, trade shows, cold calls: as other systems count them, for 'refer report comparison', which puts referrals beside them. What is
not known is left out. All amounts of a channel are in one currency. The cost of a channel that is called referral is what the referral program costs
besides its rewards.

  refer channel add "Google Ads" --leads 400 --meetings 60 --won 8 --lost 30 --cost 24000EUR --won-value 96000EUR --cycle-days 74
  refer channel add trade-shows --leads 90 --won 5 --cost 30000EUR --kept 9 --kept-of 12 --lifetime 38000EUR
  refer channel add --from channels.csv)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
