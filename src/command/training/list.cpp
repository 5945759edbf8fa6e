#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/training.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<std::string> owner {};
  std::optional<TrainingKind> kind {};
  bool in_force = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--owner", options->owner, "only trainings of OWNER").value = "OWNER";
  args.option("--kind", options->kind, "only this kind");
  args.option("--in-force", options->in_force, "only those that are in force today");
  return [options](Session& session) {
    return Answer {
        .table = store::training_table(session.database(),
                                       {.owner = options->owner, .kind = options->kind, .in_force = options->in_force},
                                       project::day_of(session.now(), session.config()))};
  };
}

}  // namespace

extern const Command training_list {
    .path = "training list",
    .summary = "list who learned what, and who is certified",
    .details = "By day.\n\n  refer training list --kind certification --in-force",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
