// What is due of deals: something for whoever made the introduction, in proportion.

#include <fmt/core.h>

#include <algorithm>

#include "advice/situation.hpp"
#include "refer/advice/rewards.hpp"

namespace refer::advice {

namespace {

/// What it may be worth: `, 2100.00 EUR to 4200.00 EUR`.
std::string worth(const Recognition& it) {
  return it.high ? fmt::format(", {}{}", it.low ? format(*it.low) + " to " : "at most ", format(*it.high))
                 : std::string {};
}

std::string key_of(const store::Referral& referral) {
  const auto key = fmt::format("intro-{}-recognise", number(referral.intro));
  return referral.is_primary ? key : fmt::format("{}-{}", key, number(referral.source));
}

}  // namespace

std::vector<Task> find_recognise(const Situation& it) {
  std::vector<Task> tasks;
  for (const auto& one : due_recognition(it.database, it.config, it.now, recognised_since(it.today))) {
    if (one.reached != IntroState::won) {
      continue;
    }
    const auto& referral = one.referral;
    auto task = task_of(it.source(referral.source), key_of(referral), one.due);
    task.intro = referral.intro;
    task.target = referral.target;
    task.target_name = referral.target_name;
    task.owner = referral.owner;
    task.what = referral.target ? fmt::format("Recognise {} for the deal with {}", referral.name, referral.target_name)
                                : fmt::format("Recognise {} for the deal", referral.name);
    task.command = one.command;
    const auto part = referral.share < 100 ? fmt::format(", {} % of the deal", referral.share) : std::string {};
    task.reason =
        fmt::format("won on {}{}{}; {}{}", format(one.since), referral.value ? " for " + format(*referral.value) : "",
                    part, one.suggestion, worth(one));
    tasks.push_back(std::move(task));
  }
  return tasks;
}

}  // namespace refer::advice
