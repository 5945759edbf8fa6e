#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/command/args.hpp"
#include "refer/command/session.hpp"
#include "refer/store/feedback.hpp"

namespace refer::command {

/// What `add` and `edit` may say of a feedback.
struct FeedbackOptions {
  std::optional<std::optional<Satisfaction>> score {};
  std::optional<std::string> text {};
  std::optional<Date> on {};
  std::optional<std::string> owner {};
};

void declare_fields(Args& args, FeedbackOptions& options);
/// Throws Error(Fault::usage) for a day that is still to come.
[[nodiscard]] store::FeedbackFields feedback_fields(const FeedbackOptions& options, Session& session);
/// `Added feedback 1: …`, and what that made of the satisfaction of the source, which was `before`.
[[nodiscard]] std::vector<std::string> feedback_notes(std::string_view done, const store::Feedback& feedback,
                                                      std::optional<int> before, Session& session);

}  // namespace refer::command
