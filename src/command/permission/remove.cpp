#include <fmt/core.h>

#include <memory>

#include "command/permission/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of permissions; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    Answer answer;
    for (const auto id : session.ids<PermissionId>(*keys)) {
      const auto sentence = permission_sentence(store::get_permission(session.database(), id), session);
      store::remove_permission(session.database(), id);
      answer.notes.push_back(fmt::format("Removed permission {}: {}.", number(id), sentence));
    }
    return answer;
  };
}

}  // namespace

extern const Command permission_remove {
    .path = "permission remove",
    .summary = "remove permissions that were recorded by mistake",
    .details =
        R"(One that was given and taken back is withdrawn instead, so that it stays known: 'refer permission edit ID --withdrawn today'.

  refer permission remove 1)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
