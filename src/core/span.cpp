#include "refer/core/span.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <optional>

#include "ascii.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer {

namespace {

struct Unit {
  SpanUnit unit;
  std::string_view one;
  std::string_view many;
  std::string_view letters;
};

constexpr std::array units {Unit {SpanUnit::hours, "hour", "hours", "h"}, Unit {SpanUnit::days, "day", "days", "d"},
                            Unit {SpanUnit::business_hours, "business hour", "business hours", "bh"},
                            Unit {SpanUnit::business_days, "business day", "business days", "bd"}};

std::optional<SpanUnit> find_unit(std::string_view text) {
  const auto words = join(split(lower_ascii(text), ' '), " ");
  const auto* const found = std::find_if(units.begin(), units.end(), [&](const Unit& unit) {
    return words == unit.one || words == unit.many || words == unit.letters;
  });
  return found == units.end() ? std::nullopt : std::optional {found->unit};
}

}  // namespace

Span parse_span(std::string_view text) {
  const auto whole = trim(text);
  const auto digits = static_cast<std::size_t>(std::find_if_not(whole.begin(), whole.end(), is_digit) - whole.begin());
  const auto count = find_integer(whole.substr(0, digits));
  const auto unit = find_unit(whole.substr(digits));
  if (count == 0 && digits == whole.size()) {
    return {};
  }
  if (!count || !unit) {
    throw Error(Fault::usage, fmt::format("{} is no span of time", quote(text)),
                "write it as '24 hours', '3 days', '8 business hours' or '2 business days', or short: 24h 3d 8bh 2bd");
  }
  if (*count > longest_span) {
    throw Error(Fault::usage, fmt::format("{} is too long", quote(text)),
                fmt::format("a span counts up to {}", longest_span));
  }
  return {.count = static_cast<std::int32_t>(*count), .unit = *unit};
}

std::string format(const Span& span) {
  const auto& unit = units.at(static_cast<std::size_t>(span.unit));
  return fmt::format("{} {}", span.count, span.count == 1 ? unit.one : unit.many);
}

}  // namespace refer
