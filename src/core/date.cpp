#include "refer/core/date.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <limits>

#include "calendar.hpp"

namespace refer {
namespace {

constexpr std::int64_t epoch {719162};  // days from 0001-01-01 to 1970-01-01
constexpr std::int64_t days_of_400_years {146097};

constexpr std::int64_t floor_divide(std::int64_t number, std::int64_t divisor) {
  return number / divisor - (number % divisor < 0 ? 1 : 0);
}

// Counted from 1970-01-01.
constexpr std::int64_t first_day_of(std::int64_t year) {
  const std::int64_t past {year - 1};
  return 365 * past + floor_divide(past, 4) - floor_divide(past, 100) + floor_divide(past, 400) - epoch;
}

}  // namespace

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> lengths {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap {(year % 4 == 0 && year % 100 != 0) || year % 400 == 0};
  return lengths.at(static_cast<std::size_t>(month - 1)) + (month == 2 && leap ? 1 : 0);
}

bool is_valid(const Civil& civil) {
  return civil.year >= first_year && civil.year <= last_year && civil.month >= 1 && civil.month <= 12 &&
         civil.day >= 1 && civil.day <= days_in_month(civil.year, civil.month);
}

int weekday_of(Date date) {
  constexpr int thursday {3};  // 1970-01-01
  return static_cast<int>((date.days % 7 + 7 + thursday) % 7);
}

Date to_date(const Civil& civil) {
  std::int64_t days {first_day_of(civil.year) + civil.day - 1};
  for (int month {1}; month < civil.month; ++month)
    days += days_in_month(civil.year, month);
  return {static_cast<std::int32_t>(days)};
}

Civil to_civil(Date date) {
  // The mean length of a year gives the year or a neighbour.
  std::int64_t year {floor_divide((std::int64_t {date.days} + epoch) * 400, days_of_400_years) + 1};
  while (first_day_of(year) > date.days)
    --year;
  while (first_day_of(year + 1) <= date.days)
    ++year;
  Civil civil {.year = static_cast<int>(year), .month = 1, .day = static_cast<int>(date.days - first_day_of(year)) + 1};
  while (civil.day > days_in_month(civil.year, civil.month))
    civil.day -= days_in_month(civil.year, civil.month++);
  return civil;
}

Date add_months(Date date, int months) {
  const Civil civil {to_civil(date)};
  const std::int64_t count {std::int64_t {civil.year} * 12 + civil.month - 1 + months};
  const int year {static_cast<int>(floor_divide(count, 12))};
  const int month {static_cast<int>(count - floor_divide(count, 12) * 12) + 1};
  return to_date({.year = year, .month = month, .day = std::min(civil.day, days_in_month(year, month))});
}

Clock to_clock(std::int64_t seconds) {
  using Limits = std::numeric_limits<std::int32_t>;
  const std::int64_t days {
      std::clamp<std::int64_t>(floor_divide(seconds, seconds_of_day), Limits::min(), Limits::max())};
  const auto rest {static_cast<int>(seconds - floor_divide(seconds, seconds_of_day) * seconds_of_day)};
  return {
      .date = {static_cast<std::int32_t>(days)}, .hour = rest / 3600, .minute = rest / 60 % 60, .second = rest % 60};
}

Date days_after(Date date, std::int64_t days) {
  const std::int64_t first {to_date({1, 1, 1}).days};
  const std::int64_t last {to_date({9999, 12, 31}).days};
  // Clamped before it is added, so that nothing overflows.
  return {static_cast<std::int32_t>(date.days + std::clamp(days, first - date.days, last - date.days))};
}

Date months_after(Date date, std::int64_t months) {
  const std::int64_t year {to_civil(date).year};
  return add_months(date, static_cast<int>(std::clamp(months, 12 * (1 - year), 12 * (9999 - year))));
}

Instant not_before(When when, Instant previous) {
  const bool moves {when.day_only && previous > when.at && local_date(previous) == local_date(when.at)};
  return moves ? previous : when.at;
}

std::string format(Date date) {
  const Civil civil {to_civil(date)};
  return fmt::format("{:04}-{:02}-{:02}", civil.year, civil.month, civil.day);
}

std::string format(Instant instant) {
  const Clock clock {to_clock(instant.seconds)};
  return fmt::format("{}T{:02}:{:02}:{:02}Z", format(clock.date), clock.hour, clock.minute, clock.second);
}

}  // namespace refer
