// Days, instants and periods as people type them.
#include <algorithm>
#include <array>
#include <span>

#include "ascii.hpp"
#include "calendar.hpp"
#include "refer/core/date.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"

namespace refer {
namespace {

constexpr std::array<std::string_view, 7> weekdays {"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
constexpr std::string_view day_hint {"write 2026-03-12, today, monday, -3d or +2w"};
constexpr std::string_view instant_hint {"write 2026-03-12T09:30, 2026-03-12T09:30:00+01:00, now, or a day"};
constexpr std::string_view period_hint {"write 2026, 2026-03, 2026-Q1, 2026-W12, 12m, last month or this quarter"};

// Matches `text` against a shape where 0 stands for a digit and all else for itself.
bool has_shape(std::string_view text, std::string_view shape) {
  return std::ranges::equal(text, shape, [](char c, char wanted) { return wanted == '0' ? is_digit(c) : c == wanted; });
}

int number_at(std::string_view digits, std::size_t position, std::size_t size) {
  return static_cast<int>(find_integer(digits.substr(position, size)).value_or(-1));
}

[[noreturn]] void refuse(std::string_view text, std::string_view what, std::string_view hint) {
  throw Error(Fault::usage, quote(text) + " is no " + std::string {what}, std::string {hint});
}

/// The day, when it lies in the years that dates may have.
Date checked(std::int64_t days, std::string_view text) {
  const Date first {to_date({.year = first_year, .month = 1, .day = 1})};
  const Date last {to_date({.year = last_year, .month = 12, .day = 31})};
  if (days < first.days || days > last.days)
    refuse(text, "date that can be stored", "years go from 1 to 9999");
  return {static_cast<std::int32_t>(days)};
}

// A number and a unit: 3d, 2w, 12m, 1y.
struct Span {
  int count = 0;
  char unit = 'd';
};

std::optional<Span> find_span(std::string_view text) {
  constexpr std::size_t most_digits {6};
  if (text.size() < 2 || text.size() > most_digits + 1 || std::string_view {"dwmy"}.find(text.back()) == text.npos)
    return std::nullopt;
  const std::string_view digits {text.substr(0, text.size() - 1)};
  if (!std::ranges::all_of(digits, is_digit))
    return std::nullopt;
  return Span {.count = number_at(digits, 0, digits.size()), .unit = text.back()};
}

Date moved(Date date, Span span, std::string_view text) {
  constexpr int most_months {12 * last_year};
  if (span.unit == 'd' || span.unit == 'w')
    return checked(std::int64_t {date.days} + std::int64_t {span.count} * (span.unit == 'w' ? 7 : 1), text);
  const std::int64_t months {std::int64_t {span.count} * (span.unit == 'y' ? 12 : 1)};
  const auto near {static_cast<int>(std::clamp<std::int64_t>(months, -most_months, most_months))};
  return checked(add_months(date, near).days, text);
}

std::optional<Date> find_relative(std::string_view text, Date today) {
  if (!text.starts_with('-') && !text.starts_with('+'))
    return std::nullopt;
  std::optional<Span> span {find_span(text.substr(1))};
  if (!span)
    return std::nullopt;
  if (text.front() == '-')
    span->count = -span->count;
  return moved(today, *span, text);
}

// The day of the week that a word names, 0 to 6.
std::optional<int> find_weekday(std::string_view word) {
  for (std::size_t index {0}; index < weekdays.size(); ++index)
    if (word == weekdays.at(index) || word == weekdays.at(index).substr(0, 3))
      return static_cast<int>(index);
  return std::nullopt;
}

std::optional<Date> find_named(std::string_view word, Date today) {
  if (word == "today")
    return today;
  if (word == "yesterday")
    return Date {today.days - 1};
  if (word == "tomorrow")
    return Date {today.days + 1};
  if (const std::optional<int> weekday {find_weekday(word)})
    return Date {today.days - (weekday_of(today) - *weekday + 7) % 7};
  return std::nullopt;
}

// Says what is wrong with a day that has the right shape.
[[noreturn]] void refuse_civil(std::string_view text) {
  const int year {number_at(text, 0, 4)};
  const int month {number_at(text, 5, 2)};
  if (year < first_year)
    refuse(text, "date", "years go from 1 to 9999");
  if (month < 1 || month > 12)
    refuse(text, "date", "months go from 01 to 12");
  refuse(text, "date",
         std::string {text.substr(0, 7)} + " has the days 01 to " + std::to_string(days_in_month(year, month)));
}

// Seconds after midnight; the text is HH:MM or HH:MM:SS.
std::optional<int> find_time(std::string_view text) {
  const bool with_seconds {has_shape(text, "00:00:00")};
  if (!with_seconds && !has_shape(text, "00:00"))
    return std::nullopt;
  const int hour {number_at(text, 0, 2)};
  const int minute {number_at(text, 3, 2)};
  const int second {with_seconds ? number_at(text, 6, 2) : 0};
  if (hour > 23 || minute > 59 || second > 59)
    return std::nullopt;
  return hour * 3600 + minute * 60 + second;
}

// A time of day and where it holds.
struct Time {
  int seconds = 0;               // after midnight
  std::optional<int> offset {};  // of the zone, in seconds; none for local time
};

std::optional<Time> find_zoned_time(std::string_view text) {
  Time time {};
  if (text.ends_with('z')) {
    time.offset = 0;
    text.remove_suffix(1);
  } else if (text.size() > 6 &&
             (has_shape(text.substr(text.size() - 6), "+00:00") || has_shape(text.substr(text.size() - 6), "-00:00"))) {
    const std::string_view offset {text.substr(text.size() - 6)};
    const std::optional<int> size {find_time(offset.substr(1))};
    if (!size)
      return std::nullopt;
    time.offset = offset.front() == '-' ? -*size : *size;
    text.remove_suffix(6);
  }
  // Fractions of a second are read and dropped.
  if (const std::size_t point {text.find('.')}; point != text.npos) {
    const std::string_view fraction {text.substr(point + 1)};
    if (point != 8 || fraction.empty() || !std::ranges::all_of(fraction, is_digit))
      return std::nullopt;
    text = text.substr(0, point);
  }
  const std::optional<int> seconds {find_time(text)};
  if (!seconds)
    return std::nullopt;
  time.seconds = *seconds;
  return time;
}

Instant parse_instant(std::string_view text, Date date) {
  const std::optional<Time> time {find_zoned_time(lower_ascii(text.substr(11)))};
  if (!time)
    refuse(text, "instant", instant_hint);
  const std::int64_t seconds {date.days * seconds_of_day + time->seconds};
  if (time->offset)
    return {seconds - *time->offset};
  if (const std::optional<Instant> instant {find_local(seconds)})
    return *instant;
  refuse(text, "time here: the clocks are put forward over it",
         "give the offset too: " + std::string {text} + "+00:00");
}

// Part `number`, from 1, of a year that is cut into parts of `count` months.
std::optional<Period> find_months(int year, int number, int count) {
  if (number < 1 || number > 12 / count)
    return std::nullopt;
  const Date from {to_date({.year = year, .month = (number - 1) * count + 1, .day = 1})};
  return Period {.from = from, .to = add_months(from, count)};
}

std::optional<Period> find_week(int year, int week) {
  // Week 1 has the 4th of January; a week belongs to the year of its Thursday.
  const Date fourth {to_date({.year = year, .month = 1, .day = 4})};
  const Date monday {fourth.days - weekday_of(fourth) + 7 * (week - 1)};
  if (week < 1 || to_civil({monday.days + 3}).year != year)
    return std::nullopt;
  return Period {.from = monday, .to = {monday.days + 7}};
}

std::optional<Period> find_calendar_period(std::string_view word) {
  if (word.size() < 4 || !has_shape(word.substr(0, 4), "0000") || number_at(word, 0, 4) < first_year)
    return std::nullopt;
  const int year {number_at(word, 0, 4)};
  const std::string_view part {word.substr(4)};
  if (part.empty())
    return find_months(year, 1, 12);
  if (has_shape(part, "-00"))
    return find_months(year, number_at(part, 1, 2), 1);
  if (has_shape(part, "-q0"))
    return find_months(year, number_at(part, 2, 1), 3);
  return has_shape(part, "-w00") ? find_week(year, number_at(part, 2, 2)) : std::nullopt;
}

std::optional<Period> find_named_period(std::string_view words, Date today) {
  const bool last {words.starts_with("last ")};
  if (!last && !words.starts_with("this "))
    return std::nullopt;
  const std::string_view unit {words.substr(5)};
  if (unit == "week") {
    const Date monday {today.days - weekday_of(today) - (last ? 7 : 0)};
    return Period {.from = monday, .to = {monday.days + 7}};
  }
  const int months {unit == "month" ? 1 : unit == "quarter" ? 3 : unit == "year" ? 12 : 0};
  if (months == 0)
    return std::nullopt;
  const Civil civil {to_civil(today)};
  const Date from {to_date({.year = civil.year, .month = (civil.month - 1) / months * months + 1, .day = 1})};
  const Date begin {last ? add_months(from, -months) : from};
  return Period {.from = begin, .to = add_months(begin, months)};
}

}  // namespace

std::optional<Date> find_iso_date(std::string_view text) {
  if (!has_shape(text, "0000-00-00"))
    return std::nullopt;
  const Civil civil {.year = number_at(text, 0, 4), .month = number_at(text, 5, 2), .day = number_at(text, 8, 2)};
  if (!is_valid(civil))
    return std::nullopt;
  return to_date(civil);
}

Date parse_date(std::string_view text, Instant now) {
  const std::string word {lower_ascii(trim(text))};
  if (has_shape(word, "0000-00-00")) {
    if (const std::optional<Date> date {find_iso_date(word)})
      return *date;
    refuse_civil(word);
  }
  const Date today {local_date(now)};
  if (const std::optional<Date> date {find_named(word, today)})
    return *date;
  if (const std::optional<Date> date {find_relative(word, today)})
    return *date;
  const std::vector<std::string> misses {near_misses(word, std::span<const std::string_view> {weekdays})};
  refuse(text, "date", did_you_mean(misses, day_hint));
}

Date parse_coming_date(std::string_view text, Instant now) {
  const Date date {parse_date(text, now)};
  const bool passed {find_weekday(lower_ascii(trim(text))) && date < local_date(now)};
  return passed ? Date {date.days + 7} : date;
}

When parse_when(std::string_view text, Instant now) {
  const std::string_view word {trim(text)};
  if (lower_ascii(word) == "now")
    return {.at = now};
  const bool with_time {word.size() > 10 && has_shape(word.substr(0, 10), "0000-00-00") &&
                        std::string_view {"Tt "}.find(word[10]) != word.npos};
  if (with_time)
    return {.at = parse_instant(word, parse_date(word.substr(0, 10), now))};
  return {.at = start_of_day(parse_date(word, now)), .day_only = true};
}

Period parse_period(std::string_view text, Instant now) {
  const std::string words {fold(text)};
  if (const std::optional<Period> period {find_calendar_period(words)})
    return *period;
  const Date today {local_date(now)};
  if (const std::optional<Period> period {find_named_period(words, today)})
    return *period;
  if (std::optional<Span> span {find_span(words)}; span && span->count > 0) {
    span->count = -span->count;
    const Date to {today.days + 1};
    return {.from = moved(to, *span, text), .to = to};
  }
  refuse(text, "period", period_hint);
}

}  // namespace refer
