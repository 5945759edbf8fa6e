#include "command/feedback/fields.hpp"

#include <fmt/core.h>

#include "refer/core/error.hpp"

namespace refer::command {

void declare_fields(Args& args, FeedbackOptions& options) {
  args.option("--score", options.score, "how satisfied they are, 0 to 10");
  args.option("--text", options.text, "what they said");
  args.option("--on", options.on, "the day; today without it");
  args.option("--owner", options.owner, "who of you was told");
}

store::FeedbackFields feedback_fields(const FeedbackOptions& options, Session& session) {
  if (const auto today = project::day_of(session.now(), session.config()); options.on && *options.on > today) {
    throw Error(Fault::usage,
                fmt::format("nobody has said anything on {} yet: today is {}", format(*options.on), format(today)),
                "--on says on which day it was said");
  }
  store::FeedbackFields fields {.day = options.on, .text = options.text, .owner = options.owner};
  if (options.score) {
    fields.score = *options.score ? std::optional {(*options.score)->value} : std::nullopt;
  }
  return fields;
}

std::vector<std::string> feedback_notes(std::string_view done, const store::Feedback& feedback,
                                        std::optional<int> before, Session& session) {
  const auto name = session.name(feedback.source);
  std::vector<std::string> notes {fmt::format("{} feedback {}: {}{} on {}.", done, number(feedback.id), name,
                                              feedback.score ? fmt::format(", {} of 10", *feedback.score) : "",
                                              format(feedback.day))};
  if (const auto after = store::satisfaction_of(session.database(), feedback.source); after != before) {
    notes.push_back(after ? fmt::format("The satisfaction of {} is {} of 10 now.", name, *after)
                          : fmt::format("The satisfaction of {} is not known any more.", name));
  }
  return notes;
}

}  // namespace refer::command
