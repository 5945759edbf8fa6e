#include <fmt/core.h>

#include <memory>

#include "command/goal/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  GoalOptions goal {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which goal");
  declare_fields(args, options->goal);
  return [options](Session& session) {
    const GoalId id {options->id.number};
    auto& database = session.database();
    const auto metric = options->goal.metric.value_or(store::get_goal(database, id).metric);
    store::edit_goal(database, id, goal_fields(options->goal, metric, session));
    return Answer {
        .table = store::goal_table(database, {.ids = {id}}),
        .single = true,
        .notes = {fmt::format("Changed goal {}: {}.", number(id), goal_sentence(store::get_goal(database, id)))}};
  };
}

}  // namespace

extern const Command goal_edit {
    .path = "goal edit",
    .summary = "change a goal",
    .details = R"(Only what is given changes; an empty text clears.

  refer goal edit 2 --target 15
  refer goal edit 2 --source "" --owner Ben)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
