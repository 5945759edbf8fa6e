#include <fmt/core.h>

#include <memory>
#include <utility>

#include "command/ask/planned.hpp"
#include "command/moment/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"
#include "refer/store/sources.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle person {};
  store::MomentFields fields {};
  bool queue = false;
};

/// Queues what the moment earns; the sentence that says so, or why there is nothing.
std::string queue_for(ContactId person, MomentId moment, Date day, Session& session) {
  if (!store::is_source(session.database(), person)) {
    return fmt::format("No ask was queued: {} is no source; 'refer source add {}' makes them one.",
                       session.name(person), number(person));
  }
  if (day > project::day_of(session.now(), session.config())) {
    return fmt::format("No ask was queued: the day is still to come, {}.", format(day));
  }
  return queue_best(person, moment, session);
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "whose moment: an id, e-mail, handle, or part of the name");
  declare_fields(args, options->fields);
  args.option("--queue", options->queue, "queue the best ask that it earns; moments.queue_ask does so always");
  return [options](Session& session) {
    auto fields = options->fields;
    if (!fields.kind || fields.kind->empty()) {
      throw Error(Fault::usage, "a moment needs a --kind",
                  "such as --kind renewal; 'refer help moment add' lists them");
    }
    check_fields(fields, session);
    if (!fields.day) {
      fields.day = local_date(session.now());
    }
    auto& database = session.database();
    const auto person = session.person(options->person);
    const auto id = store::add_moment(database, person, fields, session.now());
    Answer answer {.table = moment_table({.ids = {id}}, session),
                   .single = true,
                   .notes = {fmt::format("Added moment {}: {}, {} on {}.", number(id), session.name(person),
                                         *fields.kind, format(*fields.day))}};
    if (options->queue || session.config().flag("moments.queue_ask")) {
      // What came of it is always said, after what it came of.
      if (!session.batch) {
        answer.warnings = std::exchange(answer.notes, {});
      }
      answer.warnings.push_back(queue_for(person, id, *fields.day, session));
    }
    return answer;
  };
}

}  // namespace

extern const Command moment_add {
    .path = "moment add",
    .summary = "record a moment in which your value was plain to see",
    .details =
        R"(A moment is what earns an ask: say what was delivered, in numbers where there are any. The same moment twice (person, kind, day and outcome)
is refused.

--queue queues the best ask of that source, as 'refer ask plan' would with a budget of one; it cites this moment. Where there is none to make, a sentence
says which rule stops it, and the moment is kept all the same.

  refer moment add jane --kind renewal --outcome "cut onboarding from 6 weeks to 10 days"
  crm-export | refer moment add --from -)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
