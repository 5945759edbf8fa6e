#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "refer/advice/match.hpp"
#include "refer/store/profiles.hpp"

namespace refer::advice {

/// Several profiles, made ready to find for many people the one that each fits best.
class Fitting {
 public:
  explicit Fitting(const std::vector<store::Ideal>& profiles);
  /// The place of the profile of which a person has the greatest share of the points, then the most points, then the
  /// first; nothing when they fit none.
  [[nodiscard]] std::optional<std::size_t> best(const store::Candidate& person) const;

 private:
  std::vector<Matcher> matchers_ {};
};

/// Those of some people who fit any of some profiles, in their order.
[[nodiscard]] std::vector<store::Candidate> who_fit(std::vector<store::Candidate> people,
                                                    const std::vector<store::Ideal>& profiles);

}  // namespace refer::advice
