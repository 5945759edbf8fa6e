#include <memory>

#include "command/outcome/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto id = std::make_shared<RecordId>();
  args.argument("ID", *id, "which outcome");
  return [id](Session& session) {
    const OutcomeId key {id->number};
    const auto outcome = store::get_outcome(session.database(), key, project::day_of(session.now(), session.config()));
    Answer answer {.table = outcome_rows({.ids = {key}}, session), .single = true};
    if (auto note = naming_note(outcome, session); !note.empty()) {
      answer.notes.push_back(std::move(note));
    }
    return answer;
  };
}

}  // namespace

extern const Command outcome_show {
    .path = "outcome show",
    .summary = "show an outcome, and whether its customer may be named",
    .details = "  refer outcome show 1",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
