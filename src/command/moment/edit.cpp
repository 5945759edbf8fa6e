#include <fmt/core.h>

#include <memory>

#include "command/moment/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  store::MomentFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which moment");
  declare_fields(args, options->fields);
  return [options](Session& session) {
    const MomentId id {options->id.number};
    check_fields(options->fields, session);
    store::edit_moment(session.database(), id, options->fields);
    return Answer {.table = moment_table({.ids = {id}}, session),
                   .single = true,
                   .notes = {fmt::format("Changed moment {}.", number(id))}};
  };
}

}  // namespace

extern const Command moment_edit {
    .path = "moment edit",
    .summary = "change a moment",
    .details =
        "Only what is given changes; an empty text clears.\n\n  refer moment edit 3 --outcome \"onboarding in 10 "
        "days\"",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
