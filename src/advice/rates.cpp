#include "advice/rates.hpp"

#include <fmt/core.h>

#include "refer/store/outreach.hpp"

namespace refer::advice {

Rates meeting_rates(store::Database& database, const project::Config& config, Instant now) {
  const auto outcomes = store::ask_outcomes(database, now);
  const auto weight = config.number("plan.prior_weight");
  Rates rates;
  for (const auto kind : {AskKind::direct, AskKind::specific, AskKind::trigger}) {
    const auto& own = outcomes[static_cast<std::size_t>(kind)];
    const auto expected = config.number(fmt::format("plan.meetings_{}", word(kind)));
    const auto sent = static_cast<double>(own.sent) + weight;
    rates.all[static_cast<std::size_t>(kind)] =
        sent > 0 ? (static_cast<double>(own.met) + weight * expected) / sent : expected;
  }
  return rates;
}

}  // namespace refer::advice
