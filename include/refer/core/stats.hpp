#pragma once

#include <cstdint>
#include <optional>

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

}  // namespace refer
