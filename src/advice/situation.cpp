#include "advice/situation.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "advice/rules.hpp"
#include "refer/core/error.hpp"

namespace refer::advice {

namespace {

/// So many days before, and one more: a day may begin earlier or later than in UTC.
Instant days_before(Instant now, std::int32_t days) {
  constexpr std::int64_t day = 86'400;
  return {now.seconds - (days + 1) * day};
}

/// A task of a record that has a target and an owner of its own.
template <typename Record>
Task task_of_record(const Situation& it, const Record& record, std::string key, Date due) {
  auto task = task_of(it.source(record.source), std::move(key), due);
  if (record.target) {
    task.target = record.target->id;
    task.target_name = record.target->name;
    if (!record.target->do_not_contact.empty()) {
      task.refused = do_not_contact_reason(record.target->name, record.target->do_not_contact);
    }
  }
  if (!record.owner.empty()) {
    task.owner = record.owner;
  }
  return task;
}

}  // namespace

const store::Standing& Situation::source(ContactId id) const {
  const auto found = std::lower_bound(sources.begin(), sources.end(), id,
                                      [](const store::Standing& one, ContactId key) { return one.id < key; });
  if (found == sources.end() || found->id != id) {
    throw Error(Fault::database, fmt::format("person {} is asked for introductions, and is no source", number(id)));
  }
  return *found;
}

Situation read_situation(store::Database& database, const project::Config& config, Instant now) {
  const auto today = project::day_of(now, config);
  Situation it {.database = database,
                .config = config,
                .clocks = Clocks {config},
                .now = now,
                .today = today,
                .sources = store::load_standings(database, parse_word<IntroState>(config.text("counting.from"))),
                .asks = store::due_asks(database),
                .intros = store::due_intros(database, today),
                .silent = store::silent_asks(database, days_before(now, silence_days)),
                .ended = store::ended_intros(database, days_before(now, closure_days), today),
                .postponed = store::postponed_intros(database, today),
                .cited = store::cited_moments(database)};
  const auto note = [&](ContactId source, const std::optional<Instant>& at) {
    if (at && *at <= now) {
      auto& latest = it.contacted_since.try_emplace(source, it.day(*at)).first->second;
      latest = std::max(latest, it.day(*at));
    }
  };
  for (const auto& ask : it.asks) {
    note(ask.source, ask.nudged_at);
  }
  for (const auto& intro : it.intros) {
    note(intro.source, intro.thanked_at);
    note(intro.source, intro.updated_at);
  }
  for (const auto& intro : it.ended) {
    note(intro.source, intro.told_at);
  }
  return it;
}

std::optional<Date> latest_touch(const store::Standing& source, Date today) {
  std::optional<Date> latest;
  for (const auto& touch : source.touches) {
    if (touch.day <= today && (!latest || *latest < touch.day)) {
      latest = touch.day;
    }
  }
  return latest;
}

Task task_of(const store::Standing& source, std::string key, Date due) {
  return {.key = std::move(key),
          .source = source.id,
          .source_name = source.name,
          .due = due,
          .owner = source.owner,
          .refused = do_not_contact_reason(source.name, source.do_not_contact)};
}

Task task_of(const Situation& it, const store::DueAsk& ask, std::string_view kind, Date due) {
  auto task = task_of_record(it, ask, fmt::format("ask-{}-{}", number(ask.id), kind), due);
  task.ask = ask.id;
  return task;
}

Task task_of(const Situation& it, const store::DueIntro& intro, std::string_view kind, Date due) {
  auto task = task_of_record(it, intro, fmt::format("intro-{}-{}", number(intro.id), kind), due);
  task.intro = intro.id;
  return task;
}

const store::DueAsk& ask_of(const Situation& it, const Task& task) {
  return *std::lower_bound(it.asks.begin(), it.asks.end(), *task.ask,
                           [](const store::DueAsk& one, AskId id) { return one.id < id; });
}

std::string do_not_contact_reason(const std::string& name, const std::string& why) {
  return why.empty() ? std::string {}
                     : fmt::format("refused by {}: {} is not to be contacted: {}", do_not_contact_rule, name, why);
}

std::string subject_of(const store::DueAsk& ask) {
  return ask.target ? ask.target->name : ask.profile_handle;
}

}  // namespace refer::advice
