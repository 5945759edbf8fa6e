// What is due of introductions: the next step of each, thanks, news for the source, and a word with a new customer.

#include <fmt/core.h>

#include <utility>

#include "advice/rules.hpp"
#include "advice/situation.hpp"
#include "refer/store/contacts.hpp"

namespace refer::advice {

namespace {

std::string draft(const store::DueIntro& intro, std::string_view letter) {
  return fmt::format("refer intro draft {} --template {}", number(intro.id), letter);
}

std::string mark(const store::DueIntro& intro, IntroState state) {
  return fmt::format("refer intro mark {} {}", number(intro.id), word(state));
}

/// What comes after a letter to the source, or to the target.
std::string then_edit(const store::DueIntro& intro, std::string_view option) {
  return fmt::format("; once it is sent: refer intro edit {} --{} today", number(intro.id), option);
}

/// A task that is due when a clock that runs says so; nothing when none runs.
std::optional<Task> find_due(const Situation& it, const store::DueIntro& intro, Clock clock, std::string_view kind) {
  const auto state = it.clocks.find_running(clock, intro, it.now);
  if (!state) {
    return std::nullopt;
  }
  auto task = task_of(it, intro, kind, it.day(state->due_at));
  task.reason = fmt::format("{} since {}", word(intro.state), format(it.day(intro.latest)));
  return task;
}

/// Whether a source is told by a letter; without a word of theirs, they are.
bool is_written(const std::optional<Channel>& by) {
  return !by || *by == Channel::email || *by == Channel::message;
}

/// The target, or who they are said to be.
std::string target_of(const Task& task) {
  return task.target ? task.target_name : fmt::format("the person whom {} introduced", task.source_name);
}

/// What is left to do where one of the two does not want it any more.
std::optional<Task> find_withdrawn(const Situation& it, const store::DueIntro& intro) {
  const bool by_source = intro.source_withdrawn_at && *intro.source_withdrawn_at <= it.now;
  const auto withdrawn = by_source ? intro.source_withdrawn_at : intro.target_withdrawn_at;
  if (!withdrawn || *withdrawn > it.now || is_final(intro.state)) {
    return std::nullopt;
  }
  const auto day = it.day(*withdrawn);
  auto task = task_of(it, intro, "consent", day);
  // Nobody is written to.
  task.refused.clear();
  task.what =
      fmt::format("Note that {} does not want the introduction", by_source ? task.source_name : target_of(task));
  task.command = mark(intro, IntroState::refused) + (by_source ? " --by source" : "");
  task.reason = fmt::format("consent withdrawn on {}", format(day));
  return task;
}

/// Notes that somebody wrote back.
Task reply_of(Task task, const store::DueIntro& intro) {
  task.what = fmt::format("Note whether {} replied", target_of(task));
  task.command = mark(intro, IntroState::replied);
  return task;
}

/// The first letter to the target, and what comes after it, up to the meeting.
std::optional<Task> find_next_step(const Situation& it, const store::DueIntro& intro) {
  constexpr std::string_view kind {"follow-up"};
  if (!intro.introduced_at || is_final(intro.state)) {
    return std::nullopt;
  }
  if (auto task = find_due(it, intro, Clock::follow_up, kind)) {
    task->what = fmt::format("Write to {}", target_of(*task));
    task->command = draft(intro, "follow-up");
    task->reason += then_edit(intro, "followed-up");
    return task;
  }
  if (auto task = find_due(it, intro, Clock::reply, kind)) {
    if (intro.followed_up_at) {
      task->reason += fmt::format(", written to on {}", format(it.day(*intro.followed_up_at)));
    }
    return reply_of(std::move(*task), intro);
  }
  if (auto task = find_due(it, intro, Clock::meeting, kind)) {
    task->what = fmt::format("Note the day agreed with {}", target_of(*task));
    task->command = mark(intro, IntroState::booked);
    return task;
  }
  if (intro.state != IntroState::booked || intro.source_withdrawn_at || intro.target_withdrawn_at) {
    return std::nullopt;
  }
  // The day of the meeting is not known: no clock runs.
  const auto since = it.day(intro.latest);
  auto task = task_of(it, intro, kind, days_after(since, it.config.integer("next.wait_days")));
  task.what = fmt::format("Note the meeting with {}", target_of(task));
  task.command = mark(intro, IntroState::met);
  task.reason = fmt::format("booked since {}", format(since));
  return task;
}

}  // namespace

std::vector<Task> find_thanks(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    if (auto task = find_due(it, intro, Clock::thanks, "thanks")) {
      task->what = intro.target ? fmt::format("Thank {} for introducing {}", task->source_name, task->target_name)
                                : fmt::format("Thank {} for the introduction", task->source_name);
      task->command = draft(intro, "thanks");
      task->reason =
          fmt::format("introduced on {}{}", format(it.day(*intro.introduced_at)), then_edit(intro, "thanked"));
      tasks.push_back(std::move(*task));
    }
  }
  return tasks;
}

