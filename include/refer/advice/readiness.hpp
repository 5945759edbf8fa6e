#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/advice/guards.hpp"
#include "refer/core/date.hpp"
#include "refer/project/config.hpp"
#include "refer/store/standing.hpp"

namespace refer::advice {

/// How fresh a moment is: 0.5^(days ÷ half-life), 0 before its day. The half-life is of its kind
/// (`moments.half_lives`), else `moments.half_life_days`. Throws Error(Fault::config), as the next three do, for
/// settings that make no sense.
[[nodiscard]] double freshness(const store::PastMoment& moment, Date today, const project::Config& config);
/// The half-life of a kind, in days.
[[nodiscard]] std::int64_t half_life(std::string_view kind, const project::Config& config);
/// The last day on which a moment is as fresh as `moments.least_freshness`.
[[nodiscard]] Date ask_by(const store::PastMoment& moment, const project::Config& config);
/// Whether something so fresh has not passed yet (`moments.least_freshness`).
[[nodiscard]] bool is_fresh(double fresh, const project::Config& config);

/// How ready a source is to be asked, from 0 to 1, and why.
struct Readiness {
  double score = 0;                            ///< 0 when something blocks
  std::optional<store::PastMoment> moment {};  ///< the freshest that has an outcome
  double fresh = 0;                            ///< of that moment
  std::optional<Date> ask_by {};               ///< of that moment
  std::optional<Refusal> blocked {};           ///< the first rule about the source that refuses
  std::vector<std::string> reasons {};         ///< each point of the score, the largest first
};

/// `now` is the instant, whose day in `calendar.zone` counts.
[[nodiscard]] Readiness readiness(const store::Standing& source, const project::Config& config, Instant now);

}  // namespace refer::advice
