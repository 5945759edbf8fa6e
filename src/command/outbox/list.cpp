#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/outbox.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<store::MessageState> states {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--state", options->states, "only those in this state; may be repeated");
  return [options](Session& session) {
    return Answer {.table = store::outbox_table(session.database(), {.states = options->states})};
  };
}

}  // namespace

extern const Command outbox_list {
    .path = "outbox list",
    .summary = "list the messages that were given to the mailer",
    .details =
        R"(sent: the mailer took it. queued: it waits to be tried again. failed: the mailer refused it; reason says why. uncertain: nobody knows
whether it left. cancelled: somebody decided that it is not sent.

  refer outbox list --state uncertain --state failed)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
