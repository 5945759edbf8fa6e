#include <memory>

#include "command/intro/fields.hpp"
#include "command/intro/handling.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  bool for_source = false;
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which intro");
  args.option("--for-source", options->for_source, "a page for the source: how their introduction is handled");
  return [options](Session& session) {
    const IntroId key {options->id.number};
    const auto intro = store::get_intro(session.database(), key);
    if (options->for_source) {
      return Answer {.document = handling_page(intro, session)};
    }
    return Answer {.table = intro_rows({.ids = {key}}, session), .single = true};
  };
}

}  // namespace

extern const Command intro_show {
    .path = "intro show",
    .summary = "show an introduction with all its steps",
    .details =
        R"(permission_id is the permission by which the source may be named to the target today; counts says whether reports count
it, and changes how many things were put right by 'refer intro reclassify' ('refer intro history' lists them).

--for-source is to be handed to the source: what happens with their introduction and in which time (the sla settings), who looks after it, what
they will hear, and how to stop it. No amount, reason or note is in it.

  refer intro show 1
  refer intro show 1 --for-source --format markdown)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
