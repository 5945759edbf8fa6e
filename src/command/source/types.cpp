#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/project/kinds.hpp"

namespace refer::command {

namespace {

Runner declare(Args&) {
  return [](Session& session) {
    std::vector<Row> rows;
    for (const auto& type : project::source_types(session.config())) {
      rows.push_back({type.name, type.strengths, type.challenges});
    }
    return Answer {.table = {.columns = {{"type"}, {"strengths"}, {"challenges"}}, .rows = rows_of(std::move(rows))}};
  };
}

}  // namespace

extern const Command source_types {
    .path = "source types",
    .summary = "list the types of sources, what they are good for and what is hard",
    .details = R"(A type of your own is a table in refer.toml; one with the name of a built-in type takes its place:

  [source_types.investor]
  strengths = "sees many companies early"
  challenges = "asked by everybody")",
    .needs = Needs::settings,
    .declare = declare,
};

}  // namespace refer::command
