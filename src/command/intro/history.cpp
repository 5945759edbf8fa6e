#include <memory>

#include "command/intro/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/store/reclassify.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which introduction");
  return [id](Session& session) {
    const IntroId key {id->number};
    (void)store::get_intro(session.database(), key);
    return Answer {.table = store::intro_history(session.database(), key)};
  };
}

}  // namespace

extern const Command intro_history {
    .path = "intro history",
    .summary = "list the steps of an introduction, and what was put right",
    .details = R"(What 'refer intro reclassify' changed stands among the steps, with what was there before, and why.

  refer intro history 1)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
