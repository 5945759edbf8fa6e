// What is due of asks: to be sent, sent again, nudged, or given up.

#include <fmt/core.h>

#include "advice/rules.hpp"
#include "advice/situation.hpp"
#include "refer/advice/guards.hpp"
#include "refer/store/contacts.hpp"

namespace refer::advice {

namespace {

/// `Jane Roe to introduce Elena Cole`, `Jane Roe about scaleups`.
std::string asked(const Situation& it, const store::DueAsk& ask) {
  return fmt::format("{} {} {}", it.source(ask.source).name, ask.target ? "to introduce" : "about", subject_of(ask));
}

std::string then_mark_sent(const store::DueAsk& ask) {
  return fmt::format("once it is sent: refer ask mark {} sent", number(ask.id));
}

/// An ask without an answer, and since when it waits for one.
std::optional<Date> waits_since(const Situation& it, const store::DueAsk& ask) {
  if (ask.state != AskState::sent || !ask.sent_at) {
    return std::nullopt;
  }
  return it.day(ask.nudged_at && *ask.nudged_at > *ask.sent_at ? *ask.nudged_at : *ask.sent_at);
}

/// The asks that wait for an answer, due on the day on which that has been too long; `words` begin what to do.
std::vector<Task> find_unanswered(const Situation& it, std::string_view kind, std::string_view words, bool nudged_out) {
  std::vector<Task> tasks;
  for (const auto& ask : it.asks) {
    const auto since = waits_since(it, ask);
    if (since && (ask.nudges >= it.config.integer("next.nudges")) == nudged_out) {
      auto task = task_of(it, ask, kind, days_later(*since, it.config.integer("next.nudge_days")));
      task.what = fmt::format("{} {} about {}", words, task.source_name, subject_of(ask));
      task.reason = fmt::format("asked on {}, nudged {} of {} times, no answer", format(it.day(*ask.sent_at)),
                                ask.nudges, it.config.integer("next.nudges"));
      tasks.push_back(std::move(task));
    }
  }
  return tasks;
}

/// Who else may be asked for the same person.
std::string next_path(const Situation& it, const Task& task) {
  if (!task.target) {
    return {};
  }
  const auto other = store::find_other_source(it.database, *task.target);
  if (!other) {
    return fmt::format("; no other source is known to know {}", task.target_name);
  }
  return fmt::format("; next path: {} knows {}, strength {}: refer ask add {} {}", other->name, task.target_name,
                     other->strength, store::command_name(other->id, other->email), number(*task.target));
}

}  // namespace

std::vector<Task> find_send(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& ask : it.asks) {
    if (ask.state == AskState::queued) {
      auto task = task_of(it, ask, "send", ask.due.value_or(it.day(ask.queued_at)));
      task.what = fmt::format("Ask {}", asked(it, ask));
      task.command = fmt::format("refer ask draft {}", number(ask.id));
      task.reason = fmt::format("queued on {}; {}", format(it.day(ask.queued_at)), then_mark_sent(ask));
      tasks.push_back(std::move(task));
    }
  }
  return tasks;
}

std::vector<Task> find_later(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& ask : it.asks) {
    if (ask.state == AskState::later && ask.later_until) {
      auto task = task_of(it, ask, "later", *ask.later_until);
      task.what = fmt::format("Ask again: {}", asked(it, ask));
      task.command = fmt::format("refer ask draft {}", number(ask.id));
      task.reason = fmt::format("put off to {}; {}", format(*ask.later_until), then_mark_sent(ask));
      tasks.push_back(std::move(task));
    }
  }
  return tasks;
}

std::vector<Task> find_nudge(const Situation& it) {
  auto tasks = find_unanswered(it, "nudge", "Nudge", false);
  for (auto& task : tasks) {
    task.command = fmt::format("refer ask nudge {}", number(*task.ask));
  }
  return tasks;
}

std::vector<Task> find_silent(const Situation& it) {
  auto tasks = find_unanswered(it, "silent", "Give up on", true);
  for (auto& task : tasks) {
    task.command = fmt::format("refer ask mark {} silent", number(*task.ask));
    task.reason += next_path(it, task);
  }
  return tasks;
}

std::optional<std::string> refusal_of(const Situation& it, const store::DueAsk& ask) {
  const Proposal proposal {.source = ask.source,
                           .target = ask.target ? std::optional {ask.target->id} : std::nullopt,
                           .profile = ask.profile,
                           .moment = ask.moment,
                           .kind = ask.kind,
                           .owner = ask.owner,
                           .ask = ask.id,
                           .follow_up = ask.state != AskState::queued};
  for (const auto& refusal : check(it.database, it.config, proposal, it.now)) {
    // What was overridden once stays so; nothing goes past do-not-contact.
    if (refusal && (!ask.overridden || refusal->rule == do_not_contact_rule)) {
      return fmt::format("refused by {}: {}; {}{}{}", refusal->rule, refusal->found, refusal->wanted,
                         refusal->lift.empty() ? "" : "; ", refusal->lift);
    }
  }
  return std::nullopt;
}

}  // namespace refer::advice
