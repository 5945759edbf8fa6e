#include <fmt/core.h>

#include <memory>

#include "command/tie/fields.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of ties; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<TieId>(*keys)) {
      const auto people = tie_people(id, session);
      store::remove_tie(session.database(), id);
      answer.notes.push_back(fmt::format("Removed tie {}: {}.", number(id), people));
    }
    return answer;
  };
}

}  // namespace

extern const Command tie_remove {
    .path = "tie remove",
    .summary = "remove ties",
    .details =
        "'refer tie list' shows the ids.\n\n  refer tie remove 7\n  refer tie list kim --columns id --format csv "
        "--no-header | refer tie remove -",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
