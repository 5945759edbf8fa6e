#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace refer::advice {

/// A worth, and what decides between equals.
struct Score {
  std::int64_t value = 0;
  std::int64_t order = 0;
  auto operator<=>(const Score&) const = default;
  friend Score operator+(Score one, Score other) { return {one.value + other.value, one.order + other.order}; }
  friend Score operator-(Score one) { return {-one.value, -one.order}; }
};

/// A flow from node 0 to node 1, made as valuable as can be, one unit after the other.
class Network {
 public:
  explicit Network(std::size_t nodes) : out_(nodes) {}

  /// Adds an edge; its number.
  std::size_t join(std::size_t from, std::size_t to, std::int64_t capacity, Score score = {});
  /// Sends one more unit on the most valuable way; false, and nothing is sent, when that adds nothing.
  bool augment();
  /// Whether an edge of capacity 1 carries a unit.
  [[nodiscard]] bool is_used(std::size_t edge) const { return edges_[edge].capacity == 0; }

 private:
  struct Edge {
    std::size_t to = 0;
    std::int64_t capacity = 0;
    Score score {};
  };
  /// An edge and the one back stand next to each other: 2n and 2n + 1.
  std::vector<Edge> edges_ {};
  std::vector<std::vector<std::size_t>> out_;
};

}  // namespace refer::advice
