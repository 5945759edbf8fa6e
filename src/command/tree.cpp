#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "refer/command/command.hpp"
#include "refer/command/reports.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> person {};
  std::optional<When> as_of {};
};

/// The place of a column; nothing when a report of the project's own has none of that name.
std::optional<std::size_t> place_of(const Table& table, std::string_view name) {
  const auto found = std::find_if(table.columns.begin(), table.columns.end(),
                                  [&](const Column& column) { return column.name == name; });
  return found == table.columns.end() ? std::nullopt
                                      : std::optional {static_cast<std::size_t>(found - table.columns.begin())};
}

/// For people: whoever came of somebody stands further to the right.
Table indented(Table table) {
  const auto generation = place_of(table, "generation");
  const auto person = place_of(table, "person");
  if (generation && person) {
    table.rows = [rows = std::move(table.rows), generation = *generation, person = *person](Row& row) {
      if (!rows(row)) {
        return false;
      }
      const auto* const depth = std::get_if<std::int64_t>(&row[generation]);
      auto* const name = std::get_if<std::string>(&row[person]);
      if (depth != nullptr && name != nullptr) {
        name->insert(0, static_cast<std::size_t>(std::max<std::int64_t>(*depth, 0)) * 2, ' ');
      }
      return true;
    };
  }
  return table;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "what came of this person; without one, of everybody whom nobody brought");
  args.option("--as-of", options->as_of, "count what had happened by then; a day counts to its end; now without it");
  return [options](Session& session) {
    auto parameters = parameters_of({.as_of = options->as_of}, session);
    parameters.source = session.person(options->person);
    auto table = report::run(session.database(), find_report("tree", session), parameters, session.now());
    return Answer {.table = session.is_shaped ? std::move(table) : indented(std::move(table))};
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
