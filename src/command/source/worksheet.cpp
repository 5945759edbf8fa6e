#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "refer/advice/match.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/store/asks.hpp"
#include "refer/store/intros.hpp"
#include "refer/store/ties.hpp"

namespace refer::command {

namespace {

struct Options {
  Handle source {};
  std::optional<std::string> profile {};
  bool all = false;
};

/// Somebody whom the source may introduce.
struct Prospect {
  store::Candidate person {};
  store::Tie tie {};
  advice::Fit fit {};
};

ProfileId which_profile(const Options& options, Session& session) {
  if (const auto named = session.profile(options.profile)) {
    return *named;
  }
  if (const auto only = store::only_profile(session.database())) {
    return *only;
  }
  const auto is_empty = store::all_ideals(session.database()).empty();
  throw Error(Fault::usage, is_empty ? "there is no profile to look for" : "there are several profiles to look for",
              is_empty ? "'refer profile add' adds one" : "name one with --profile; 'refer profile list' shows them");
}

/// The people of the network who may be asked for: nobody who must not be contacted, and nobody whom this source was
/// asked for or has introduced already, since a file of asks would pass them over.
std::vector<Prospect> prospects(ContactId source, const store::Ideal& profile, bool all, Session& session) {
  auto& database = session.database();
  const advice::Matcher matcher {profile};
  std::vector<Prospect> found;
  for (auto& person : store::candidates(database, source)) {
    const auto score = matcher.score(person);
    const bool is_wanted = person.do_not_contact.empty() && (all ? score.points > 0 : score.fits);
    if (!is_wanted || store::find_ask(database, source, person.id, profile.id, false) ||
        store::find_intro(database, source, person.id)) {
      continue;
    }
    // What is only inferred is no reason to ask.
    if (const auto tie = store::find_tie(database, source, person.id); tie && tie->evidence != Evidence::inferred) {
      auto fit = matcher.match(person);
      found.push_back({.person = std::move(person), .tie = *tie, .fit = std::move(fit)});
    }
  }
  std::sort(found.begin(), found.end(), [](const Prospect& one, const Prospect& other) {
    const auto key = [](const Prospect& it) {
      return std::tuple {-it.fit.points, -it.tie.strength, number(it.person.id)};
    };
    return key(one) < key(other);
  });
  return found;
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("SOURCE", options->source, "whose network: an id, e-mail, handle, or part of the name of a source");
  args.option("--profile", options->profile, "whom to look for; not needed where there is one profile").value =
      "PROFILE";
  args.option("--all", options->all, "everybody with any points, not only those who fit");
  return [options](Session& session) {
    auto& database = session.database();
    const auto id = session.source(options->source);
    const auto source = store::get_candidate(database, id);
    const auto profile = store::get_ideal(database, which_profile(*options, session));
    auto found = prospects(id, profile, options->all, session);
    std::vector<Row> rows;
    for (auto& [person, tie, fit] : found) {
      rows.push_back({Cell {}, store::command_name(id, source.email), store::command_name(person.id, person.email),
                      profile.handle, std::string {word(AskKind::specific)}, std::string {word(Sourced::together)},
                      person.name, text_cell(person.title), text_cell(person.company), std::int64_t {fit.points},
                      std::int64_t {tie.strength}, std::string {word(tie.evidence)}, std::move(fit.reasons)});
    }
    Answer answer {.table = {.columns = {{"ask"},
                                         {"source"},
                                         {"target"},
                                         {"profile"},
                                         {"kind"},
                                         {"sourced"},
                                         {"name"},
                                         {"title"},
                                         {"company"},
                                         {"points", Kind::integer},
                                         {"strength", Kind::integer},
                                         {"evidence"},
                                         {"reasons", Kind::list}}}};
    if (rows.empty()) {
      const auto next =
          store::candidates(database, id).empty() || options->all
              ? fmt::format("'refer import linkedin FILE --network-of {}' reads their connections", number(id))
              : std::string {"--all shows who comes near"};
      answer.notes.push_back(
          fmt::format("Nobody in the network of {} fits {}; {}.", session.name(id), profile.handle, next));
    }
    answer.table.rows = rows_of(std::move(rows));
    return answer;
  };
}

}  // namespace

extern const Command source_worksheet {
    .path = "source worksheet",
    .summary = "list whom a source may introduce, to go through it together",
    .details =
        R"(Of the people whom the source knows, those who fit the profile, the best first, then whom the source knows best. Left out are people who must not
be contacted, and those whom this source was asked for or has introduced already.

Go through the list with the source and write 'yes' in the column 'ask' of those worth an introduction. 'refer ask add --from' reads the file back and
queues an ask for each marked row; rows without a mark are passed over. The last columns, from 'name' on, are only there for people.

  refer import linkedin Connections.csv --network-of jane
  refer source worksheet jane --profile scaleups --format csv > worksheet.csv
  refer ask add --from worksheet.csv
  refer source worksheet jane --format markdown --columns ask,name,title,company,reasons)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
