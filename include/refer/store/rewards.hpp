#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/core/reward_kinds.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of a reward; nothing is left alone, an empty text clears.
struct RewardFields {
  std::optional<RewardKind> kind {};
  std::optional<std::optional<IntroId>> intro {};  ///< given, but none: cleared; likewise the value
  std::optional<Date> day {};
  std::optional<std::string> item {};  ///< what it is
  std::optional<std::optional<Money>> value {};
  std::optional<std::string> override_reason {};
  std::optional<std::string> override_rules {};  ///< the rules it goes past, with commas between
  std::optional<std::string> owner {};
  std::optional<std::string> note {};
};

/// A reward as the policy and sentences need it.
struct Reward {
  RewardId id {};
  ContactId source {};
  std::optional<IntroId> intro {};
  RewardKind kind = RewardKind::note;
  Date day {};
  std::string item {};
  std::optional<Money> value {};
};

/// Throws Error(Fault::conflict) when the same reward, other than `reward` itself, is there: source, kind, day,
/// introduction, item and value.
void check_new_reward(Database& database, const Reward& reward);
/// Kind and day must be given. Throws as check_new_reward.
RewardId add_reward(Database& database, ContactId source, const RewardFields& fields, Instant now);
/// Throws Error(Fault::missing), and as check_new_reward.
void edit_reward(Database& database, RewardId id, const RewardFields& fields);
/// Throws Error(Fault::missing).
void remove_reward(Database& database, RewardId id);
/// Throws Error(Fault::missing).
Reward get_reward(Database& database, RewardId id);
/// What a reward is with other fields.
[[nodiscard]] Reward changed(Reward reward, const RewardFields& fields);

/// These throw Error(Fault::conflict) when a reward is for a source or an introduction that are to be removed.
void check_no_reward_for(Database& database, ContactId source);
void check_no_reward_for(Database& database, IntroId intro);

/// The rewards of a source that have a value, by day.
[[nodiscard]] std::vector<Reward> valued_rewards(Database& database, ContactId source);
/// The same for an introduction, whoever got them.
[[nodiscard]] std::vector<Reward> valued_rewards(Database& database, IntroId intro);
/// Whether an introduction is of a source, or the deal of it partly theirs.
[[nodiscard]] bool has_part(Database& database, IntroId intro, ContactId source);
/// When an introduction that counts came to a state or past it.
[[nodiscard]] std::optional<Instant> reached_at(Database& database, IntroId intro, IntroState state);

/// A referral, and one of those who have a part in it.
struct Referral {
  IntroId intro {};
  ContactId source {};
  std::string name {};
  std::string email {};
  std::string type {};
  std::string interests {};
  std::optional<ContactId> target {};
  std::string target_name {};
  std::string owner {};              ///< of the introduction, else of the source
  Instant counted_at {};             ///< when it became a referral
  std::optional<Instant> met_at {};  ///< with the target
  std::optional<Instant> won_at {};
  std::optional<Instant> thanked_at {};
  std::optional<Money> value {};    ///< of their part in the deal, when it is won
  bool is_primary = true;           ///< its source; else somebody with a credit
  int share = 100;                  ///< their part, per cent
  std::optional<Date> rewarded {};  ///< the last day on which they got something for it
};
/// Those of sources who may be contacted, by id; `counting` is the state from which on an introduction counts.
[[nodiscard]] std::vector<Referral> referrals(Database& database, IntroState counting);

/// Which rewards a list shows.
struct RewardFilter {
  std::optional<ContactId> source {};
  std::optional<RewardKind> kind {};
  std::optional<IntroId> intro {};
  std::optional<std::string> owner {};
  std::optional<Date> from {};
  std::optional<Date> to {};     ///< that day is not among them
  bool overridden = false;       ///< only those that went past a rule
  std::vector<RewardId> ids {};  ///< only these; none: all
};
/// id, source, kind, day, item, value, intro_id, owner; extra: source_id, target, deal (the value of the deal, when it
/// is won), share (of it; empty where the currencies differ), override_reason, override_rules, note, added_at. By day.
[[nodiscard]] Table reward_table(Database& database, const RewardFilter& filter);

}  // namespace refer::store
