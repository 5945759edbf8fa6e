#include <fmt/core.h>

#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/intros.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<Handle> source {};
  std::optional<Handle> target {};
  std::optional<Handle> person {};
  std::optional<std::string> profile {};
  std::optional<std::string> owner {};
  std::optional<Mode> mode {};
  std::vector<IntroState> states {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.option("--state", options->states, "only introductions in this state");
  args.option("--source", options->source, "only by this source").value = "SOURCE";
  args.option("--target", options->target, "only to this person");
  args.option("--person", options->person, "only those in which this person is the source or the target");
  args.option("--profile", options->profile, "only about this profile").value = "PROFILE";
  args.option("--owner", options->owner, "only those whom OWNER follows up").value = "OWNER";
  args.option("--mode", options->mode, "only those made in this way");
  return [options](Session& session) {
    return Answer {.table = store::intro_table(session.database(), {.source = session.source(options->source),
                                                                    .target = session.person(options->target),
                                                                    .person = session.person(options->person),
                                                                    .profile = session.profile(options->profile),
                                                                    .owner = options->owner,
                                                                    .mode = options->mode,
                                                                    .states = options->states})};
  };
}

}  // namespace

extern const Command intro_list {
    .path = "intro list",
    .summary = "list introductions",
    .details = "  refer intro list --state introduced --state replied\n  refer intro list --state won --sort -value",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
