#include <memory>

#include "command/credit/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<RecordId> intro {};
  std::optional<Handle> source {};
  std::optional<CreditRole> role {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--intro", options->intro, "only of this introduction");
  args.option("--source", options->source, "only of this source").value = "SOURCE";
  args.option("--role", options->role, "only with this role");
  return [options](Session& session) {
    store::CreditFilter filter {.source = session.source(options->source), .role = options->role};
    if (options->intro) {
      filter.intro = IntroId {options->intro->number};
    }
    return Answer {.table = store::credit_table(session.database(), filter)};
  };
}

}  // namespace

extern const Command credit_list {
    .path = "credit list",
    .summary = "list who else has a part in deals",
    .details =
        R"(By introduction. value is their part of what the deal is worth; the source of the introduction, whom --columns all shows as
primary, has the rest.

  refer credit list --intro 3
  refer credit list --source omar --role influenced)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
