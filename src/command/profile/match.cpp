#include "refer/advice/match.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <memory>

#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"

namespace refer::command {

namespace {

struct Options {
  std::string profile {};
  std::vector<Handle> people {};
  std::optional<Handle> source {};
  bool fits = false;
};

std::vector<store::Candidate> candidates(const Options& options, Session& session) {
  auto& database = session.database();
  const auto source = session.source(options.source);
  if (options.people.empty()) {
    return store::candidates(database, source);
  }
  const auto named = session.people(options.people, store::Scope::anyone);
  std::vector<store::Candidate> people;
  if (!source) {
    std::transform(named.begin(), named.end(), std::back_inserter(people),
                   [&](ContactId id) { return store::get_candidate(database, id); });
    return people;
  }
  people = store::candidates(database, source);
  std::erase_if(people, [&](const store::Candidate& person) {
    return std::find(named.begin(), named.end(), person.id) == named.end();
  });
  return people;
}

/// People and what they came to, the best first; the reasons are made when a row is pulled.
struct Ranking {
  advice::Matcher matcher;
  std::vector<store::Candidate> people {};
  struct Place {
    int points = 0;
    std::size_t index = 0;
  };
  std::vector<Place> places {};
  std::size_t next = 0;
};

Rows ranked(advice::Matcher matcher, std::vector<store::Candidate> people, bool only_fits) {
  const auto all = std::make_shared<Ranking>(Ranking {.matcher = std::move(matcher), .people = std::move(people)});
  for (std::size_t index = 0; index < all->people.size(); ++index) {
    if (const auto fit = all->matcher.score(all->people[index]); fit.fits || !only_fits) {
      all->places.push_back({fit.points, index});
    }
  }
  std::sort(all->places.begin(), all->places.end(), [&](const auto& one, const auto& other) {
    return one.points != other.points ? one.points > other.points
                                      : all->people[one.index].id < all->people[other.index].id;
  });
  return [all](Row& row) {
    if (all->next == all->places.size()) {
      return false;
    }
    const auto& person = all->people[all->places[all->next++].index];
    auto fit = all->matcher.match(person);
    row = {person.name,
           text_cell(person.title),
           text_cell(person.company),
           std::int64_t {fit.points},
           std::int64_t {fit.possible},
           fit.fits,
           std::move(fit.reasons),
           number(person.id),
           text_cell(person.email)};
    return true;
  };
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("PROFILE", options->profile, "which profile: its handle or its id");
  args.argument("PERSON", options->people, "only these people; - reads them from standard input").required = false;
  args.option("--source", options->source, "only people whom this source knows").value = "SOURCE";
  args.option("--fits", options->fits, "only people who fit");
  return [options](Session& session) {
    auto& database = session.database();
    advice::Matcher matcher {store::get_ideal(database, store::find_profile(database, options->profile))};
    return Answer {.table = {.columns = {{"name"},
                                         {"title"},
                                         {"company"},
                                         {"points", Kind::integer},
                                         {"possible", Kind::integer},
                                         {"fits", Kind::flag},
                                         {"reasons", Kind::list},
                                         {"id", Kind::integer, true},
                                         {"email", Kind::text, true}},
                             .rows = ranked(std::move(matcher), candidates(*options, session), options->fits)}};
  };
}

}  // namespace

extern const Command profile_match {
    .path = "profile match",
    .summary = "score people against a profile, with the reason for each point",
    .details =
        R"(A role gives 40 points, an industry 20, a size in employees 20, a region 10, a revenue 10; 'possible' is what the profile asks for. The best come
first. What is not known of a person gives nothing, and says nothing against them.

Somebody fits whose title is one of the roles, where the profile names roles, and of whom nothing is known that speaks against it. All words of the
role must be in the title, in any order: "VP of Sales" fits "Vice President, Sales"; an assistant, an intern, or a former VP does not fit. A revenue is
compared in its own currency only.

  refer profile match scaleups --fits --limit 20
  refer profile match scaleups elena marcus
  refer profile match scaleups --source jane --format csv)",
    .needs = Needs::read,
    .declare = declare,
};

}  // namespace refer::command
