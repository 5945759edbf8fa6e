#pragma once

#include <cstdint>
#include <optional>

#include "refer/core/date.hpp"

namespace refer {

constexpr int first_year {1};
constexpr int last_year {9999};
constexpr std::int64_t seconds_of_day {86400};

/// A day and a time of that day.
struct Clock {
  Date date {};
  int hour = 0;
  int minute = 0;
  int second = 0;
};

/// The days of a month; `month` must be 1–12.
[[nodiscard]] int days_in_month(int year, int month);
/// Whether there is such a day, in the years that dates may have.
[[nodiscard]] bool is_valid(const Civil& civil);
/// 0 for Monday to 6 for Sunday.
[[nodiscard]] int weekday_of(Date date);
/// What a clock shows that counts `seconds` from 1970-01-01T00:00:00.
[[nodiscard]] Clock to_clock(std::int64_t seconds);
/// When clocks in the zone of the C library show a time, given in seconds as if it were UTC; the first of two such
/// instants; nothing when they skip it.
[[nodiscard]] std::optional<Instant> find_local(std::int64_t seconds);
/// What clocks in the zone of the C library show, in seconds as if it were UTC.
[[nodiscard]] std::int64_t clock_seconds(Instant instant);
/// When they show it; the first of two such instants; the instant of the change when they skip it.
[[nodiscard]] Instant at_clock_seconds(std::int64_t seconds);

}  // namespace refer
