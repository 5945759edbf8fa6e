#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "refer/advice/clocks.hpp"
#include "refer/advice/next.hpp"
#include "refer/store/due.hpp"
#include "refer/store/standing.hpp"

namespace refer::advice {

/// Everything that tasks are derived from, read once.
struct Situation {
  store::Database& database;
  const project::Config& config;
  Clocks clocks;
  Instant now {};
  Date today {};
  std::vector<store::Standing> sources {};  ///< by id
  std::vector<store::DueAsk> asks {};
  std::vector<store::DueIntro> intros {};
  std::vector<store::DueAsk> silent {};          ///< the asks for a person that fell silent of late
  std::vector<store::DueIntro> ended {};         ///< the introductions that ended of late
  std::vector<store::DueIntro> postponed {};     ///< the introductions that were put off to a day
  std::vector<MomentId> cited {};                ///< ascending
  std::map<ContactId, Date> contacted_since {};  ///< nudges and letters about introductions, by source

  [[nodiscard]] Date day(Instant instant) const { return project::day_of(instant, config); }
  [[nodiscard]] const store::Standing& source(ContactId id) const;
};

[[nodiscard]] Situation read_situation(store::Database& database, const project::Config& config, Instant now);

/// How many days a silence is worth a task.
constexpr std::int32_t silence_days {30};

/// The latest day on which somebody was in touch with a source.
[[nodiscard]] std::optional<Date> latest_touch(const store::Standing& source, Date today);
/// A task about a source, with its owner; the rest is the caller's.
[[nodiscard]] Task task_of(const store::Standing& source, std::string key, Date due);
/// A task of an ask or an introduction: with the target, and with its owner where it has one.
[[nodiscard]] Task task_of(const Situation& it, const store::DueAsk& ask, std::string_view kind, Date due);
[[nodiscard]] Task task_of(const Situation& it, const store::DueIntro& intro, std::string_view kind, Date due);
/// The ask of a task that waits for something.
[[nodiscard]] const store::DueAsk& ask_of(const Situation& it, const Task& task);
/// Why nobody may turn to somebody; empty where there is no reason.
[[nodiscard]] std::string do_not_contact_reason(const std::string& name, const std::string& why);
/// What an ask is for: the target's name, or the profile's handle.
[[nodiscard]] std::string subject_of(const store::DueAsk& ask);

// next_asks.cpp
[[nodiscard]] std::vector<Task> find_send(const Situation& it);
[[nodiscard]] std::vector<Task> find_later(const Situation& it);
[[nodiscard]] std::vector<Task> find_nudge(const Situation& it);
[[nodiscard]] std::vector<Task> find_silent(const Situation& it);
/// Why a guard stops the sending of an ask; nothing when none does.
[[nodiscard]] std::optional<std::string> refusal_of(const Situation& it, const store::DueAsk& ask);

// next_intros.cpp
[[nodiscard]] std::vector<Task> find_thanks(const Situation& it);
[[nodiscard]] std::vector<Task> find_follow_up(const Situation& it);
[[nodiscard]] std::vector<Task> find_make_introduction(const Situation& it);
[[nodiscard]] std::vector<Task> find_consent(const Situation& it);
[[nodiscard]] std::vector<Task> find_forward(const Situation& it);
[[nodiscard]] std::vector<Task> find_closure(const Situation& it);
[[nodiscard]] std::vector<Task> find_postponed(const Situation& it);
[[nodiscard]] std::vector<Task> find_update(const Situation& it);
[[nodiscard]] std::vector<Task> find_check_in(const Situation& it);

// next_recognition.cpp
[[nodiscard]] std::vector<Task> find_recognise(const Situation& it);

// next_outbox.cpp
[[nodiscard]] std::vector<Task> find_outbox(const Situation& it);

// next_sources.cpp
[[nodiscard]] std::vector<Task> find_ask(const Situation& it);
[[nodiscard]] std::vector<Task> find_renewal(const Situation& it);
[[nodiscard]] std::vector<Task> find_review(const Situation& it);
[[nodiscard]] std::vector<Task> find_onboarding(const Situation& it);
[[nodiscard]] std::vector<Task> find_touch(const Situation& it);

}  // namespace refer::advice
