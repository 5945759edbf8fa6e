#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> wanted_by {};
  bool all = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--for", options->wanted_by, "those that say whom this source wants to meet").value = "SOURCE";
  args.option("--all", options->all, "yours, and those of all sources");
  return [options](Session& session) {
    if (options->all && options->wanted_by) {
      throw Error(Fault::usage, "--all shows those of --for too", "give one of the two");
    }
    return Answer {.table = store::profile_table(
                       session.database(), {.wanted_by = session.source(options->wanted_by), .all = options->all})};
  };
}

}  // namespace

extern const Command profile_list {
    .path = "profile list",
    .summary = "list profiles",
    .details =
        R"(Yours: whom you want to meet. With --for, or --all, also whom sources want to meet (profile add --for).

  refer profile list --columns handle,name
  refer profile list --for jane)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
