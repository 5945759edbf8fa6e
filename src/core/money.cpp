#include "refer/core/money.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <span>
#include <vector>

#include "amount.hpp"
#include "ascii.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer {
namespace {

// ISO 4217, list one, without metals, units of account and test codes; BGN and ANG left it in 2025 and 2026, but stand
// in records. A list for each number of digits.
constexpr std::array<std::string_view, 5> currencies {
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF",
    "",
    "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF "
    "CHW CNY "
    "COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HTG HUF IDR ILS "
    "INR IRR "
    "JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD "
    "NGN NIO "
    "NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL "
    "THB TJS "
    "TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XAD XCD XCG YER ZAR ZMW ZWG",
    "BHD IQD JOD KWD LYD OMR TND",
    "CLF UYW",
};

struct Symbol {
  std::string_view text;
  std::string_view currency;
};
constexpr std::array<Symbol, 4> symbols {{{"€", "EUR"}, {"$", "USD"}, {"£", "GBP"}, {"¥", "JPY"}}};

// In minor units: a million amounts of this size still have a sum in 64 bits.
constexpr std::int64_t largest {9'000'000'000'000};

constexpr std::string_view money_hint {"write 42000EUR, 42000.50 EUR or EUR 42,000.50"};

std::optional<int> find_digits(std::string_view currency) {
  if (currency.size() != 3 || currency.find(' ') != currency.npos)
    return std::nullopt;
  for (std::size_t digits {0}; digits < currencies.size(); ++digits)
    for (std::size_t at {0}; at < currencies[digits].size(); at += 4)
      if (currencies[digits].substr(at, 3) == currency)
        return static_cast<int>(digits);
  return std::nullopt;
}

[[noreturn]] void refuse(std::string_view text, std::string_view why, std::string_view hint = money_hint) {
  throw Error(Fault::usage, "cannot read the amount " + quote(text) + ": " + std::string {why}, std::string {hint});
}

std::string upper_ascii(std::string_view text) {
  std::string capitals {text};
  std::ranges::transform(capitals, capitals.begin(), upper);
  return capitals;
}

AmountParts split_front(std::string_view text) {
  for (const Symbol& symbol : symbols)
    if (text.starts_with(symbol.text))
      return {.amount = trim(text.substr(symbol.text.size())), .currency = std::string {symbol.currency}};
  const auto letters {static_cast<std::size_t>(std::ranges::find_if_not(text, is_letter) - text.begin())};
  return {.amount = trim(text.substr(letters)), .currency = upper_ascii(text.substr(0, letters))};
}

// The letters at the end are a currency; one letter more, or one alone, multiplies: 50M, 50MEUR.
AmountParts split_back(std::string_view text) {
  for (const Symbol& symbol : symbols)
    if (text.ends_with(symbol.text))
      return {.amount = trim(text.substr(0, text.size() - symbol.text.size())),
              .currency = std::string {symbol.currency}};
  std::size_t end {text.size()};
  while (end > 0 && is_letter(text[end - 1]))
    --end;
  if (const std::size_t letters {text.size() - end};
      (letters == 1 || letters == 4) && places_of(text.substr(0, end + 1)) > 0)
    ++end;
  return {.amount = trim(text.substr(0, end)), .currency = upper_ascii(text.substr(end))};
}

std::int64_t parse_minor(std::string_view text, const AmountParts& parts) {
  const std::size_t places {places_of(parts.amount)};
  const std::string_view amount {trim(parts.amount.substr(0, parts.amount.size() - (places > 0 ? 1 : 0)))};
  const auto digits {static_cast<std::size_t>(currency_digits(parts.currency))};
  if (amount.find('-') != amount.npos)
    refuse(text, "an amount cannot be negative");
  const std::size_t point {std::min(amount.find('.'), amount.size())};
  const std::optional<std::string> whole {find_whole(amount.substr(0, point))};
  const std::string_view decimals {amount.substr(std::min(point + 1, amount.size()))};
  if (decimals.find(',') != decimals.npos)
    refuse(text, "the decimal mark is a point", "write 42000.50");
  if (!whole)
    refuse(text, "thousands are parted in groups of three, and the decimal mark is a point");
  const bool complete {!whole->empty() && (point == amount.size() || !decimals.empty())};
  if (!complete || !std::ranges::all_of(*whole, is_digit) || !std::ranges::all_of(decimals, is_digit))
    refuse(text, "it is no decimal number");
  if (decimals.size() > digits + places)
    refuse(text, parts.currency + " has " + std::to_string(digits) + " decimals",
           "the decimal mark is a point; thousands are parted by commas");
  const std::string minor {*whole + std::string {decimals} + std::string(digits + places - decimals.size(), '0')};
  const std::optional<long long> number {find_integer(minor)};
  if (!number || *number > largest)
    refuse(text, "it is too large",
           "no amount is above " + format(Money {.minor = largest, .currency = parts.currency}));
  return *number;
}

}  // namespace

AmountParts split_amount(std::string_view text) {
  const AmountParts front {split_front(trim(text))};
  AmountParts back {split_back(front.amount)};
  if (!front.currency.empty() && !back.currency.empty())
    refuse(text, "it names two currencies");
  back.currency = front.currency + back.currency;
  return back;
}

std::size_t places_of(std::string_view amount) {
  switch (amount.empty() ? '\0' : lower(amount.back())) {
    case 'k':
      return 3;
    case 'm':
      return 6;
    case 'b':
      return 9;
    default:
      return 0;
  }
}

std::optional<std::string> find_whole(std::string_view text) {
  const std::size_t first {text.find_first_of(",_")};
  if (first == text.npos)
    return std::string {text};
  if (first == 0 || first > 3)
    return std::nullopt;
  std::string digits {text.substr(0, first)};
  for (std::size_t at {first}; at < text.size(); at += 4) {
    const std::string_view group {text.substr(at, 4)};
    if (group.size() != 4 || group.front() != text[first] || !std::ranges::all_of(group.substr(1), is_digit))
      return std::nullopt;
    digits += group.substr(1);
  }
  return digits;
}

int currency_digits(std::string_view currency) {
  if (const std::optional<int> digits {find_digits(currency)})
    return *digits;
  std::vector<std::string> known {};
  for (const std::string_view list : currencies)
    std::ranges::copy(split(list, ' '), std::back_inserter(known));
  const std::vector<std::string> misses {near_misses(currency, std::span<const std::string> {known})};
  throw Error(Fault::usage, "no currency " + quote(currency),
              did_you_mean(misses, "write an ISO 4217 code, for instance EUR"));
}

Money parse_money(std::string_view text, std::string_view fallback) {
  AmountParts parts {split_amount(text)};
  if (parts.currency.empty() && fallback.empty())
    refuse(text, "it names no currency", "add one: " + std::string {trim(text)} + "EUR");
  if (parts.currency.empty())
    parts.currency = fallback;
  const std::int64_t minor {parse_minor(text, parts)};
  return {.minor = minor, .currency = std::move(parts.currency)};
}

std::string format_amount(const Money& money) {
  const auto digits {static_cast<std::size_t>(currency_digits(money.currency))};
  std::string text {std::to_string(money.minor)};
  const std::size_t sign {money.minor < 0 ? 1u : 0u};
  if (text.size() - sign <= digits)
    text.insert(sign, digits + 1 - (text.size() - sign), '0');
  if (digits > 0)
    text.insert(text.size() - digits, 1, '.');
  return text;
}

std::string format(const Money& money) {
  return format_amount(money) + " " + money.currency;
}

}  // namespace refer
