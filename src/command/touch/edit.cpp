#include <fmt/core.h>

#include <memory>

#include "command/touch/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  TouchOptions touch {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which touch");
  declare_fields(args, options->touch);
  return [options](Session& session) {
    const TouchId id {options->id.number};
    store::edit_touch(session.database(), id, touch_fields(options->touch, session));
    return Answer {.table = store::touch_table(session.database(), {.ids = {id}}),
                   .single = true,
                   .notes = {fmt::format("Changed touch {}.", number(id))}};
  };
}

}  // namespace

extern const Command touch_edit {
    .path = "touch edit",
    .summary = "change a touch",
    .details = "Only what is given changes; an empty text clears.\n\n  refer touch edit 4 --channel meeting",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
