#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/store/feedback.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which feedback");
  return [id](Session& session) {
    const FeedbackId key {id->number};
    (void)store::get_feedback(session.database(), key);
    return Answer {.table = store::feedback_table(session.database(), {.ids = {key}}), .single = true};
  };
}

}  // namespace

extern const Command feedback_show {
    .path = "feedback show",
    .summary = "show a feedback",
    .details = "  refer feedback show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
