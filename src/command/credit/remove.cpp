#include <fmt/core.h>

#include <memory>

#include "command/credit/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of credits; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<CreditId>(*keys)) {
      const auto sentence = credit_sentence(store::get_credit(session.database(), id), session);
      store::remove_credit(session.database(), id);
      answer.notes.push_back(fmt::format("Removed credit {}: {}.", number(id), sentence));
    }
    return answer;
  };
}

}  // namespace

extern const Command credit_remove {
    .path = "credit remove",
    .summary = "remove parts in deals",
    .details = "The source of the introduction has their share again.\n\n  refer credit remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
