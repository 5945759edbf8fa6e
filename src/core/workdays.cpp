#include "refer/core/workdays.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <optional>
#include <string>

#include "calendar.hpp"
#include "refer/core/error.hpp"
#include "refer/core/text.hpp"
#include "refer/core/words.hpp"

namespace refer {

namespace {

/// A time of a day, as clocks on the wall show it.
struct Wall {
  Date date {};
  std::int64_t second = 0;  ///< after midnight
};

Wall wall_of(Instant instant, const Workdays& calendar) {
  const auto seconds = calendar.local ? clock_seconds(instant) : instant.seconds;
  const auto date = to_clock(seconds).date;
  return {.date = date, .second = seconds - date.days * seconds_of_day};
}

Instant instant_of(const Wall& wall, const Workdays& calendar) {
  const auto seconds = wall.date.days * seconds_of_day + wall.second;
  return calendar.local ? at_clock_seconds(seconds) : Instant {seconds};
}

Date next_workday(Date date, const Workdays& calendar) {
  constexpr int patience {366};
  for (int days = 1; days <= patience; ++days) {
    if (const auto day = days_after(date, days); calendar.is_workday(day)) {
      return day;
    }
  }
  throw Error(Fault::config, fmt::format("no day of the year after {} is a working day", format(date)),
              "calendar.workdays and calendar.holidays of the settings say which are");
}

/// The first moment of work from some time on.
Wall opening(const Wall& wall, const Workdays& calendar) {
  if (!calendar.is_workday(wall.date) || wall.second >= calendar.hours.closes) {
    return {.date = next_workday(wall.date, calendar), .second = calendar.hours.opens};
  }
  return {.date = wall.date, .second = std::max<std::int64_t>(wall.second, calendar.hours.opens)};
}

Wall after_business_hours(Wall wall, std::int32_t hours, const Workdays& calendar) {
  std::int64_t rest {std::int64_t {hours} * 3600};
  const auto left = [&] { return calendar.hours.closes - wall.second; };
  // What ends at midnight would end on the day after, which may be free.
  while (rest > left() || (rest == left() && calendar.hours.closes == seconds_of_day)) {
    rest -= left();
    wall = {.date = next_workday(wall.date, calendar), .second = calendar.hours.opens};
  }
  wall.second += rest;
  return wall;
}

/// Two digits, a sign, two digits.
struct Pair {
  int first = 0;
  int second = 0;
};
std::optional<Pair> find_pair(std::string_view text, char sign) {
  if (text.size() != 5 || text[2] != sign) {
    return std::nullopt;
  }
  const auto first = find_integer(text.substr(0, 2));
  const auto second = find_integer(text.substr(3));
  if (!first || !second || *first < 0 || *second < 0) {
    return std::nullopt;
  }
  return Pair {static_cast<int>(*first), static_cast<int>(*second)};
}

std::optional<std::int32_t> find_time(std::string_view text) {
  const auto pair = find_pair(text, ':');
  if (!pair || pair->second > 59 || pair->first * 60 + pair->second > 24 * 60) {
    return std::nullopt;
  }
  return (pair->first * 60 + pair->second) * 60;
}

}  // namespace

Date Workdays::day(Instant instant) const {
  return wall_of(instant, *this).date;
}

Instant Workdays::start_of(Date date) const {
  return instant_of({.date = date}, *this);
}

bool Workdays::is_workday(Date date) const {
  const auto civil = to_civil(date);
  return weekdays.at(static_cast<std::size_t>(weekday_of(date))) &&
         !holidays.contains({.month = civil.month, .day = civil.day}) &&
         !holidays.contains({.year = civil.year, .month = civil.month, .day = civil.day});
}

Instant deadline(Instant start, const Span& span, const Workdays& calendar) {
  if (span.unit == SpanUnit::hours) {
    return {start.seconds + std::int64_t {span.count} * 3600};
  }
  auto wall = wall_of(start, calendar);
  switch (span.unit) {
    case SpanUnit::hours:
      break;
    case SpanUnit::days:
      wall.date = days_after(wall.date, span.count);
      break;
    case SpanUnit::business_hours:
      wall = after_business_hours(opening(wall, calendar), span.count, calendar);
      break;
    case SpanUnit::business_days:
      wall = opening(wall, calendar);
      for (int days = 0; days < span.count; ++days) {
        wall.date = next_workday(wall.date, calendar);
      }
      break;
  }
  return instant_of(wall, calendar);
}

std::size_t parse_weekday(std::string_view text) {
  constexpr std::array<std::string_view, 7> weekdays {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
  return parse_word(lower_ascii(text), "weekday", weekdays);
}

OfficeHours parse_office_hours(std::string_view text) {
  const auto dash = text.find('-');
  const auto opens = find_time(trim(text.substr(0, dash)));
  const auto closes = find_time(trim(text.substr(dash == std::string_view::npos ? text.size() : dash + 1)));
  if (!opens || !closes || *opens >= *closes) {
    throw Error(Fault::usage, fmt::format("{} are no hours of a day", quote(text)), "write them as 09:00-17:00");
  }
  return {.opens = *opens, .closes = *closes};
}

Holiday parse_holiday(std::string_view text) {
  constexpr int leap_year {2000};
  if (const auto date = find_iso_date(text)) {
    const auto civil = to_civil(*date);
    return {.year = civil.year, .month = civil.month, .day = civil.day};
  }
  const auto pair = find_pair(text, '-');
  if (!pair || !is_valid({.year = leap_year, .month = pair->first, .day = pair->second})) {
    throw Error(Fault::usage, fmt::format("{} is no day", quote(text)),
                "write it as 2026-12-25, or as 12-25 for every year");
  }
  return {.month = pair->first, .day = pair->second};
}

}  // namespace refer
