#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/advice/guards.hpp"
#include "refer/core/money.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"
#include "refer/store/rewards.hpp"

namespace refer::advice {

/// Everything that the policy looks at, read before.
struct RewardCase {
  const project::Config& config;
  store::Reward reward {};
  std::string source_name {};
  std::string source_handle {};  ///< how a command line names them
  std::string source_type {};
  bool may_be_public = false;               ///< a permission to be named in public holds on the day
  std::optional<Date> reached {};           ///< when its introduction came to rewards.commission_from
  std::optional<Money> deal {};             ///< what its introduction was won for
  std::vector<store::Reward> of_source {};  ///< what else they got that has a value, by day
  std::vector<store::Reward> of_intro {};   ///< what else was given for the same introduction and has a value
};

/// What speaks against a reward, the weightiest first: one for each rule of the policy that refuses. Throws
/// Error(Fault::config) for settings that cannot be understood.
[[nodiscard]] std::vector<Refusal> reward_refusals(const RewardCase& it);

/// Reads what the policy looks at, and throws Error(Fault::refused) with the first refusal that a reason does not go
/// past; nothing goes past the permission to be named in public. The names of the rules that were gone past come back,
/// with commas between. Throws Error(Fault::usage) for a reason that is empty.
std::string check_reward(store::Database& database, const project::Config& config, const store::Reward& reward,
                         const std::optional<std::string>& override_reason);

/// A referral that deserves recognition, and what would be in proportion.
struct Recognition {
  store::Referral referral {};
  IntroState reached = IntroState::introduced;  ///< introduced (that is, counted), met, or won
  Date since {};                                ///< the day on which it came to that
  Date due {};
  RewardKind kind = RewardKind::note;
  std::string suggestion {};
  std::optional<Money> low {};   ///< what it may be worth: from, and
  std::optional<Money> high {};  ///< at most
  std::string command {};
};

/// What to give for a referral; nothing where something was given since it came to that, where a word of thanks was
/// enough and was said, or where the policy allows no kind that fits. Throws Error(Fault::config) as reward_refusals.
[[nodiscard]] std::optional<Recognition> recognition_for(const store::Referral& referral, const project::Config& config,
                                                         Instant now);

/// The referrals since a day that deserve recognition and have none yet, by the day it is due, then by id.
[[nodiscard]] std::vector<Recognition> due_recognition(store::Database& database, const project::Config& config,
                                                       Instant now, Date since);
/// How far back one looks when nobody says otherwise: 12 calendar months.
[[nodiscard]] Date recognised_since(Date today);

// Shared by the policy and the suggestions.

/// The kinds that a type of source may get. Throws Error(Fault::config).
[[nodiscard]] std::vector<RewardKind> allowed_kinds(const project::Config& config, std::string_view type);
/// An amount of the settings; nothing when it is not set.
[[nodiscard]] std::optional<Money> find_amount(const project::Config& config, std::string_view key);
/// The most that may be given for a deal, by rewards.share; nothing when that asks nothing.
[[nodiscard]] std::optional<Money> most_for_deal(const project::Config& config, const Money& deal);

}  // namespace refer::advice
