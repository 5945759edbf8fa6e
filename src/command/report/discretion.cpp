#include "command/report/discretion.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"

namespace refer::command {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// How many zeros a letter behind a number stands for: 42k.
std::size_t zeros_of(std::string_view rest) {
  const auto letters = std::find_if_not(rest.begin(), rest.end(), is_ascii_letter) - rest.begin();
  const auto word = lower_ascii(rest.substr(0, static_cast<std::size_t>(letters)));
  return word == "k" || word == "tsd" ? 3 : word == "m" || word == "mio" || word == "million" ? 6 : word == "b" ? 9 : 0;
}

/// With the spaces and the apostrophe that divide thousands in print as they are typed.
std::string typed(std::string_view text) {
  std::string plain {text};
  for (const auto& [printed, key] :
       {std::pair {"\u00a0", " "}, std::pair {"\u202f", " "}, std::pair {"\u2009", " "}, std::pair {"\u2019", "'"}}) {
    for (auto at = plain.find(printed); at != std::string::npos; at = plain.find(printed, at)) {
      plain.replace(at, std::string_view {printed}.size(), key);
    }
  }
  return plain;
}

/// A number as it is written: the digits between its dividers.
struct Written {
  std::vector<std::string> pieces {};
  std::size_t decimals_from = std::string_view::npos;  ///< the piece behind the first point
  std::size_t zeros = 0;                               ///< as a letter behind it says
};

/// Its digits, whatever divides its thousands: 42,000 and 42.0k are 42000. Dividers may also part several numbers.
void add_numbers(const Written& it, std::vector<std::string>& numbers) {
  constexpr std::size_t most_pieces {7};
  for (std::size_t first = 0; first < it.pieces.size(); ++first) {
    std::string digits;
    std::size_t decimals = 0;
    for (auto at = first; at < std::min(it.pieces.size(), first + most_pieces); ++at) {
      digits += it.pieces[at];
      decimals += at >= it.decimals_from ? it.pieces[at].size() : 0;
      auto number = digits;
      if (at + 1 == it.pieces.size() && it.zeros > decimals) {
        number.append(it.zeros - decimals, '0');
      }
      number.erase(0, number.find_first_not_of('0'));
      numbers.push_back(std::move(number));
    }
  }
}

std::vector<std::string> numbers_of(std::string_view text) {
  constexpr std::string_view dividers {".,' _"};
  std::vector<std::string> numbers;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) {
      continue;
    }
    Written number {.pieces = {""}};
    for (; at < text.size(); ++at) {
      if (is_digit(text[at])) {
        number.pieces.back() += text[at];
      } else if (at + 1 < text.size() && is_digit(text[at + 1]) && dividers.find(text[at]) != std::string_view::npos) {
        if (text[at] == '.') {
          number.decimals_from = std::min(number.decimals_from, number.pieces.size());
        }
        number.pieces.emplace_back();
      } else {
        break;
      }
    }
    const auto rest = text.substr(at);
    number.zeros = zeros_of(rest.starts_with(' ') ? rest.substr(1) : rest);
    add_numbers(number, numbers);
  }
  return numbers;
}

}  // namespace

void Discretion::keep_secret(store::Database& database, ContactId target) {
  if (targets_.insert(target).second) {
    keep_unnamed(database, target);
  }
}

void Discretion::keep_unnamed(store::Database& database, ContactId person) {
  const auto contact = store::get_contact(database, person);
  unnamed_.add(
      {.name = contact.name, .first_name = contact.first_name, .email = contact.email, .company = contact.company});
}

void Discretion::keep_secret(const Money& value) {
  const auto amount = format_amount(value);
  amounts_.insert(amount.substr(0, amount.find('.')));
  amounts_.insert(fmt::format("{}", value.minor));
}

bool Discretion::allows_name(std::string_view name) const {
  return !unnamed_.is_named_in(name);
}

bool Discretion::allows_text(std::string_view text) const {
  const auto numbers = numbers_of(typed(text));
  return !unnamed_.find_in(text) &&
         std::none_of(numbers.begin(), numbers.end(), [&](const std::string& one) { return amounts_.contains(one); });
}

}  // namespace refer::command
