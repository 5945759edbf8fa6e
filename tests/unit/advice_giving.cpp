#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "refer/advice/giving.hpp"
#include "refer/advice/paths.hpp"
#include "refer/store/contacts.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/sources.hpp"
#include "refer/store/ties.hpp"
#include "refer/store/walk.hpp"
#include "store_fixture.hpp"

namespace refer::advice {
namespace {

constexpr Instant now {1'772'442'000};

/// Forty-nine people, by turns of three titles and four industries, whom I know by every strength and evidence.
void add_people(store::Database& database) {
  constexpr const char* titles[] {"CFO", "Chief Financial Officer", "Chief Technology Officer"};
  constexpr const char* industries[] {"SaaS", "Steel", "", "SaaS"};
  for (int index = 0; index < 49; ++index) {
    const auto company = "C" + std::to_string(index);
    const auto id = store::add_contact(
        database, {.name = "P" + std::to_string(index), .title = titles[index % 3], .company = company}, now);
    database.run("update company set industry = nullif(?2, '') where name = ?1", {company, industries[index % 4]});
    store::set_tie(database, me, id, {.strength = 1 + index % 5, .evidence = static_cast<Evidence>(index % 4)}, now);
  }
}

ContactId add_source(store::Database& database, const std::string& name) {
  const auto id = store::add_contact(database, {.name = name}, now);
  store::add_source(database, id, {.type = "customer"}, now);
  return id;
}

/// The worth of everybody who fits a profile, the best first, without any of what makes `suggest` fast.
std::vector<double> worths(store::Database& database, const store::Ideal& wish) {
  std::vector<double> all;
  for (const auto& person : store::candidates(database, me)) {
    const auto legs = store::legs_of(database, me);
    const auto leg = std::find_if(legs.begin(), legs.end(), [&](const auto& one) { return one.to == person.id; });
    if (const auto fit = match(wish, person); fit.fits) {
      all.push_back(static_cast<double>(fit.points) / fit.possible * (weight(*leg) / 50.0));
    }
  }
  std::sort(all.rbegin(), all.rend());
  return all;
}

std::vector<double> worths(const std::vector<Suggestion>& suggestions) {
  std::vector<double> all;
  std::transform(suggestions.begin(), suggestions.end(), std::back_inserter(all),
                 [](const Suggestion& one) { return one.worth; });
  return all;
}

}  // namespace

TEST_CASE("giving: the best twenty are those that a look at everybody finds") {
  store::Scratch scratch;
  auto& database = scratch.database();
  add_people(database);
  const auto source = add_source(database, "Jane Roe");
  for (const auto& industries : {std::vector<std::string> {}, {"SaaS"}}) {
    const auto handle = "wants-" + std::to_string(industries.size());
    const auto id = store::add_profile(database, handle, {.industries = industries, .roles = {"CFO"}}, now, source);
    auto expected = worths(database, store::get_ideal(database, id));
    REQUIRE(expected.size() > 20);
    expected.resize(20);
    CHECK(worths(suggest(database, {}, source)) == expected);
    store::remove_profile(database, id);
  }
}

TEST_CASE("giving: nobody is suggested twice, and two who want the same get as much") {
  store::Scratch scratch;
  auto& database = scratch.database();
  add_people(database);
  for (const auto* const name : {"Jane Roe", "Karl Ott"}) {
    const auto source = add_source(database, name);
    store::add_profile(database, std::string {"w"} + std::to_string(number(source)), {.roles = {"CFO"}}, now, source);
  }
  std::set<ContactId> people;
  std::vector<std::size_t> counts(2);
  const auto all = suggest(database, {}, std::nullopt);
  for (const auto& one : all) {
    people.insert(one.person.id);
    ++counts[one.source.name == "Jane Roe" ? 0 : 1];
  }
  CHECK(people.size() == all.size());
  CHECK(counts[0] >= counts[1]);
  CHECK(counts[0] - counts[1] <= 1);
  CHECK(std::is_sorted(all.rbegin(), all.rend(),
                       [](const Suggestion& one, const Suggestion& other) { return one.worth < other.worth; }));
}

}  // namespace refer::advice
