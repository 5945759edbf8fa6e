#include <fmt/core.h>

#include <memory>

#include "command/goal/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of goals; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<GoalId>(*keys)) {
      const auto goal = store::get_goal(session.database(), id);
      store::remove_goal(session.database(), id);
      answer.notes.push_back(fmt::format("Removed goal {}: {}.", number(id), goal_sentence(goal)));
    }
    return answer;
  };
}

}  // namespace

extern const Command goal_remove {
    .path = "goal remove",
    .summary = "remove goals",
    .details = "  refer goal remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
