// The paths from me to others. A path of three ties is two from me and one of theirs that meet: what is two ties away
// is laid out once (the ways), and each target looks only at its own ties.

#include "refer/advice/paths.hpp"

#include <algorithm>

namespace refer::advice {

int weight(const store::Leg& leg) {
  static constexpr std::array<int, 5> tenths {10, 10, 8, 4, 2};
  return leg.strength * tenths[static_cast<std::size_t>(leg.evidence)];
}

namespace {

using store::Leg;
using Visit = std::function<void(const Path&)>;

Path path_of(const Leg& one) {
  return {.points = weight(one) * 50 * 50, .hops = 1, .all = {one}};
}
Path path_of(const Way& way) {
  return {.points = weight(way.first) * weight(way.second) * 50, .hops = 2, .all = {way.first, way.second}};
}
Path path_of(const Way& way, const Leg& last) {
  return {
      .points = weight(way.first) * weight(way.second) * weight(last), .hops = 3, .all = {way.first, way.second, last}};
}

bool has(const std::vector<ContactId>& sorted, ContactId person) {
  return std::binary_search(sorted.begin(), sorted.end(), person);
}

const Leg* find_leg(const std::vector<Leg>& sorted, ContactId to) {
  const auto found = std::lower_bound(sorted.begin(), sorted.end(), to,
                                      [](const Leg& leg, ContactId person) { return leg.to < person; });
  return found != sorted.end() && found->to == to ? &*found : nullptr;
}

/// A tie seen from its other end.
Leg towards(ContactId person, const Leg& leg) {
  return {.to = person, .strength = leg.strength, .evidence = leg.evidence};
}

bool may_pass(const Scene& scene, ContactId person) {
  return person != me && !has(scene.shunned, person);
}

/// Takes every path to a target, whose ties are `theirs`. Where one is enough (true), the weaker ways to the same
/// person are passed over.
template <typename Take>
void walk(const Scene& scene, std::span<const Leg> theirs, ContactId target, const Take& take) {
  if (target == me) {
    return;
  }
  if (const auto* const direct = find_leg(scene.mine, target)) {
    take(path_of(*direct));
  }
  if (scene.hops >= 2) {
    for (const auto& way : scene.ways.to(target)) {
      if (take(path_of(way))) {
        break;
      }
    }
  }
  if (scene.hops < 3) {
    return;
  }
  for (const auto& leg : theirs) {
    if (!may_pass(scene, leg.to)) {
      continue;
    }
    for (const auto& way : scene.ways.to(leg.to)) {
      if (way.first.to != target && take(path_of(way, towards(target, leg)))) {
        break;
      }
    }
  }
}

FoundPaths collect(const Scene& scene, std::span<const Leg> theirs, ContactId target, const PathLimits& limits) {
  FoundPaths found;
  auto& paths = found.paths;
  walk(scene, theirs, target, [&](const Path& path) {
    if (!limits.without || !path.goes_through(*limits.without)) {
      paths.push_back(path);
      if (!found.best || path.is_better(*found.best)) {
        found.best = path;
      }
    }
    return false;
  });
  found.count = paths.size();
  if (limits.most > 0 && paths.size() > limits.most) {
    std::nth_element(paths.begin(), paths.begin() + static_cast<std::ptrdiff_t>(limits.most), paths.end());
    paths.resize(limits.most);
  }
  std::sort(paths.begin(), paths.end());
  return found;
}

/// My ties that a path may begin with or consist of.
std::vector<Leg> my_legs(store::Database& database, const std::optional<std::vector<ContactId>>& first) {
  auto legs = store::legs_of(database, me);
  if (first) {
    std::erase_if(legs, [&](const Leg& leg) { return !has(*first, leg.to); });
  }
  return legs;
}

/// The people of ties through whom a path may lead, by id.
std::vector<ContactId> passable(const Scene& scene, std::span<const Leg> legs) {
  std::vector<ContactId> people;
  for (const auto& leg : legs) {
    if (may_pass(scene, leg.to)) {
      people.push_back(leg.to);
    }
  }
  return people;
}

/// The ways to a target and to those who know it, read from the side with fewer people.
std::vector<Way> read_ways(store::Database& database, const Scene& scene, std::span<const Leg> theirs,
                           ContactId target) {
  std::vector<Way> ways;
  for (const auto& leg : theirs) {
    if (const auto* const first = find_leg(scene.mine, leg.to); first != nullptr && may_pass(scene, leg.to)) {
      ways.push_back({*first, towards(target, leg)});
    }
  }
  if (scene.hops < 3) {
    return ways;
  }
  auto ends = passable(scene, theirs);
  auto starts = passable(scene, scene.mine);
  std::erase(starts, target);  // a path does not come by its end
  if (starts.size() <= ends.size()) {
    for (const auto start : starts) {
      for (const auto& leg : store::legs_of(database, start)) {
        if (has(ends, leg.to)) {
          ways.push_back({*find_leg(scene.mine, start), leg});
        }
      }
    }
  } else {
    for (const auto end : ends) {
      for (const auto& leg : store::legs_of(database, end)) {
        if (has(starts, leg.to)) {
          ways.push_back({*find_leg(scene.mine, leg.to), towards(end, leg)});
        }
      }
    }
  }
  return ways;
}

std::size_t index_of(ContactId person) {
  return static_cast<std::size_t>(number(person));
}

}  // namespace

Ways::Ways(const std::vector<Way>& all) : all_(all.size()) {
  for (const auto& way : all) {
    const auto index = index_of(way.second.to);
    if (index + 2 > begins_.size()) {
      begins_.resize(index + 2);
    }
    ++begins_[index + 1];
  }
  for (std::size_t index = 1; index < begins_.size(); ++index) {
    begins_[index] += begins_[index - 1];
  }
  auto ends = begins_;
  for (const auto& way : all) {
    all_[ends[index_of(way.second.to)]++] = way;
  }
  for (std::size_t index = 1; index < begins_.size(); ++index) {
    const auto at = [&](std::size_t place) { return all_.begin() + static_cast<std::ptrdiff_t>(place); };
    std::sort(at(begins_[index - 1]), at(begins_[index]), [](const Way& one, const Way& other) {
      const auto points = weight(one.first) * weight(one.second);
      const auto other_points = weight(other.first) * weight(other.second);
      return points != other_points ? points > other_points : one.first.to < other.first.to;
    });
  }
}

std::span<const Way> Ways::to(ContactId person) const {
  const auto index = index_of(person);
  if (index + 1 >= begins_.size()) {
    return {};
  }
  return std::span {all_}.subspan(begins_[index], begins_[index + 1] - begins_[index]);
}

bool Path::is_verified() const {
  return std::none_of(legs().begin(), legs().end(), [](const Leg& leg) { return leg.evidence == Evidence::inferred; });
}

bool Path::is_warm(std::int64_t strong) const {
  return std::all_of(legs().begin(), legs().end(), [&](const Leg& leg) { return leg.strength >= strong; });
}

PathVerdict Path::verdict(std::int64_t strong) const {
  return !is_verified() ? PathVerdict::none : is_warm(strong) ? PathVerdict::ask_now : PathVerdict::warm_first;
}

std::size_t Path::weakest() const {
  const auto least = std::min_element(legs().begin(), legs().end(),
                                      [](const Leg& one, const Leg& other) { return weight(one) < weight(other); });
  return static_cast<std::size_t>(least - legs().begin());
}

bool Path::goes_through(ContactId person) const {
  const auto between = legs().first(static_cast<std::size_t>(hops - 1));
  return std::any_of(between.begin(), between.end(), [&](const Leg& leg) { return leg.to == person; });
}

bool Path::operator<(const Path& other) const {
  if (points != other.points) {
    return points > other.points;
  }
  if (hops != other.hops) {
    return hops < other.hops;
  }
  return std::lexicographical_compare(legs().begin(), legs().end(), other.legs().begin(), other.legs().end(),
                                      [](const Leg& one, const Leg& two) { return one.to < two.to; });
}

bool Path::is_better(const Path& other) const {
  const bool verified = is_verified();
  return verified == other.is_verified() ? *this < other : verified;
}

FoundPaths find_paths(store::Database& database, ContactId target, const PathLimits& limits) {
  Scene scene {.hops = limits.hops, .mine = my_legs(database, {}), .shunned = store::not_to_contact(database)};
  std::vector<Leg> theirs;
  if (scene.hops >= 2) {
    theirs = store::legs_of(database, target);
    scene.ways = Ways {read_ways(database, scene, theirs, target)};
  }
  return collect(scene, theirs, target, limits);
}

Reach::Reach(store::Database& database, int hops, const std::optional<std::vector<ContactId>>& first)
    : graph_ {database},
      scene_ {.hops = hops, .mine = my_legs(database, first), .shunned = store::not_to_contact(database)} {
  if (hops < 2) {
    return;
  }
  std::vector<Way> ways;
  for (const auto& leg : scene_.mine) {
    if (!may_pass(scene_, leg.to)) {
      continue;
    }
    for (const auto& second : graph_.legs_of(leg.to)) {
      if (second.to != me) {
        ways.push_back({leg, second});
      }
    }
  }
  scene_.ways = Ways {ways};
}

FoundPaths Reach::find_paths(ContactId target, const PathLimits& limits) const {
  return collect(scene_, graph_.legs_of(target), target, limits);
}

std::optional<Path> Reach::best(ContactId target, std::optional<ContactId> without) const {
  std::optional<Path> best;
  walk(scene_, graph_.legs_of(target), target, [&](const Path& path) {
    if (without && path.goes_through(*without)) {
      return false;
    }
    if (!best || path.is_better(*best)) {
      best = path;
    }
    return path.is_verified();  // whatever follows by the same person is weaker
  });
  return best;
}

std::optional<Path> Reach::verified(ContactId target, std::optional<ContactId> without) const {
  const auto path = best(target, without);
  return path && path->is_verified() ? path : std::nullopt;
}

void Reach::each(ContactId target, const Visit& visit) const {
  walk(scene_, graph_.legs_of(target), target, [&](const Path& path) {
    visit(path);
    return false;
  });
}

}  // namespace refer::advice
