#include <memory>

#include "command/inbox/fields.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto filter = std::make_shared<store::ProposalFilter>();
  args.option("--all", filter->all, "also those that were applied or dismissed");
  args.option("--certain", filter->certain, "only those that are certain");
  return [filter](Session& session) {
    return Answer {.table = proposal_rows(store::proposals(session.database(), *filter), session)};
  };
}

}  // namespace

extern const Command inbox_list {
    .path = "inbox list",
    .summary = "list what was found in your mail and waits for you",
    .details =
        R"(In the order of the mail that it comes from. 'reason' says why, 'command' what 'refer inbox apply' does.

  refer inbox list
  refer inbox list --certain --columns id,what,record,person
  refer inbox list --all --columns all --format csv)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
