#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/period.hpp"
#include "refer/command/session.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> person {};
  std::optional<Channel> channel {};
  std::optional<Date> from {};
  std::optional<Date> to {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "only touches with this person");
  args.option("--channel", options->channel, "only by this channel");
  args.option("--from", options->from, "from this day on");
  args.option("--to", options->to, "before this day");
  return [options](Session& session) {
    check_period(options->from, options->to);
    return Answer {.table = store::touch_table(session.database(), {.person = session.person(options->person),
                                                                    .channel = options->channel,
                                                                    .from = options->from,
                                                                    .to = options->to})};
  };
}

}  // namespace

extern const Command touch_list {
    .path = "touch list",
    .summary = "list touches",
    .details = "By day.\n\n  refer touch list jane",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
