#include "intake/dates.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <vector>

#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer::intake {
namespace {

constexpr std::array<std::string_view, 3> order_words {"ymd", "dmy", "mdy"};  // as DateOrder, from 1 on

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// A number or a word of a date, and what stands before it.
struct Token {
  std::string_view gap;
  std::string_view text;
};

// Takes the next run of digits or letters off `text`; nothing when there is none.
std::optional<Token> take(std::string_view& text) {
  std::size_t from {0};
  while (from < text.size() && !is_digit(text[from]) && !is_letter(text[from])) {
    ++from;
  }
  if (from == text.size()) {
    return std::nullopt;
  }
  const auto same_kind = is_digit(text[from]) ? is_digit : is_letter;
  std::size_t to {from};
  while (to < text.size() && same_kind(text[to])) {
    ++to;
  }
  const Token token {.gap = text.substr(0, from), .text = text.substr(from, to - from)};
  text.remove_prefix(to);
  return token;
}

// 1 to 12, or 0 for what is no English name of a month, whole or its first three letters (or Sept).
int month_of(std::string_view text) {
  constexpr std::array<std::string_view, 12> months {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
  const std::string word {lower_ascii(text)};
  for (std::size_t month {0}; month < months.size(); ++month) {
    if (word == months[month] || word == months[month].substr(0, 3) || (word == "sept" && month == 8)) {
      return static_cast<int>(month) + 1;
    }
  }
  return 0;
}

int number_of(std::string_view digits) {
  constexpr std::size_t most_digits = 4;
  return digits.size() <= most_digits && is_digit(digits.front()) ? static_cast<int>(*find_integer(digits)) : -1;
}

bool is_real(const Civil& civil) {
  constexpr std::array<int, 12> days {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (civil.year < 1 || civil.month < 1 || civil.month > 12 || civil.day < 1) {
    return false;
  }
  const bool leap {civil.year % 4 == 0 && (civil.year % 100 != 0 || civil.year % 400 == 0)};
  const bool short_february {civil.month == 2 && !leap};
  return civil.day <= (short_february ? 28 : days[static_cast<std::size_t>(civil.month - 1)]);
}

// HH:MM, HH:MM:SS, with a fraction, AM or PM, and a zone: all of it is beside the day.
bool is_time_of_day(std::string_view text) {
  text = trim(text);
  if (text.starts_with(',') || text.starts_with('T')) {
    text.remove_prefix(1);
  }
  const std::optional<Token> hour {take(text)};
  const std::optional<Token> minute {take(text)};
  if (!hour || !minute || minute->gap != ":" || number_of(hour->text) < 0 || number_of(hour->text) > 24 ||
      number_of(minute->text) < 0 || number_of(minute->text) > 59 || !trim(hour->gap).empty()) {
    return false;
  }
  const std::string_view rest {trim(text)};
  constexpr std::string_view allowed {"0123456789:.+- AaPpMmZzUTCGutcg"};
  return rest.find_first_not_of(allowed) == std::string_view::npos;
}

Error no_date(std::string_view text) {
  return Error(Fault::data, quote(text) + " is no date", "dates are written as 2026-03-12 or 12 Mar 2026");
}

int year_of(const Token& token, DateOrder order, std::string_view text) {
  const int year {number_of(token.text)};
  if (token.text.size() == 4) {
    return year;
  }
  if (token.text.size() != 2) {
    throw no_date(text);
  }
  if (order == DateOrder::unknown) {
    throw Error(Fault::data, quote(text) + " has a year of two digits",
                "say how dates are written: --date-format dmy, mdy or ymd");
  }
  return year < 70 ? 2000 + year : 1900 + year;
}

Civil numeric(const std::array<Token, 3>& tokens, DateOrder order, std::string_view text) {
  if (tokens[0].text.size() == 4 || order == DateOrder::ymd) {
    return {
        .year = year_of(tokens[0], order, text), .month = number_of(tokens[1].text), .day = number_of(tokens[2].text)};
  }
  const Civil day_first {
      .year = year_of(tokens[2], order, text), .month = number_of(tokens[1].text), .day = number_of(tokens[0].text)};
  const Civil month_first {.year = day_first.year, .month = day_first.day, .day = day_first.month};
  if (order != DateOrder::unknown) {
    return order == DateOrder::dmy ? day_first : month_first;
  }
  if (is_real(day_first) && is_real(month_first) && day_first.day != day_first.month) {
    throw Error(Fault::data, quote(text) + " could be two days", "say how dates are written: --date-format dmy or mdy");
  }
  return is_real(day_first) ? day_first : month_first;
}

bool joins(std::string_view gap) {
  return gap == "/" || gap == "-" || gap == ".";
}

Civil civil_of(const std::array<Token, 3>& tokens, DateOrder order, std::string_view text) {
  const auto& [a, b, c] = tokens;
  const bool spaced {trim(b.gap).empty() && trim(c.gap).empty()};
  if (is_letter(a.text.front()) && (trim(b.gap).empty() || b.gap == ". ") &&
      (spaced || c.gap == ", " || c.gap == ",")) {
    return {.year = year_of(c, order, text), .month = month_of(a.text), .day = number_of(b.text)};
  }
  const bool dashed {b.gap == "-" && c.gap == "-"};
  if (is_letter(b.text.front()) && (spaced || dashed || (trim(b.gap).empty() && (c.gap == ". " || c.gap == ", ")))) {
    return {.year = year_of(c, order, text), .month = month_of(b.text), .day = number_of(a.text)};
  }
  if (joins(b.gap) && b.gap == c.gap && is_digit(a.text.front()) && is_digit(b.text.front())) {
    return numeric(tokens, order, text);
  }
  throw no_date(text);
}

}  // namespace

DateOrder parse_date_order(std::string_view text) {
  const std::string_view* const found {std::find(order_words.begin(), order_words.end(), text)};
  if (found == order_words.end()) {
    throw Error(Fault::usage, quote(text) + " is no date format",
                "use dmy (31/12/2026), mdy (12/31/2026) or ymd (2026/12/31)");
  }
  return static_cast<DateOrder>(found - order_words.begin() + 1);
}

Date read_date(std::string_view text, DateOrder order) {
  std::string_view rest {trim(text)};
  std::array<Token, 3> tokens {};
  for (Token& token : tokens) {
    const std::optional<Token> found {take(rest)};
    if (!found || (is_digit(found->text.front()) && found->text.size() > 4)) {
      throw no_date(text);
    }
    token = *found;
  }
  if (!tokens[0].gap.empty() || !is_digit(tokens[2].text.front()) || (!rest.empty() && !is_time_of_day(rest))) {
    throw no_date(text);
  }
  const Civil civil {civil_of(tokens, order, text)};
  if (!is_real(civil)) {
    if (order != DateOrder::unknown && is_digit(tokens[0].text.front()) && is_digit(tokens[1].text.front())) {
      throw Error(
          Fault::data,
          quote(text) + " is no date in the order " + std::string {order_words[static_cast<std::size_t>(order) - 1]},
          "say how dates are written: --date-format dmy, mdy or ymd");
    }
    throw no_date(text);
  }
  return to_date(civil);
}

}  // namespace refer::intake
