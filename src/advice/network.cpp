#include "advice/network.hpp"

#include <deque>
#include <optional>

namespace refer::advice {

std::size_t Network::join(std::size_t from, std::size_t to, std::int64_t capacity, Score score) {
  out_[from].push_back(edges_.size());
  edges_.push_back({to, capacity, score});
  out_[to].push_back(edges_.size());
  edges_.push_back({from, 0, -score});
  return edges_.size() - 2;
}

bool Network::augment() {
  constexpr std::size_t from = 0;
  constexpr std::size_t to = 1;
  // Bellman and Ford with a queue. No cycle gains anything, because each way before was the best there was.
  std::vector<std::optional<Score>> best(out_.size());
  std::vector<std::size_t> through(out_.size());
  std::vector<bool> is_waiting(out_.size());
  std::deque<std::size_t> waiting {from};
  best[from] = Score {};
  while (!waiting.empty()) {
    const auto node = waiting.front();
    waiting.pop_front();
    is_waiting[node] = false;
    for (const auto index : out_[node]) {
      const auto& edge = edges_[index];
      const auto score = *best[node] + edge.score;
      if (edge.capacity == 0 || (best[edge.to] && *best[edge.to] >= score)) {
        continue;
      }
      best[edge.to] = score;
      through[edge.to] = index;
      if (!is_waiting[edge.to]) {
        is_waiting[edge.to] = true;
        waiting.push_back(edge.to);
      }
    }
  }
  if (!best[to] || *best[to] <= Score {}) {
    return false;
  }
  for (auto node = to; node != from; node = edges_[through[node] ^ 1U].to) {
    --edges_[through[node]].capacity;
    ++edges_[through[node] ^ 1U].capacity;
  }
  return true;
}

}  // namespace refer::advice
