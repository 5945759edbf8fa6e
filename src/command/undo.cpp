#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/text.hpp"
#include "refer/store/journal.hpp"

namespace refer::command {

namespace {

Runner declare(Args&) {
  return [](Session& session) {
    const auto entry = store::undo(session.database());
    return Answer {.table = store::journal_table(session.database(), entry.id),
                   .single = true,
                   .notes = {fmt::format("Took back: {}", escape_terminal(entry.words))}};
  };
}

}  // namespace

extern const Command undo {
    .path = "undo",
    .summary = "take the last command back",
    .details =
        "Takes back all of what the command did, however many records; can be repeated. 'refer redo' walks forward "
        "again. When records were changed by other\nmeans since, it is refused and nothing changes.",
    .needs = Needs::write,
    .declare = declare,
    .journalled = false,
};

}  // namespace refer::command
