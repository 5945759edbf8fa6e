#pragma once

#include <optional>
#include <string>
#include <vector>

#include "refer/core/ids.hpp"
#include "refer/core/money.hpp"
#include "refer/store/database.hpp"

namespace refer::store {

/// An ask that waits for its answer, or an introduction that has not come to its end.
struct Opportunity {
  bool is_intro = false;
  std::int64_t id = 0;  ///< of the ask, or of the introduction
  ContactId source {};
  std::optional<ContactId> target {};
  std::string profile {};         ///< its handle
  std::optional<Money> value {};  ///< what was said of an introduction, else what a deal of the profile is worth
};
/// The open pipeline: asks that are queued, sent, put off or silent, then introductions that have not ended; each by
/// id.
[[nodiscard]] std::vector<Opportunity> open_pipeline(Database& database);

}  // namespace refer::store
