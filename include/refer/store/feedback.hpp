#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "refer/core/answer.hpp"
#include "refer/core/ids.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// What may be said of a feedback; nothing is left alone, an empty text clears.
struct FeedbackFields {
  std::optional<Date> day {};
  std::optional<std::optional<int>> score {};  ///< 0 to 10; given, but none: cleared
  std::optional<std::string> text {};
  std::optional<std::string> owner {};
};

/// A feedback for sentences.
struct Feedback {
  FeedbackId id {};
  ContactId source {};
  Date day {};
  std::optional<int> score {};
  std::string text {};
};

// The latest score is how satisfied the source is: whenever another one comes to be the latest, or changes, the
// satisfaction of the source becomes it, or unknown where no score is left.

/// Does something to the feedback of a source, whose satisfaction then follows as said above. What was typed since, and
/// is no feedback, stays unless the latest score becomes another.
void follow_feedback(Database& database, ContactId source, const std::function<void()>& work);

/// The day must be given. Throws Error(Fault::usage) without a score and a text, Error(Fault::conflict) when the same
/// is there: source, day, score and text.
FeedbackId add_feedback(Database& database, ContactId source, const FeedbackFields& fields, Instant now);
/// Throws Error(Fault::missing), and as add_feedback.
void edit_feedback(Database& database, FeedbackId id, const FeedbackFields& fields);
/// Throws Error(Fault::missing).
void remove_feedback(Database& database, FeedbackId id);
/// Throws Error(Fault::missing).
Feedback get_feedback(Database& database, FeedbackId id);
/// How satisfied a source is said to be, 0 to 10.
[[nodiscard]] std::optional<int> satisfaction_of(Database& database, ContactId source);

/// Which feedback a list shows.
struct FeedbackFilter {
  std::optional<ContactId> source {};
  std::optional<std::string> owner {};
  std::optional<Date> from {};
  std::optional<Date> to {};       ///< that day is not among them
  std::vector<FeedbackId> ids {};  ///< only these; none: all
};
/// id, source, day, score, text, owner; extra: source_id, added_at. By day.
[[nodiscard]] Table feedback_table(Database& database, const FeedbackFilter& filter);

}  // namespace refer::store
