#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace refer::advice {

/// One ask that a set may hold. Sources and targets are places in lists of the caller; an ask without a target has a
/// target of its own for each source and profile, so that it comes at most once.
struct Option {
  std::size_t source = 0;
  std::size_t target = 0;
  std::int64_t weight = 0;  ///< what it is worth; an option worth nothing is never chosen
  std::int64_t cost = 0;    ///< of the capital of its source
};

/// What one source bears.
struct Limit {
  std::int64_t asks = 0;
  std::int64_t capital = 0;
};

/// What is chosen.
struct Choice {
  std::vector<std::size_t> places {};  ///< in the list of options, in their order
  std::int64_t bound = 0;              ///< no set is worth more; what this one is worth, when that is proved
};

/// The set of options worth the most with at most `budget` of them, each target at most once, and each source within
/// its limit (`limits`, by its place). Of sets worth the same, the one whose places in `options` add up to the least.
///
/// Exact: a maximum-weight matching in a network source–cost–target, by successive best augmenting paths. What a
/// network cannot say is that asks of different costs share one capital: where the matching overruns it, the problem is
/// split by how many asks of one cost the source may get, and the parts are searched best first by an upper bound.
/// After a thousand parts the search goes straight down, and `bound` says what could have been missed.
[[nodiscard]] Choice best_set(const std::vector<Option>& options, const std::vector<Limit>& limits, std::size_t budget);

}  // namespace refer::advice
