#include "refer/advice/targets.hpp"

namespace refer::advice {

Fitting::Fitting(const std::vector<store::Ideal>& profiles) {
  for (const auto& profile : profiles) {
    matchers_.emplace_back(profile);
  }
}

std::optional<std::size_t> Fitting::best(const store::Candidate& person) const {
  std::optional<std::size_t> place;
  Fit best;
  for (std::size_t index = 0; index < matchers_.size(); ++index) {
    auto fit = matchers_[index].score(person);
    const auto left = fit.points * best.possible;
    const auto right = best.points * fit.possible;
    if (fit.fits && (!place || left > right || (left == right && fit.points > best.points))) {
      place = index;
      best = std::move(fit);
    }
  }
  return place;
}

std::vector<store::Candidate> who_fit(std::vector<store::Candidate> people, const std::vector<store::Ideal>& profiles) {
  const Fitting fitting {profiles};
  std::erase_if(people, [&](const store::Candidate& person) { return !fitting.best(person); });
  return people;
}

}  // namespace refer::advice
