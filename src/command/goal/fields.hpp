#pragma once

#include <optional>
#include <string>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/goals.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a goal.
struct GoalOptions {
  std::optional<GoalMetric> metric {};
  std::optional<std::string> target {};
  std::optional<Period> period {};
  std::optional<Date> first {};
  std::optional<Date> last {};
  std::optional<std::string> owner {};
  std::optional<std::optional<Handle>> source {};
  std::optional<std::string> account {};
  std::optional<std::string> profile {};
  std::optional<std::string> note {};
};

void declare_fields(Args& args, GoalOptions& options);
/// What is stored of them; `metric` says how the target is read. Throws Error(Fault::usage) for a target that is none,
/// and where --period contradicts --first and --last.
[[nodiscard]] store::GoalFields goal_fields(const GoalOptions& options, GoalMetric metric, Session& session);
/// `12 referrals from 2026-10-01 to 2026-12-31, for Ada`, safe for a terminal.
[[nodiscard]] std::string goal_sentence(const store::Goal& goal);

}  // namespace refer::command