std::vector<Task> find_closure(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.ended) {
    if (auto task = find_due(it, intro, Clock::closure, "closure")) {
      // Only the source is told.
      task->refused = do_not_contact_reason(intro.source_name, intro.source_do_not_contact);
      task->what = intro.target ? fmt::format("Tell {} how it went with {}", task->source_name, task->target_name)
                                : fmt::format("Tell {} how their introduction went", task->source_name);
      task->command = draft(intro, "closure");
      task->reason = fmt::format("{} on {}; no word to them since{}", word(intro.state), format(it.day(intro.latest)),
                                 then_edit(intro, "told"));
      tasks.push_back(std::move(*task));
    }
  }
  return tasks;
}

std::vector<Task> find_follow_up(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    if (auto task = find_next_step(it, intro)) {
      tasks.push_back(std::move(*task));
    }
  }
  return tasks;
}

std::vector<Task> find_make_introduction(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    if (auto task = find_due(it, intro, Clock::introduce, "make-introduction")) {
      if (intro.mode == Mode::mention) {
        task->what = fmt::format("Write to {}, naming {}", task->target_name, task->source_name);
        task->command = fmt::format("refer intro draft {}", number(intro.id));
        task->reason += fmt::format("; once it is sent: {}", mark(intro, IntroState::introduced));
      } else {
        task->what = fmt::format("Remind {} to introduce {}", task->source_name, task->target_name);
        task->command = draft(intro, "bridge");
        task->reason += fmt::format("; once it is done: {}", mark(intro, IntroState::introduced));
      }
      tasks.push_back(std::move(*task));
    }
  }
  return tasks;
}

std::vector<Task> find_consent(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    if (auto task = find_withdrawn(it, intro)) {
      tasks.push_back(std::move(*task));
    } else if (task = find_due(it, intro, Clock::consent, "consent"); task) {
      task->what = fmt::format("Ask {} whether {} agrees to meet", task->source_name, task->target_name);
      task->command = draft(intro, "opt-in");
      task->reason += fmt::format("; once they agree: {}", mark(intro, IntroState::consented));
      tasks.push_back(std::move(*task));
    } else if (!intro.introduced_at) {
      // Where nobody is asked first, what was forwarded is answered, or is not.
      if (auto answer = find_due(it, intro, Clock::reply, "consent")) {
        tasks.push_back(reply_of(std::move(*answer), intro));
      }
    }
  }
  return tasks;
}

std::vector<Task> find_forward(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    auto task = find_due(it, intro, Clock::forward, "forward");
    if (!task) {
      continue;
    }
    if (!intro.target) {
      task->what = fmt::format("Note whom {} has in mind", task->source_name);
      task->command = fmt::format("refer intro edit {} --target PERSON", number(intro.id));
    } else {
      task->what = fmt::format("Send {} the note to forward to {}", task->source_name, task->target_name);
      task->command = draft(intro, "forwardable");
      task->reason += fmt::format("; once it is passed on: {}", mark(intro, IntroState::forwarded));
    }
    tasks.push_back(std::move(*task));
  }
  return tasks;
}

std::vector<Task> find_update(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    const auto state = it.clocks.find_running(Clock::update, intro, it.now);
    if (!state) {
      continue;
    }
    auto task = task_of(it, intro, "update", it.day(state->due_at));
    task.what = fmt::format("Tell {} how it goes with {}", task.source_name,
                            intro.target ? std::string_view {task.target_name} : "whom they introduced");
    task.reason = fmt::format("{}; heard of it last on {}", word(intro.state), format(it.day(state->started_at)));
    if (intro.update_every) {
      task.reason += fmt::format("; wants to hear every {} days", *intro.update_every);
    }
    if (intro.update_by) {
      task.what += fmt::format(", by {}", word(*intro.update_by));
    }
    if (is_written(intro.update_by)) {
      task.command = draft(intro, "update");
      task.reason += then_edit(intro, "updated");
    } else {
      const auto& source = it.source(intro.source);
      task.command = fmt::format("refer touch add {} --channel {}", store::command_name(source.id, source.email),
                                 word(*intro.update_by));
    }
    tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<Task> find_postponed(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.postponed) {
    auto task = task_of(it, intro, "later", *intro.until);
    const auto& source = it.source(intro.source);
    task.what = intro.target ? fmt::format("Take up again: {} to introduce {}", task.source_name, task.target_name)
                             : fmt::format("Take up again: an introduction by {}", task.source_name);
    task.command = fmt::format("refer ask add {}", store::command_name(source.id, source.email));
    if (intro.target) {
      task.command += " " + store::command_name(intro.target->id, intro.target->email);
    }
    task.reason = fmt::format("lapsed on {}, put off to {}", format(it.day(intro.latest)), format(*intro.until));
    tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<Task> find_check_in(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    const auto won = it.day(intro.latest);
    // Once they are a source themselves, they have a rhythm of their own.
    if (intro.state != IntroState::won || !intro.target || intro.target_is_source ||
        (intro.target_touched && *intro.target_touched >= won)) {
      continue;
    }
    auto task = task_of(it, intro, "check-in", days_after(won, it.config.integer("next.update_days")));
    task.what = fmt::format("Ask {} how it goes", task.target_name);
    task.command =
        fmt::format("refer touch add {} --channel call", store::command_name(intro.target->id, intro.target->email));
    task.reason = fmt::format("won on {}; a happy customer: refer source add {} --type customer", format(won),
                              store::command_name(intro.target->id, intro.target->email));
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace refer::advice
