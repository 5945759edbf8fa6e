// What is due of sources: an ask while a moment is fresh, a renewal, a review, or just being in touch.

#include <fmt/core.h>

#include <algorithm>

#include "advice/rules.hpp"
#include "advice/situation.hpp"
#include "refer/advice/cadence.hpp"
#include "refer/advice/readiness.hpp"
#include "refer/store/contacts.hpp"

namespace refer::advice {

namespace {

std::string handle_of(const store::Standing& source) {
  return store::command_name(source.id, source.email);
}

/// The latest day on which there was any contact with a source.
std::optional<Date> latest_contact(const Situation& it, const store::Standing& source) {
  std::optional<Date> latest;
  const auto note = [&](std::optional<Date> day) { latest = day <= it.today ? std::max(latest, day) : latest; };
  for (const auto& touch : source.touches) {
    note(touch.day);
  }
  for (const auto& ask : source.asks) {
    for (const auto& at : {ask.sent_at, ask.answered_at}) {
      note(at ? std::optional {it.day(*at)} : std::nullopt);
    }
  }
  for (const auto& intro : source.intros) {
    note(it.day(intro.accepted_at));
  }
  if (const auto found = it.contacted_since.find(source.id); found != it.contacted_since.end()) {
    note(found->second);
  }
  return latest;
}

/// A day with a source that is to be prepared.
struct Day {
  std::string_view kind;
  std::string_view name;
  std::optional<Date> store::Standing::*field;
  std::optional<std::int64_t> longest {};  ///< how many days late it is still worth anything; none: for ever
};

/// Each such day. It has passed once there was a touch on it or after.
std::vector<Task> find_days(const Situation& it, const Day& one) {
  std::vector<Task> tasks;
  for (const auto& source : it.sources) {
    const auto& day = source.*one.field;
    const auto touched = latest_touch(source, it.today);
    if (!day || (touched && *touched >= *day) || (one.longest && it.today > days_after(*day, *one.longest))) {
      continue;
    }
    auto task = task_of(source, fmt::format("source-{}-{}", number(source.id), one.kind), *day);
    task.what = fmt::format("Prepare the {} with {}", one.name, source.name);
    task.command = fmt::format("refer source brief {}", handle_of(source));
    task.reason = fmt::format("the {} is on {}", one.name, format(*day));
    tasks.push_back(std::move(task));
  }
  return tasks;
}

/// Whether an ask is on its way that the moment would be wasted on, or has been used for.
bool is_used(const Situation& it, const store::Standing& source, MomentId moment) {
  return std::binary_search(it.cited.begin(), it.cited.end(), moment) ||
         std::any_of(source.asks.begin(), source.asks.end(),
                     [](const store::PastAsk& ask) { return ask.state == AskState::queued; });
}

}  // namespace

std::vector<Task> find_ask(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& source : it.sources) {
    const auto ready = readiness(source, it.config, it.now);
    if (ready.blocked || !ready.moment || !ready.ask_by || *ready.ask_by < it.today ||
        is_used(it, source, ready.moment->id)) {
      continue;
    }
    const auto key = fmt::format("source-{}-ask-{}", number(source.id), number(ready.moment->id));
    auto task = task_of(source, key, *ready.ask_by);
    task.what = fmt::format("Ask {} while the {} is fresh", source.name, ready.moment->kind);
    task.command = fmt::format("refer ask plan --source {}", handle_of(source));
    task.reason = fmt::format("{} on {}: {}; freshness {:.2f}", ready.moment->kind, format(ready.moment->day),
                              ready.moment->outcome, ready.fresh);
    task.early = true;  // a moment melts from its first day on
    tasks.push_back(std::move(task));
  }
  return tasks;
}

std::vector<Task> find_renewal(const Situation& it) {
  return find_days(it, {"renewal", "renewal", &store::Standing::renewal_on});
}

std::vector<Task> find_review(const Situation& it) {
  return find_days(it, {"review", "review", &store::Standing::review_on});
}

std::vector<Task> find_onboarding(const Situation& it) {
  return find_days(it, {.kind = "onboarding",
                        .name = "end of onboarding",
                        .field = &store::Standing::onboarded_on,
                        .longest = it.config.integer("next.ahead_days")});
}

std::vector<Task> find_touch(const Situation& it) {
  const Cadences cadences {it.config};
  std::vector<Task> tasks;
  for (const auto& source : it.sources) {
    const auto latest = latest_contact(it, source);
    const bool is_planned = source.next_touch && (!latest || *latest < *source.next_touch);
    const auto every = cadences.of(source);
    if (!is_planned && every.days == 0) {
      continue;
    }
    auto task =
        task_of(source, fmt::format("source-{}-touch", number(source.id)),
                is_planned ? *source.next_touch : days_after(latest.value_or(it.day(source.added_at)), every.days));
    task.what = fmt::format("Be in touch with {}", source.name);
    task.command = fmt::format("refer touch add {} --channel call", handle_of(source));
    const auto rhythm = is_planned ? fmt::format("the next touch is on {}", format(*source.next_touch))
                                   : fmt::format("every {} days{}", every.days,
                                                 every.because_of.empty() ? "" : " for " + every.because_of);
    task.reason = latest ? fmt::format("{}; last contact on {}", rhythm, format(*latest))
                         : fmt::format("{}; no contact yet", rhythm);
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace refer::advice
