#include <memory>

#include "command/feedback/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle source {};
  FeedbackOptions feedback {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->source, "who said it: an id, e-mail, handle, or part of the name of a source");
  declare_fields(args, options->feedback);
  return [options](Session& session) {
    auto& database = session.database();
    const auto source = session.source(options->source);
    auto fields = feedback_fields(options->feedback, session);
    fields.day = fields.day.value_or(project::day_of(session.now(), session.config()));
    fields.owner = fields.owner ? fields.owner : session.owner();
    const auto before = store::satisfaction_of(database, source);
    const auto id = store::add_feedback(database, source, fields, session.now());
    return Answer {.table = store::feedback_table(database, {.ids = {id}}),
                   .single = true,
                   .notes = feedback_notes("Added", store::get_feedback(database, id), before, session)};
  };
}

}  // namespace

extern const Command feedback_add {
    .path = "feedback add",
    .summary = "record how a source finds working with you",
    .details =
        R"(A score of 0 to 10, their words, or both. The latest score, by day, is the satisfaction of the source: guards and lists use it. What was said
before stays, and 'refer report satisfaction' shows how it changes. What 'refer source edit --satisfaction' says holds until the next score.

  refer feedback add jane --score 9 --text "the updates are what I like"
  refer feedback add --from survey.csv)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
