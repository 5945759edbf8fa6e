#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace refer {

/// An exact amount: minor units (cents) of an ISO 4217 currency.
struct Money {
  std::int64_t minor = 0;
  std::string currency {};  ///< three capital letters
  auto operator<=>(const Money&) const = default;
};

/// The digits after the decimal point that ISO 4217 gives a currency: EUR 2, JPY 0, BHD 3. Throws Error(Fault::usage)
/// when there is no such currency, with near misses.
[[nodiscard]] int currency_digits(std::string_view currency);

/// Reads 42000EUR, 42000.00 EUR, EUR 42,000.50, €42000, $1_000, 42k EUR, 1.5M (k, M and B multiply); without a
/// currency, that of `fallback`. A decimal comma is never guessed: 42.000,50 is an error. Throws Error(Fault::usage) on
/// anything else, on too many decimals, and above 9e12 minor units, so that a million of them can be summed.
[[nodiscard]] Money parse_money(std::string_view text, std::string_view fallback = {});

/// The amount alone, with the digits of its currency: 42000.00.
[[nodiscard]] std::string format_amount(const Money& money);
/// 42000.00 EUR.
[[nodiscard]] std::string format(const Money& money);

}  // namespace refer
