#include <fmt/core.h>

#include <memory>

#include "command/training/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  store::TrainingFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which training");
  declare_fields(args, options->fields);
  return [options](Session& session) {
    const TrainingId id {options->id.number};
    store::edit_training(session.database(), id, options->fields);
    return Answer {.table = store::training_table(session.database(), {.ids = {id}},
                                                  project::day_of(session.now(), session.config())),
                   .single = true,
                   .notes = {fmt::format("Changed training {}.", number(id))}};
  };
}

}  // namespace

extern const Command training_edit {
    .path = "training edit",
    .summary = "change a training",
    .details = "Only what is given changes; an empty text clears.\n\n  refer training edit 2 --until 2027-12-31",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
