// What is due of introductions: the next step of each, thanks, news for the source, and a word with a new customer.

#include <fmt/core.h>

#include <algorithm>

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

/// An introduction that has stood still at a step: due once it has done so for too long.
Task waiting(const Situation& it, const store::DueIntro& intro, std::string_view kind) {
  const auto since = it.day(intro.latest);
  auto task = task_of(it, intro, kind, days_after(since, it.config.integer("next.wait_days")));
  task.reason = fmt::format("{} since {}", word(intro.state), format(since));
  return task;
}

}  // namespace

std::vector<Task> find_thanks(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    if (!intro.introduced_at || intro.thanked_at || *intro.introduced_at > it.now) {
      continue;
    }
    const auto day = it.day(*intro.introduced_at);
    const auto touched = latest_touch(it.source(intro.source), it.today);
    if (touched && *touched >= day) {
      continue;
    }
    auto task = task_of(it, intro, "thanks", days_after(day, 1));
    task.what = intro.target ? fmt::format("Thank {} for introducing {}", task.source_name, task.target_name)
                             : fmt::format("Thank {} for the introduction", task.source_name);
    task.command = draft(intro, "thanks");
    task.reason = fmt::format("introduced on {}; once it is sent: refer intro edit {} --thanked today", format(day),
                              number(intro.id));
    tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<Task> find_closure(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.ended) {
    const auto ended = it.day(intro.latest);
    const auto& source = it.source(intro.source);
    const auto touched = latest_touch(source, it.today);
    const bool has_heard = (touched && *touched >= ended) ||
                           (intro.thanked_at && *intro.thanked_at <= it.now && it.day(*intro.thanked_at) >= ended);
    if (has_heard || intro.latest > it.now || it.today.days - ended.days > closure_days) {
      continue;
    }
    auto task = task_of(it, intro, "closure", days_after(ended, 1));
    // Only the source is told.
    task.refused = do_not_contact_reason(source.name, source.do_not_contact);
    task.what = intro.target ? fmt::format("Tell {} how it went with {}", task.source_name, task.target_name)
                             : fmt::format("Tell {} how their introduction went", task.source_name);
    task.command = fmt::format("refer touch add {} --note \"how intro {} ended\"",
                               store::command_name(source.id, source.email), number(intro.id));
    task.reason = fmt::format("{} on {}; no word to them since", word(intro.state), format(ended));
    tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<Task> find_follow_up(const Situation& it) {
  struct Step {
    IntroState state;
    fmt::string_view what;
    IntroState next;
  };
  static constexpr Step steps[] {{IntroState::introduced, "Note whether {} replied", IntroState::replied},
                                 {IntroState::replied, "Note the day agreed with {}", IntroState::booked},
                                 {IntroState::booked, "Note the meeting with {}", IntroState::met}};
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    const auto* const step =
        std::find_if(std::begin(steps), std::end(steps), [&](const Step& one) { return one.state == intro.state; });
    if (step != std::end(steps)) {
      auto task = waiting(it, intro, "follow-up");
      task.what =
          fmt::format(fmt::runtime(step->what),
                      intro.target ? task.target_name : fmt::format("the person whom {} introduced", task.source_name));
      task.command = mark(intro, step->next);
      tasks.push_back(std::move(task));
    }
  }
  return tasks;
}

std::vector<Task> find_make_introduction(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    // In mode direct nobody is asked first.
    const bool may_be_made =
        intro.state == IntroState::consented || (intro.state == IntroState::accepted && intro.mode == Mode::direct);
    if (intro.target && may_be_made) {
      auto task = waiting(it, intro, "make-introduction");
      task.what = fmt::format("Remind {} to introduce {}", task.source_name, task.target_name);
      task.command = draft(intro, "bridge");
      task.reason += fmt::format("; once it is done: {}", mark(intro, IntroState::introduced));
      tasks.push_back(std::move(task));
    }
  }
  return tasks;
}

std::vector<Task> find_consent(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    if (intro.target && intro.state == IntroState::forwarded) {
      auto task = waiting(it, intro, "consent");
      if (intro.mode == Mode::opt_in) {
        task.what = fmt::format("Ask {} whether {} agrees to meet", task.source_name, task.target_name);
        task.command = draft(intro, "opt-in");
        task.reason += fmt::format("; once they agree: {}", mark(intro, IntroState::consented));
      } else {
        // Nobody is asked first: what was forwarded is answered, or is not.
        task.what = fmt::format("Note whether {} replied", task.target_name);
        task.command = mark(intro, IntroState::replied);
      }
      tasks.push_back(std::move(task));
    }
  }
  return tasks;
}

std::vector<Task> find_forward(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    auto task = waiting(it, intro, "forward");
    if (!intro.target && intro.state < IntroState::introduced) {
      task.what = fmt::format("Note whom {} has in mind", task.source_name);
      task.command = fmt::format("refer intro edit {} --target PERSON", number(intro.id));
    } else if (intro.state == IntroState::accepted && intro.mode != Mode::direct) {
      task.what = fmt::format("Send {} the note to forward to {}", task.source_name, task.target_name);
      task.command = draft(intro, "forwardable");
      task.reason += fmt::format("; once it is passed on: {}", mark(intro, IntroState::forwarded));
    } else {
      continue;
    }
    tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<Task> find_update(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& intro : it.intros) {
    if (intro.state < IntroState::introduced || is_final(intro.state)) {
      continue;
    }
    const auto& source = it.source(intro.source);
    auto heard = std::max(it.day(intro.latest), latest_touch(source, it.today).value_or(Date {}));
    heard = std::max(heard, intro.thanked_at ? it.day(*intro.thanked_at) : heard);
    auto task = task_of(it, intro, "update", days_after(heard, it.config.integer("next.update_days")));
    task.what = fmt::format("Tell {} how it goes with {}", task.source_name,
                            intro.target ? std::string_view {task.target_name} : "whom they introduced");
    task.command = fmt::format("refer touch add {} --note \"how intro {} goes\"",
                               store::command_name(source.id, source.email), number(intro.id));
    task.reason = fmt::format("{}; heard of it last on {}", word(intro.state), format(heard));
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
