#include "refer/core/stats.hpp"

#include <algorithm>
#include <cmath>

namespace refer {

namespace {

/// Sums of rounded probabilities are compared with this much room.
constexpr double room {1e-12};

/// Leaves out the ends of which nothing comes any more: of a hundred thousand trials only some hundred numbers matter.
void trim_ends(Distribution& distribution) {
  constexpr double nothing {1e-20};
  auto& mass = distribution.mass;
  while (mass.size() > 1 && mass.back() < nothing) {
    mass.pop_back();
  }
  const auto begin = std::find_if(mass.begin(), mass.end() - 1, [](double one) { return one >= nothing; });
  distribution.first += begin - mass.begin();
  mass.erase(mass.begin(), begin);
}

}  // namespace

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

Distribution poisson_binomial(std::span<const double> chances) {
  Distribution all {.mass = {1}};
  for (const double chance : chances) {
    auto& mass = all.mass;
    mass.push_back(0);
    for (std::size_t at {mass.size() - 1}; at > 0; --at) {
      mass[at] = mass[at] * (1 - chance) + mass[at - 1] * chance;
    }
    mass[0] *= 1 - chance;
    trim_ends(all);
  }
  return all;
}

std::int64_t quantile(const Distribution& distribution, double share) {
  double sum {0};
  for (std::size_t at {0}; at < distribution.mass.size(); ++at) {
    sum += distribution.mass[at];
    if (sum >= share - room) {
      return distribution.first + static_cast<std::int64_t>(at);
    }
  }
  return distribution.first + static_cast<std::int64_t>(distribution.mass.size()) - 1;
}

CountRange middle(const Distribution& distribution, double share) {
  const double beside {(1 - share) / 2};
  return {quantile(distribution, beside), quantile(distribution, 1 - beside)};
}

}  // namespace refer
