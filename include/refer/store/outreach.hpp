#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/states.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// Somebody whom we are after, or were: by an open ask, or by an introduction.
struct Pursuit {
  ContactId target {};
  ContactId source {};
  std::optional<AskId> ask {};      ///< queued, or sent and without an answer; nothing for an introduction
  std::optional<IntroId> intro {};  ///< under way, or over
  bool is_over = false;             ///< we met, or they are not to be met: they refused, or were unfit
};
/// By target; what is over first, then asks, then introductions, each by id.
[[nodiscard]] std::vector<Pursuit> pursuits(Database& database);

/// What asks of one kind led to.
struct AskOutcomes {
  std::int64_t sent = 0;
  std::int64_t met = 0;  ///< of these, those that led to a meeting that was held
};
/// Of each kind, as far as it had happened by an instant.
[[nodiscard]] std::array<AskOutcomes, 3> ask_outcomes(Database& database, Instant by);

}  // namespace refer::store
