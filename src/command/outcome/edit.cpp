#include <fmt/core.h>

#include <memory>

#include "command/outcome/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  std::optional<std::string> result {};
  OutcomeOptions outcome {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which outcome");
  args.option("--result", options->result, "what was achieved, in a line");
  declare_fields(args, options->outcome);
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    const OutcomeId id {options->id.number};
    auto fields = outcome_fields(options->outcome, session, answer);
    fields.result = options->result;
    store::edit_outcome(database, id, fields);
    const auto outcome = store::get_outcome(database, id, project::day_of(session.now(), session.config()));
    answer.table = outcome_rows({.ids = {id}}, session);
    answer.single = true;
    answer.notes.push_back(fmt::format("Changed outcome {}: {}.", number(id), outcome_sentence(outcome, session)));
    return answer;
  };
}

}  // namespace

extern const Command outcome_edit {
    .path = "outcome edit",
    .summary = "change an outcome",
    .details = R"(Only what is given changes; an empty text clears.

  refer outcome edit 2 --quote "We would not go back." --customer jane
  refer outcome edit 2 --profile "")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
