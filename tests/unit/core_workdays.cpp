#include <random>

#include "core_fixture.hpp"
#include "refer/core/workdays.hpp"

namespace refer {

namespace {

Instant at(std::string_view text) {
  return parse_when(text, {}).at;
}

/// When a span that starts at an instant ends.
std::string end(std::string_view start, std::string_view span, const Workdays& calendar = {}) {
  return format(deadline(at(start), parse_span(span), calendar));
}

Workdays with_holidays(std::initializer_list<std::string_view> days) {
  Workdays calendar;
  for (const auto day : days) {
    calendar.holidays.insert(parse_holiday(day));
  }
  return calendar;
}

}  // namespace

TEST_CASE("hours and days pass day and night") {
  CHECK(end("2026-03-06T16:30:00Z", "24 hours") == "2026-03-07T16:30:00Z");
  CHECK(end("2026-03-06T16:30:00Z", "3 days") == "2026-03-09T16:30:00Z");
  CHECK(end("2026-12-31T23:30:00Z", "1 hour") == "2027-01-01T00:30:00Z");
  CHECK(end("2026-03-06T16:30:00Z", "0 hours") == "2026-03-06T16:30:00Z");
}

TEST_CASE("business days end at the same time of day, and skip what is free") {
  // 2026-03-06 is a Friday.
  CHECK(end("2026-03-05T16:30:00Z", "1 business day") == "2026-03-06T16:30:00Z");
  CHECK(end("2026-03-06T16:30:00Z", "1 business day") == "2026-03-09T16:30:00Z");
  CHECK(end("2026-03-06T16:30:00Z", "2 business days") == "2026-03-10T16:30:00Z");
  CHECK(end("2026-03-06T16:30:00Z", "5 business days") == "2026-03-13T16:30:00Z");
}

TEST_CASE("what starts outside the hours begins with the next opening") {
  CHECK(end("2026-03-06T16:59:59Z", "1 business day") == "2026-03-09T16:59:59Z");
  CHECK(end("2026-03-06T17:00:00Z", "1 business day") == "2026-03-10T09:00:00Z");
  CHECK(end("2026-03-07T12:00:00Z", "1 business day") == "2026-03-10T09:00:00Z");
  CHECK(end("2026-03-06T08:00:00Z", "1 business day") == "2026-03-09T09:00:00Z");
  CHECK(end("2026-03-06T08:59:59Z", "1 business hour") == "2026-03-06T10:00:00Z");
  CHECK(end("2026-03-08T23:00:00Z", "0 business hours") == "2026-03-09T09:00:00Z");
}

TEST_CASE("business hours pass within the hours only") {
  CHECK(end("2026-03-05T09:00:00Z", "8 business hours") == "2026-03-05T17:00:00Z");
  CHECK(end("2026-03-05T10:00:00Z", "8 business hours") == "2026-03-06T10:00:00Z");
  CHECK(end("2026-03-06T16:30:00Z", "1 business hour") == "2026-03-09T09:30:00Z");
  CHECK(end("2026-03-06T16:30:00Z", "40 business hours") == "2026-03-13T16:30:00Z");
  CHECK(end("2026-03-06T16:30:00Z", "4 business hours", {.hours = parse_office_hours("13:00-18:30")}) ==
        "2026-03-09T15:00:00Z");
}

TEST_CASE("holidays in a row, across the end of a year") {
  const auto calendar = with_holidays({"12-24", "12-25", "2026-12-28", "2026-12-29", "12-31", "01-01"});
  // Wednesday 23rd; Thursday, Friday free, the weekend, Monday and Tuesday free: Wednesday 30th.
  CHECK(end("2026-12-23T10:00:00Z", "1 business day", calendar) == "2026-12-30T10:00:00Z");
  CHECK(end("2026-12-30T10:00:00Z", "1 business day", calendar) == "2027-01-04T10:00:00Z");
  CHECK(end("2026-12-30T16:00:00Z", "2 business hours", calendar) == "2027-01-04T10:00:00Z");
  CHECK(end("2026-12-24T10:00:00Z", "1 business hour", calendar) == "2026-12-30T10:00:00Z");
  // The days of one year only are worked on in the next.
  CHECK(end("2027-12-27T10:00:00Z", "1 business day", calendar) == "2027-12-28T10:00:00Z");
  CHECK(end("2028-02-28T10:00:00Z", "1 business day", with_holidays({"02-29"})) == "2028-03-01T10:00:00Z");
}

TEST_CASE("a day of eight hours stays so when clocks are changed") {
  const Zone zone {berlin};
  const Workdays calendar {.local = true};
  // Clocks go forward on Sunday 2026-03-29 and back on Sunday 2026-10-25.
  CHECK(end("2026-03-27T10:00:00+01:00", "1 business day", calendar) == format(at("2026-03-30T10:00:00+02:00")));
  CHECK(end("2026-03-27T10:00:00+01:00", "8 business hours", calendar) == format(at("2026-03-30T10:00:00+02:00")));
  CHECK(end("2026-10-23T16:00:00+02:00", "2 business hours", calendar) == format(at("2026-10-26T10:00:00+01:00")));
  CHECK(end("2026-03-28T10:00:00+01:00", "24 hours", calendar) == format(at("2026-03-29T11:00:00+02:00")));
  CHECK(end("2026-03-28T10:00:00+01:00", "1 day", calendar) == format(at("2026-03-29T10:00:00+02:00")));
  // 02:30 is skipped: the day ends with the change.
  CHECK(end("2026-03-28T02:30:00+01:00", "1 day", calendar) == format(at("2026-03-29T03:00:00+02:00")));
  // Days are those of the zone: it is Saturday there, and Friday in UTC.
  CHECK(end("2026-03-06T23:30:00Z", "1 business day", calendar) == format(at("2026-03-10T09:00:00+01:00")));
  CHECK(end("2026-03-06T23:30:00Z", "1 business day") == "2026-03-10T09:00:00Z");
}

TEST_CASE("midnight is skipped, and a day begins with the change") {
  const Zone zone {havana};
  const Workdays calendar {.hours = parse_office_hours("00:00-24:00"), .local = true};
  CHECK(calendar.start_of(to_date({2026, 3, 8})) == at("2026-03-08T05:00:00Z"));
  CHECK(calendar.day(at("2026-03-08T04:59:59Z")) == to_date({2026, 3, 7}));
}

TEST_CASE("what would end at midnight ends with the next opening") {
  const Workdays calendar {.hours = parse_office_hours("00:00-24:00")};
  CHECK(end("2026-03-06T23:00:00Z", "1 business hour", calendar) == "2026-03-09T00:00:00Z");
  CHECK(end("2026-03-05T00:00:00Z", "24 business hours", calendar) == "2026-03-06T00:00:00Z");
}

TEST_CASE("a year without a working day is an error, and no endless search") {
  Workdays calendar {.weekdays = {true}};
  for (int month = 1; month <= 12; ++month) {
    for (int day = 1; day <= 31; ++day) {
      calendar.holidays.insert({.month = month, .day = day});
    }
  }
  for (const auto* const span : {"1 business day", "1 business hour"}) {
    const auto error = error_of([&] { (void)end("2026-03-05T00:00:00Z", span, calendar); });
    CHECK(error.fault() == Fault::config);
    CHECK(error.message() == "no day of the year after 2026-03-05 is a working day");
  }
  CHECK(end("2026-03-05T00:00:00Z", "1 day", calendar) == "2026-03-06T00:00:00Z");
}

TEST_CASE("a deadline is no earlier when the start is later, lies in working time, and never before the start") {
  const Zone zone {berlin};
  auto calendar = with_holidays({"12-25", "12-26", "01-01", "2026-04-03", "2026-04-06", "05-01"});
  calendar.local = true;
  std::mt19937 random {20'260'302};
  std::uniform_int_distribution<std::int64_t> step {1, 50'000};
  for (const auto* const text : {"1 business hour", "8bh", "31bh", "1 business day", "3bd", "20bd"}) {
    const auto span = parse_span(text);
    Instant start {at("2025-12-01T00:00:00Z")};
    Instant before {};
    while (start < at("2027-02-01T00:00:00Z")) {
      const auto due = deadline(start, span, calendar);
      CAPTURE(text);
      CAPTURE(format(start));
      CAPTURE(format(due));
      REQUIRE(due >= before);
      REQUIRE(due > start);
      const auto day = calendar.day(due);
      REQUIRE(calendar.is_workday(day));
      const auto time = local_date({due.seconds - 9 * 3600});
      REQUIRE(time == day);
      REQUIRE(due.seconds - calendar.start_of(day).seconds <= 17 * 3600);
      before = due;
      start.seconds += step(random);
    }
  }
}

TEST_CASE("hours, weekdays and holidays are read, and refused") {
  CHECK(parse_office_hours(" 08:30 - 24:00 ").opens == (8 * 60 + 30) * 60);
  CHECK(parse_office_hours("08:30-24:00").closes == 24 * 3600);
  for (const std::string_view text : {"", "9-17", "17:00-09:00", "09:00-09:00", "09:00", "09:00-24:01", "09:60-17:00",
                                      "-1:00-17:00", "09:00-17:00-18:00", "09.00-17.00"}) {
    CAPTURE(text);
    CHECK(error_of([&] { (void)parse_office_hours(text); }).fault() == Fault::usage);
  }
  CHECK(parse_weekday("mon") == 0);
  CHECK(parse_weekday("Sun") == 6);
  for (const std::string_view text : {"", "monday", "m", "mo"}) {
    CHECK(error_of([&] { (void)parse_weekday(text); }).fault() == Fault::usage);
  }
  CHECK(parse_holiday("2026-04-03") == Holiday {2026, 4, 3});
  CHECK(parse_holiday("02-29") == Holiday {0, 2, 29});
  for (const std::string_view text : {"", "02-30", "13-01", "00-01", "4-3", "2026-02-29", "2026-4-3", "25.12."}) {
    CAPTURE(text);
    CHECK(error_of([&] { (void)parse_holiday(text); }).fault() == Fault::usage);
  }
}

}  // namespace refer
