#include <memory>

#include "command/feedback/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  FeedbackOptions feedback {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which feedback");
  declare_fields(args, options->feedback);
  return [options](Session& session) {
    auto& database = session.database();
    const FeedbackId id {options->id.number};
    const auto source = store::get_feedback(database, id).source;
    const auto before = store::satisfaction_of(database, source);
    store::edit_feedback(database, id, feedback_fields(options->feedback, session));
    return Answer {.table = store::feedback_table(database, {.ids = {id}}),
                   .single = true,
                   .notes = feedback_notes("Changed", store::get_feedback(database, id), before, session)};
  };
}

}  // namespace

extern const Command feedback_edit {
    .path = "feedback edit",
    .summary = "change a feedback",
    .details =
        R"(Only what is given changes; an empty text clears. The satisfaction of the source follows where the latest score changes.

  refer feedback edit 2 --score 8)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
