#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"
#include "refer/store/training.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of trainings; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<TrainingId>(*keys)) {
      const auto training = store::get_training(session.database(), id);
      store::remove_training(session.database(), id);
      answer.notes.push_back(fmt::format("Removed training {}: {}, {} on {}.", number(id),
                                         escape_terminal(training.owner), word(training.kind), format(training.day)));
    }
    return answer;
  };
}

}  // namespace

extern const Command training_remove {
    .path = "training remove",
    .summary = "remove trainings",
    .details = "  refer training remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
