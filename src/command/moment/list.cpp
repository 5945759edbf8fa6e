#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/project/kinds.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> person {};
  std::optional<std::string> kind {};
  std::optional<Date> from {};
  std::optional<Date> to {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "only moments of this person");
  args.option("--kind", options->kind, "only moments of this kind").value = "KIND";
  args.option("--from", options->from, "from this day on");
  args.option("--to", options->to, "before this day");
  return [options](Session& session) {
    if (options->kind) {
      project::check_moment_kind(*options->kind, session.config());
    }
    return Answer {.table = store::moment_table(session.database(), {.person = session.person(options->person),
                                                                     .kind = options->kind,
                                                                     .from = options->from,
                                                                     .to = options->to})};
  };
}

}  // namespace

extern const Command moment_list {
    .path = "moment list",
    .summary = "list moments",
    .details = "By day.\n\n  refer moment list jane --from -90d",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
