#include <string>

#include "core_fixture.hpp"
#include "refer/core/date.hpp"

using namespace refer;

namespace {

constexpr Instant now {1773307800};  // Thursday, 2026-03-12T09:30:00Z

std::string day(std::string_view text) {
  return format(parse_date(text, now));
}

std::string instant(std::string_view text) {
  return format(parse_when(text, now).at);
}

std::string period(std::string_view text) {
  const Period found {parse_period(text, now)};
  return format(found.from) + " " + format(found.to);
}

}  // namespace

TEST_CASE("days are read as people say them") {
  const Zone zone {"UTC0"};
  CHECK(day("2026-03-12") == "2026-03-12");
  CHECK(day("2024-02-29") == "2024-02-29");
  CHECK(day("0001-01-01") == "0001-01-01");
  CHECK(day("9999-12-31") == "9999-12-31");
  CHECK(day("today") == "2026-03-12");
  CHECK(day(" Today ") == "2026-03-12");
  CHECK(day("yesterday") == "2026-03-11");
  CHECK(day("tomorrow") == "2026-03-13");
  CHECK(day("thursday") == "2026-03-12");
  CHECK(day("Friday") == "2026-03-06");
  CHECK(day("mon") == "2026-03-09");
  CHECK(day("sunday") == "2026-03-08");
  CHECK(day("-3d") == "2026-03-09");
  CHECK(day("+2w") == "2026-03-26");
  CHECK(day("-1m") == "2026-02-12");
  CHECK(day("+1Y") == "2027-03-12");
  CHECK(day("-0d") == "2026-03-12");
}

TEST_CASE("of days to come, a weekday is the next one") {
  const Zone zone {"UTC0"};
  const auto coming = [](std::string_view text) { return format(parse_coming_date(text, now)); };
  CHECK(coming("thursday") == "2026-03-12");
  CHECK(coming("Fri") == "2026-03-13");
  CHECK(coming(" wednesday") == "2026-03-18");
  CHECK(coming("yesterday") == "2026-03-11");
  CHECK(coming("2026-03-06") == "2026-03-06");
  CHECK(coming("-3d") == "2026-03-09");
  CHECK(error_of([] { (void)parse_coming_date("fryday", now); }).hint() == "did you mean 'friday'?");
}

TEST_CASE("today is the day of local clocks") {
  const Zone zone {"<+14>-14"};
  CHECK(format(parse_date("today", {1773307800 + 3600})) == "2026-03-13");
}

TEST_CASE("what is no day is refused, with what to type") {
  const Zone zone {"UTC0"};
  for (const char* text : {"",
                           "2026",
                           "2026-3-12",
                           "12.03.2026",
                           "03/12/2026",
                           "20260312",
                           "2026-03-12x",
                           "3d",
                           "-d",
                           "-3h",
                           "+-3d",
                           "- 3d",
                           "-3",
                           "now",
                           "last monday",
                           "2026-03-12T10:00",
                           "+8000y",
                           "-3000y",
                           "+9999999d",
                           "2026-00-10",
                           "2026-13-01",
                           "2026-04-31",
                           "2026-01-00",
                           "0000-01-01",
                           "２０２６-03-12"}) {
    CAPTURE(text);
    const Error error {error_of([&] { (void)parse_date(text, now); })};
    CHECK(error.fault() == Fault::usage);
    CHECK_FALSE(error.hint().empty());
  }
  const Error error {error_of([] { (void)parse_date("2026-02-30", now); })};
  CHECK(error.message() == "'2026-02-30' is no date");
  CHECK(error.hint() == "2026-02 has the days 01 to 28");
  CHECK(error_of([] { (void)parse_date("mondy", now); }).hint() == "did you mean 'monday'?");
}

TEST_CASE("files hold YYYY-MM-DD and nothing else") {
  CHECK(find_iso_date("2026-03-12") == to_date({2026, 3, 12}));
  for (const char* text :
       {"", "2026-02-30", "2026-3-12", "today", " 2026-03-12", "2026-03-12 ", "-026-03-12", "0000-01-01"}) {
    CAPTURE(text);
    CHECK_FALSE(find_iso_date(text));
  }
}

