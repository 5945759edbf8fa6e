// Rules about what was asked of a source before. Only asks that were sent count, up to the day of this one; an ask that
// was sent before itself is a follow-up, for which they are past.

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "advice/rules.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

/// An ask that was sent.
struct Sent {
  AskId id {};
  Date day {};
  AskKind kind = AskKind::specific;
};

/// What was sent by the time of this ask, other than itself, the oldest first.
std::vector<Sent> sent_before(const Case& it) {
  std::vector<Sent> all;
  for (const auto& ask : it.source.asks) {
    if (!ask.sent_at || *ask.sent_at > it.now || ask.id == it.proposal.ask) {
      continue;
    }
    // Sent again, it was asked again: the source was bothered then, not only the first time.
    const auto last = ask.last_sent_at.value_or(*ask.sent_at);
    all.push_back({ask.id, project::day_of(last <= it.now ? last : *ask.sent_at, it.config), ask.kind});
  }
  std::sort(all.begin(), all.end(), [](const Sent& one, const Sent& other) {
    return one.day != other.day ? one.day < other.day : one.id < other.id;
  });
  return all;
}

/// The same within the last days, the one of the ask among them.
std::vector<Sent> sent_within(const Case& it, std::int64_t days) {
  auto all = sent_before(it);
  std::erase_if(all, [&](const Sent& ask) { return today(it).days - ask.day.days >= days; });
  return all;
}

/// Whether an ask today is of one batch with the latest: the batch begins with its first ask, so that it ends.
bool goes_with_batch(const Case& it, const std::vector<Sent>& sent) {
  const auto days = it.config.integer("guards.batch_days");
  auto first = sent.front().day;
  for (const auto& ask : sent) {
    if (ask.day.days - first.days > days) {
      first = ask.day;
    }
  }
  return days > 0 && today(it).days - first.days <= days;
}

std::int64_t cost_of(AskKind kind, const Case& it) {
  return capital_cost(kind, it.config);
}

}  // namespace

Verdict one_open_ask(const Case& it) {
  const auto& proposal = it.proposal;
  const auto& asks = it.source.asks;
  const auto other = std::find_if(asks.begin(), asks.end(), [&](const store::PastAsk& ask) {
    return ask.id != proposal.ask && !is_final(ask.state) && ask.target == proposal.target &&
           (ask.target || ask.profile == proposal.profile);
  });
  if (other == asks.end()) {
    return std::nullopt;
  }
  const auto id = number(other->id);
  return Refusal {
      .found = fmt::format("ask {} of {} for {} is {}{}", id, source_name(it),
                           proposal.target ? escape_terminal(it.target_name) : it.profile_handle, word(other->state),
                           other->owner.empty() ? "" : ", owned by " + escape_terminal(other->owner)),
      .wanted = "one ask for the same is open at a time",
      .lift = fmt::format("refer ask show {}  # 'refer ask mark {} STATE' ends it", id, id)};
}

Verdict cooldown(const Case& it) {
  const auto sent = it.proposal.follow_up ? std::vector<Sent> {} : sent_before(it);
  const auto days = it.config.integer("guards.cooldown_days");
  if (sent.empty() || today(it).days - sent.back().day.days >= days || goes_with_batch(it, sent)) {
    return std::nullopt;
  }
  const auto& last = sent.back();
  return Refusal {.found = fmt::format("{} was asked on {}, {} (ask {})", source_name(it), format(last.day),
                                       days_before(last.day, today(it)), number(last.id)),
                  .wanted = fmt::format("{} lie between two asks", counted(days, "day")),
                  .lift = wait_until(days_after(last.day, days))};
}

Verdict cap(const Case& it) {
  const auto most = it.config.integer("guards.cap");
  const auto days = it.config.integer("guards.cap_days");
  const auto sent = it.proposal.follow_up ? std::vector<Sent> {} : sent_within(it, days);
  const auto count = static_cast<std::int64_t>(sent.size());
  if (count < most) {
    return std::nullopt;
  }
  return Refusal {
      .found = fmt::format("{} was asked {} in {}", source_name(it), counted(count, "time"), counted(days, "day")),
      .wanted = fmt::format("the most is {}", most),
      .lift = wait_until(days_after(sent.at(static_cast<std::size_t>(count - most)).day, days))};
}

Verdict give_first(const Case& it) {
  if (it.proposal.follow_up) {
    return std::nullopt;
  }
  const auto months = it.config.integer("guards.give_months");
  const auto after = months_after(today(it), -months);
  const auto sent = sent_before(it);
  const auto asks = std::count_if(sent.begin(), sent.end(), [&](const Sent& ask) { return ask.day > after; });
  const auto gives = gives_after(it, after);
  const auto outcomes = outcomes_after(it, after);
  // A ratio such as 1.1 is not exact, and what it makes of 10 asks is no reason to want 12 gifts.
  constexpr double slack = 1e-9;
  const auto needed = std::ceil(it.config.number("guards.give_ratio") * static_cast<double>(asks + 1) - slack);
  if (static_cast<double>(gives + outcomes) >= needed) {
    return std::nullopt;
  }
  return Refusal {
      .found = fmt::format("in {} {} got {} and {}, and was asked {}", counted(months, "month"), source_name(it),
                           counted(outcomes, "outcome"), counted(gives, "gift"), counted(asks, "time")),
      .wanted = fmt::format("with this ask it takes {} of them", needed),
      .lift = fmt::format("{}; {}", how_to_give(it), how_to_deliver(it))};
}

Verdict social_capital(const Case& it) {
  if (it.proposal.follow_up) {
    return std::nullopt;
  }
  const auto budget = it.config.integer("guards.capital_budget");
  const auto days = it.config.integer("guards.capital_days");
  const auto cost = cost_of(it.proposal.kind, it);
  const auto sent = sent_within(it, days);
  std::int64_t spent = 0;
  for (const auto& ask : sent) {
    spent += cost_of(ask.kind, it);
  }
  if (spent + cost <= budget) {
    return std::nullopt;
  }
  std::string lift {"a --kind that costs less"};
  auto left = spent;
  for (const auto& ask : sent) {
    left -= cost_of(ask.kind, it);
    if (left + cost <= budget) {
      lift = fmt::format("{}, or take {}", wait_until(days_after(ask.day, days)), lift);
      break;
    }
  }
  return Refusal {.found = fmt::format("asks of {} cost {} in {}, and this {} one costs {}", source_name(it), spent,
                                       counted(days, "day"), word(it.proposal.kind), cost),
                  .wanted = fmt::format("the budget is {}", budget),
                  .lift = lift};
}

std::int64_t capital_left(const Case& it) {
  auto left = it.config.integer("guards.capital_budget");
  if (left == 0) {
    return std::numeric_limits<std::int64_t>::max();
  }
  for (const auto& ask : sent_within(it, it.config.integer("guards.capital_days"))) {
    left -= cost_of(ask.kind, it);
  }
  return left;
}

std::int64_t capital_cost(AskKind kind, const project::Config& config) {
  return config.integer(fmt::format("guards.capital_{}", word(kind)));
}

}  // namespace refer::advice
