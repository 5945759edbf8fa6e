#include "command/report/discretion.hpp"

#include <fmt/core.h>

#include <algorithm>

#include "refer/core/text.hpp"
#include "refer/store/contacts.hpp"

namespace refer::command {

namespace {

constexpr std::size_t least_part {3};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_ascii_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_of_word(char c) {
  return is_digit(c) || is_ascii_letter(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// The words of a text as they are written.
std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_of_word(text[at])) {
      continue;
    }
    const auto begin = at;
    while (at < text.size() && is_of_word(text[at])) {
      ++at;
    }
    words.emplace_back(text.substr(begin, at - begin));
  }
  return words;
}

/// The same, folded, each between spaces: one such text within another is whole words of it.
std::string spaced(std::string_view text) {
  const auto words = words_of(fold(text));
  return words.empty() ? std::string {} : " " + join(words, " ") + " ";
}

bool holds_any(std::string_view text, const std::set<std::string, std::less<>>& any) {
  return std::any_of(any.begin(), any.end(),
                     [&](const std::string& one) { return text.find(one) != std::string_view::npos; });
}

/// How many zeros a letter behind a number stands for: 42k.
std::size_t zeros_of(std::string_view rest) {
  const auto letters = std::find_if_not(rest.begin(), rest.end(), is_ascii_letter) - rest.begin();
  const auto word = lower_ascii(rest.substr(0, static_cast<std::size_t>(letters)));
  return word == "k" || word == "tsd" ? 3 : word == "m" || word == "mio" || word == "million" ? 6 : word == "b" ? 9 : 0;
}

/// The digits of each number of a text, whatever divides its thousands: 42,000 and 42.0k are 42000.
std::vector<std::string> numbers_of(std::string_view text) {
  constexpr std::string_view dividers {".,' _"};
  const auto goes_on = [&](std::size_t at) {
    return at < text.size() && (is_digit(text[at]) || (at + 1 < text.size() && is_digit(text[at + 1]) &&
                                                       dividers.find(text[at]) != std::string_view::npos));
  };
  std::vector<std::string> numbers;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_digit(text[at])) {
      continue;
    }
    std::string digits;
    std::size_t decimals = 0;
    bool is_fraction = false;
    for (; goes_on(at); ++at) {
      is_fraction = is_fraction || text[at] == '.';
      if (is_digit(text[at])) {
        digits += text[at];
        decimals += is_fraction ? 1 : 0;
      }
    }
    const auto rest = text.substr(at);
    if (const auto zeros = zeros_of(rest.starts_with(' ') ? rest.substr(1) : rest); zeros > decimals) {
      digits.append(zeros - decimals, '0');
    }
    digits.erase(0, digits.find_first_not_of('0'));
    numbers.push_back(std::move(digits));
  }
  return numbers;
}

}  // namespace

void Discretion::keep_secret(store::Database& database, ContactId target) {
  if (!targets_.insert(target).second) {
    return;
  }
  const auto contact = store::get_contact(database, target);
  for (const auto& text : {contact.name, contact.company}) {
    if (auto words = spaced(text); !words.empty()) {
      names_.insert(std::move(words));
    }
  }
  for (auto& word : words_of(contact.name)) {
    if (word.size() >= least_part) {
      parts_.insert(std::move(word));
    }
  }
  if (!contact.email.empty()) {
    addresses_.insert(lower_ascii(contact.email));
  }
}

void Discretion::keep_secret(const Money& value) {
  const auto amount = format_amount(value);
  amounts_.insert(amount.substr(0, amount.find('.')));
  amounts_.insert(fmt::format("{}", value.minor));
}

bool Discretion::allows_name(std::string_view name) const {
  return !holds_any(spaced(name), names_);
}

bool Discretion::allows_text(std::string_view text) const {
  const auto words = words_of(text);
  const auto numbers = numbers_of(text);
  return allows_name(text) && !holds_any(lower_ascii(text), addresses_) &&
         std::none_of(words.begin(), words.end(), [&](const std::string& one) { return parts_.contains(one); }) &&
         std::none_of(numbers.begin(), numbers.end(), [&](const std::string& one) { return amounts_.contains(one); });
}

}  // namespace refer::command
