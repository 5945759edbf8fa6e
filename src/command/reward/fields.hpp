#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/rewards.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a reward.
struct RewardOptions {
  std::optional<RewardKind> kind {};
  std::optional<std::optional<RecordId>> intro {};
  std::optional<std::optional<Money>> value {};
  std::optional<std::string> item {};
  std::optional<Date> on {};
  std::optional<std::string> owner {};
  std::optional<std::string> note {};
  std::optional<std::string> override_reason {};
};

void declare_fields(Args& args, RewardOptions& options);
/// Throws Error(Fault::missing) for an introduction that is not there, Error(Fault::usage) for one in which the source
/// has no part and for a value below nothing.
[[nodiscard]] store::RewardFields reward_fields(const RewardOptions& options, ContactId source, Session& session);
/// Says so in the answer where an override goes past no rule; the rules must have been looked at.
void warn_of_override(Answer& answer, const store::RewardFields& fields);
/// `gift for Jane Roe on 2026-03-02, worth 50.00 EUR`, for sentences.
[[nodiscard]] std::string reward_sentence(const store::Reward& reward, Session& session);
/// What the program of the profile, else of the source, says of rewards, as a sentence; empty when it says nothing.
[[nodiscard]] std::string program_sentence(const store::Reward& reward, Session& session);

}  // namespace refer::command
