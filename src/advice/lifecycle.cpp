#include "refer/advice/lifecycle.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace refer::advice {

namespace {

constexpr int first_from = 3;
constexpr int first_to = 6;
constexpr int primary_from = 12;
constexpr int primary_to = 18;

/// The latest of some days, none after today.
class Latest {
 public:
  Latest(const project::Config& config, Instant now)
      : config_ {config}, now_ {now}, today_ {project::day_of(now, config)} {}
  void add(Date day) {
    if (day <= today_ && (!latest_ || day > *latest_)) {
      latest_ = day;
    }
  }
  void add(const std::optional<Instant>& at) {
    if (at && *at <= now_) {
      add(project::day_of(*at, config_));
    }
  }
  [[nodiscard]] std::optional<Date> day() const { return latest_; }

 private:
  const project::Config& config_;
  Instant now_;
  Date today_;
  std::optional<Date> latest_ {};
};

std::optional<Date> last_sign(const store::Standing& source, const project::Config& config, Instant now) {
  Latest latest {config, now};
  for (const auto& touch : source.touches) {
    latest.add(touch.day);
  }
  for (const auto& moment : source.moments) {
    latest.add(moment.day);
  }
  for (const auto& ask : source.asks) {
    latest.add(ask.queued_at);
    latest.add(ask.sent_at);
    latest.add(ask.answered_at);
  }
  for (const auto& intro : source.intros) {
    latest.add(intro.accepted_at);
    latest.add(intro.counted_at);
    latest.add(intro.met_at);
  }
  return latest.day();
}

/// Whole calendar months from one day to another, 0 when it lies ahead.
int months_between(Date from, Date to) {
  const auto one = to_civil(from);
  const auto other = to_civil(to);
  const int months = (other.year - one.year) * 12 + other.month - one.month;
  return std::max(0, months_after(from, months) > to ? months - 1 : months);
}

Date months_ago(Date today, const project::Config& config, std::string_view setting) {
  return months_after(today, -config.integer(setting));
}

Lifecycle lifecycle_of(const Life& life, const project::Config& config, Date today) {
  const auto last = life.last_referral ? life.last_referral : life.last_sign;
  if (!last) {
    return Lifecycle::prospect;
  }
  if (*last <= months_ago(today, config, "sources.lapsed_months")) {
    return Lifecycle::lapsed;
  }
  if (*last <= months_ago(today, config, "sources.quiet_months")) {
    return Lifecycle::quiet;
  }
  return life.last_referral ? Lifecycle::active : Lifecycle::building;
}

Ramp ramp_of(const Life& life, Date today) {
  if (life.referrals > 0) {
    return today < months_after(life.since, primary_to) ? Ramp::ramping : Ramp::primary;
  }
  if (today < months_after(life.since, first_from)) {
    return Ramp::early;
  }
  return today <= months_after(life.since, first_to) ? Ramp::due : Ramp::late;
}

/// first referral 2026-05 to 2026-08
std::string months_text(std::string_view what, Date since, int from, int to) {
  const auto month = [&](int months) { return format(months_after(since, months)).substr(0, 7); };
  return fmt::format("{} {} to {}", what, month(from), month(to));
}

}  // namespace

Life life_of(const store::Standing& source, const project::Config& config, Instant now) {
  const auto today = project::day_of(now, config);
  Life life {.since = source.since.value_or(project::day_of(source.added_at, config))};
  life.months = months_between(life.since, today);
  for (const auto& intro : source.intros) {
    if (!intro.counted_at || *intro.counted_at > now) {
      continue;
    }
    const auto day = project::day_of(*intro.counted_at, config);
    ++life.referrals;
    life.first_referral = std::min(life.first_referral.value_or(day), day);
    life.last_referral = std::max(life.last_referral.value_or(day), day);
  }
  life.last_sign = last_sign(source, config, now);
  life.lifecycle = lifecycle_of(life, config, today);
  life.ramp = ramp_of(life, today);
  if (life.referrals == 0) {
    life.expected = months_text("first referral", life.since, first_from, first_to);
  } else if (life.ramp == Ramp::ramping) {
    life.expected = months_text("primary channel", life.since, primary_from, primary_to);
  }
  return life;
}

}  // namespace refer::advice
