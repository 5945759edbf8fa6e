#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/ids.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"

namespace refer::advice {

/// One thing to do. Its texts hold names as they are; the command names people by address or id.
struct Task {
  std::string_view kind {};
  int weight = 0;       ///< of its kind: which comes first on the same day
  std::string key {};   ///< stays the same as long as the task does: ask-3-nudge
  std::string what {};  ///< in a few words
  ContactId source {};
  std::string source_name {};
  std::optional<ContactId> target {};
  std::string target_name {};
  std::optional<AskId> ask {};
  std::optional<IntroId> intro {};
  Date due {};
  std::string owner {};                  ///< of the ask or introduction, else of the source
  std::string command {};                ///< the line to type
  std::string reason {};                 ///< why it is due, and what comes after
  std::string refused {};                ///< why it must not be done; empty: it may
  bool early = false;                    ///< shown before it is due, however far ahead that is
  std::optional<Date> snoozed_until {};  ///< left out until that day
};

/// A kind of task.
struct TaskKind {
  std::string_view name;
  int weight = 0;
  bool ahead = false;  ///< shown `next.ahead_days` before it is due
};
/// All kinds, the weightiest first.
[[nodiscard]] const std::vector<TaskKind>& task_kinds();

/// What a task is that a guard stops.
inline constexpr std::string_view blocked_kind {"blocked"};

/// Which tasks are meant.
struct TaskFilter {
  std::optional<std::string> owner {};  ///< an empty one: tasks that nobody owns
  std::optional<ContactId> source {};
  std::optional<std::string> kind {};
  std::optional<std::int64_t> ahead {};  ///< also what is due within so many days; without it as each kind says
  bool all = false;                      ///< also what is snoozed, and what a guard stops (of kind `blocked`)
};

/// What there is to do: by due day, then the weightier kind, then the ids of source, ask and introduction, then the
/// key. Days are those of `calendar.zone`.
[[nodiscard]] std::vector<Task> next_tasks(store::Database& database, const project::Config& config, Instant now,
                                           const TaskFilter& filter);
/// Every task, whenever it is due, snoozed or not, in the same order; guards are not asked.
[[nodiscard]] std::vector<Task> all_tasks(store::Database& database, const project::Config& config, Instant now);

}  // namespace refer::advice
