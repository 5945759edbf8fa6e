#include <fmt/core.h>

#include <memory>

#include "command/tie/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto name = std::make_shared<TieName>();
  declare_name(args, *name);
  return [name](Session& session) {
    return Answer {.table = tie_rows({.ids = {find_tie(*name, session)}}, session), .single = true};
  };
}

}  // namespace

extern const Command tie_show {
    .path = "tie show",
    .summary = "show a tie",
    .details =
        R"(Of a tie of yours, last_contact is the day of the latest touch, and freshness says how much of it is left: half
after each ties.half_life_days.

  refer tie show jane elena
  refer tie show 7)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
