#include <fmt/core.h>

#include <memory>

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
    return Answer {.table = store::tie_table(
                       session.database(), {.person = session.person(options->person), .evidence = options->evidence})};
  };
}

}  // namespace

extern const Command tie_list {
    .path = "tie list",
    .summary = "list ties",
    .details = "  refer tie list jane --sort -strength",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
