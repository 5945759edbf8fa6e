#include <fmt/core.h>

#include <memory>

#include "command/source/fields.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle person {};
  SourceOptions source {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->person, "which source: an id, e-mail, handle, or part of the name");
  declare_fields(args, options->source);
  return [options](Session& session) {
    auto& database = session.database();
    const auto id = session.source(options->person);
    store::edit_source(database, id, source_fields(options->source, session));
    put_person(options->source, id, session);
    return Answer {.table = store::source_table(database, {.person = id}),
                   .single = true,
                   .notes = {fmt::format("Changed source {}: {}.", number(id), session.name(id))}};
  };
}

}  // namespace

extern const Command source_edit {
    .path = "source edit",
    .summary = "change what is known of a source",
    .details = R"(Only what is given changes; an empty text clears. 'refer contact edit' changes the person.

  refer source edit jane --satisfaction 10 --next-touch 2026-04-01)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
