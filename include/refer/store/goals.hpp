#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/core/words.hpp"
#include "refer/store/database.hpp"

namespace refer {

/// What a goal counts, by the day on which it happened.
enum class GoalMetric {
  asks,        ///< asks that were sent
  accepted,    ///< asks that were answered with yes
  introduced,  ///< introductions that were made
  referrals,   ///< introductions that became a counted referral
  met,         ///< introductions with their first meeting
  won,         ///< deals
  value,       ///< the money of deals, in one currency
  touches,     ///< contacts with people
  gives,       ///< those in which something was given
};
template <>
struct Words<GoalMetric> {
  static constexpr std::string_view what = "metric";
  static constexpr std::array<std::string_view, 9> words {"asks", "accepted", "introduced", "referrals", "met",
                                                          "won",  "value",    "touches",    "gives"};
};

}  // namespace refer

namespace refer::store {

/// How much is wanted: a count, or money for GoalMetric::value.
struct GoalTarget {
  std::int64_t amount = 0;  ///< for money minor units
  std::optional<std::string> currency {};
};

/// What may be said of a goal; nothing is left alone. For whom it is: an empty text, or given but none, is all.
struct GoalFields {
  std::optional<GoalMetric> metric {};
  std::optional<Date> first {};
  std::optional<Date> past {};  ///< the day after the last
  std::optional<GoalTarget> target {};
  std::optional<std::string> owner {};
  std::optional<std::optional<ContactId>> source {};
  std::optional<std::optional<CompanyId>> account {};
  std::optional<std::optional<ProfileId>> profile {};
  std::optional<std::string> note {};
};

/// A goal for sentences.
struct Goal {
  GoalId id {};
  GoalMetric metric = GoalMetric::asks;
  Date first {};
  Date past {};
  GoalTarget target {};
  std::string owner {};
  std::string source {};   ///< the name
  std::string account {};  ///< the name
  std::string profile {};  ///< the handle
};

/// Metric, first, past and target must be given. Throws Error(Fault::conflict) when the same is there: metric,
/// currency, days and for whom; Error(Fault::usage) when it has no day, is for a source and an account, is about
/// touches and for a profile, or when its target does not go with its metric.
GoalId add_goal(Database& database, const GoalFields& fields, Instant now);
/// Throws Error(Fault::missing), and as add_goal.
void edit_goal(Database& database, GoalId id, const GoalFields& fields);
/// Throws Error(Fault::missing).
void remove_goal(Database& database, GoalId id);
/// Throws Error(Fault::missing).
Goal get_goal(Database& database, GoalId id);

/// Throws Error(Fault::conflict) when a goal is for a source, or for a profile.
void check_no_goal_for(Database& database, ContactId source);
void check_no_goal_for(Database& database, ProfileId profile);

/// Which goals a list shows.
struct GoalFilter {
  std::optional<GoalMetric> metric {};
  std::optional<std::string> owner {};
  std::optional<ContactId> source {};
  std::optional<CompanyId> account {};
  std::optional<ProfileId> profile {};
  std::optional<Date> in_force {};  ///< only those of which this is a day
  std::vector<GoalId> ids {};       ///< only these; none: all
};
/// id, metric, target (a count) or target_value, first, last, owner, source, account, profile; extra: source_id, note,
/// added_at.
[[nodiscard]] Table goal_table(Database& database, const GoalFilter& filter);

}  // namespace refer::store
