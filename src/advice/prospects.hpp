#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "advice/rates.hpp"
#include "refer/advice/plan.hpp"
#include "refer/advice/readiness.hpp"
#include "refer/store/outreach.hpp"
#include "refer/store/profiles.hpp"
#include "refer/store/walk.hpp"

namespace refer::advice {

/// A source as a plan sees it.
struct Outlook {
  store::Standing as_is {};
  store::Standing standing {};  ///< as if what is queued were sent now
  std::int64_t queued = 0;
  Readiness ready {};
  int weight = 0;                              ///< of the tie to me, in 50ths
  std::optional<store::PastMoment> moment {};  ///< what an ask would cite
  std::optional<Date> ask_by {};
};

/// One ask that could be made; the places are those of the survey.
struct Prospect {
  std::size_t source = 0;
  std::optional<std::size_t> target {};
  std::size_t profile = 0;
  AskKind kind = AskKind::specific;
  store::Leg leg {};       ///< from the source to the target
  std::int64_t worth = 0;  ///< expected meetings, in billionths: whole numbers compare alike on every machine
};

/// All that a plan looks at, read once.
struct Survey {
  const project::Config& config;
  const PlanRequest& request;
  Instant now {};
  Date today {};
  Rates rates {};
  bool is_certified = false;
  std::vector<Outlook> sources {};               ///< by id
  std::vector<store::Candidate> people {};       ///< by id
  std::vector<store::Ideal> profiles {};         ///< by id
  std::vector<std::optional<Refusal>> vague {};  ///< what the wording of each profile is refused for
  std::vector<store::Pursuit> pursuits {};       ///< by target
  std::vector<Prospect> prospects {};            ///< by source, then target (those without one last), profile and kind

  /// How strong the path is, from 0 to 1: me to the source, and on to the target where there is one.
  [[nodiscard]] double path(const Prospect& one) const;
};

[[nodiscard]] Survey survey(store::Database& database, const project::Config& config, const PlanRequest& request,
                            Instant now);

/// What the guards have against an ask, if its source stands so.
[[nodiscard]] std::optional<Refusal> judge(const Survey& it, const store::Standing& standing, const Prospect& one);
/// An ask that is sent now, for a standing.
[[nodiscard]] store::PastAsk sent_now(const Survey& it, const Prospect& one);

}  // namespace refer::advice
