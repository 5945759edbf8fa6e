#include <fmt/core.h>

#include <memory>

#include "command/tie/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  TieName name {};
  TieOptions tie {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  declare_name(args, options->name);
  declare_fields(args, options->tie);
  return [options](Session& session) {
    auto& database = session.database();
    const auto id = find_tie(options->name, session);
    store::edit_tie(database, id, tie_fields(options->tie));
    return Answer {.table = tie_rows({.ids = {id}}, session),
                   .single = true,
                   .notes = {fmt::format("Changed tie {}: {}.", number(id), tie_people(id, session))}};
  };
}

}  // namespace

extern const Command tie_edit {
    .path = "tie edit",
    .summary = "change a tie",
    .details = R"(Only what is given changes; an empty text clears.

  refer tie edit jane elena --strength 3
  refer tie edit 7 --until 2026-01-31)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
