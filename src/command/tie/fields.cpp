#include "command/tie/fields.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::command {

void declare_fields(Args& args, TieOptions& options) {
  args.option("--strength", options.strength,
              "how well they know each other, 1 (met once) to 5 (would vouch for each other)");
  args.option("--how", options.how, "how they know each other: former colleagues at Chase");
  args.option("--since", options.since, "since when");
  args.option("--until", options.until, "until when, if it is over");
  args.option("--evidence", options.evidence, "what it rests on");
  args.option("--note", options.note, "anything else");
}

store::TieFields tie_fields(const TieOptions& options) {
  store::TieFields fields {.how = options.how,
                           .since = options.since,
                           .until = options.until,
                           .evidence = options.evidence,
                           .note = options.note};
  if (options.strength) {
    fields.strength = options.strength->value;
  }
  return fields;
}

Table tie_rows(store::TieFilter filter, Session& session) {
  filter.today = project::day_of(session.now(), session.config());
  filter.half_life = session.config().integer("ties.half_life_days");
  return store::tie_table(session.database(), filter);
}

void declare_name(Args& args, TieName& name) {
  args.argument("TIE", name.one, "the id of a tie, or one of the two people");
  args.argument("PERSON", name.other, "the other of the two");
}

TieId find_tie(const TieName& name, Session& session) {
  auto& database = session.database();
  if (!name.other) {
    const auto id = find_integer(name.one.text);
    if (!id) {
      throw Error(Fault::usage, fmt::format("{} is no id of a tie", quote(name.one.text)),
                  "give the id, or both people");
    }
    return store::get_tie(database, TieId {*id}).id;
  }
  const auto one = session.person(name.one);
  const auto other = session.person(*name.other);
  if (one == other) {
    throw Error(Fault::usage, "a tie is between two people, and this is one", "give the id of the tie, or both people");
  }
  const auto tie = store::find_tie(database, one, other);
  if (!tie) {
    throw Error(Fault::missing, fmt::format("no tie between {} and {}", session.name(one), session.name(other)),
                fmt::format("'refer tie add {} {} --strength 3' adds one", number(one), number(other)));
  }
  return tie->id;
}

std::string tie_people(TieId id, Session& session) {
  const auto tie = store::get_tie(session.database(), id);
  return fmt::format("{} and {}", session.name(tie.a), session.name(tie.b));
}

}  // namespace refer::command
