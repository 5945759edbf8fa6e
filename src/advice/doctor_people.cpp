// Checks of who introduces, and how they are treated.

#include <fmt/core.h>

#include <algorithm>

#include "advice/doctor.hpp"

namespace refer::advice {

namespace {

/// The command for a source, where there is one.
std::string with_source(const Examined& it, std::string_view before, std::string_view after) {
  const auto source = source_word(it);
  return source.empty() ? first_source_command() : fmt::format("refer {} {} {}", before, source, after);
}

/// What should have been done before today.
bool is_overdue(const Examined& it, const Task& task) {
  return task.due < it.today && task.refused.empty() && (!task.snoozed_until || *task.snoozed_until <= it.today);
}

}  // namespace

Verdict recent_asks(const Examined& it) {
  const auto& programme = it.programme;
  Verdict verdict {programme.asks > 0,
                   fmt::format("{} sent in {} days", programme.asks, it.config.integer("doctor.ask_days"))};
  if (programme.sources() == 0) {
    verdict.next = first_source_command();
  } else {
    verdict.next = programme.has_queued ? "refer ask list --state queued" : "refer ask plan";
  }
  return verdict;
}

Verdict recent_moments(const Examined& it) {
  return {it.programme.moments > 0,
          fmt::format("{} in {} days", it.programme.moments, it.config.integer("doctor.moment_days")),
          with_source(it, "moment add", "--kind praise --outcome \"onboarding cut from 6 weeks to 10 days\"")};
}

Verdict covered_type(const Examined& it) {
  const auto wanted = it.config.integer("sources.coverage_low");
  const auto& types = it.programme.types;
  if (types.empty()) {
    return {wanted <= 0, "no source", first_source_command()};
  }
  return {types.front().sources >= wanted,
          fmt::format("{} of {}: {}", types.front().sources, wanted, types.front().type), "refer source brainstorm"};
}

Verdict several_types(const Examined& it) {
  const auto& types = it.programme.types;
  const bool has_customers =
      std::any_of(types.begin(), types.end(), [](const store::TypeCount& one) { return one.type == "customer"; });
  return {types.size() > 1, fmt::format("{} {}", types.size(), types.size() == 1 ? "type" : "types"),
          has_customers ? "refer source add \"Priya Nair <priya@ledgerly.example>\" --type partner --strength 4"
                        : first_source_command()};
}

Verdict known_targets(const Examined& it) {
  return {it.programme.ties > 0, fmt::format("{} of sources to others", it.programme.ties),
          with_source(it, "tie add", "\"Elena Cole <elena@globex.example>\" --strength 4")};
}

Verdict recorded_permission(const Examined& it) {
  return {it.programme.permissions > 0, fmt::format("{} in force", it.programme.permissions),
          with_source(it, "permission add", "--use public")};
}

Verdict planned_touches(const Examined& it) {
  const auto sources = it.programme.sources();
  std::int64_t planned = 0;
  std::int64_t overdue = 0;
  std::string command;
  for (const auto& task : it.tasks) {
    if (task.kind != "touch") {
      continue;
    }
    ++planned;
    if (is_overdue(it, task)) {
      ++overdue;
      command = command.empty() ? task.command : command;
    }
  }
  const bool is_ok = sources > 0 && planned >= sources && overdue == 0;
  return {is_ok, fmt::format("{} of {} sources planned, {} overdue", planned, sources, overdue),
          sources == 0       ? first_source_command()
          : !command.empty() ? command
                             : "refer config set sources.touch_days 90"};
}

Verdict nobody_waits(const Examined& it) {
  std::int64_t overdue = 0;
  std::string command;
  for (const auto& task : it.tasks) {
    const bool is_owed = task.kind == "thanks" || task.kind == "follow-up" || task.kind == "closure";
    if (is_owed && is_overdue(it, task)) {
      ++overdue;
      command = command.empty() ? task.command : command;
    }
  }
  return {overdue == 0, fmt::format("{} overdue", overdue), command};
}

Verdict said_counting(const Examined& it) {
  const auto said = it.config.find("counting.from");
  const bool is_ok = said && said->layer != project::Config::Layer::built_in;
  const auto state = it.config.text("counting.from");
  return {is_ok, fmt::format("from {}{}", state, is_ok ? "" : ", which nobody said"),
          fmt::format("refer config set counting.from {}", state)};
}

Verdict set_goals(const Examined& it) {
  return {it.programme.goals > 0, fmt::format("{} for today", it.programme.goals),
          fmt::format("refer goal add --metric asks --period {} --target 8", format(it.today).substr(0, 7))};
}

}  // namespace refer::advice
