#include "refer/advice/next.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <tuple>

#include "advice/situation.hpp"

namespace refer::advice {

namespace {

/// One kind of task and the function that finds them. To add one is one line.
struct Finder {
  TaskKind kind;
  std::vector<Task> (*find)(const Situation&);
};

constexpr bool ahead = true;

const std::vector<Finder>& finders() {
  static const std::vector<Finder> all {
      {{"outbox", 160}, find_outbox},
      {{"thanks", 150}, find_thanks},
      {{"follow-up", 140}, find_follow_up},
      {{"make-introduction", 130}, find_make_introduction},
      {{"consent", 120}, find_consent},
      {{"forward", 110}, find_forward},
      {{"send", 100}, find_send},
      {{"later", 90}, find_later},
      {{"nudge", 80}, find_nudge},
      {{"silent", 70}, find_silent},
      {{"ask", 60}, find_ask},
      {{"closure", 55}, find_closure},
      {{"update", 50}, find_update},
      {{"recognise", 47, ahead}, find_recognise},
      {{"renewal", 45, ahead}, find_renewal},
      {{"review", 40, ahead}, find_review},
      {{"onboarding", 35, ahead}, find_onboarding},
      {{"check-in", 30}, find_check_in},
      {{"touch", 20}, find_touch},
  };
  return all;
}

std::vector<Task> find_tasks(const Situation& it) {
  const auto snoozes = store::snoozes(it.database);
  std::vector<Task> all;
  for (const auto& finder : finders()) {
    for (auto& task : finder.find(it)) {
      task.kind = finder.kind.name;
      task.weight = finder.kind.weight;
      const auto snoozed = snoozes.find(task.key);
      if (snoozed != snoozes.end() && snoozed->second > it.today) {
        task.snoozed_until = snoozed->second;
      }
      all.push_back(std::move(task));
    }
  }
  const auto place = [](const Task& task) {
    return std::tuple {task.due, -task.weight, task.source, task.ask, task.intro, std::string_view {task.key}};
  };
  std::sort(all.begin(), all.end(), [&](const Task& one, const Task& other) { return place(one) < place(other); });
  return all;
}

bool is_shown(const Task& task, const Situation& it, const TaskFilter& filter) {
  const auto& kinds = task_kinds();
  const auto kind = std::find_if(kinds.begin(), kinds.end(), [&](const auto& one) { return one.name == task.kind; });
  const auto horizon = filter.ahead.value_or(kind->ahead ? it.config.integer("next.ahead_days") : 0);
  return (task.early || task.due <= days_after(it.today, horizon)) && (!filter.owner || *filter.owner == task.owner) &&
         (!filter.source || *filter.source == task.source) &&
         (!filter.kind || *filter.kind == blocked_kind || *filter.kind == task.kind);
}

/// Why a task must not be done: somebody is not to be contacted, or a guard stops the ask that would be sent.
std::optional<std::string> find_refusal(const Situation& it, const Task& task) {
  if (!task.refused.empty()) {
    return task.refused;
  }
  // Those whose command writes the letter of an ask.
  if (!task.ask || (task.kind != "send" && task.kind != "later" && task.kind != "nudge")) {
    return std::nullopt;
  }
  return refusal_of(it, ask_of(it, task));
}

}  // namespace

const std::vector<TaskKind>& task_kinds() {
  static const auto kinds = [] {
    std::vector<TaskKind> all;
    for (const auto& finder : finders()) {
      all.push_back(finder.kind);
    }
    return all;
  }();
  return kinds;
}

std::vector<Task> all_tasks(store::Database& database, const project::Config& config, Instant now) {
  return find_tasks(read_situation(database, config, now));
}

std::vector<Task> next_tasks(store::Database& database, const project::Config& config, Instant now,
                             const TaskFilter& filter) {
  const auto it = read_situation(database, config, now);
  const bool only_blocked = filter.kind == blocked_kind;
  std::vector<Task> shown;
  for (auto& task : find_tasks(it)) {
    if (!is_shown(task, it, filter) || (task.snoozed_until && !filter.all)) {
      continue;
    }
    const auto refusal = find_refusal(it, task);
    if (refusal ? !filter.all && !only_blocked : only_blocked) {
      continue;
    }
    if (refusal) {
      task.kind = blocked_kind;
      task.reason = *refusal;
    }
    shown.push_back(std::move(task));
  }
  return shown;
}

}  // namespace refer::advice
