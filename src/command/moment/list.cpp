#include <fmt/core.h>

#include <memory>

#include "command/moment/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/period.hpp"
#include "refer/project/kinds.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> person {};
  std::optional<std::string> kind {};
  std::optional<Date> from {};
  std::optional<Date> to {};
  bool fresh = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "only moments of this person");
  args.option("--kind", options->kind, "only moments of this kind").value = "KIND";
  args.option("--from", options->from, "from this day on");
  args.option("--to", options->to, "before this day");
  args.option("--fresh", options->fresh, "only those that have come and are still fresh enough to ask");
  return [options](Session& session) {
    check_period(options->from, options->to);
    if (options->kind) {
      project::check_moment_kind(*options->kind, session.config());
    }
    return Answer {.table = moment_table({.person = session.person(options->person),
                                          .kind = options->kind,
                                          .from = options->from,
                                          .to = options->to},
                                         session, options->fresh)};
  };
}

}  // namespace

extern const Command moment_list {
    .path = "moment list",
    .summary = "list moments",
    .details =
        R"(By day. freshness is 0.5 to the power of days ÷ half-life, 0 before the day: half after 21 days, or what moments.half_life_days and
moments.half_lives say. ask_by is the last day on which it is at least moments.least_freshness. Days are those of calendar.zone.

  refer moment list jane --from -90d
  refer moment list --fresh --sort ask_by)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
