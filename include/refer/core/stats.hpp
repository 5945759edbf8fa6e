#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace refer {

/// A range of fractions, 0 to 1.
struct Interval {
  double low = 0;
  double high = 0;
};

/// The 95 % score interval of a rate: E. B. Wilson, Probable inference, the law of succession, and statistical
/// inference, Journal of the American Statistical Association 22 (1927), 209–212. Nothing for 0 trials, or when the
/// counts are no rate (negative, or more successes than trials).
[[nodiscard]] std::optional<Interval> wilson(std::int64_t successes, std::int64_t trials);

/// How probable each number of successes is: mass[i] is the probability of first + i. What is not in it, fewer or more,
/// has a probability below 1e-12 all together.
struct Distribution {
  std::int64_t first = 0;
  std::vector<double> mass {};
};

/// The number of successes of independent trials, each with a chance of its own, 0 to 1 (Poisson binomial).
[[nodiscard]] Distribution poisson_binomial(std::span<const double> chances);
/// The least number that is not exceeded with a probability of at least `share`.
[[nodiscard]] std::int64_t quantile(const Distribution& distribution, double share);

/// Two numbers, and what lies between them.
struct CountRange {
  std::int64_t low = 0;
  std::int64_t high = 0;
};
/// The middle of a distribution, which holds at least `share` of it: below it, and above it, lies no more than half of
/// the rest.
[[nodiscard]] CountRange middle(const Distribution& distribution, double share);

}  // namespace refer
