// What is due of asks: to be sent, sent again, nudged, or given up.

#include <fmt/core.h>

#include <algorithm>
#include <set>

#include "advice/rules.hpp"
#include "advice/situation.hpp"
#include "refer/advice/guards.hpp"
#include "refer/core/text.hpp"
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
      auto task = task_of(it, ask, kind, days_after(*since, it.config.integer("next.nudge_days")));
      task.what = fmt::format("{} {} about {}", words, task.source_name, subject_of(ask));
      task.reason = fmt::format("asked on {}, nudged {} of {} times, no answer", format(it.day(*ask.sent_at)),
                                ask.nudges, it.config.integer("next.nudges"));
      tasks.push_back(std::move(task));
    }
  }
  return tasks;
}

/// Who else may be asked for the same person, in words and as the line to type.
struct NextPath {
  std::string words {};
  std::string command {};
  bool is_known = false;  ///< a source is; else the command looks for one
};

NextPath next_path(const Situation& it, const store::DueTarget& target) {
  const auto handle = store::command_name(target.id, target.email);
  const auto other = store::find_other_source(it.database, target.id);
  if (!other) {
    return {.words = fmt::format("no other source is known to know {}", target.name),
            .command = fmt::format("refer path {}", handle)};
  }
  return {.words = fmt::format("{} knows {}, strength {}", other->name, target.name, other->strength),
          .command = fmt::format("refer ask add {} {}", store::command_name(other->id, other->email), handle),
          .is_known = true};
}

std::vector<Task> find_to_give_up(const Situation& it) {
  auto tasks = find_unanswered(it, "silent", "Give up on", true);
  for (auto& task : tasks) {
    task.command = fmt::format("refer ask mark {} silent", number(*task.ask));
    if (const auto& target = ask_of(it, task).target) {
      const auto path = next_path(it, *target);
      task.reason += path.is_known ? fmt::format("; next path: {}: {}", path.words, path.command) : "; " + path.words;
    }
  }
  return tasks;
}

/// For whom somebody is being asked, and whom somebody has introduced.
std::set<ContactId> pursued(const Situation& it) {
  std::set<ContactId> all;
  const auto note = [&](const auto& records) {
    for (const auto& record : records) {
      if (record.target) {
        all.insert(record.target->id);
      }
    }
  };
  note(it.asks);
  note(it.intros);
  return all;
}

/// Those for whom nobody is asked any more since a source fell silent, each once: by the ask that did so last.
std::vector<Task> find_to_ask_others(const Situation& it) {
  const auto taken = pursued(it);
  std::map<ContactId, const store::DueAsk*> latest;
  for (const auto& ask : it.silent) {
    if (*ask.silent_at <= it.now && it.today.days - it.day(*ask.silent_at).days <= silence_days &&
        !taken.contains(ask.target->id)) {
      auto& last = latest[ask.target->id];
      last = last != nullptr && *last->silent_at > *ask.silent_at ? last : &ask;
    }
  }
  std::vector<Task> tasks;
  for (const auto& [person, ask] : latest) {
    const auto& target = *ask->target;
    const auto path = next_path(it, target);
    auto task = task_of(it, *ask, "other", it.day(*ask->silent_at));
    // It is no longer about the source: whoever must not be asked any more is not asked by this.
    task.refused = do_not_contact_reason(target.name, target.do_not_contact);
    task.what = fmt::format("Ask somebody else for {}", target.name);
    task.command = path.command;
    task.reason = fmt::format("{} is silent since {}; {}", task.source_name, format(task.due), path.words);
    tasks.push_back(std::move(task));
  }
  return tasks;
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
  for (auto& task : find_postponed(it)) {
    tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<Task> find_nudge(const Situation& it) {
  auto tasks = find_unanswered(it, "nudge", "Nudge", false);
  for (auto& task : tasks) {
    task.command = fmt::format("refer ask draft {} --template nudge", number(*task.ask));
    task.reason += fmt::format("; once it is sent: refer ask nudge {}", number(*task.ask));
  }
  return tasks;
}

std::vector<Task> find_silent(const Situation& it) {
  auto tasks = find_to_give_up(it);
  for (auto& task : find_to_ask_others(it)) {
    tasks.push_back(std::move(task));
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
  const auto passed = split(ask.override_rules, ',');
  for (const auto& refusal : check(it.database, it.config, it.source(ask.source), proposal, it.now)) {
    // What was overridden once stays so; nothing goes past do-not-contact.
    if (refusal && (refusal->rule == do_not_contact_rule ||
                    std::find(passed.begin(), passed.end(), refusal->rule) == passed.end())) {
      return fmt::format("refused by {}: {}; {}{}{}", refusal->rule, refusal->found, refusal->wanted,
                         refusal->lift.empty() ? "" : "; ", refusal->lift);
    }
  }
  return std::nullopt;
}

}  // namespace refer::advice
