#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto handles = std::make_shared<std::vector<std::string>>();
  auto& slot = args.argument("PROFILE", *handles, "which: a handle or an id; - reads them from standard input");
  slot.required = true;
  return [handles](Session& session) {
    Answer answer;
    auto& database = session.database();
    for (const auto id : session.profiles(*handles)) {
      const auto name = store::profile_handle(database, id);
      store::remove_profile(database, id);
      answer.notes.push_back(fmt::format("Removed profile {}: {}.", number(id), name));
    }
    return answer;
  };
}

}  // namespace

extern const Command profile_remove {
    .path = "profile remove",
    .summary = "remove profiles",
    .details = "A profile that asks or introductions name cannot be removed.\n\n  refer profile remove scaleups",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
