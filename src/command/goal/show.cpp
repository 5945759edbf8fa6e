#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/goals.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which goal");
  return [id](Session& session) {
    const GoalId key {id->number};
    (void)store::get_goal(session.database(), key);
    return Answer {.table = store::goal_table(session.database(), {.ids = {key}}), .single = true};
  };
}

}  // namespace

extern const Command goal_show {
    .path = "goal show",
    .summary = "show a goal",
    .details = "  refer goal show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
