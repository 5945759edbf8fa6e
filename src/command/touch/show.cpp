#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which touch");
  return [id](Session& session) {
    const TouchId key {id->number};
    store::check_touch(session.database(), key);
    return Answer {.table = store::touch_table(session.database(), {.ids = {key}}), .single = true};
  };
}

}  // namespace

extern const Command touch_show {
    .path = "touch show",
    .summary = "show a touch",
    .details = "  refer touch show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
