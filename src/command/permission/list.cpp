#include <memory>

#include "command/permission/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> source {};
  std::optional<store::Use> use {};
  bool valid = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--source", options->source, "only by this source").value = "SOURCE";
  args.option("--use", options->use, "only for this use");
  args.option("--valid", options->valid, "only those that hold today");
  return [options](Session& session) {
    return Answer {
        .table = permission_rows(
            {.source = session.source(options->source), .use = options->use, .valid = options->valid}, session)};
  };
}

}  // namespace

extern const Command permission_list {
    .path = "permission list",
    .summary = "list what sources allow",
    .details = R"(valid says whether a permission holds today.

  refer permission list --source jane --valid
  refer permission list --use public)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
