#include "refer/core/range.hpp"

#include <fmt/core.h>

#include <utility>

#include "amount.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer {

namespace {

[[noreturn]] void refuse(std::string_view text, std::string_view example) {
  throw Error(Fault::usage, fmt::format("{} is no range", quote(text)), fmt::format("write {}", example));
}

/// The two sides of a range; a side that is open is nothing, both are the same when there is no divider.
struct Sides {
  std::optional<std::string> low {};
  std::optional<std::string> high {};
};

std::optional<std::string> side_of(std::string_view text) {
  text = trim(text);
  return text.empty() ? std::nullopt : std::optional {std::string {text}};
}

Sides divide(std::string_view text) {
  // Behind the + there may be a currency, but no number.
  if (const auto plus = text.find('+');
      plus != std::string_view::npos && text.find_first_of("+0123456789", plus + 1) == std::string_view::npos) {
    return {.low = side_of(fmt::format("{} {}", text.substr(0, plus), text.substr(plus + 1)))};
  }
  for (const std::string_view divider : {"..", "–", "—", "-"}) {
    if (const auto at = text.find(divider); at != std::string_view::npos) {
      return {.low = side_of(text.substr(0, at)), .high = side_of(text.substr(at + divider.size()))};
    }
  }
  return {.low = side_of(text), .high = side_of(text)};
}

template <typename Bound>
void check_order(const std::optional<Bound>& low, const std::optional<Bound>& high, std::string_view text) {
  if (low && high && *low > *high) {
    throw Error(Fault::usage, fmt::format("{} ends below where it begins", quote(text)));
  }
}

/// 50M, 500k or 42000.50: with a letter for the thousands that are whole.
std::string short_amount(const Money& money) {
  auto text = format_amount(money);
  if (const auto point = text.find('.');
      point != std::string::npos && text.find_first_not_of('0', point + 1) == std::string::npos) {
    text.erase(point);
  }
  if (text.find('.') != std::string::npos) {
    return text;
  }
  for (const auto& [zeros, letter] :
       {std::pair {"000000000", 'B'}, std::pair {"000000", 'M'}, std::pair {"000", 'k'}}) {
    if (const std::string_view end {zeros}; text.size() > end.size() && text.ends_with(end)) {
      return text.substr(0, text.size() - end.size()) + letter;
    }
  }
  return text;
}

}  // namespace

Range parse_range(std::string_view text) {
  constexpr std::string_view example = "50-500, 50+ or 200";
  const auto sides = divide(text);
  if (!sides.low && !sides.high) {
    refuse(text, example);
  }
  Range range;
  for (const auto& [side, bound] : {std::pair {&sides.low, &range.low}, std::pair {&sides.high, &range.high}}) {
    if (*side) {
      const auto number = find_integer(find_whole(**side).value_or(""));
      if (!number || *number < 0) {
        refuse(text, example);
      }
      *bound = *number;
    }
  }
  check_order(range.low, range.high, text);
  return range;
}

MoneyRange parse_money_range(std::string_view text, std::string_view fallback) {
  constexpr std::string_view example = "1M-50M EUR";
  const auto sides = divide(text);
  if (!sides.low && !sides.high) {
    refuse(text, example);
  }
  const auto low = split_amount(sides.low ? std::string_view {*sides.low} : std::string_view {});
  const auto high = split_amount(sides.high ? std::string_view {*sides.high} : std::string_view {});
  if (!low.currency.empty() && !high.currency.empty() && low.currency != high.currency) {
    throw Error(Fault::usage, fmt::format("{} mixes two currencies", quote(text)));
  }
  MoneyRange range {.currency = !low.currency.empty()    ? low.currency
                                : !high.currency.empty() ? high.currency
                                                         : std::string {fallback}};
  if (range.currency.empty()) {
    throw Error(Fault::usage, fmt::format("{} names no currency", quote(text)), fmt::format("write {}", example));
  }
  if (sides.low) {
    range.low_minor = parse_money(*sides.low, range.currency).minor;
  }
  if (sides.high) {
    range.high_minor = parse_money(*sides.high, range.currency).minor;
  }
  check_order(range.low_minor, range.high_minor, text);
  // Of 1-2B it cannot be known whether it begins at one, or at one billion.
  if (low.amount.size() < 4 && places_of(low.amount) == 0 && places_of(high.amount) > 0 &&
      range.low_minor.value_or(0) > 0) {
    const auto unit = high.amount.back();
    throw Error(Fault::usage, fmt::format("{} can be read in two ways", quote(text)),
                fmt::format("write {}{}-{}, or the first amount in full", low.amount, unit, high.amount));
  }
  return range;
}

std::string format(const Range& range) {
  if (range.low && range.high) {
    return *range.low == *range.high ? fmt::format("{}", *range.low) : fmt::format("{}–{}", *range.low, *range.high);
  }
  return range.low    ? fmt::format("{}+", *range.low)
         : range.high ? fmt::format("up to {}", *range.high)
                      : std::string {};
}

std::string format(const MoneyRange& range) {
  const auto side = [&](const std::optional<std::int64_t>& minor) {
    return minor ? short_amount({*minor, range.currency}) : std::string {};
  };
  const auto low = side(range.low_minor);
  const auto high = side(range.high_minor);
  if (low.empty() && high.empty()) {
    return {};
  }
  const auto amount = high.empty() ? low + "+" : low.empty() ? "up to " + high : low == high ? low : low + "–" + high;
  return fmt::format("{} {}", amount, range.currency);
}

}  // namespace refer
