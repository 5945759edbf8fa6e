#include <memory>

#include "command/moment/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which moment");
  return [id](Session& session) {
    const MomentId key {id->number};
    store::get_moment(session.database(), key);
    return Answer {.table = moment_table({.ids = {key}}, session), .single = true};
  };
}

}  // namespace

extern const Command moment_show {
    .path = "moment show",
    .summary = "show a moment",
    .details = "  refer moment show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
