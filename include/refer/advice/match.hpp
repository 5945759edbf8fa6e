#pragma once

#include <string>
#include <vector>

#include "refer/store/profiles.hpp"

namespace refer::advice {

/// How well a person fits a profile.
struct Fit {
  int points = 0;
  int possible =
      0;  ///< what the profile could give: 40 for a role, 20 for an industry, 20 for a size, 10 a region, 10 a revenue
  bool fits = false;  ///< the role is right (where the profile names roles) and nothing that is known speaks against it
  std::vector<std::string> reasons {};  ///< one for each criterion: "+40 role: VP of Sales", "+0 size: 30 is below
                                        ///< 50–500", "+0 industry: not known"
};

/// Scores a person against a profile. Roles and industries match by their words, whatever the case and the order.
[[nodiscard]] Fit match(const store::Ideal& profile, const store::Candidate& person);

}  // namespace refer::advice
