#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/asks.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of asks; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<AskId>(*keys)) {
      store::remove_ask(session.database(), id);
      answer.notes.push_back(fmt::format("Removed ask {}.", number(id)));
    }
    return answer;
  };
}

}  // namespace

extern const Command ask_remove {
    .path = "ask remove",
    .summary = "remove asks",
    .details = "An ask of which an introduction came cannot be removed.\n\n  refer ask remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
