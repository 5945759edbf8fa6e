#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/project/config.hpp"
#include "refer/store/database.hpp"

namespace refer::advice {

/// An ask before it is made.
struct Proposal {
  ContactId source {};
  std::optional<ContactId> target {};
  std::optional<ProfileId> profile {};
  std::optional<MomentId> moment {};
  AskKind kind = AskKind::specific;
};

/// Why an ask would burn goodwill: the rule, what was found, what it would take, and the setting that rules it.
struct Refusal {
  std::string_view rule;
  std::string found {};
  std::string wanted {};
  std::string_view setting {};  ///< empty: nothing turns it off
  std::string lift {};          ///< the command that would lift it
};

/// All rules that speak against an ask, in the order of their weight; none when it may be made.
[[nodiscard]] std::vector<Refusal> check(store::Database& database, const project::Config& config,
                                         const Proposal& proposal);

/// Throws Error(Fault::refused) with the first refusal, unless `override_reason` is given.
void guard(store::Database& database, const project::Config& config, const Proposal& proposal,
           const std::optional<std::string>& override_reason);

}  // namespace refer::advice
