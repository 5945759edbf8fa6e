#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto handle = std::make_shared<std::string>();
  args.argument("PROFILE", *handle, "which profile: its handle or its id");
  return [handle](Session& session) {
    auto& database = session.database();
    return Answer {.table = store::profile_table(database, {.id = store::find_profile(database, *handle)}),
                   .single = true};
  };
}

}  // namespace

extern const Command profile_show {
    .path = "profile show",
    .summary = "show a profile",
    .details = "  refer profile show scaleups",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
