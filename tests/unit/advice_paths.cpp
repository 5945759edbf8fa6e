// The search for paths against a plain one: every simple path, depth first, then sorted.

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <tuple>

#include "refer/advice/paths.hpp"
#include "store_fixture.hpp"

namespace refer::advice {
namespace {

constexpr int people = 12;
constexpr std::int64_t strong = 4;

/// splitmix64: the same numbers from the same seed, everywhere.
class Dice {
 public:
  explicit Dice(std::uint64_t seed) : state_ {seed} {}
  /// From 0 up to, but not with, `sides`.
  int roll(int sides) {
    state_ += 0x9e3779b97f4a7c15U;
    auto z = state_;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return static_cast<int>((z ^ (z >> 31U)) % static_cast<std::uint64_t>(sides));
  }

 private:
  std::uint64_t state_;
};

struct Edge {
  int strength = 0;
  Evidence evidence = Evidence::stated;
};

/// A small world, as the database has it.
struct World {
  std::map<std::pair<int, int>, Edge> edges {};  ///< both ways
  std::set<int> shunned {};
  std::set<int> sources {};
  int hops = 3;
  int without = 0;  ///< 0: nobody

  [[nodiscard]] const Edge* edge(int one, int other) const {
    const auto found = edges.find({one, other});
    return found == edges.end() ? nullptr : &found->second;
  }
};

World make_world(std::uint64_t seed) {
  Dice dice {seed};
  World world {.hops = 1 + dice.roll(3)};
  const int density = 2 + dice.roll(6);
  for (int one = 1; one <= people; ++one) {
    for (int other = one + 1; other <= people; ++other) {
      if (dice.roll(10) < density) {
        const Edge edge {.strength = 1 + dice.roll(5), .evidence = static_cast<Evidence>(dice.roll(5))};
        world.edges[{one, other}] = edge;
        world.edges[{other, one}] = edge;
      }
    }
    if (one > 1 && dice.roll(8) == 0) {
      world.shunned.insert(one);
    }
    if (one > 1 && dice.roll(3) == 0) {
      world.sources.insert(one);
    }
  }
  world.without = dice.roll(2) == 0 ? 2 + dice.roll(people - 1) : 0;
  return world;
}

void put(store::Database& database, const World& world) {
  for (const auto& [ends, edge] : world.edges) {
    if (ends.first < ends.second) {
      database.run("insert into tie (a, b, strength, evidence, added_at) values (?1, ?2, ?3, ?4, 0)",
                   {ends.first, ends.second, edge.strength, word(edge.evidence)});
    }
  }
  for (const int person : world.shunned) {
    database.run("update contact set do_not_contact = 'no' where id = ?1", {person});
  }
  for (const int person : world.sources) {
    database.run("insert into source (contact_id, type, added_at) values (?1, 'customer', 0)", {person});
  }
}

/// A path of the reference: comparable, the strongest first.
struct Plain {
  int points = 0;
  std::vector<int> ids {};  ///< from the first person on
  std::vector<Edge> edges {};

