#include <fmt/core.h>

#include <memory>

#include "refer/advice/giving.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

Row row_of(advice::Suggestion one) {
  auto command = fmt::format("refer touch add {} --introduced {}", store::command_name(one.source.id, one.source.email),
                             store::command_name(one.person.id, one.person.email));
  return {one.source.name,
          one.person.name,
          text_cell(one.person.title),
          text_cell(one.person.company),
          std::int64_t {one.fit.points},
          std::int64_t {one.fit.possible},
          std::int64_t {one.strength},
          std::move(one.fit.reasons),
          std::move(command),
          one.profile,
          std::string {word(one.evidence)},
          rounded_cell(one.worth),
          number(one.source.id),
          number(one.person.id)};
}

/// What is missing where nobody can be suggested.
std::string missing(std::optional<ContactId> source, Session& session) {
  if (!store::wishes(session.database(), source).empty()) {
    return "Nobody whom you know fits what they want; 'refer profile match PROFILE' shows who comes near.";
  }
  const auto whom = source ? session.name(*source) : std::string {"any source"};
  return fmt::format("No profile says whom {} wants to meet: 'refer profile add HANDLE --for {} --role TEXT' adds one.",
                     whom, source ? fmt::format("{}", number(*source)) : std::string {"SOURCE"});
}

Runner declare(Args& args) {
  const auto source = std::make_shared<std::optional<Handle>>();
  args.argument("SOURCE", *source, "for whom: an id, e-mail, handle, or part of the name; all sources without it");
  return [source](Session& session) {
    const auto id = session.source(*source);
    if (id) {
      session.check_contact(*id);
    }
    std::vector<Row> rows;
    for (auto& one : advice::suggest(session.database(), session.config(), id)) {
      rows.push_back(row_of(std::move(one)));
    }
    Answer answer;
    if (rows.empty()) {
      answer.notes.push_back(missing(id, session));
    }
    answer.table = {.columns = {{"source"},
                                {"introduce"},
                                {"title"},
                                {"company"},
                                {"points", Kind::integer},
                                {"possible", Kind::integer},
                                {"strength", Kind::integer},
                                {"reasons", Kind::list},
                                {"command"},
                                {"profile", Kind::text, true},
                                {"evidence", Kind::text, true},
                                {"worth", Kind::number, true},
                                {"source_id", Kind::integer, true},
                                {"person_id", Kind::integer, true}},
                    .rows = rows_of(std::move(rows))};
    return answer;
  };
}

}  // namespace

extern const Command give_suggest {
    .path = "give suggest",
    .summary = "find introductions you could give to your sources",
    .details =
        R"(Whom a source wants to meet is a profile of theirs: refer profile add jane-wants --for jane --role CFO. Here are the people you know who fit it,
as 'refer profile match' counts, with the line to type once you have introduced them.

The order is worth: the share of the points that somebody has, times what your tie to them weighs ('refer path' says how). Nobody is suggested to two
sources: they take turns, whoever is fitted best first, and none has more than twenty.

Left out are people at the company of the source, whom the source knows well already (ties.strong) or was introduced to, and whom you only seem to
know (an inferred tie). Left out, on both sides, is whoever must not be contacted, and every source whose health is at-risk or lost or who waits for an
open issue to be mended.

  refer give suggest
  refer give suggest jane --limit 3
  refer touch add jane --introduced elena)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
