#include <memory>

#include "command/reward/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/period.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> source {};
  std::optional<RewardKind> kind {};
  std::optional<RecordId> intro {};
  std::optional<std::string> owner {};
  std::optional<Date> from {};
  std::optional<Date> to {};
  bool overridden = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--source", options->source, "only of this source").value = "SOURCE";
  args.option("--kind", options->kind, "only this kind");
  args.option("--intro", options->intro, "only for this introduction");
  args.option("--owner", options->owner, "only what OWNER gave").value = "OWNER";
  args.option("--from", options->from, "from this day on");
  args.option("--to", options->to, "before this day");
  args.option("--overridden", options->overridden, "only those that went past the policy, with --override");
  return [options](Session& session) {
    check_period(options->from, options->to);
    return Answer {.table = store::reward_table(
                       session.database(),
                       {.source = session.source(options->source),
                        .kind = options->kind,
                        .intro = options->intro ? std::optional {IntroId {options->intro->number}} : std::nullopt,
                        .owner = options->owner,
                        .from = options->from,
                        .to = options->to,
                        .overridden = options->overridden})};
  };
}

}  // namespace

extern const Command reward_list {
    .path = "reward list",
    .summary = "list how sources were recognised",
    .details =
        R"(By day. With --columns all also the deal that came of the introduction, when it is won, and which share of it the reward is, where both are in one
currency. 'refer report rewards' sums it up for each source.

  refer reward list --source jane
  refer reward list --from 2026-01-01 --columns source,value,deal,share
  refer reward list --overridden --columns id,source,override_reason,override_rules)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
