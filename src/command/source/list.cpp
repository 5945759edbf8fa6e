#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/project/kinds.hpp"
#include "refer/store/sources.hpp"
#include "refer/store/tags.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<std::string> type {};
  std::optional<std::string> owner {};
  std::optional<Strength> strength {};
  std::optional<Program> program {};
  std::optional<Health> health {};
  std::optional<std::string> tag {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--type", options->type, "only sources of this type").value = "TYPE";
  args.option("--owner", options->owner, "only those whom OWNER looks after").value = "OWNER";
  args.option("--strength", options->strength, "only those whom you know at least so well");
  args.option("--program", options->program, "only those who give this kind of referral");
  args.option("--health", options->health, "only customers who stand so");
  args.option("--tag", options->tag, "only those with this tag").value = "TAG";
  return [options](Session& session) {
    if (options->type) {
      project::check_source_type(*options->type, session.config());
    }
    store::SourceFilter filter {
        .type = options->type, .owner = options->owner, .program = options->program, .health = options->health};
    if (options->strength) {
      filter.strength = options->strength->value;
    }
    if (options->tag) {
      filter.tag = store::read_tag(*options->tag);
    }
    return Answer {.table = store::source_table(session.database(), filter)};
  };
}

}  // namespace

extern const Command source_list {
    .path = "source list",
    .summary = "list sources",
    .details =
        "  refer source list --type customer --sort -satisfaction\n  refer source list --health at-risk --columns "
        "name,open_issue,renewal\n  refer source list --tag vip --columns name,tags,last_touch",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
