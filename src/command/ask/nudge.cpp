#include <fmt/core.h>

#include <memory>

#include "command/ask/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  std::vector<Key> ids {};
  std::optional<When> on {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("ID", options->ids, "which asks; - reads their ids from standard input").required = true;
  args.option("--on", options->on, "when; now without it");
  return [options](Session& session) {
    Answer answer;
    auto& database = session.database();
    const auto ids = session.ids<AskId>(options->ids);
    for (const auto id : ids) {
      const auto ask = store::get_ask(database, id);
      try {
        session.check_contact(ask.source);
        store::nudge_ask(database, id, options->on.value_or(When {session.now()}));
      } catch (const Error& error) {
        throw about_ask(id, error);
      }
      answer.notes.push_back(fmt::format("Nudged ask {}: {}.", number(id), ask_sentence(ask, session)));
    }
    // No id is no row, not every row.
    answer.table = store::ask_table(database, {.ids = ids.empty() ? std::vector {AskId {}} : ids});
    answer.single = ids.size() == 1 && options->ids.front().text != "-";
    return answer;
  };
}

}  // namespace

extern const Command ask_nudge {
    .path = "ask nudge",
    .summary = "record that a source was reminded of an ask",
    .details =
        R"(An ask that was sent and has no answer yet, or counts as silent, is counted up: 'refer ask show' has nudges and nudged_at. Its state stays.

  refer ask nudge 3
  refer ask nudge 3 4 --on yesterday
  refer ask list --state sent --columns id,source,nudges,nudged_at)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
