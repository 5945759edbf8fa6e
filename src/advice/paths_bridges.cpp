#include <algorithm>
#include <tuple>

#include "refer/advice/paths.hpp"

namespace refer::advice {

std::vector<Bridge> bridges(store::Database& database, const std::vector<ContactId>& targets, int hops) {
  const auto sources = store::source_ids(database);
  const Reach reach {database, hops, sources};
  std::vector<Bridge> all;
  for (const auto source : sources) {
    all.push_back({.source = source});
  }
  std::vector<int> best_points(all.size());
  std::vector<int> points(all.size());  // of the best path to one target, by source
  for (const auto target : targets) {
    std::fill(points.begin(), points.end(), 0);
    reach.each(target, [&](const Path& path) {
      if (path.hops > 1 && path.is_verified()) {
        const auto source = std::lower_bound(sources.begin(), sources.end(), path.all[0].to) - sources.begin();
        auto& most = points[static_cast<std::size_t>(source)];
        most = std::max(most, path.points);
      }
    });
    const auto opening = points.size() - static_cast<std::size_t>(std::count(points.begin(), points.end(), 0));
    for (std::size_t index = 0; index < all.size(); ++index) {
      if (points[index] == 0) {
        continue;
      }
      auto& bridge = all[index];
      ++bridge.targets;
      bridge.sole += opening == 1 ? 1 : 0;
      bridge.points += points[index];
      if (points[index] > best_points[index]) {
        best_points[index] = points[index];
        bridge.best = target;
      }
    }
  }
  std::erase_if(all, [](const Bridge& bridge) { return bridge.targets == 0; });
  std::sort(all.begin(), all.end(), [](const Bridge& one, const Bridge& other) {
    return std::tuple {-one.targets, -one.points, one.source} <
           std::tuple {-other.targets, -other.points, other.source};
  });
  return all;
}

}  // namespace refer::advice
