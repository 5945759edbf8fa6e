#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"

namespace refer::advice {

/// What a plan is for.
struct PlanRequest {
  std::int64_t budget = 0;  ///< how many asks at most
  Date until {};            ///< the last day of the period: asks are due by then
  std::string owner {};     ///< who asks
  bool owned = false;       ///< only sources that the owner looks after, or nobody does
  std::optional<ContactId> source {};
  std::optional<ProfileId> profile {};
  std::optional<MomentId> moment {};  ///< what the asks cite; without it the freshest moment with an outcome
};

/// One ask that could be made. Names are as they are kept.
struct PlannedAsk {
  ContactId source {};
  std::string source_name {};
  std::optional<ContactId> target {};
  std::string target_name {};
  ProfileId profile {};
  std::string profile_handle {};
  AskKind kind = AskKind::specific;
  std::string letter {};  ///< the name of its template
  std::optional<MomentId> moment {};
  std::string moment_kind {};
  Date due {};
  double expected = 0;        ///< meetings
  std::string reason {};      ///< how they are counted
  std::string stopped_by {};  ///< the rule that keeps it out of the plan; empty: it is chosen
  std::string found {};       ///< by that rule
  std::string lift {};        ///< what would lift it
};

/// What is best to ask for.
struct Plan {
  std::vector<PlannedAsk> chosen {};    ///< the most meetings first
  std::vector<PlannedAsk> rejected {};  ///< the same, but last those who must not be contacted
  double expected = 0;                  ///< meetings of the chosen
  double missed = 0;                    ///< how many more a better set could bring at most; 0: there is none
};

/// The set of asks with the highest expected meetings that keeps every guard, asked alone and together.
[[nodiscard]] Plan make_plan(store::Database& database, const project::Config& config, const PlanRequest& request,
                             Instant now);

/// How many asks of the request's sources, profile and owner wait to be sent by its last day: they use its budget.
[[nodiscard]] std::int64_t queued_asks(store::Database& database, const PlanRequest& request);

/// The last day of the week's work, Friday; at a weekend that of the next.
[[nodiscard]] Date end_of_week(Date day);
[[nodiscard]] Date end_of_month(Date day);

}  // namespace refer::advice
