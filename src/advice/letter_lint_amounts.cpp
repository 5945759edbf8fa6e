// Finding an amount in a text, however it is written. Numbers are compared as exact decimals: what is written may be
// read in several ways (42.000 is 42 in one country and forty-two thousand in the next), and each counts.

#include <algorithm>
#include <charconv>
#include <optional>

#include "advice/letter_lint.hpp"
#include "refer/core/text.hpp"

namespace refer::advice {

namespace {

/// mantissa · 10^exponent, the mantissa without zeros at its end.
struct Decimal {
  std::int64_t mantissa = 0;
  int exponent = 0;
  bool operator==(const Decimal&) const = default;
};

Decimal normal(std::int64_t mantissa, int exponent) {
  while (mantissa != 0 && mantissa % 10 == 0) {
    mantissa /= 10;
    ++exponent;
  }
  return {mantissa, exponent};
}

std::optional<Decimal> find_decimal(const std::string& digits, int exponent) {
  std::int64_t number = 0;
  const auto* const end = digits.data() + digits.size();
  const auto [last, fault] = std::from_chars(digits.data(), end, number);
  return fault == std::errc {} && last == end ? std::optional {normal(number, exponent)} : std::nullopt;
}

/// Digits, and what stands between them and the digits before.
struct Group {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view separator {};
};

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

/// What divides the thousands of a number, or its decimals, when digits follow at once.
std::string_view separator_at(std::string_view text, std::size_t at) {
  // The last are a no-break space, a narrow one, a thin one, and the apostrophe of the Swiss.
  for (const std::string_view sign : {".", ",", "'", "_", " ", "\u00a0", "\u202f", "\u2009", "\u2019"}) {
    const auto after = at + sign.size();
    if (text.substr(at).starts_with(sign) && after < text.size() && is_digit(text[after])) {
      return sign;
    }
  }
  return {};
}

/// The groups of digits that begin here and may be one number.
std::vector<Group> groups_at(std::string_view text, std::size_t begin) {
  std::vector<Group> groups;
  for (std::string_view separator; begin < text.size(); begin += separator.size()) {
    auto end = begin;
    while (end < text.size() && is_digit(text[end])) {
      ++end;
    }
    groups.push_back({begin, end, separator});
    separator = separator_at(text, end);
    begin = end;
    if (separator.empty()) {
      break;
    }
  }
  return groups;
}

/// What a word behind a number multiplies it by, as a power of ten, and where the word ends.
struct Power {
  int exponent = 0;
  std::size_t end = 0;
};

Power power_at(std::string_view text, std::size_t at) {
  struct Named {
    std::string_view words;
    int exponent;
  };
  constexpr Named powers[] {{"k|t|tsd|thousand|grand|tausend|mille|mil", 3},
                            {"m|mm|mio|mn|mln|million|millions|millionen", 6},
                            {"b|bn|mrd|billion|billions", 9}};
  const auto begin = at < text.size() && (text[at] == ' ' || text[at] == '-') ? at + 1 : at;
  auto end = begin;
  while (end < text.size() && end - begin < 12 && ((text[end] | 0x20) >= 'a' && (text[end] | 0x20) <= 'z')) {
    ++end;
  }
  if (end < text.size() && is_digit(text[end])) {
    return {0, at};
  }
  const auto word = lower_ascii(text.substr(begin, end - begin));
  for (const auto& power : powers) {
    // "42 m" and "5 b" are no amounts, 42m and "42 k" are.
    if (is_one_of(word, power.words) && (word.size() > 2 || word == "k" || begin == at)) {
      return {power.exponent, end};
    }
    // Before a currency: 42kEUR.
    if (begin == at && word.size() == 4 && is_one_of(word.substr(0, 1), power.words)) {
      return {power.exponent, begin + 1};
    }
  }
  return {0, at};
}

/// Whether a currency stands at a number: before or behind it, as a sign, a code or a word.
bool has_currency(std::string_view text, std::size_t begin, std::size_t end, const std::string& code) {
  const std::string own = lower_ascii(code);
  const auto before =
      lower_ascii(trim(text.substr(begin - std::min<std::size_t>(begin, 8), std::min<std::size_t>(begin, 8))));
  const auto after = lower_ascii(trim(text.substr(end, 12)));
  const std::string_view signs[] {own, "€", "$", "£", "¥", "₹", "euro", "dollar", "pound"};
  return std::any_of(std::begin(signs), std::end(signs), [&](std::string_view sign) {
    return !sign.empty() && (before.ends_with(sign) || after.starts_with(sign));
  });
}

/// The amounts of one run of digits.
class Run {
 public:
  Run(std::string_view text, const Money& amount)
      : text_ {text}, amount_ {amount}, wanted_ {normal(amount.minor, -currency_digits(amount.currency))} {}

