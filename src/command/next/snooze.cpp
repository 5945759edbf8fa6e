#include <fmt/core.h>

#include <memory>

#include "refer/advice/next.hpp"
#include "refer/command/args.hpp"
#include "refer/command/command.hpp"
#include "refer/command/session.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/store/due.hpp"

namespace refer::command {

namespace {

constexpr int week {7};

struct Options {
  std::string key {};
  std::optional<std::optional<Coming>> until {};
};

/// What the task of a key says. Throws Error(Fault::missing) with near misses when there is none.
std::string find_task(const std::string& key, Session& session) {
  std::vector<std::string> keys;
  for (const auto& task : advice::all_tasks(session.database(), session.config(), session.now())) {
    if (task.key == key) {
      return task.what;
    }
    keys.push_back(task.key);
  }
  throw Error(Fault::missing, fmt::format("no task {}", quote(key)),
              did_you_mean(near_misses(key, keys), "'refer next --columns key,what' shows them"));
}

Answer wake(const std::string& key, Session& session) {
  auto& database = session.database();
  if (!store::snoozes(database).contains(key)) {
    (void)find_task(key, session);
    throw Error(Fault::conflict, fmt::format("{} is not snoozed", quote(key)));
  }
  store::snooze(database, key, std::nullopt);
  return {.notes = {fmt::format("'refer next' shows {} again once it is due.", escape_terminal(key))}};
}

Runner declare(Args& args) {
  const auto options = std::make_shared<Options>();
  args.argument("KEY", options->key, "which task; 'refer next --columns key,what' shows the keys");
  args.option("--until", options->until, "the day on which it comes back; in a week without it; \"\" brings it back");
  return [options](Session& session) {
    const auto& key = options->key;
    if (options->until && !*options->until) {
      return wake(key, session);
    }
    const auto today = project::day_of(session.now(), session.config());
    const auto until = options->until ? (*options->until)->day : Date {today.days + week};
    const auto what = find_task(key, session);
    if (until <= today) {
      throw Error(Fault::usage, fmt::format("--until {} is not after today, {}", format(until), format(today)),
                  "--until is the day on which it comes back");
    }
    store::snooze(session.database(), key, until);
    return Answer {
        .table = {.columns = {{"key"}, {"until", Kind::date}, {"what"}}, .rows = rows_of({{key, until, what}})},
        .single = true,
        .notes = {fmt::format("Left out until {}: {}.", format(until), escape_terminal(what))}};
  };
}

}  // namespace

extern const Command next_snooze {
    .path = "next snooze",
    .summary = "leave a task out of 'refer next' for a while",
    .details =
        R"(The task stays what it is, and comes back on the day. Snoozing it again moves the day.

  refer next --columns key,what
  refer next snooze ask-3-nudge --until monday
  refer next snooze ask-3-nudge --until "")",
    .needs = Needs::write,
    .declare = declare,
};

}  // namespace refer::command
