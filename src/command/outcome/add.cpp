#include <fmt/core.h>

#include <memory>

#include "command/outcome/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/store/moments.hpp"

namespace refer::command {

namespace {

struct Options {
  std::optional<std::string> result {};
  OutcomeOptions outcome {};
};

/// What the moment says stands where nothing else is said.
void take_from_moment(store::OutcomeFields& fields, Session& session) {
  if (!fields.moment || !*fields.moment) {
    return;
  }
  const auto moment = store::get_moment(session.database(), **fields.moment);
  if (!fields.result && !moment.outcome.empty()) {
    fields.result = moment.outcome;
  }
  if (!fields.customer && moment.contact != me) {
    fields.customer = moment.contact;
  }
  fields.day = fields.day ? fields.day : find_iso_date(moment.day);
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("RESULT", options->result, "what was achieved, in a line; that of the moment without it");
  declare_fields(args, options->outcome);
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    const auto today = project::day_of(session.now(), session.config());
    auto fields = outcome_fields(options->outcome, session, answer);
    fields.result = options->result;
    take_from_moment(fields, session);
    if (!fields.result) {
      throw Error(Fault::usage,
                  fields.moment ? "the moment says no outcome, so that an outcome needs a RESULT"
                                : "an outcome needs a RESULT: what was achieved, in a line",
                  "refer outcome add \"ramp time down from 6 months to 3\"");
    }
    fields.kind = fields.kind.value_or(OutcomeKind::result);
    fields.day = fields.day.value_or(today);
    const auto id = store::add_outcome(database, fields, session.now());
    const auto outcome = store::get_outcome(database, id, today);
    answer.table = outcome_rows({.ids = {id}}, session);
    answer.single = true;
    answer.notes.push_back(fmt::format("Added outcome {}: {}.", number(id), outcome_sentence(outcome, session)));
    if (auto note = naming_note(outcome, session); !note.empty()) {
      answer.notes.push_back(std::move(note));
    }
    return answer;
  };
}

}  // namespace

extern const Command outcome_add {
    .path = "outcome add",
    .summary = "keep what was achieved, to show it to others",
    .details =
        R"(Outcomes are the proof that letters and 'refer outcome sheet' tell: results with a number in them, stories, the words of customers, case studies. With
--moment the result, the customer and the day are those of the moment, unless said otherwise.

Who achieved it is named only while they allow it: 'refer permission add SOURCE --use public'. Until then the outcome is told of a customer in their
industry, without its link; one whose words name them is not told at all.

  refer outcome add "ramp time down from 6 months to 3" --customer elena --profile scaleups
  refer outcome add --moment 3 --kind testimonial --quote "We would not go back."
  refer outcome add "planning cut from 3 days to 4 hours" --kind case-study --link https://acme.example/brightworks
  refer outcome add --from outcomes.csv)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
