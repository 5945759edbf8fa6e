#include <fmt/core.h>

#include <memory>

#include "command/source/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle person {};
  SourceOptions source {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PERSON", options->person,
                "who: an id, e-mail, handle, or part of the name; a new e-mail, or 'Name <e-mail>', adds the contact");
  declare_fields(args, options->source);
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    const auto id = session.person_or_new(options->person, answer);
    auto fields = source_fields(options->source, session);
    if (!fields.type) {
      throw Error(Fault::usage, "a source needs a --type", "such as --type customer; 'refer source types' lists them");
    }
    if (!fields.owner) {
      fields.owner = session.owner();
    }
    fields.added_by = session.owner();
    store::add_source(database, id, fields, session.now());
    put_person(options->source, id, session);
    answer.table = store::source_table(database, {.person = id});
    answer.single = true;
    answer.notes.push_back(fmt::format("Added source {}: {}, {}.", number(id), session.name(id), *fields.type));
    return answer;
  };
}

}  // namespace

extern const Command source_add {
    .path = "source add",
    .summary = "make a person a source",
    .details =
        R"(A source is somebody who may introduce you. --strength is the tie between you and them as you state it; it takes the place of what an
import knew. --type holds for all records of --from that name none.

  refer source add jane@pixel.example --type customer --strength 5 --satisfaction 9
  refer source add omar --type partner --exchange reciprocal-intros --exchange co-marketing --access 4 --credibility 5

The nine factors from --network-match to --frequency are what 'refer source rank' counts with; 'refer help source edit' says when to give which.)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
