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
    return Answer {.table = store::tie_table(session.database(), {.ids = {find_tie(*name, session)}}), .single = true};
  };
}

}  // namespace

extern const Command tie_show {
    .path = "tie show",
    .summary = "show a tie",
    .details = "  refer tie show jane elena\n  refer tie show 7",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
