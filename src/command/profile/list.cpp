#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/profiles.hpp"

namespace refer::command {

namespace {

Runner declare(Args&) {
  return [](Session& session) { return Answer {.table = store::profile_table(session.database())}; };
}

}  // namespace

extern const Command profile_list {
    .path = "profile list",
    .summary = "list profiles",
    .details = "  refer profile list --columns handle,name",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
