#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/asks.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which ask");
  return [id](Session& session) {
    const AskId key {id->number};
    store::get_ask(session.database(), key);
    return Answer {.table = store::ask_table(session.database(), {.ids = {key}}), .single = true};
  };
}

}  // namespace

extern const Command ask_show {
    .path = "ask show",
    .summary = "show an ask with all its steps",
    .details = "  refer ask show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
