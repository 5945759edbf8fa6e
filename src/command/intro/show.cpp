#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/intros.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which intro");
  return [id](Session& session) {
    const IntroId key {id->number};
    store::get_intro(session.database(), key);
    return Answer {.table = store::intro_table(session.database(), {.ids = {key}}), .single = true};
  };
}

}  // namespace

extern const Command intro_show {
    .path = "intro show",
    .summary = "show an introduction with all its steps",
    .details = "  refer intro show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
