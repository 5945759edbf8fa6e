#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "refer/core/date.hpp"
#include "refer/core/words.hpp"
#include "refer/project/config.hpp"
#include "refer/store/standing.hpp"

namespace refer {

/// Where a source stands, as its dates tell.
enum class Lifecycle {
  prospect,  ///< no touch, no moment, no ask, no introduction yet
  building,  ///< in contact, and no referral yet
  active,    ///< a counted referral within `sources.quiet_months`
  quiet,     ///< none for so long; without any referral, no sign of life
  lapsed,    ///< the same for `sources.lapsed_months`
};
template <>
struct Words<Lifecycle> {
  static constexpr std::string_view what = "lifecycle";
  static constexpr std::array<std::string_view, 5> words {"prospect", "building", "active", "quiet", "lapsed"};
};

/// How far a source is on the way to its first referral, and then to being a primary channel.
enum class Ramp {
  early,    ///< under 3 months, no referral yet
  due,      ///< 3 to 6 months, when the first is to be expected
  late,     ///< over 6 months without one
  ramping,  ///< has referred, under 18 months
  primary,  ///< has referred, and is past them
};
template <>
struct Words<Ramp> {
  static constexpr std::string_view what = "ramp";
  static constexpr std::array<std::string_view, 5> words {"early", "due", "late", "ramping", "primary"};
};

}  // namespace refer

namespace refer::advice {

/// The life of a source up to an instant; nothing of it is stored. Days are those of project::day_of.
struct Life {
  Lifecycle lifecycle = Lifecycle::prospect;
  Date since {};   ///< as it is said, else when they were added
  int months = 0;  ///< whole calendar months from then on
  int referrals = 0;
  std::optional<Date> first_referral {};
  std::optional<Date> last_referral {};
  std::optional<Date> last_sign {};  ///< the latest touch, moment, step of an ask or of an introduction
  Ramp ramp = Ramp::early;
  std::string expected {};  ///< what comes next and when: first referral 2026-05 to 2026-08; empty for `primary`
};
/// Where a source stands at an instant.
[[nodiscard]] Life life_of(const store::Standing& source, const project::Config& config, Instant now);

}  // namespace refer::advice
