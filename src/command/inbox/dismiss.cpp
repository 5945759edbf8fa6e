#include <fmt/core.h>

#include <memory>

#include "command/inbox/fields.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"

namespace refer::command {

namespace {

Runner declare(Args& args) {
  const auto keys = std::make_shared<std::vector<Key>>();
  args.argument("ID", *keys, "which proposals; - reads their ids from standard input").required = true;
  return [keys](Session& session) {
    Answer answer;
    auto& database = session.database();
    std::vector<store::Proposal> dismissed;
    for (const auto id : session.ids<ProposalId>(*keys)) {
      const auto proposal = store::get_proposal(database, id);
      if (proposal.state == store::Decision::applied) {
        throw Error(Fault::conflict, fmt::format("proposal {}: it is applied already", number(id)),
                    "'refer log' shows the command that applied it, 'refer undo' takes the last one back");
      }
      store::decide_proposal(database, id, store::Decision::dismissed);
      dismissed.push_back(store::get_proposal(database, id));
      answer.notes.push_back(fmt::format("Dismissed proposal {}: {}.", number(id), word(proposal.what)));
    }
    answer.table = proposal_rows(dismissed, session);
    return answer;
  };
}

}  // namespace

extern const Command inbox_dismiss {
    .path = "inbox dismiss",
    .summary = "put proposals away that are not so",
    .details =
        R"(They are kept, so that no scan finds them again: 'refer inbox list --all' shows them, and 'refer inbox apply ID' still applies one.

  refer inbox dismiss 4
  refer inbox list --columns id --format csv --no-header | refer inbox dismiss -)",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
