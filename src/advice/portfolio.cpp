// Sources as a portfolio: what each is worth, and what they are together.

#include "refer/advice/portfolio.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <numeric>
#include <span>
#include <tuple>

#include "refer/core/text.hpp"
#include "refer/project/kinds.hpp"

namespace refer::advice {

namespace {

/// A factor as it counts.
struct Factor {
  int value = 3;
  bool is_rated = false;
  [[nodiscard]] std::string text() const { return fmt::format("{}{}", value, is_rated ? "" : "?"); }
};

Factor factor(const std::optional<int>& rated, int middle = 3) {
  return {.value = rated.value_or(middle), .is_rated = rated.has_value()};
}

int sum_of(std::span<const Factor> factors) {
  return std::accumulate(factors.begin(), factors.end(), 0, [](int sum, const Factor& one) { return sum + one.value; });
}

/// (4+3?+5+5)/4 = 4.25
std::string mean_text(std::span<const Factor> factors) {
  std::string sum;
  for (const auto& one : factors) {
    sum += (sum.empty() ? "" : "+") + one.text();
  }
  return fmt::format("({})/{} = {}", sum, factors.size(),
                     format_number(sum_of(factors) / static_cast<double>(factors.size())));
}

/// The last 12 calendar months up to an instant: the day a year ago is not among them.
class LastYear {
 public:
  LastYear(const project::Config& config, Instant now)
      : config_ {config}, now_ {now}, after_ {add_months(project::day_of(now, config), -12)} {}
  [[nodiscard]] bool has(const std::optional<Instant>& at) const {
    return at && *at <= now_ && project::day_of(*at, config_) > after_;
  }

 private:
  const project::Config& config_;
  Instant now_;
  Date after_;
};

/// The rows that a coverage has, in their order.
std::vector<Coverage> types_of(const std::vector<store::Standing>& sources, const project::Config& config) {
  std::vector<std::string> used;
  for (const auto& source : sources) {
    used.push_back(source.type);
  }
  std::sort(used.begin(), used.end());
  used.erase(std::unique(used.begin(), used.end()), used.end());
  std::vector<Coverage> types;
  for (const auto& type : project::source_types(config)) {
    const auto found = std::find(used.begin(), used.end(), type.name);
    if (found != used.end() || type.is_usual) {
      types.push_back({.type = type.name});
    }
    if (found != used.end()) {
      used.erase(found);
    }
  }
  for (auto& type : used) {  // the settings know them no more
    types.push_back({.type = std::move(type)});
  }
  return types;
}

}  // namespace

double Merits::of(Merit merit) const {
  switch (merit) {
    case Merit::portfolio:
      return portfolio;
    case Merit::alignment:
      return alignment;
    case Merit::practicality:
      return practicality;
    case Merit::fit:
      break;
  }
  return fit;
}

Merits merits(const store::Standing& source) {
  // In the order of store::factors().
  const auto rated = [&](std::size_t index) { return factor(source.rated.at(index)); };
  const std::array aligned {rated(0), rated(1), rated(2), factor(source.strength)};
  const auto access = rated(3);
  const std::array practical {access, rated(4), rated(5), rated(6)};
  const auto credibility = rated(7);
  const auto frequency = rated(8);
  const auto satisfaction = factor(source.satisfaction, 5);
  const int alignment = sum_of(aligned);
  Merits all {.portfolio = static_cast<double>(access.value * credibility.value * frequency.value),
              .alignment = alignment / 4.0,
              .practicality = sum_of(practical) / 4.0,
              .fit = satisfaction.value * alignment / 200.0};
  all.rated = static_cast<int>(std::count_if(source.rated.begin(), source.rated.end(),
                                             [](const auto& one) { return one.has_value(); })) +
              (source.strength ? 1 : 0);
  all.arithmetic = fmt::format(
      "access {} × credibility {} × frequency {} = {}; alignment {}; practicality {}; fit {}/10 × {}/5 = {}",
      access.text(), credibility.text(), frequency.text(), format_number(all.portfolio), mean_text(aligned),
      mean_text(practical), satisfaction.text(), format_number(all.alignment), format_number(all.fit));
  return all;
}

std::vector<Ranked> rank(const std::vector<store::Standing>& sources, Merit by) {
  std::vector<Ranked> all;
  all.reserve(sources.size());
  for (const auto& source : sources) {
    all.push_back({.source = &source, .merits = merits(source)});
  }
  const auto key = [by](const Ranked& one) {
    const auto& its = one.merits;
    return std::tuple {-its.of(by), -its.portfolio, -its.alignment, -its.practicality, one.source->id};
  };
  std::sort(all.begin(), all.end(), [&](const Ranked& one, const Ranked& other) { return key(one) < key(other); });
  return all;
}

Portfolio coverage(const std::vector<store::Standing>& sources, const project::Config& config, Instant now) {
  const LastYear year {config, now};
  Portfolio portfolio {.types = types_of(sources, config)};
  Concentration all;
  double squares = 0;
  for (const auto& source : sources) {
    const auto referrals = static_cast<int>(std::count_if(
        source.intros.begin(), source.intros.end(), [&](const auto& intro) { return year.has(intro.counted_at); }));
    auto& type = *std::find_if(portfolio.types.begin(), portfolio.types.end(),
                               [&](const Coverage& one) { return one.type == source.type; });
    ++type.sources;
    type.active += referrals > 0 ? 1 : 0;
    type.asked +=
        std::any_of(source.asks.begin(), source.asks.end(), [&](const auto& ask) { return year.has(ask.sent_at); }) ? 1
                                                                                                                    : 0;
    type.referrals += referrals;
    all.referrals += referrals;
    squares += static_cast<double>(referrals) * referrals;
    if (referrals > all.top_referrals) {
      all.top = &source;
      all.top_referrals = referrals;
    }
  }
  if (all.referrals > 0) {
    all.herfindahl = squares / (static_cast<double>(all.referrals) * all.referrals);
    portfolio.concentration = all;
  }
  return portfolio;
}

}  // namespace refer::advice
