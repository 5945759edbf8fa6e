#include <fmt/core.h>

#include <memory>

#include "command/outcome/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of outcomes; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    auto& database = session.database();
    const auto today = project::day_of(session.now(), session.config());
    for (const auto id : session.ids<OutcomeId>(*keys)) {
      const auto sentence = outcome_sentence(store::get_outcome(database, id, today), session);
      store::remove_outcome(database, id);
      answer.notes.push_back(fmt::format("Removed outcome {}: {}.", number(id), sentence));
    }
    return answer;
  };
}

}  // namespace

extern const Command outcome_remove {
    .path = "outcome remove",
    .summary = "remove outcomes",
    .details = "  refer outcome remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
