#include <memory>

#include "command/feedback/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/period.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> source {};
  std::optional<std::string> owner {};
  std::optional<Date> from {};
  std::optional<Date> to {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--source", options->source, "only by this source").value = "SOURCE";
  args.option("--owner", options->owner, "only what OWNER was told").value = "OWNER";
  args.option("--from", options->from, "from this day on");
  args.option("--to", options->to, "before this day");
  return [options](Session& session) {
    check_period(options->from, options->to);
    return Answer {.table = store::feedback_table(session.database(), {.source = session.source(options->source),
                                                                       .owner = options->owner,
                                                                       .from = options->from,
                                                                       .to = options->to})};
  };
}

}  // namespace

extern const Command feedback_list {
    .path = "feedback list",
    .summary = "list what sources said of working with you",
    .details = R"(By day. 'refer report satisfaction' has the latest of each source beside how they respond.

  refer feedback list --source jane
  refer feedback list --from 2026-01-01)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
