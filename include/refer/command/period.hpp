#pragma once

#include <optional>
#include <string_view>

#include "refer/core/date.hpp"

namespace refer::command {

/// Days from `from` up to, but not with, `to`; none is no bound.
struct Days {
  std::optional<Date> from {};
  std::optional<Date> to {};
};

/// The days of --period, or those of the two options that say the same; `options` names these. Throws
/// Error(Fault::usage) where both are given.
[[nodiscard]] Days days_of(const std::optional<Period>& period, const Days& given, std::string_view options);

/// Throws Error(Fault::usage) where no day is from `from` on and before `to`.
void check_period(const std::optional<Date>& from, const std::optional<Date>& to);

}  // namespace refer::command
