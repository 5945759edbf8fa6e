#include <memory>

#include "command/feedback/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  auto& slot = args.argument("ID", *keys, "the ids of feedback; - reads them from standard input");
  slot.required = true;
  return [keys](Session& session) {
    auto& database = session.database();
    Answer answer;
    for (const auto id : session.ids<FeedbackId>(*keys)) {
      const auto feedback = store::get_feedback(database, id);
      const auto before = store::satisfaction_of(database, feedback.source);
      store::remove_feedback(database, id);
      for (auto& note : feedback_notes("Removed", feedback, before, session)) {
        answer.notes.push_back(std::move(note));
      }
    }
    return answer;
  };
}

}  // namespace

extern const Command feedback_remove {
    .path = "feedback remove",
    .summary = "remove feedback",
    .details =
        R"(Where it held the latest score, the satisfaction of the source falls back to the one before, and is not known any more without one.

  refer feedback remove 1 2)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