  [[nodiscard]] auto key() const { return std::tuple {-points, ids.size(), ids}; }
  [[nodiscard]] bool is_verified() const {
    return std::none_of(edges.begin(), edges.end(), [](const Edge& e) { return e.evidence == Evidence::inferred; });
  }
};

double believed(Evidence evidence) {
  switch (evidence) {
    case Evidence::stated:
    case Evidence::introduced:
      return 1.0;
    case Evidence::correspondence:
      return 0.8;
    case Evidence::imported:
      return 0.4;
    case Evidence::inferred:
      return 0.2;
  }
  return 0;
}

/// Goes on from the end of `walked` in every way, and keeps those that come to the target.
void go_on(const World& world, int target, const Plain& walked, std::vector<Plain>& found) {
  const int at = walked.ids.empty() ? 1 : walked.ids.back();
  for (int next = 2; next <= people; ++next) {
    const auto* const edge = world.edge(at, next);
    if (edge == nullptr || std::find(walked.ids.begin(), walked.ids.end(), next) != walked.ids.end()) {
      continue;
    }
    auto longer = walked;
    longer.ids.push_back(next);
    longer.edges.push_back(*edge);
    if (next == target) {
      double strength = 1;
      for (const auto& one : longer.edges) {
        strength *= one.strength / 5.0 * believed(one.evidence);
      }
      longer.points = static_cast<int>(std::lround(strength * 125'000));
      found.push_back(longer);
    } else if (static_cast<int>(longer.ids.size()) < world.hops && !world.shunned.contains(next) &&
               next != world.without) {
      go_on(world, target, longer, found);
    }
  }
}

std::vector<Plain> reference(const World& world, int target) {
  std::vector<Plain> found;
  go_on(world, target, {}, found);
  std::sort(found.begin(), found.end(), [](const Plain& one, const Plain& other) { return one.key() < other.key(); });
  return found;
}

/// A path of the program as the reference writes it.
Plain plain(const Path& path) {
  Plain one {.points = path.points};
  for (const auto& leg : path.legs()) {
    one.ids.push_back(static_cast<int>(number(leg.to)));
    one.edges.push_back({.strength = leg.strength, .evidence = leg.evidence});
  }
  return one;
}

bool is_same(const Plain& one, const Plain& other) {
  return one.key() == other.key() && std::equal(one.edges.begin(), one.edges.end(), other.edges.begin(),
                                                other.edges.end(), [](const Edge& left, const Edge& right) {
                                                  return left.strength == right.strength &&
                                                         left.evidence == right.evidence;
                                                });
}

bool is_same(const std::vector<Path>& paths, const std::vector<Plain>& wanted) {
  return std::equal(paths.begin(), paths.end(), wanted.begin(), wanted.end(),
                    [](const Path& path, const Plain& one) { return is_same(plain(path), one); });
}

/// The strongest verified path of the reference, else the strongest.
std::optional<Plain> best_of(const std::vector<Plain>& sorted) {
  const auto verified = std::find_if(sorted.begin(), sorted.end(), [](const Plain& one) { return one.is_verified(); });
  return verified != sorted.end() ? std::optional {*verified}
         : sorted.empty()         ? std::nullopt
                                  : std::optional {sorted.front()};
}

bool is_same(const std::optional<Path>& path, const std::optional<Plain>& wanted) {
  return path.has_value() == wanted.has_value() && (!path || is_same(plain(*path), *wanted));
}

std::vector<Bridge> reference_bridges(World world, const std::vector<ContactId>& targets) {
  world.without = 0;
  std::map<int, Bridge> all;
  std::map<int, int> most;
  for (const auto target : targets) {
    std::map<int, int> points;
    for (const auto& path : reference(world, static_cast<int>(number(target)))) {
      if (path.ids.size() > 1 && path.is_verified() && world.sources.contains(path.ids[0])) {
        points[path.ids[0]] = std::max(points[path.ids[0]], path.points);
      }
    }
    for (const auto& [source, best] : points) {
      auto& bridge = all[source];
      bridge.source = ContactId {source};
      ++bridge.targets;
      bridge.sole += points.size() == 1 ? 1 : 0;
      bridge.points += best;
      if (best > most[source]) {
        most[source] = best;
        bridge.best = target;
      }
    }
  }
  std::vector<Bridge> sorted;
  for (const auto& [source, bridge] : all) {
    sorted.push_back(bridge);
  }
  std::stable_sort(sorted.begin(), sorted.end(), [](const Bridge& one, const Bridge& other) {
    return std::pair {one.targets, one.points} > std::pair {other.targets, other.points};
  });
  return sorted;
}

auto key(const Bridge& bridge) {
  return std::tuple {bridge.source, bridge.targets, bridge.sole, bridge.points, bridge.best};
}

/// A database with twelve people, of whom I am the first.
class Stage {
 public:
  Stage() {
    for (int person = 2; person <= people; ++person) {
      database().run("insert into contact (id, name, folded, email, added_at) values (?1, ?2, ?2, ?3, 0)",
                     {person, "Person " + std::to_string(person), "p" + std::to_string(person) + "@x.example"});
    }
  }
  [[nodiscard]] store::Database& database() { return scratch_.database(); }

 private:
  store::Scratch scratch_ {};
};

}  // namespace

TEST_CASE("paths: the same as a plain search finds, on a thousand random graphs") {
  Stage stage;
  auto& database = stage.database();
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    CAPTURE(seed);
    const auto world = make_world(seed);
    store::Transaction transaction {database};  // taken back at the end
    put(database, world);
    const Reach reach {database, world.hops};
    const auto without = world.without == 0 ? std::nullopt : std::optional {ContactId {world.without}};
    const PathLimits limits {.hops = world.hops, .without = without};
    bool same = true;
    for (int person = 2; person <= people && same; ++person) {
      const ContactId target {person};
      const auto wanted = reference(world, person);
      const auto best = best_of(wanted);
      const auto one = find_paths(database, target, limits);
      const auto many = reach.find_paths(target, limits);
      same = is_same(one.paths, wanted) && is_same(many.paths, wanted) && is_same(one.best, best) &&
             is_same(many.best, best) && is_same(reach.best(target, without), best) &&
             reach.verified(target, without).has_value() == (best && best->is_verified());
      seen += wanted.size();

      auto few = limits;
      few.most = 2;
      const auto strongest = find_paths(database, target, few);
      auto first = wanted;
      first.resize(std::min<std::size_t>(2, first.size()));
      same =
          same && is_same(strongest.paths, first) && strongest.count == wanted.size() && is_same(strongest.best, best);
      CAPTURE(person);
      REQUIRE(same);
    }
  }
  CHECK(seen > 40'000);  // the graphs are not empty
}

TEST_CASE("paths: bridges are counted as a plain search counts them") {
  Stage stage;
  auto& database = stage.database();
  std::size_t seen = 0;
  for (std::uint64_t seed = 0; seed < 1000; ++seed) {
    CAPTURE(seed);
    const auto world = make_world(seed);
    store::Transaction transaction {database};
    put(database, world);
    std::vector<ContactId> targets;
    for (int person = 2; person <= people; person += 1 + static_cast<int>(seed % 3)) {
      targets.push_back(ContactId {person});
    }
    const auto found = bridges(database, targets, world.hops);
    const auto wanted = reference_bridges(world, targets);
    REQUIRE(std::equal(found.begin(), found.end(), wanted.begin(), wanted.end(),
                       [](const Bridge& one, const Bridge& other) { return key(one) == key(other); }));
    seen += wanted.size();
  }
  CHECK(seen > 500);
}

TEST_CASE("paths: what is said of one") {
  const Path path {.points = 1,
                   .hops = 3,
                   .all = {store::Leg {ContactId {2}, 5, Evidence::imported},
                           {ContactId {3}, 2, Evidence::stated},
                           {ContactId {4}, 4, Evidence::introduced}}};
  CHECK(path.weakest() == 0);  // 5 × 0.4 and 2 × 1 weigh the same: the first from me
  CHECK(path.is_verified());
  CHECK_FALSE(path.is_warm(3));
  CHECK(path.is_warm(2));
  CHECK(path.verdict(strong) == PathVerdict::warm_first);
  CHECK(path.verdict(2) == PathVerdict::ask_now);
  CHECK(path.goes_through(ContactId {2}));
  CHECK(path.goes_through(ContactId {3}));
  CHECK_FALSE(path.goes_through(ContactId {4}));

  auto inferred = path;
  inferred.all[2].evidence = Evidence::inferred;
  CHECK(inferred.weakest() == 2);
  CHECK(inferred.verdict(1) == PathVerdict::none);
  CHECK(path.is_better(inferred));
  inferred.points = 2;
  CHECK(inferred < path);
  CHECK(path.is_better(inferred));
}

TEST_CASE("paths: I am no target, and nobody else is out of range") {
  Stage stage;
  CHECK(find_paths(stage.database(), me, {}).paths.empty());
  const Reach reach {stage.database(), most_hops};
  CHECK(reach.find_paths(me, {}).paths.empty());
  CHECK(reach.find_paths(ContactId {99}, {}).paths.empty());
  CHECK_FALSE(reach.best(ContactId {99}));
}

}  // namespace refer::advice
