#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/outbox.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which message");
  return [options](Session& session) {
    const MessageId id {options->id.number};
    (void)store::get_message(session.database(), id);
    return Answer {.table = store::outbox_table(session.database(), {.ids = {id}}), .single = true};
  };
}

}  // namespace

extern const Command outbox_show {
    .path = "outbox show",
    .summary = "show a message that was given to the mailer",
    .details =
        R"(message is what the mailer got, byte for byte.

  refer outbox show 3
  refer outbox show 3 --json --columns message)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
