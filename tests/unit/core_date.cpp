#include <cstdlib>

#include "core_fixture.hpp"
#include "refer/core/date.hpp"

using namespace refer;

TEST_CASE("days are counted from 1970 in the Gregorian calendar") {
  struct Row {
    Civil civil;
    int days;
  };
  for (const Row& row : {Row {{1970, 1, 1}, 0}, Row {{1969, 12, 31}, -1}, Row {{2000, 3, 1}, 11017},
                         Row {{2026, 3, 12}, 20524}, Row {{1, 1, 1}, -719162}, Row {{9999, 12, 31}, 2932896}}) {
    CHECK(to_date(row.civil).days == row.days);
    const Civil civil {to_civil({row.days})};
    CHECK(civil.year == row.civil.year);
    CHECK(civil.month == row.civil.month);
    CHECK(civil.day == row.civil.day);
  }
}

TEST_CASE("each day of eight centuries follows the one before") {
  Civil before {1599, 12, 31};
  for (Date date {to_date({1600, 1, 1})}; date < to_date({2400, 1, 1}); ++date.days) {
    const Civil civil {to_civil(date)};
    REQUIRE(to_date(civil) == date);
    const bool next_day {civil.year == before.year && civil.month == before.month && civil.day == before.day + 1};
    const bool next_month {civil.year == before.year && civil.month == before.month + 1 && civil.day == 1 &&
                           before.day >= 28};
    const bool next_year {civil.year == before.year + 1 && civil.month == 1 && civil.day == 1 && before.month == 12 &&
                          before.day == 31};
    REQUIRE((next_day || next_month || next_year));
    before = civil;
  }
}

TEST_CASE("a month later is the same day, or the last of a shorter month") {
  CHECK(format(add_months(to_date({2026, 1, 31}), 1)) == "2026-02-28");
  CHECK(format(add_months(to_date({2024, 1, 31}), 1)) == "2024-02-29");
  CHECK(format(add_months(to_date({2024, 2, 29}), 12)) == "2025-02-28");
  CHECK(format(add_months(to_date({2026, 1, 15}), -1)) == "2025-12-15");
  CHECK(format(add_months(to_date({2026, 3, 31}), -13)) == "2025-02-28");
  CHECK(format(add_months(to_date({2026, 12, 1}), 0)) == "2026-12-01");
}

TEST_CASE("instants are written in UTC, whatever the zone") {
  const Zone zone {berlin};
  CHECK(format(Instant {0}) == "1970-01-01T00:00:00Z");
  CHECK(format(Instant {-1}) == "1969-12-31T23:59:59Z");
  CHECK(format(Instant {1773307800}) == "2026-03-12T09:30:00Z");
}

TEST_CASE("a civil day begins and ends by local clocks") {
  const Zone zone {berlin};
  CHECK(format(start_of_day(to_date({2026, 3, 12}))) == "2026-03-11T23:00:00Z");
  CHECK(format(start_of_day(to_date({2026, 7, 1}))) == "2026-06-30T22:00:00Z");
  CHECK(format(start_of_day(to_date({2026, 3, 29}))) == "2026-03-28T23:00:00Z");
  CHECK(format(start_of_day(to_date({2026, 3, 30}))) == "2026-03-29T22:00:00Z");
  CHECK(format(local_date({1773307800})) == "2026-03-12");
  CHECK(format(local_date(start_of_day(to_date({2026, 7, 1})))) == "2026-07-01");
  CHECK(format(local_date({start_of_day(to_date({2026, 7, 1})).seconds - 1})) == "2026-06-30");
}

TEST_CASE("a change of TZ is seen at once") {
  {
    const Zone zone {"UTC0"};
    CHECK(format(start_of_day(to_date({2026, 3, 12}))) == "2026-03-12T00:00:00Z");
  }
  const Zone zone {"JST-9"};
  CHECK(format(start_of_day(to_date({2026, 3, 12}))) == "2026-03-11T15:00:00Z");
}

TEST_CASE("where midnight is skipped the day begins with the change, where it comes twice with the first") {
  const Zone zone {havana};
  CHECK(format(start_of_day(to_date({2026, 3, 8}))) == "2026-03-08T05:00:00Z");  // 01:00 there
  CHECK(format(local_date({start_of_day(to_date({2026, 3, 8})).seconds - 1})) == "2026-03-07");
  CHECK(format(start_of_day(to_date({2026, 11, 1}))) == "2026-11-01T04:00:00Z");
  CHECK(format(start_of_day(to_date({2026, 11, 2}))) == "2026-11-02T05:00:00Z");
}

TEST_CASE("a calendar month is added to what the clock shows") {
  {
    const Zone zone {"EST5EDT,M3.2.0,M11.1.0"};
    // The end of 2026-03-08, a day of 23 hours, and of 2025-03-08, which had 24.
    CHECK(format(months_after(Instant {1773028799}, -12)) == "2025-03-09T04:59:59Z");
  }
  const Zone zone {"UTC0"};
  CHECK(format(months_after(Instant {1835431200}, -12)) == "2027-02-28T10:00:00Z");  // of 2028-02-29
  CHECK(format(months_after(Instant {0}, 1)) == "1970-02-01T00:00:00Z");
}

TEST_CASE("mail dates have the local offset") {
  {
    const Zone zone {berlin};
    CHECK(format_mail_date({1773307800}) == "Thu, 12 Mar 2026 10:30:00 +0100");
    CHECK(format_mail_date({1782896405}) == "Wed, 1 Jul 2026 11:00:05 +0200");
  }
  {
    const Zone zone {"NST3:30NDT,M3.2.0,M11.1.0"};
    CHECK(format_mail_date({1767229200}) == "Wed, 31 Dec 2025 21:30:00 -0330");
  }
  const Zone zone {"UTC0"};
  CHECK(format_mail_date({0}) == "Thu, 1 Jan 1970 00:00:00 +0000");
}

TEST_CASE("a step of one day keeps its order after an earlier step of that day") {
  const Zone zone {"UTC0"};
  const Instant morning {1773273600};  // 2026-03-12T00:00:00Z
  const Instant noon {morning.seconds + 43200};
  CHECK(not_before({.at = morning, .day_only = true}, noon) == noon);
  CHECK(not_before({.at = morning, .day_only = false}, noon) == morning);
  CHECK(not_before({.at = morning, .day_only = true}, {noon.seconds + 86400}) == morning);
  CHECK(not_before({.at = morning, .day_only = true}, {morning.seconds - 1}) == morning);
}
