// The set that a plan chooses, held against every set there is.

#include <doctest/doctest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <set>
#include <utility>

#include "advice/matching.hpp"

using namespace refer::advice;

namespace {

/// What a set is worth: its weight, and, of sets that weigh the same, the less the places add up to the better.
using Worth = std::pair<std::int64_t, std::int64_t>;

/// What is left of every limit.
struct Room {
  std::vector<Limit> limits;
  std::set<std::size_t> taken {};
  std::size_t budget = 0;
};

bool take(Room& room, const Option& option) {
  auto& limit = room.limits[option.source];
  if (room.budget == 0 || option.weight <= 0 || limit.asks < 1 || limit.capital < option.cost ||
      !room.taken.insert(option.target).second) {
    return false;
  }
  --room.budget;
  --limit.asks;
  limit.capital -= option.cost;
  return true;
}

/// The best of all subsets, each looked at.
Worth best_of_all(const std::vector<Option>& options, std::size_t from, const Room& room) {
  if (from == options.size()) {
    return {};
  }
  auto best = best_of_all(options, from + 1, room);
  auto with = room;
  if (take(with, options[from])) {
    auto worth = best_of_all(options, from + 1, with);
    worth.first += options[from].weight;
    worth.second -= static_cast<std::int64_t>(from) + 1;
    best = std::max(best, worth);
  }
  return best;
}

/// The worth of a set; fails when it breaks a limit.
Worth worth_of(const std::vector<Option>& options, const std::vector<std::size_t>& places, Room room) {
  Worth worth;
  for (const auto place : places) {
    CHECK(take(room, options.at(place)));
    worth.first += options.at(place).weight;
    worth.second -= static_cast<std::int64_t>(place) + 1;
  }
  return worth;
}

struct Example {
  std::vector<Option> options {};
  std::vector<Limit> limits {};
  std::size_t budget = 0;
};

class Chance {
 public:
  explicit Chance(unsigned seed) : bits_ {seed} {}
  /// From `low` to `high`; not std::uniform_int_distribution, which differs from library to library.
  std::int64_t draw(std::int64_t low, std::int64_t high) {
    return low + static_cast<std::int64_t>(bits_() % static_cast<std::uint64_t>(high - low + 1));
  }

 private:
  std::mt19937_64 bits_;
};

/// At most 4 sources, 5 targets and 3 kinds of ask, few different weights: many ties.
Example small_example(unsigned seed) {
  Chance chance {seed};
  Example one;
  const auto sources = chance.draw(1, 4);
  const auto targets = chance.draw(1, 5);
  const auto heaviest = chance.draw(1, 2) == 1 ? 3 : 1000;
  const auto dearest = chance.draw(0, 3);
  for (std::int64_t source = 0; source < sources; ++source) {
    one.limits.push_back({chance.draw(0, 4), chance.draw(0, 8)});
    for (std::int64_t target = 0; target < targets; ++target) {
      for (std::int64_t kind = 0; kind < 3; ++kind) {
        if (chance.draw(0, 4) < 2 && one.options.size() < 16) {
          one.options.push_back({static_cast<std::size_t>(source), static_cast<std::size_t>(target),
                                 chance.draw(0, heaviest), dearest == 0 ? kind + 1 : chance.draw(0, dearest)});
        }
      }
    }
  }
  one.budget = static_cast<std::size_t>(chance.draw(0, 6));
  return one;
}

}  // namespace

TEST_CASE("best set: no subset is better, in thousands of small cases") {
  std::size_t not_empty = 0;
  std::size_t overrun = 0;
  for (unsigned seed = 1; seed <= 8000; ++seed) {
    CAPTURE(seed);
    const auto one = small_example(seed);
    const Room room {.limits = one.limits, .budget = one.budget};
    const auto choice = best_set(one.options, one.limits, one.budget);
    const auto worth = worth_of(one.options, choice.places, room);
    REQUIRE(worth == best_of_all(one.options, 0, room));
    CHECK(choice.bound == worth.first);
    not_empty += choice.places.empty() ? 0 : 1;
    auto boundless = one.limits;
    for (auto& limit : boundless) {
      limit.capital = 1000;
    }
    overrun += best_set(one.options, boundless, one.budget).places != choice.places ? 1 : 0;
  }
  // What is drawn is worth looking at.
  CHECK(not_empty > 4000);
  CHECK(overrun > 1000);
}

TEST_CASE("best set: nothing comes of nothing") {
  CHECK(best_set({}, {}, 8).places.empty());
  CHECK(best_set({}, {{1, 1}}, 8).places.empty());
  CHECK(best_set({{0, 0, 5, 1}}, {{1, 1}}, 0).places.empty());
  CHECK(best_set({{0, 0, 5, 2}}, {{1, 1}}, 8).places.empty());
  CHECK(best_set({{0, 0, 5, 1}}, {{0, 1}}, 8).places.empty());
  CHECK(best_set({{0, 0, 0, 1}}, {{1, 1}}, 8).places.empty());
}

TEST_CASE("best set: the best of each source is not always in it") {
  // Both know the same person best; the second knows nobody else.
  CHECK(best_set({{0, 0, 10, 1}, {0, 1, 9, 1}, {1, 0, 8, 1}}, {{1, 8}, {1, 8}}, 8).places ==
        std::vector<std::size_t> {1, 2});
  // Two cheap ones are worth more than a dear one.
  CHECK(best_set({{0, 0, 10, 3}, {0, 1, 6, 1}, {0, 2, 6, 2}}, {{3, 3}}, 8).places == std::vector<std::size_t> {1, 2});
}

TEST_CASE("best set: between equals the first in the list") {
  CHECK(best_set({{0, 0, 5, 1}, {1, 0, 5, 1}, {1, 1, 5, 1}, {2, 2, 5, 1}}, {{1, 8}, {1, 8}, {1, 8}}, 2).places ==
        std::vector<std::size_t> {0, 2});
}

TEST_CASE("best set: three hundred sources who know three hundred people each, at once") {
  Chance chance {7};
  Example one;
  for (std::size_t source = 0; source < 300; ++source) {
    one.limits.push_back({4, 8});
    for (std::size_t target = 0; target < 300; ++target) {
      one.options.push_back({source, target, chance.draw(1, 300'000'000), 2});
    }
    for (std::size_t profile = 0; profile < 3; ++profile) {
      const auto nobody = 300 + source * 3 + profile;
      one.options.push_back({source, nobody, chance.draw(1, 300'000'000), 3});
      one.options.push_back({source, nobody, chance.draw(1, 300'000'000), 1});
    }
  }
  const auto begin = std::chrono::steady_clock::now();
  for (const std::size_t budget : {1, 8, 40}) {
    CHECK(best_set(one.options, one.limits, budget).places.size() == budget);
  }
  // A tenth of this is needed; a search that does not end is what it finds.
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds {20});
}