TEST_CASE("instants are read with an offset, or by local clocks") {
  const Zone zone {berlin};
  CHECK(instant("now") == "2026-03-12T09:30:00Z");
  CHECK(instant("2026-03-12T09:30:00Z") == "2026-03-12T09:30:00Z");
  CHECK(instant("2026-03-12t09:30:00z") == "2026-03-12T09:30:00Z");
  CHECK(instant("2026-03-12T09:30:00.999Z") == "2026-03-12T09:30:00Z");
  CHECK(instant("2026-03-12T09:30:00+02:00") == "2026-03-12T07:30:00Z");
  CHECK(instant("2026-03-12T09:30-05:30") == "2026-03-12T15:00:00Z");
  CHECK(instant("2026-03-12T09:30") == "2026-03-12T08:30:00Z");
  CHECK(instant("2026-07-12 09:30:15") == "2026-07-12T07:30:15Z");
  CHECK(instant("2026-10-25T02:30") == "2026-10-25T00:30:00Z");  // twice; the first
  CHECK(instant("2026-03-12") == "2026-03-11T23:00:00Z");
  CHECK(parse_when("2026-03-12", now).day_only);
  CHECK(parse_when("yesterday", now).day_only);
  CHECK_FALSE(parse_when("2026-03-12T00:00", now).day_only);
  CHECK_FALSE(parse_when("now", now).day_only);
}

TEST_CASE("what is no instant is refused") {
  const Zone zone {berlin};
  for (const char* text : {"2026-03-12T", "2026-03-12T9:30", "2026-03-12T24:00", "2026-03-12T09:60",
                           "2026-03-12T09:30:60Z", "2026-03-12T09:30:00+2:00", "2026-03-12T09:30:00+24:00",
                           "2026-03-12T09:30:00.Z", "2026-03-12T09:30.5", "2026-03-12T09:30:00ZZ", "2026-02-30T09:30",
                           "2026-03-12T09:30 CET", "2026-03-12X09:30", "9:30", "2026-03-29T02:30"}) {  // skipped there
    CAPTURE(text);
    const Error error {error_of([&] { (void)parse_when(text, now); })};
    CHECK(error.fault() == Fault::usage);
    CHECK_FALSE(error.hint().empty());
  }
}

TEST_CASE("periods are calendar ones, or end with today") {
  const Zone zone {"UTC0"};
  CHECK(period("2026") == "2026-01-01 2027-01-01");
  CHECK(period("2026-02") == "2026-02-01 2026-03-01");
  CHECK(period("2026-12") == "2026-12-01 2027-01-01");
  CHECK(period("2026-Q1") == "2026-01-01 2026-04-01");
  CHECK(period("2026-q4") == "2026-10-01 2027-01-01");
  CHECK(period("2026-W12") == "2026-03-16 2026-03-23");
  CHECK(period("2026-W01") == "2025-12-29 2026-01-05");
  CHECK(period("2026-W53") == "2026-12-28 2027-01-04");
  CHECK(period("2021-w01") == "2021-01-04 2021-01-11");
  CHECK(period("12m") == "2025-03-13 2026-03-13");
  CHECK(period("4w") == "2026-02-13 2026-03-13");
  CHECK(period("90d") == "2025-12-13 2026-03-13");
  CHECK(period("1d") == "2026-03-12 2026-03-13");
  CHECK(period("2y") == "2024-03-13 2026-03-13");
  CHECK(period("this week") == "2026-03-09 2026-03-16");
  CHECK(period("last week") == "2026-03-02 2026-03-09");
  CHECK(period("this month") == "2026-03-01 2026-04-01");
  CHECK(period("Last  Month") == "2026-02-01 2026-03-01");
  CHECK(period("this quarter") == "2026-01-01 2026-04-01");
  CHECK(period("last quarter") == "2025-10-01 2026-01-01");
  CHECK(period("this year") == "2026-01-01 2027-01-01");
  CHECK(period("last year") == "2025-01-01 2026-01-01");
}

TEST_CASE("what is no period is refused") {
  const Zone zone {"UTC0"};
  for (const char* text :
       {"",        "26",      "0000",    "2026-",    "2026-1",     "2026-13",  "2026-00",   "2026-Q", "2026-Q0",
        "2026-Q5", "2026-W",  "2026-W1", "2026-W00", "2025-W53",   "2026-W54", "0m",        "-3m",    "12",
        "12h",     "999999y", "last",    "last day", "next month", "today",    "2026-03-12"}) {
    CAPTURE(text);
    const Error error {error_of([&] { (void)parse_period(text, now); })};
    CHECK(error.fault() == Fault::usage);
    CHECK_FALSE(error.hint().empty());
  }
}
