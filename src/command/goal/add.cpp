#include <fmt/core.h>

#include <memory>

#include "command/goal/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

void check_given(const GoalOptions& options) {
  if (!options.metric) {
    throw Error(Fault::usage, "a goal needs a --metric",
                "--metric asks, accepted, introduced, referrals, met, won, value, touches or gives");
  }
  if (!options.target) {
    throw Error(Fault::usage, "a goal needs a --target",
                *options.metric == GoalMetric::value ? "--target 100000EUR" : "--target 12");
  }
  if (!options.period && (!options.first || !options.last)) {
    throw Error(Fault::usage, "a goal needs its days", "--period 2026-Q4, or --first 2026-10-01 --last 2026-12-31");
  }
}

Runner declare(Args& args) {
  const auto options = std::make_shared<GoalOptions>();
  declare_fields(args, *options);
  return [options](Session& session) {
    check_given(*options);
    auto& database = session.database();
    const auto id = store::add_goal(database, goal_fields(*options, *options->metric, session), session.now());
    return Answer {
        .table = store::goal_table(database, {.ids = {id}}),
        .single = true,
        .notes = {fmt::format("Added goal {}: {}.", number(id), goal_sentence(store::get_goal(database, id)))}};
  };
}

}  // namespace

extern const Command goal_add {
    .path = "goal add",
    .summary = "set a goal: how much of what, by when, of whom",
    .details =
        R"(Counted are asks sent, asks accepted, introductions made (introduced), referrals, meetings held (met), deals
won, their value in one currency, touches, and gives, which are touches in which something was given. Asks, touches and
gives are what somebody can do: goals for them, of each owner, are goals a team can reach by working. 'refer report
goals' says how it goes.

A goal is for all unless it names an owner, a source, an account (all sources at that company) or a profile; several
narrow it.

  refer goal add --metric referrals --period 2026-Q4 --target 12
  refer goal add --metric asks --period 2026-11 --target 8 --owner Ada
  refer goal add --metric value --period 2026 --target 100000EUR --profile scaleups
  refer goal add --metric introduced --first 2026-10-01 --last 2026-12-31 --target 3 --account "Pixel"
  refer goal add --from goals.csv)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
