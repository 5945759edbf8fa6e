#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of touches; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<TouchId>(*keys)) {
      store::remove_touch(session.database(), id);
      answer.notes.push_back(fmt::format("Removed touch {}.", number(id)));
    }
    return answer;
  };
}

}  // namespace

extern const Command touch_remove {
    .path = "touch remove",
    .summary = "remove touches",
    .details = "  refer touch remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
