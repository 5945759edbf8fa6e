#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/training.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which training");
  return [id](Session& session) {
    const TrainingId key {id->number};
    (void)store::get_training(session.database(), key);
    return Answer {.table = store::training_table(session.database(), {.ids = {key}},
                                                  project::day_of(session.now(), session.config())),
                   .single = true};
  };
}

}  // namespace

extern const Command training_show {
    .path = "training show",
    .summary = "show a training",
    .details = "  refer training show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
