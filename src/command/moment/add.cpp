#include <fmt/core.h>

#include <memory>

#include "command/moment/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle person {};
  store::MomentFields fields {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person, "whose moment: an id, e-mail, handle, or part of the name");
  declare_fields(args, options->fields);
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
    return Answer {.table = store::moment_table(database, {.ids = {id}}),
                   .single = true,
                   .notes = {fmt::format("Added moment {}: {}, {} on {}.", number(id), session.name(person),
                                         *fields.kind, format(*fields.day))}};
  };
}

}  // namespace

extern const Command moment_add {
    .path = "moment add",
    .summary = "record a moment in which your value was plain to see",
    .details =
        R"(A moment is what earns an ask: say what was delivered, in numbers where there are any. The same moment twice (person, kind, day and outcome)
is refused.

  refer moment add jane --kind renewal --outcome "cut onboarding from 6 weeks to 10 days"
  crm-export | refer moment add --from -)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
