#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "refer/core/money.hpp"

namespace refer {

/// Whole numbers from `low` to `high`, both with; an end that is missing is open.
struct Range {
  std::optional<std::int64_t> low {};
  std::optional<std::int64_t> high {};
};

/// Amounts of one currency from `low` to `high`, both with; an end that is missing is open.
struct MoneyRange {
  std::optional<std::int64_t> low_minor {};
  std::optional<std::int64_t> high_minor {};
  std::string currency {};
};

/// Reads 50-500, 50–500, 50..500, 50+, -500, or 200. Throws Error(Fault::usage) on anything else, and when low is above
/// high.
[[nodiscard]] Range parse_range(std::string_view text);
/// Reads 1M-50M EUR, 1000000-5000000EUR, 10M+ EUR; k, M and B multiply. Throws Error(Fault::usage).
[[nodiscard]] MoneyRange parse_money_range(std::string_view text, std::string_view fallback = {});
/// 50–500, 50+, up to 500; empty for an open range.
[[nodiscard]] std::string format(const Range& range);
/// 1M–50M EUR, 10M+ EUR, up to 500k EUR; empty for an open range. Exact: what is no whole number of k, M or B is
/// written out.
[[nodiscard]] std::string format(const MoneyRange& range);

}  // namespace refer
