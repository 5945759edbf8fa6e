#include <fmt/core.h>

#include <memory>

#include "command/ask/fields.hpp"
#include "command/ask/proposal.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

struct Options {
  RecordId id {};
  std::optional<Handle> target {};
  AskOptions ask {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->id, "which ask");
  args.option("--target", options->target, "whom you want to meet").value = "PERSON";
  declare_fields(args, options->ask);
  return [options](Session& session) {
    auto& database = session.database();
    const AskId id {options->id.number};
    const auto before = store::get_ask(database, id);
    auto fields = ask_fields(options->ask, before.source, session);
    fields.target = session.person(options->target);
    check_ask_people(before.source, fields.target);
    const bool asks_otherwise = fields.target || fields.profile || fields.kind || fields.moment;
    if (fields.override_reason || (asks_otherwise && !is_final(before.state))) {
      fields.override_rules = advice::guard(database, session.config(), propose(before, fields), session.now(),
                                            {.reason = fields.override_reason});
    }
    store::edit_ask(database, id, fields);
    return Answer {
        .table = store::ask_table(database, {.ids = {id}}),
        .single = true,
        .notes = {fmt::format("Changed ask {}: {}.", number(id), ask_sentence(store::get_ask(database, id), session))}};
  };
}

}  // namespace

extern const Command ask_edit {
    .path = "ask edit",
    .summary = "change an ask",
    .details =
        R"(Only what is given changes; an empty text clears. Steps are taken by 'refer ask mark'. Guards judge an open ask anew when its target, profile,
kind or moment changes: an earlier --override was for what it was then.

  refer ask edit 1 --due 2026-04-01 --owner Ben)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
