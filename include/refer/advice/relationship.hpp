#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "refer/core/date.hpp"
#include "refer/store/jobs.hpp"

namespace refer::advice {

/// How two people know each other, in words that a letter can use; what is not known is empty.
struct Relationship {
  std::string relation {};       ///< what one is to the other: former colleague, colleague, friend, …
  std::string employer {};       ///< where they work or worked together
  std::string years {};          ///< for how long: five years
  bool worked_together = false;  ///< and do no more
};

/// What is recorded of how two people know each other.
struct Known {
  std::string_view how {};  ///< as somebody typed it: only what is surely understood of it is used
  std::optional<Date> since {};
  std::optional<Date> until {};
  std::vector<store::Employment> stays {};  ///< of both, for when `how` says nothing; in any order
};

/// Reads "former colleagues at Chase", "worked together at Microsoft for five years", "both at Chase, 2015–2017",
/// "ex-colleagues, Chase" and their like. `today` tells what is over.
[[nodiscard]] Relationship relationship(const Known& known, Date today);

/// Whether the ties on the way to a person are strong (`ties.strong`): mine to the source and the source's to the
/// target; without a target, mine alone. Nothing where one of them is not recorded: what is not known is not cold.
[[nodiscard]] std::optional<bool> find_warmth(store::Database& database, ContactId source,
                                              std::optional<ContactId> target, std::int64_t strong);

}  // namespace refer::advice
