#include <doctest/doctest.h>

#include <cmath>
#include <cstdint>
#include <random>
#include <vector>

#include "refer/core/stats.hpp"

namespace refer {

namespace {

/// Every outcome of all trials, one by one.
std::vector<double> enumerated(const std::vector<double>& chances) {
  std::vector<double> mass(chances.size() + 1, 0);
  for (std::uint32_t outcome {0}; outcome < (1U << chances.size()); ++outcome) {
    double probability {1};
    std::size_t successes {0};
    for (std::size_t trial {0}; trial < chances.size(); ++trial) {
      const bool won {((outcome >> trial) & 1U) != 0};
      probability *= won ? chances[trial] : 1 - chances[trial];
      successes += won ? 1 : 0;
    }
    mass[successes] += probability;
  }
  return mass;
}

double mass_at(const Distribution& distribution, std::size_t number) {
  const auto at = static_cast<std::int64_t>(number) - distribution.first;
  return at < 0 || at >= static_cast<std::int64_t>(distribution.mass.size())
             ? 0
             : distribution.mass[static_cast<std::size_t>(at)];
}

/// Chances that are no pattern: a generator of our own, the same everywhere.
std::vector<double> mixed_chances(std::size_t count) {
  std::vector<double> chances;
  std::uint64_t state {12345};
  for (std::size_t at {0}; at < count; ++at) {
    state = state * 6364136223846793005U + 1442695040888963407U;
    chances.push_back(static_cast<double>(state >> 11U) / 9007199254740992.0);
  }
  return chances;
}

}  // namespace

TEST_CASE("the distribution of successes is that of every outcome counted one by one") {
  for (std::size_t count {0}; count <= 12; ++count) {
    const auto chances = mixed_chances(count);
    const auto expected = enumerated(chances);
    const auto got = poisson_binomial(chances);
    for (std::size_t number {0}; number <= count; ++number) {
      CHECK(mass_at(got, number) == doctest::Approx(expected[number]).epsilon(1e-12));
    }
  }
}

TEST_CASE("with one chance for all it is the binomial distribution") {
  constexpr std::size_t count {400};
  constexpr double chance {0.23};
  const auto got = poisson_binomial(std::vector<double>(count, chance));
  for (std::size_t number {0}; number <= count; ++number) {
    const auto n = static_cast<double>(count);
    const auto k = static_cast<double>(number);
    const double expected {std::exp(std::lgamma(n + 1) - std::lgamma(k + 1) - std::lgamma(n - k + 1) +
                                    k * std::log(chance) + (n - k) * std::log1p(-chance))};
    CHECK(std::abs(mass_at(got, number) - expected) < 1e-13);
  }
}

TEST_CASE("what is certain leaves nothing open") {
  const auto got = poisson_binomial(std::vector<double> {1, 0, 1, 1});
  CHECK(got.first == 3);
  CHECK(got.mass == std::vector<double> {1});
  const auto range = middle(got, 0.8);
  CHECK(range.low == 3);
  CHECK(range.high == 3);
  CHECK(quantile(poisson_binomial({}), 0.9) == 0);
}

TEST_CASE("the middle of a distribution") {
  // 10 × one half: 0 to 2 have 56/1024 = 0.0547, 0 to 3 have 176/1024 = 0.172; 0 to 6 have 848/1024 = 0.828, 0 to 7
  // have 968/1024 = 0.945.
  const auto fair = poisson_binomial(std::vector<double>(10, 0.5));
  CHECK(middle(fair, 0.8).low == 3);
  CHECK(middle(fair, 0.8).high == 7);
  // All of it, and the median.
  CHECK(middle(fair, 1).low == 0);
  CHECK(middle(fair, 1).high == 10);
  CHECK(middle(fair, 0).low == 5);
  CHECK(middle(fair, 0).high == 5);
  // Exactly nine tenths: none of one with 0.1, where rounding must not decide.
  CHECK(middle(poisson_binomial(std::vector<double> {0.1}), 0.8).high == 0);
}

TEST_CASE("simulated a hundred thousand times, the middle holds what it says") {
  const auto chances = mixed_chances(60);
  const auto got = poisson_binomial(chances);
  const auto range = middle(got, 0.8);
  constexpr int draws {100000};
  std::mt19937_64 generator {20260301};
  std::vector<int> seen(chances.size() + 1, 0);
  for (int draw {0}; draw < draws; ++draw) {
    std::size_t successes {0};
    for (const double chance : chances) {
      successes += static_cast<double>(generator() >> 11U) / 9007199254740992.0 < chance ? 1 : 0;
    }
    ++seen[successes];
  }
  double inside {0};
  double expected {0};
  int below {0};
  int above {0};
  for (std::size_t number {0}; number < seen.size(); ++number) {
    const auto at = static_cast<std::int64_t>(number);
    // Five standard errors of a share of 100,000 draws are below 0.008.
    CHECK(std::abs(seen[number] / double {draws} - mass_at(got, number)) < 0.008);
    inside += at >= range.low && at <= range.high ? seen[number] : 0;
    expected += at >= range.low && at <= range.high ? mass_at(got, number) : 0;
    below += at < range.low ? seen[number] : 0;
    above += at > range.high ? seen[number] : 0;
  }
  CHECK(std::abs(inside / draws - expected) < 0.008);
  CHECK(inside / draws > 0.792);
  CHECK(below / double {draws} < 0.108);
  CHECK(above / double {draws} < 0.108);
}

TEST_CASE("a hundred thousand trials lose nothing but the ends") {
  const auto chances = mixed_chances(100000);
  const auto got = poisson_binomial(chances);
  double sum {0};
  double mean {0};
  double square {0};
  for (std::size_t at {0}; at < got.mass.size(); ++at) {
    const auto number = static_cast<double>(got.first) + static_cast<double>(at);
    sum += got.mass[at];
    mean += number * got.mass[at];
  }
  for (std::size_t at {0}; at < got.mass.size(); ++at) {
    const auto number = static_cast<double>(got.first) + static_cast<double>(at);
    square += (number - mean) * (number - mean) * got.mass[at];
  }
  double expected {0};
  double variance {0};
  for (const double chance : chances) {
    expected += chance;
    variance += chance * (1 - chance);
  }
  CHECK(std::abs(sum - 1) < 1e-9);
  CHECK(mean == doctest::Approx(expected).epsilon(1e-9));
  CHECK(square == doctest::Approx(variance).epsilon(1e-6));
  CHECK(got.mass.size() < 4000);
}

}  // namespace refer
