#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/companies.hpp"
#include "refer/store/goals.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<GoalMetric> metric {};
  std::optional<std::string> owner {};
  std::optional<Handle> source {};
  std::optional<std::string> account {};
  std::optional<std::string> profile {};
  bool in_force = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--metric", options->metric, "only goals of this");
  args.option("--owner", options->owner, "only goals of OWNER").value = "OWNER";
  args.option("--source", options->source, "only goals for this source").value = "SOURCE";
  args.option("--account", options->account, "only goals for the sources at this company").value = "COMPANY";
  args.option("--profile", options->profile, "only goals for this profile").value = "PROFILE";
  args.option("--in-force", options->in_force, "only those that today is a day of");
  return [options](Session& session) {
    store::GoalFilter filter {.metric = options->metric,
                              .owner = options->owner,
                              .source = session.source(options->source),
                              .profile = session.profile(options->profile)};
    if (options->account) {
      filter.account = store::find_company(session.database(), *options->account);
    }
    if (options->in_force) {
      filter.in_force = local_date(session.now());
    }
    return Answer {.table = store::goal_table(session.database(), filter)};
  };
}

}  // namespace

extern const Command goal_list {
    .path = "goal list",
    .summary = "list the goals",
    .details = R"(By their last day. 'refer report goals' says what was reached of them.

  refer goal list --in-force
  refer goal list --owner Ada --metric asks)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
