#include <fmt/core.h>

#include <memory>

#include "command/tie/fields.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/ties.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> person {};
  std::optional<Evidence> evidence {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "only ties of this person; 'me' is you");
  args.option("--evidence", options->evidence, "only ties that rest on this");
  return [options](Session& session) {
    return Answer {.table =
                       tie_rows({.person = session.person(options->person), .evidence = options->evidence}, session)};
  };
}

}  // namespace

extern const Command tie_list {
    .path = "tie list",
    .summary = "list ties",
    .details =
        R"(Of ties of yours, --columns all also shows when you were last in touch (last_contact), and how fresh that leaves them.

  refer tie list jane --sort -strength
  refer tie list me --columns to,strength,last_contact,freshness --sort freshness)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
