#include "refer/advice/readiness.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

#include "advice/rules.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/project/entry.hpp"
#include "refer/project/kinds.hpp"

namespace refer::advice {

namespace {

constexpr std::int64_t longest_half_life = 36'500;
constexpr std::int32_t gift_days = 90;

std::int64_t checked_half_life(std::int64_t days, std::string_view where) {
  if (days < 1 || days > longest_half_life) {
    throw Error(Fault::config,
                fmt::format("{} cannot be {} days: a half-life is from 1 to {}", where, days, longest_half_life));
  }
  return days;
}

[[noreturn]] void refuse_entry(std::string_view entry, std::string_view why, std::string_view hint) {
  throw Error(Fault::config, fmt::format("'moments.half_lives' has {}: {}", quote(entry), why), std::string {hint});
}

/// The days that an entry such as renewal=30 gives a kind; nothing when it is about another. Every entry is read, so
/// that a mistake in one is not found by chance.
std::optional<std::int64_t> find_days(std::string_view entry, std::string_view kind,
                                      const std::vector<std::string>& kinds) {
  constexpr std::string_view form = "write \"renewal=30\"";
  const auto [name, value] = project::parse_entry(entry);
  if (!value) {
    refuse_entry(entry, "there is no '='", form);
  }
  const auto days = find_integer(*value);
  if (!days) {
    refuse_entry(entry, "the days are no whole number", form);
  }
  if (std::find(kinds.begin(), kinds.end(), name) == kinds.end()) {
    refuse_entry(entry, fmt::format("there is no kind of moment {}", quote(name)),
                 did_you_mean(near_misses(name, kinds), "moments.kinds adds kinds of your own"));
  }
  const auto checked = checked_half_life(*days, fmt::format("'moments.half_lives': {}", quote(entry)));
  return name == kind ? std::optional {checked} : std::nullopt;
}

double least_freshness(const project::Config& config) {
  constexpr double lowest = 0.001;
  const auto least = config.number("moments.least_freshness");
  if (!(least >= lowest && least <= 1)) {
    throw Error(Fault::config, fmt::format("'moments.least_freshness' is from {} to 1, not {}", format_number(lowest),
                                           format_number(least)));
  }
  return least;
}

double faded(std::int64_t days, std::int64_t half) {
  return days < 0 ? 0 : std::exp2(-static_cast<double>(days) / static_cast<double>(half));
}

/// One part of a score, and the words for it.
struct Part {
  double points = 0;
  std::string what {};
};

Part freshness_part(const Readiness& ready, const project::Config& config, Date today) {
  if (!ready.moment) {
    return {0, "freshness: no moment has an outcome"};
  }
  const auto kind = escape_terminal(ready.moment->kind);
  if (*ready.ask_by < today) {
    return {0, fmt::format("freshness: {} passed on {}", kind, format(*ready.ask_by))};
  }
  return {0.5 * ready.fresh, fmt::format("freshness: {} {}, half-life {}", kind, days_ago(ready.moment->day, today),
                                         counted(half_life(ready.moment->kind, config), "day"))};
}

Part satisfaction_part(const store::Standing& source) {
  return source.satisfaction
             ? Part {0.2 * *source.satisfaction / 10, fmt::format("satisfaction: {} of 10", *source.satisfaction)}
             : Part {0.2 / 2, "satisfaction: not known, counts half"};
}

Part strength_part(const store::Standing& source) {
  return source.strength ? Part {0.2 * *source.strength / 5, fmt::format("tie to me: {} of 5", *source.strength)}
                         : Part {0, "tie to me: none"};
}

Part gift_part(const store::Standing& source, Date today) {
  std::optional<Date> last;
  for (const auto& touch : source.touches) {
    const auto days = today.days - touch.day.days;
    if (touch.gave && days >= 0 && days < gift_days) {
      last = touch.day;  // they come in the order of days
    }
  }
  return last ? Part {0.1, fmt::format("gift: {}", days_ago(*last, today))}
              : Part {0, fmt::format("gift: none in {} days", gift_days)};
}

}  // namespace

std::int64_t half_life(std::string_view kind, const project::Config& config) {
  std::optional<std::int64_t> own;
  if (const auto entries = config.list("moments.half_lives"); !entries.empty()) {
    const auto kinds = project::moment_kinds(config);
    for (const auto& entry : entries) {
      if (const auto days = find_days(entry, kind, kinds)) {
        own = days;
      }
    }
  }
  return own ? *own : checked_half_life(config.integer("moments.half_life_days"), "'moments.half_life_days'");
}

double freshness(const store::PastMoment& moment, Date today, const project::Config& config) {
  return faded(std::int64_t {today.days} - moment.day.days, half_life(moment.kind, config));
}

Date ask_by(const store::PastMoment& moment, const project::Config& config) {
  const auto least = least_freshness(config);
  const auto half = half_life(moment.kind, config);
  // The logarithm may be off by a hair, and the freshness that people see decides.
  auto days = static_cast<std::int64_t>(static_cast<double>(half) * -std::log2(least));
  while (faded(days + 1, half) >= least) {
    ++days;
  }
  while (days > 0 && faded(days, half) < least) {
    --days;
  }
  return days_after(moment.day, days);
}

bool is_fresh(double fresh, const project::Config& config) {
  return fresh >= least_freshness(config);
}

Readiness readiness(const store::Standing& source, const project::Config& config, Instant now) {
  const auto today = project::day_of(now, config);
  Readiness ready;
  for (const auto& moment : source.moments) {
    if (moment.outcome.empty() || moment.day > today) {
      continue;
    }
    const auto fresh = freshness(moment, today, config);
    if (!ready.moment || fresh > ready.fresh) {
      ready.moment = moment;
      ready.fresh = fresh;
    }
  }
  if (ready.moment) {
    ready.ask_by = ask_by(*ready.moment, config);
  }
  Proposal proposal {.source = source.id, .kind = AskKind::trigger};
  if (ready.moment) {
    proposal.moment = ready.moment->id;
  }
  ready.blocked = first_refusal({.config = config, .source = source, .proposal = proposal, .now = now}, true);
  std::vector<Part> parts {freshness_part(ready, config, today), satisfaction_part(source), strength_part(source),
                           gift_part(source, today)};
  std::stable_sort(parts.begin(), parts.end(),
                   [](const Part& one, const Part& other) { return one.points > other.points; });
  for (const auto& part : parts) {
    ready.score += ready.blocked ? 0 : part.points;
    ready.reasons.push_back(fmt::format("{} +{:.2f}", part.what, part.points));
  }
  if (ready.blocked) {
    ready.reasons.insert(ready.reasons.begin(), fmt::format("0: blocked by {}", ready.blocked->rule));
  }
  return ready;
}

}  // namespace refer::advice
