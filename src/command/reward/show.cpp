#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/rewards.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which reward");
  return [id](Session& session) {
    const RewardId key {id->number};
    (void)store::get_reward(session.database(), key);
    return Answer {.table = store::reward_table(session.database(), {.ids = {key}}), .single = true};
  };
}

}  // namespace

extern const Command reward_show {
    .path = "reward show",
    .summary = "show a reward",
    .details = "  refer reward show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
