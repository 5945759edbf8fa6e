#include "command/goal/fields.hpp"

#include <fmt/core.h>

#include "refer/command/period.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/companies.hpp"

namespace refer::command {

namespace {

store::GoalTarget read_target(const std::string& text, GoalMetric metric, const Session& session) {
  try {
    if (metric != GoalMetric::value) {
      return {.amount = read_integer(text, 1, INT64_MAX)};
    }
    const auto money = parse_money(text, session.reading().currency);
    if (money.minor <= 0) {
      throw Error(Fault::usage, fmt::format("{} is nothing to reach", quote(text)));
    }
    return {.amount = money.minor, .currency = money.currency};
  } catch (const Error& error) {
    throw Error(error.fault(), fmt::format("--target: {}", error.message()), error.hint());
  }
}

/// Whoever says a last day means it included.
std::optional<Date> day_after(const std::optional<Date>& last) {
  return last ? std::optional {days_after(*last, 1)} : std::nullopt;
}

}  // namespace

void declare_fields(Args& args, GoalOptions& options) {
  args.option("--metric", options.metric, "what is counted");
  args.option("--target", options.target, "how many are wanted; of value, how much: 100000EUR").value = "N";
  args.option("--period", options.period, "the days in which: 2026-Q4, 2026-11, 2026");
  args.option("--first", options.first, "or the first of them");
  args.option("--last", options.last, "and the last");
  args.option("--owner", options.owner, "only what OWNER does, or looks after").value = "OWNER";
  args.option("--source", options.source, "only what comes of this source").value = "SOURCE";
  args.option("--account", options.account, "only what comes of sources at this company").value = "COMPANY";
  args.option("--profile", options.profile, "only what is for this profile").value = "PROFILE";
  args.option("--note", options.note, "anything else");
}

store::GoalFields goal_fields(const GoalOptions& options, GoalMetric metric, Session& session) {
  const auto days = days_of(options.period, {options.first, day_after(options.last)}, "--first and --last");
  store::GoalFields fields {
      .metric = options.metric, .first = days.from, .past = days.to, .owner = options.owner, .note = options.note};
  if (options.target) {
    fields.target = read_target(*options.target, metric, session);
  }
  if (options.source) {
    fields.source = session.source(*options.source);
  }
  if (options.account) {
    fields.account = trim(*options.account).empty()
                         ? std::nullopt
                         : std::optional {store::find_company(session.database(), *options.account)};
  }
  if (options.profile) {
    fields.profile = trim(*options.profile).empty() ? std::nullopt : session.profile(options.profile);
  }
  return fields;
}

std::string goal_sentence(const store::Goal& goal) {
  std::vector<std::string> whom;
  for (const auto& one : {goal.owner, goal.source, goal.account, goal.profile}) {
    if (!one.empty()) {
      whom.push_back(escape_terminal(one));
    }
  }
  const auto much = goal.target.currency ? format(Money {goal.target.amount, *goal.target.currency})
                                         : fmt::format("{}", goal.target.amount);
  return fmt::format("{} {} from {} to {}{}{}", word(goal.metric), much, format(goal.first),
                     format(days_after(goal.past, -1)), whom.empty() ? "" : ", for ", join(whom, ", "));
}

}  // namespace refer::command
