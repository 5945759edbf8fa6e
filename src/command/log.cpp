#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/journal.hpp"

namespace refer::command {

namespace {

Runner declare(Args&) {
  return [](Session& session) { return Answer {.table = store::journal_table(session.database())}; };
}

}  // namespace

extern const Command log {
    .path = "log",
    .summary = "list the commands that changed something",
    .details =
        R"(Newest first. A command that was undone can be done again with 'refer redo' until another one is dropped in its place.

  refer log --limit 10)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
