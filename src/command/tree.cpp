#include <memory>

#include "refer/command/command.hpp"
#include "refer/command/reports.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> person {};
  std::optional<When> as_of {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "what came of this person; without one, of everybody whom nobody brought");
  args.option("--as-of", options->as_of, "count what had happened by then; a day counts to its end; now without it");
  return [options](Session& session) {
    auto parameters = parameters_of({.as_of = options->as_of}, session);
    parameters.source = session.person(options->person);
    auto table = report::run(session.database(), find_report("tree", session), parameters, session.now());
    // A report of the project's own, of that name, may have no such column.
    if (const auto person = find_column(table.columns, "person")) {
      table.columns[*person].depth = "generation";
    }
    return Answer {.table = std::move(table)};
  };
}

}  // namespace

extern const Command tree {
    .path = "tree",
    .summary = "show the generations that came of one person, and what they are worth",
    .details =
        R"('refer report tree', for a person who is named like everybody else: those whom they introduced, those whom these introduced in turn, and
so on, each once. value is what somebody is worth as a customer, subtree_value that and what came of them, a row for each currency. Without a person,
all who introduced somebody and were introduced by nobody, each with theirs. No row: nobody came of them yet.

  refer tree jane
  refer tree --as-of 2026-06-30 --format csv)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
