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
    const auto entry = store::redo(session.database());
    return Answer {.table = store::journal_table(session.database(), entry.id),
                   .single = true,
                   .notes = {fmt::format("Did again: {}", escape_terminal(entry.words))}};
  };
}

}  // namespace

extern const Command redo {
    .path = "redo",
    .summary = "do again what was taken back",
    .details = "Walks forward through what 'refer undo' took back, until another command changes something.",
    .needs = Needs::write,
    .declare = declare,
    .journalled = false,
};

}  // namespace refer::command
