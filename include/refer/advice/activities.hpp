#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/words.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"
#include "refer/store/standing.hpp"

namespace refer {

/// How often a source is given something of a kind.
enum class GivingRhythm { monthly, quarterly, yearly };
template <>
struct Words<GivingRhythm> {
  static constexpr std::string_view what = "rhythm";
  static constexpr std::array<std::string_view, 3> words {"monthly", "quarterly", "yearly"};
};

}  // namespace refer

namespace refer::advice {

/// Something to do for a source.
struct DueActivity {
  ContactId source {};
  std::string source_name {};
  std::string owner {};
  GivingRhythm rhythm = GivingRhythm::monthly;
  std::string_view what {};
  std::optional<Date> last {};
  Date due {};             ///< a month, a quarter, a year after the last time, else after the source was added
  bool is_wanted = false;  ///< the source says that they get this out of it (--exchange)
  std::string command {};  ///< the line that records it, or that says with whom
};

/// What there is to do for some sources, due up to `until` or whenever, by what was done up to that day: what is due
/// first comes first, then by rhythm, source, and the order of the table.
[[nodiscard]] std::vector<DueActivity> activities(store::Database& database, const project::Config& config,
                                                  const std::vector<store::Standing>& sources, Date until,
                                                  bool whenever);

}  // namespace refer::advice
