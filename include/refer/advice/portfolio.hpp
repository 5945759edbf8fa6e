#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/words.hpp"
#include "refer/project/config.hpp"
#include "refer/store/standing.hpp"

namespace refer {

/// What sources are ranked by.
enum class Merit {
  portfolio,     ///< access × credibility × frequency, 1 to 125
  alignment,     ///< the mean of network match, shared values, mutual benefit and strength, 1 to 5
  practicality,  ///< the mean of access, inclination, clear path and independence, 1 to 5
  fit,           ///< satisfaction of 10 × alignment of 5, 0 to 1
};
template <>
struct Words<Merit> {
  static constexpr std::string_view what = "merit";
  static constexpr std::array<std::string_view, 4> words {"portfolio", "alignment", "practicality", "fit"};
};

}  // namespace refer

namespace refer::advice {

/// What the factors of a source come to. One that nobody rated counts as the middle: 3, and 5 for the satisfaction.
struct Merits {
  double portfolio = 0;
  double alignment = 0;
  double practicality = 0;
  double fit = 0;
  int rated = 0;              ///< how many of the ten are: the nine factors and the strength of the tie
  std::string arithmetic {};  ///< how it is counted, a ? behind what nobody rated

  [[nodiscard]] double of(Merit merit) const;
};
/// The merits of a source.
[[nodiscard]] Merits merits(const store::Standing& source);

/// A source in its place.
struct Ranked {
  const store::Standing* source = nullptr;
  Merits merits {};
};
/// The best first (they point into `sources`): by the merit, then portfolio, alignment, practicality, and at last the
/// id.
[[nodiscard]] std::vector<Ranked> rank(const std::vector<store::Standing>& sources, Merit by);

/// The sources of one type, and what they did in the last 12 calendar months.
struct Coverage {
  std::string type {};
  int sources = 0;
  int active = 0;  ///< brought a counted referral
  int asked = 0;   ///< were asked
  int referrals = 0;
};
/// How much all hangs on one source.
struct Concentration {
  const store::Standing* top = nullptr;  ///< the source with the most referrals, the first of equals; points to it
  int top_referrals = 0;
  int referrals = 0;
  double herfindahl = 0;  ///< the sum of the squares of all shares
  [[nodiscard]] double top_share() const { return static_cast<double>(top_referrals) / referrals; }
};
/// The network by types: those of the settings in their order, then others that are used. Types without a source are
/// left out but for customer, partner, connector and advisor.
struct Portfolio {
  std::vector<Coverage> types {};
  std::optional<Concentration> concentration {};  ///< nothing without a referral
};
/// How the network stands at an instant.
[[nodiscard]] Portfolio coverage(const std::vector<store::Standing>& sources, const project::Config& config,
                                 Instant now);

}  // namespace refer::advice
