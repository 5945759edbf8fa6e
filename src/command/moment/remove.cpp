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
  auto& slot = args.argument("ID", *keys, "the ids of moments; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<MomentId>(*keys)) {
      store::remove_moment(session.database(), id);
      answer.notes.push_back(fmt::format("Removed moment {}.", number(id)));
    }
    return answer;
  };
}

}  // namespace

extern const Command moment_remove {
    .path = "moment remove",
    .summary = "remove moments",
    .details = "A moment of which an ask came cannot be removed.\n\n  refer moment remove 1 2",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
