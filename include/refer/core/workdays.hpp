#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <string_view>

#include "refer/core/date.hpp"
#include "refer/core/span.hpp"

namespace refer {

/// A day on which nobody works.
struct Holiday {
  int year = 0;  ///< 0: every year
  int month = 1;
  int day = 1;
  auto operator<=>(const Holiday&) const = default;
};

/// From when to when work is done, in seconds after midnight.
struct OfficeHours {
  std::int32_t opens = 9 * 3600;
  std::int32_t closes = 17 * 3600;
};

/// When work is done, by the clocks on the wall: a day of eight hours stays so when they are changed.
struct Workdays {
  std::array<bool, 7> weekdays {true, true, true, true, true, false, false};  ///< Monday first
  OfficeHours hours {};
  std::set<Holiday> holidays {};
  bool local = false;  ///< clocks show the time of the zone of the C library, not UTC

  /// The civil day of an instant.
  [[nodiscard]] Date day(Instant instant) const;
  /// The first instant of a civil day.
  [[nodiscard]] Instant start_of(Date date) const;
  [[nodiscard]] bool is_workday(Date date) const;
};

/// When a span ends that starts at `start`. Days end at the same time of day. Business time begins with the next
/// opening when it starts outside the hours: business hours pass within them only, and business days end at the same
/// time so many working days later. Throws Error(Fault::config) when no day of a whole year is a working day.
[[nodiscard]] Instant deadline(Instant start, const Span& span, const Workdays& calendar);

/// Reads mon, tue, … as the place of a weekday, Monday is 0. Throws Error(Fault::usage).
[[nodiscard]] std::size_t parse_weekday(std::string_view text);
/// Reads 09:00-17:00; up to 24:00. Throws Error(Fault::usage).
[[nodiscard]] OfficeHours parse_office_hours(std::string_view text);
/// Reads 2026-12-25, or 12-25 for every year. Throws Error(Fault::usage).
[[nodiscard]] Holiday parse_holiday(std::string_view text);

}  // namespace refer
