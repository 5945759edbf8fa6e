#include "refer/core/stats.hpp"

#include <cmath>

namespace refer {

std::optional<Interval> wilson(std::int64_t successes, std::int64_t trials) {
  if (trials <= 0 || successes < 0 || successes > trials)
    return std::nullopt;
  constexpr double z {1.959963984540054};  // the normal deviate of 97.5 %
  const double n {static_cast<double>(trials)};
  const double rate {static_cast<double>(successes) / n};
  const double center {(rate + z * z / (2 * n)) / (1 + z * z / n)};
  const double half {z * std::sqrt(rate * (1 - rate) / n + z * z / (4 * n * n)) / (1 + z * z / n)};
  // The ends are exact for none and for all; rounding would put them a hair beside 0 and 1.
  return Interval {successes == 0 ? 0 : center - half, successes == trials ? 1 : center + half};
}

}  // namespace refer
