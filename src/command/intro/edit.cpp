#include <fmt/core.h>

#include <memory>

#include "command/intro/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/command/consent.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  std::optional<Handle> target {};
  IntroOptions intro {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which introduction");
  args.option("--target", options->target, "to whom");
  declare_fields(args, options->intro);
  return [options](Session& session) {
    auto& database = session.database();
    const IntroId id {options->id.number};
    auto fields = intro_fields(options->intro, session);
    const auto before = store::get_intro(database, id);
    fields.target = session.person(options->target);
    check_intro_people(before.source, fields.target);
    try {
      store::edit_intro(database, id, fields);
    } catch (const Error& error) {
      // Nobody can consent afterwards.
      throw Error(error.fault(), error.message(),
                  error.fault() == Fault::refused ? "'refer undo' takes its steps back" : error.hint());
    }
    const auto after = store::get_intro(database, id);
    if (fields.mode || fields.target || fields.profile) {
      check_mention(after, session.now(), session);
    }
    return Answer {.table = intro_rows({.ids = {id}}, session),
                   .single = true,
                   .notes = {fmt::format("Changed intro {}: {}.", number(id), intro_sentence(after, session))}};
  };
}

}  // namespace

extern const Command intro_edit {
    .path = "intro edit",
    .summary = "change an introduction",
    .details =
        R"(Only what is given changes; an empty text clears. Steps are taken by 'refer intro mark', consents are recorded by 'refer
intro consent', and 'refer intro reclassify' puts right what was recorded in the wrong place: also the target, once they agreed or were introduced.

  refer intro edit 1 --value 48000EUR --years 2
  refer intro edit 1 --thanked today
  refer intro edit 1 --handoff "call after 16:00, in German" --colleague bo)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
