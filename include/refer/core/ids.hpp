#pragma once

#include <cstdint>
#include <string>

namespace refer {

/// The number of a person; also of a source, which is a person. Numbers of records are types of their own, so that one
/// cannot stand for another.
enum class ContactId : std::int64_t {};
/// The number of a company.
enum class CompanyId : std::int64_t {};
/// The number of a profile.
enum class ProfileId : std::int64_t {};
/// The number of a tie.
enum class TieId : std::int64_t {};
/// The number of a moment.
enum class MomentId : std::int64_t {};
/// The number of a touch.
enum class TouchId : std::int64_t {};
/// The number of an ask.
enum class AskId : std::int64_t {};
/// The number of an introduction.
enum class IntroId : std::int64_t {};
/// The number of a training.
enum class TrainingId : std::int64_t {};
/// The number of a permission.
enum class PermissionId : std::int64_t {};
/// The number of a message in the outbox.
enum class MessageId : std::int64_t {};
/// The number of what a scan of mail proposes.
enum class ProposalId : std::int64_t {};
/// The number of an outcome in the proof library.
enum class OutcomeId : std::int64_t {};
/// The number of a reward.
enum class RewardId : std::int64_t {};
/// The number of a feedback.
enum class FeedbackId : std::int64_t {};
/// The number of a part that somebody has in a deal.
enum class CreditId : std::int64_t {};
/// The number of a sale after the first deal.
enum class SaleId : std::int64_t {};
/// The number of a goal.
enum class GoalId : std::int64_t {};
/// The number of a channel, another way to customers.
enum class ChannelId : std::int64_t {};

/// The contact that is oneself.
inline constexpr ContactId me {1};

/// The number of an id, for the database and for people.
template <typename Id>
[[nodiscard]] constexpr std::int64_t number(Id id) {
  return static_cast<std::int64_t>(id);
}

}  // namespace refer
