#include "refer/core/range.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer {

namespace {

[[noreturn]] void refuse(std::string_view text, std::string_view example) {
  throw Error(Fault::usage, fmt::format("{} is no range", quote(text)), fmt::format("write {}", example));
}

/// The two sides of a range; a side that is open is nothing, `single` when there is no divider.
struct Sides {
  std::optional<std::string> low {};
  std::optional<std::string> high {};
};

std::optional<Sides> divide(std::string_view text) {
  text = trim(text);
  if (text.empty()) {
    return std::nullopt;
  }
  if (text.back() == '+') {
    return Sides {.low = std::string {trim(text.substr(0, text.size() - 1))}};
  }
  for (const std::string_view divider : {"..", "–", "—", "-"}) {
    if (const auto at = text.find(divider); at != std::string_view::npos) {
      const auto low = trim(text.substr(0, at));
      const auto high = trim(text.substr(at + divider.size()));
      if (low.empty() && high.empty()) {
        return std::nullopt;
      }
      return Sides {.low = low.empty() ? std::nullopt : std::optional {std::string {low}},
                    .high = high.empty() ? std::nullopt : std::optional {std::string {high}}};
    }
  }
  return Sides {.low = std::string {text}, .high = std::string {text}};
}

/// Takes the letters at one end of an amount: a currency, as in 5M EUR.
std::string take_currency(std::string& text) {
  const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
  const auto word = trim(text);
  std::string currency;
  if (word.size() >= 3 && std::all_of(word.end() - 3, word.end(), is_letter)) {
    currency = word.substr(word.size() - 3);
    text = trim(word.substr(0, word.size() - 3));
  } else if (word.size() >= 3 && std::all_of(word.begin(), word.begin() + 3, is_letter)) {
    currency = word.substr(0, 3);
    text = trim(word.substr(3));
  }
  return currency;
}

std::int64_t read_amount(std::string_view text, const std::string& currency, std::string_view whole) {
  double factor = 1;
  if (!text.empty()) {
    constexpr std::pair<char, double> factors[] {{'k', 1e3}, {'K', 1e3}, {'M', 1e6}, {'m', 1e6}, {'B', 1e9}};
    const auto* const found = std::find_if(std::begin(factors), std::end(factors),
                                           [&](const auto& entry) { return entry.first == text.back(); });
    if (found != std::end(factors)) {
      factor = found->second;
      text = trim(text.substr(0, text.size() - 1));
    }
  }
  if (factor == 1) {
    return parse_money(text, currency).minor;
  }
  const auto number = find_number(text);
  if (!number || *number < 0 || *number * factor > 9e13) {
    refuse(whole, "1M-50M EUR");
  }
  return static_cast<std::int64_t>(std::llround(*number * factor * std::pow(10.0, currency_digits(currency))));
}

}  // namespace

Range parse_range(std::string_view text) {
  const auto sides = divide(text);
  Range range;
  if (!sides) {
    refuse(text, "50-500, 50+ or 200");
  }
  for (const auto& [side, bound] : {std::pair {&sides->low, &range.low}, std::pair {&sides->high, &range.high}}) {
    if (*side) {
      const auto number = find_integer(**side);
      if (!number || *number < 0) {
        refuse(text, "50-500, 50+ or 200");
      }
      *bound = *number;
    }
  }
  if (range.low && range.high && *range.low > *range.high) {
    throw Error(Fault::usage, fmt::format("{} ends below where it begins", quote(text)));
  }
  return range;
}

MoneyRange parse_money_range(std::string_view text, std::string_view fallback) {
  std::string amounts {trim(text)};
  auto currency = take_currency(amounts);
  auto sides = divide(amounts);
  if (!sides) {
    refuse(text, "1M-50M EUR");
  }
  MoneyRange range;
  for (auto* const side : {&sides->low, &sides->high}) {
    if (*side) {
      const auto own = take_currency(**side);
      if (!own.empty() && !currency.empty() && own != currency) {
        throw Error(Fault::usage, fmt::format("{} mixes two currencies", quote(text)));
      }
      currency = own.empty() ? currency : own;
    }
  }
  range.currency = currency.empty() ? std::string {fallback} : currency;
  if (range.currency.empty()) {
    throw Error(Fault::usage, fmt::format("{} names no currency", quote(text)), "write 1M-50M EUR");
  }
  if (sides->low) {
    range.low_minor = read_amount(*sides->low, range.currency, text);
  }
  if (sides->high) {
    range.high_minor = read_amount(*sides->high, range.currency, text);
  }
  if (range.low_minor && range.high_minor && *range.low_minor > *range.high_minor) {
    throw Error(Fault::usage, fmt::format("{} ends below where it begins", quote(text)));
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

}  // namespace refer
