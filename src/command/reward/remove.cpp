#include <fmt/core.h>

#include <memory>

#include "command/reward/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of rewards; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<RewardId>(*keys)) {
      const auto reward = store::get_reward(session.database(), id);
      store::remove_reward(session.database(), id);
      answer.notes.push_back(fmt::format("Removed reward {}: {}.", number(id), reward_sentence(reward, session)));
    }
    return answer;
  };
}

}  // namespace

extern const Command reward_remove {
    .path = "reward remove",
    .summary = "remove rewards",
    .details = "  refer reward remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
