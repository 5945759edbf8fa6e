#include <fmt/core.h>

#include <memory>

#include "command/tie/fields.hpp"
#include "refer/command/command.hpp"
#include "refer/core/error.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle from {};
  Handle to {};
  TieOptions tie {};
};

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("FROM", options->from, "one of two people; a new e-mail, or 'Name <e-mail>', adds the contact");
  args.argument("TO", options->to, "the other; 'me' is you");
  declare_fields(args, options->tie);
  return [options](Session& session) {
    if (!options->tie.strength) {
      throw Error(Fault::usage, "a tie needs a --strength",
                  "--strength 1 (met once) to 5 (would vouch for each other)");
    }
    Answer answer;
    auto& database = session.database();
    const auto from = session.person_or_new(options->from, answer);
    const auto to = session.person_or_new(options->to, answer);
    const auto before = store::find_tie(database, from, to);
    const auto id = store::add_tie(database, from, to, tie_fields(options->tie), session.now());
    answer.table = tie_rows({.ids = {id}}, session);
    answer.single = true;
    answer.notes.push_back(
        fmt::format("{} tie {}: {}, strength {}{}.", before ? "Changed" : "Added", number(id), tie_people(id, session),
                    options->tie.strength->value,
                    before ? fmt::format("; it was {}, strength {}", word(before->evidence), before->strength) : ""));
    return answer;
  };
}

}  // namespace

extern const Command tie_add {
    .path = "tie add",
    .summary = "record how well two people know each other",
    .details =
        R"(A tie goes both ways and is kept once. Stronger evidence takes the place of weaker: what you state replaces what an import knew. The same
again is refused; 'refer tie edit' changes it.

  refer tie add jane elena@globex.example --strength 4 --how "former colleagues at Chase"
  refer tie add me jane --strength 5)",
    .needs = Needs::write,
    .declare = declare,
    .batch = true,
};

}  // namespace refer::command
