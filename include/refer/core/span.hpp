#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace refer {

/// What a span counts. Business time passes only while somebody works.
enum class SpanUnit { hours, days, business_hours, business_days };

/// How long something may take. None at all (0) is no promise: nothing is ever late.
struct Span {
  std::int32_t count = 0;
  SpanUnit unit = SpanUnit::hours;
  auto operator<=>(const Span&) const = default;
};

/// The longest span, in whatever unit.
inline constexpr std::int32_t longest_span {9999};

/// Reads `24 hours`, `1 day`, `8 business hours`, `2 business days`, short `24h 1d 8bh 2bd`, and a plain 0. Throws
/// Error(Fault::usage) on anything else.
[[nodiscard]] Span parse_span(std::string_view text);
/// In words: 2 business days.
[[nodiscard]] std::string format(const Span& span);

}  // namespace refer