  /// The amount, where it begins with the group of this number.
  [[nodiscard]] std::optional<AmountPlace> find(const std::vector<Group>& groups, std::size_t first) const {
    std::string digits;
    std::string_view thousands;
    // More groups than this are no amount that anybody writes, and looking at all would take time squared.
    const auto last = std::min(groups.size(), first + 7);
    for (auto at = first; at < last; ++at) {
      const auto& group = groups[at];
      const auto own = text_.substr(group.begin, std::min<std::size_t>(group.end - group.begin, 20));
      const auto separator = at == first ? std::string_view {} : group.separator;
      if ((separator == "." || separator == ",") && separator != thousands) {
        const auto place = read(digits + std::string {own}, -static_cast<int>(own.size()), groups, at, thousands);
        if (place) {
          return AmountPlace {groups[first].begin, *place};
        }
      }
      // Three digits, or two in India: 1,00,000.
      if (at > first && (own.size() > 3 || own.size() < 2 || (!thousands.empty() && separator != thousands))) {
        break;
      }
      thousands = separator;
      digits += own;
      if (const auto place = read(digits, 0, groups, at, thousands)) {
        return AmountPlace {groups[first].begin, *place};
      }
    }
    return std::nullopt;
  }

 private:
  /// The end of the number, when it is the amount.
  [[nodiscard]] std::optional<std::size_t> read(const std::string& digits, int exponent,
                                                const std::vector<Group>& groups, std::size_t last,
                                                std::string_view thousands) const {
    // 42.000 in 42.000.000 is another number.
    const bool goes_on =
        last + 1 < groups.size() && groups[last + 1].end - groups[last + 1].begin == 3 &&
        (thousands.empty() ? groups[last + 1].separator != " " : groups[last + 1].separator == thousands);
    if (goes_on && exponent == 0) {
      return std::nullopt;
    }
    const auto power = power_at(text_, groups[last].end);
    const auto number = find_decimal(digits, exponent + power.exponent);
    const bool is_small = amount_.minor < 1000 * scale();
    const bool is_amount = number && *number == wanted_ && number->mantissa != 0 &&
                           (!is_small || has_currency(text_, groups.front().begin, power.end, amount_.currency));
    return is_amount ? std::optional {power.end} : std::nullopt;
  }

  [[nodiscard]] std::int64_t scale() const {
    std::int64_t factor = 1;
    for (int digit = currency_digits(amount_.currency); digit > 0; --digit) {
      factor *= 10;
    }
    return factor;
  }

  std::string_view text_;
  const Money& amount_;
  Decimal wanted_;
};

}  // namespace

std::vector<AmountPlace> find_amount(std::string_view text, const Money& amount) {
  std::vector<AmountPlace> places;
  const Run run {text, amount};
  for (std::size_t at = 0; at < text.size();) {
    if (!is_digit(text[at])) {
      ++at;
      continue;
    }
    const auto groups = groups_at(text, at);
    for (std::size_t first = 0; first < groups.size(); ++first) {
      const bool may_begin = first == 0 || groups[first].separator == " ";
      if (const auto place = may_begin ? run.find(groups, first) : std::nullopt) {
        places.push_back(*place);
        break;
      }
    }
    at = groups.back().end;
  }
  return places;
}

}  // namespace refer::advice
