#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/intros.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of introductions; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<IntroId>(*keys)) {
      store::remove_intro(session.database(), id);
      answer.notes.push_back(fmt::format("Removed intro {}.", number(id)));
    }
    return answer;
  };
}

}  // namespace

extern const Command intro_remove {
    .path = "intro remove",
    .summary = "remove introductions",
    .details = "  refer intro remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
