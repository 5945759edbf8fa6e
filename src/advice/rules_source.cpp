// Rules about how a source stands, whatever is asked of them.

#include <fmt/core.h>

#include <algorithm>

#include "advice/rules.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

Verdict do_not_contact(const Case& it) {
  const bool is_source = !it.source.do_not_contact.empty();
  if (!is_source && it.target_do_not_contact.empty()) {
    return std::nullopt;
  }
  return Refusal {.found = fmt::format(
                      "{} is not to be contacted: {}", is_source ? source_name(it) : escape_terminal(it.target_name),
                      escape_terminal(is_source ? it.source.do_not_contact : it.target_do_not_contact)),
                  .wanted = "nothing goes past this",
                  .lift = fmt::format("refer contact edit {} --do-not-contact \"\"  # if they changed their mind",
                                      is_source ? source_handle(it) : it.target_handle)};
}

Verdict healthy(const Case& it) {
  if (it.source.health != "at-risk" && it.source.health != "lost") {
    return std::nullopt;
  }
  return Refusal {.found = fmt::format("{} is {}", source_name(it), it.source.health),
                  .wanted = "who is asked is in good health",
                  .lift = fmt::format("refer source edit {} --health good  # when they are", source_handle(it))};
}

Verdict unhappy(const Case& it) {
  const auto least = it.config.integer("guards.least_satisfaction");
  if (!it.source.satisfaction || *it.source.satisfaction >= least) {
    return std::nullopt;
  }
  return Refusal {
      .found = fmt::format("the satisfaction of {} is {} of 10", source_name(it), *it.source.satisfaction),
      .wanted = fmt::format("an ask needs {}", least),
      .lift = fmt::format("refer source edit {} --satisfaction {}  # when they say so", source_handle(it), least)};
}

Verdict open_issue(const Case& it) {
  if (it.source.open_issue.empty()) {
    return std::nullopt;
  }
  return Refusal {.found = fmt::format("{} waits for this: {}", source_name(it), escape_terminal(it.source.open_issue)),
                  .wanted = "an ask comes when it is mended",
                  .lift = fmt::format("refer source edit {} --open-issue \"\"  # when it is", source_handle(it))};
}

Verdict just_signed(const Case& it) {
  if (const auto onboarded = it.source.onboarded_on; onboarded && *onboarded > today(it)) {
    return Refusal {.found = fmt::format("{} is onboarded on {}", source_name(it), format(*onboarded)),
                    .wanted = "an ask comes after that",
                    .lift = wait_until(*onboarded)};
  }
  const auto days = it.config.integer("guards.just_signed_days");
  const auto signed_on = it.source.signed_on;
  const auto passed = signed_on ? today(it).days - signed_on->days : 0;
  // Who signs after the day of the ask had not signed then.
  if (!signed_on || passed < 0 || passed >= days) {
    return std::nullopt;
  }
  return Refusal {.found = fmt::format("{} signed on {}, {}", source_name(it), format(*signed_on),
                                       days_before(*signed_on, today(it))),
                  .wanted = fmt::format("an ask comes {} after", counted(days, "day")),
                  .lift = wait_until(days_after(*signed_on, days))};
}

Verdict relationship_age(const Case& it) {
  const auto types = it.config.list("guards.partner_types");
  if (std::find(types.begin(), types.end(), it.source.type) == types.end()) {
    return std::nullopt;
  }
  const auto since = it.source.since.value_or(project::day_of(it.source.added_at, it.config));
  const auto months = it.config.integer("guards.partner_months");
  const auto from = months_after(since, months);
  if (today(it) >= from) {
    return std::nullopt;
  }
  return Refusal {.found = fmt::format("{}, {}, has been with you since {}", source_name(it),
                                       escape_terminal(it.source.type), format(since)),
                  .wanted = fmt::format("a partner is asked after {}", counted(months, "month")),
                  .lift = fmt::format("refer source edit {} --since DATE  # if it is longer; else {}",
                                      source_handle(it), wait_until(from))};
}

Verdict earned_value(const Case& it) {
  if (outcomes_after(it, std::nullopt) > 0 || gives_after(it, std::nullopt) > 0) {
    return std::nullopt;
  }
  const std::string wanted {"an ask is earned by one or the other"};
  const auto& moments = it.source.moments;
  const auto coming = std::find_if(moments.begin(), moments.end(),
                                   [](const store::PastMoment& moment) { return !moment.outcome.empty(); });
  if (coming != moments.end()) {
    return Refusal {.found = fmt::format("what was delivered to {} is dated {}, and the ask {}", source_name(it),
                                         format(coming->day), format(today(it))),
                    .wanted = wanted,
                    .lift = fmt::format("{}; calendar.zone says where days are counted", wait_until(coming->day))};
  }
  return Refusal {.found = fmt::format("nothing was delivered to {}, and nothing given", source_name(it)),
                  .wanted = wanted,
                  .lift = fmt::format("{}; {}", how_to_deliver(it), how_to_give(it))};
}

}  // namespace refer::advice
