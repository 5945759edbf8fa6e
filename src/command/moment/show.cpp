#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which moment");
  return [id](Session& session) {
    const MomentId key {id->number};
    store::get_moment(session.database(), key);
    return Answer {.table = store::moment_table(session.database(), {.ids = {key}}), .single = true};
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
