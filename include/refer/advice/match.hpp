#pragma once

#include <memory>
#include <string>
#include <vector>

#include "refer/store/profiles.hpp"

namespace refer::advice {

/// How well a person fits a profile.
struct Fit {
  int points = 0;
  int possible =
      0;  ///< what the profile could give: 40 for a role, 20 for an industry, 20 for a size, 10 a region, 10 a revenue
  bool fits = false;  ///< the role is right (where the profile names roles), something is, and nothing that is known
                      ///< speaks against it
  std::vector<std::string> reasons {};  ///< one for each criterion: "role +40: VP of Sales", "size +0: 30 is below
                                        ///< 50–500", "industry +0: not known"
};

/// A profile made ready to score many people against it.
class Matcher {
 public:
  explicit Matcher(store::Ideal profile);
  Matcher(Matcher&&) noexcept;
  Matcher& operator=(Matcher&&) noexcept;
  ~Matcher();
  /// The whole answer.
  [[nodiscard]] Fit match(const store::Candidate& person) const;
  /// The same without the reasons, which take the time where there are many people.
  [[nodiscard]] Fit score(const store::Candidate& person) const;

 private:
  struct State;
  std::unique_ptr<const State> state_;
};

/// Scores a person against a profile. Roles and industries match by their words, whatever the case and the order.
[[nodiscard]] Fit match(const store::Ideal& profile, const store::Candidate& person);

}  // namespace refer::advice
