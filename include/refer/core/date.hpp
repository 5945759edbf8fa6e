#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace refer {

/// A point in time, in Unix seconds, UTC.
struct Instant {
  std::int64_t seconds = 0;
  auto operator<=>(const Instant&) const = default;
};

/// A civil day, counted from 1970-01-01 in the proleptic Gregorian calendar.
struct Date {
  std::int32_t days = 0;
  auto operator<=>(const Date&) const = default;
};

/// The parts of a Date: a year, a month 1–12, a day 1–31.
struct Civil {
  int year = 1970;
  int month = 1;
  int day = 1;
};

/// Days from `from` up to, but not with, `to`.
struct Period {
  Date from {};
  Date to {};
};

/// When something happened, as a person says it: to the second, or only the day.
struct When {
  Instant at {};
  bool day_only = false;  ///< `at` is then the first instant of that day
};

/// The day of a civil date; the parts must be valid.
[[nodiscard]] Date to_date(const Civil& civil);
/// The parts of a day.
[[nodiscard]] Civil to_civil(Date date);
/// The civil day of an instant in the zone of the C library (TZ).
[[nodiscard]] Date local_date(Instant instant);
/// The first instant of a civil day in the zone of the C library (TZ).
[[nodiscard]] Instant start_of_day(Date date);
/// The same day `months` calendar months later; the last day of the month where that day does not exist.
[[nodiscard]] Date add_months(Date date, int months);
/// So many days, or calendar months, later or earlier, but never out of the years 1 to 9999, whatever a setting says.
[[nodiscard]] Date days_after(Date date, std::int64_t days);
[[nodiscard]] Date months_after(Date date, std::int64_t months);
/// The same for an instant, by the clock in the zone of the C library; where it skips that time, the instant of the
/// change.
[[nodiscard]] Instant months_after(Instant instant, std::int64_t months);

/// Reads a day: 2026-03-12, today, yesterday, tomorrow, monday (the last one, today included), -3d, +2w, -1m, +1y.
/// Relative words count from `now`. Throws Error(Fault::usage) on anything else.
[[nodiscard]] Date parse_date(std::string_view text, Instant now);
/// The same for a day that is to come: monday is the next one, today included.
[[nodiscard]] Date parse_coming_date(std::string_view text, Instant now);
/// Reads an instant: RFC 3339 with offset or Z, 2026-03-12T09:30[:00] (local time), `now`, or whatever parse_date
/// reads. Of a local time that comes twice, the first. Throws Error(Fault::usage) on anything else, and on a local time
/// that the clocks skip.
[[nodiscard]] When parse_when(std::string_view text, Instant now);
/// Reads a period: 2026, 2026-03, 2026-Q1, 2026-W12, 12m / 4w / 90d / 2y (ending with today), this|last
/// week|month|quarter|year. Throws Error(Fault::usage) on anything else.
[[nodiscard]] Period parse_period(std::string_view text, Instant now);
/// Reads exactly YYYY-MM-DD; nothing on anything else. For files and the database.
[[nodiscard]] std::optional<Date> find_iso_date(std::string_view text);

/// Moves `when` up to `previous` when it names only the day and `previous` lies on that same day: the day is then
/// right, and steps of one day keep their order.
[[nodiscard]] Instant not_before(When when, Instant previous);

/// YYYY-MM-DD.
[[nodiscard]] std::string format(Date date);
/// RFC 3339 in UTC: 2026-03-12T09:30:00Z.
[[nodiscard]] std::string format(Instant instant);
/// RFC 5322 in the zone of the C library: Thu, 12 Mar 2026 09:30:00 +0100.
[[nodiscard]] std::string format_mail_date(Instant instant);

}  // namespace refer
