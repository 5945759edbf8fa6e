#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/asks.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> source {};
  std::optional<Handle> target {};
  std::optional<Handle> person {};
  std::optional<std::string> profile {};
  std::optional<std::string> owner {};
  std::optional<AskKind> kind {};
  std::vector<AskState> states {};
  std::optional<Coming> due {};
  bool overridden = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--state", options->states, "only asks in this state");
  args.option("--source", options->source, "only asks of this source").value = "SOURCE";
  args.option("--target", options->target, "only asks for this person");
  args.option("--person", options->person, "only asks in which this person is the source or the target");
  args.option("--profile", options->profile, "only asks about this profile").value = "PROFILE";
  args.option("--owner", options->owner, "only asks of this owner");
  args.option("--kind", options->kind, "only asks of this kind");
  args.option("--due", options->due, "only asks due on or before this day");
  args.option("--overridden", options->overridden, "only asks that went past a guard, with --override");
  return [options](Session& session) {
    return Answer {.table = store::ask_table(session.database(),
                                             {.source = session.source(options->source),
                                              .target = session.person(options->target),
                                              .person = session.person(options->person),
                                              .profile = session.profile(options->profile),
                                              .owner = options->owner,
                                              .kind = options->kind,
                                              .states = options->states,
                                              .due = options->due ? std::optional {options->due->day} : std::nullopt,
                                              .overridden = options->overridden})};
  };
}

}  // namespace

extern const Command ask_list {
    .path = "ask list",
    .summary = "list asks",
    .details = R"(  refer ask list --state queued --due today
  refer ask list --state sent --columns id,source,target,sent_at --sort sent_at
  refer ask list --overridden --columns id,source,override_reason,override_rules
  refer ask list --columns all --format csv)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
