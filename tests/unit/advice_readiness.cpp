#include <doctest/doctest.h>

#include "refer/advice/readiness.hpp"
#include "refer/core/error.hpp"
#include "refer/project/zone.hpp"

using namespace refer;
using namespace refer::advice;

namespace {

store::PastMoment moment_on(Date day, std::string kind = "renewal") {
  return {.id = MomentId {1}, .kind = std::move(kind), .day = day, .outcome = "x"};
}

project::Config with(const std::vector<std::string>& words) {
  project::Config config;
  for (const auto& word : words) {
    config.add_words(word);
  }
  return config;
}

}  // namespace

TEST_CASE("freshness: half after a half-life, nothing before the day") {
  const project::Config config;
  const auto day = to_date({2026, 3, 2});
  CHECK(freshness(moment_on(day), day, config) == 1);
  CHECK(freshness(moment_on(day), Date {day.days + 21}, config) == 0.5);
  CHECK(freshness(moment_on(day), Date {day.days + 42}, config) == 0.25);
  CHECK(freshness(moment_on(day), Date {day.days - 1}, config) == 0);
  const auto own = with({"moments.half_lives=renewal=30, goal = 7"});
  CHECK(freshness(moment_on(day), Date {day.days + 30}, own) == 0.5);
  CHECK(half_life("goal", own) == 7);
  CHECK(half_life("praise", own) == 21);
}

TEST_CASE("ask-by: the last day that is fresh enough, whatever half-life and threshold") {
  const auto day = to_date({2026, 3, 2});
  for (std::int64_t half = 1; half <= 400; half += half < 40 ? 1 : 37) {
    for (const auto* const least : {"0.001", "0.1", "0.125", "0.2", "0.25", "0.3", "0.5", "0.7", "0.9", "0.999", "1"}) {
      CAPTURE(half);
      CAPTURE(least);
      const auto config =
          with({"moments.half_life_days=" + std::to_string(half), std::string {"moments.least_freshness="} + least});
      const auto moment = moment_on(day);
      const auto last = ask_by(moment, config);
      CHECK(is_fresh(freshness(moment, last, config), config));
      CHECK_FALSE(is_fresh(freshness(moment, Date {last.days + 1}, config), config));
    }
  }
  CHECK(ask_by(moment_on(day), project::Config {}) == Date {day.days + 42});
}

TEST_CASE("readiness: the freshest moment with an outcome counts, of equals the first") {
  const auto today = to_date({2026, 3, 2});
  const Instant now {std::int64_t {today.days} * 86'400 + 9 * 3600};
  store::Standing source {.id = ContactId {2}, .name = "Jane", .satisfaction = 10, .strength = 5};
  source.moments = {moment_on(Date {today.days - 40}), moment_on(Date {today.days - 21}),
                    moment_on(Date {today.days - 20}), moment_on(Date {today.days - 21}, "goal"),
                    moment_on(Date {today.days + 1})};
  for (std::size_t index = 0; index < source.moments.size(); ++index) {
    source.moments[index].id = MomentId {static_cast<std::int64_t>(index) + 1};
  }
  source.moments[2].outcome = "";
  const auto ready = readiness(source, with({"guards.healthy=false"}), now);
  REQUIRE(ready.moment);
  CHECK(ready.moment->id == MomentId {2});
  CHECK(ready.fresh == 0.5);
  CHECK(ready.score == doctest::Approx(0.25 + 0.2 + 0.2));
  {
    // The day is that of calendar.zone: in UTC the last moment is to come, on Kiritimati it came.
    const project::ZoneScope zone {"Pacific/Kiritimati"};
    const auto late = with({"calendar.zone=Pacific/Kiritimati"});
    CHECK(readiness(source, late, Instant {now.seconds + 3600}).moment->id == MomentId {5});
  }
  // Slower to fade, the older one is the fresher.
  CHECK(readiness(source, with({"moments.half_lives=goal=90"}), now).moment->id == MomentId {4});
}

TEST_CASE("readiness: a moment that has passed gives nothing, and can still be cited") {
  const auto today = to_date({2026, 3, 2});
  const Instant now {std::int64_t {today.days} * 86'400 + 9 * 3600};
  store::Standing source {.id = ContactId {2}, .name = "Jane", .satisfaction = 10, .strength = 5};
  source.moments = {moment_on(Date {today.days - 42})};
  CHECK(readiness(source, {}, now).score == doctest::Approx(0.125 + 0.2 + 0.2));
  source.moments = {moment_on(Date {today.days - 43})};
  const auto ready = readiness(source, {}, now);
  CHECK(ready.moment);
  CHECK_FALSE(ready.blocked);
  CHECK(ready.fresh > 0.2);
  CHECK(ready.score == doctest::Approx(0.2 + 0.2));
  CHECK(ready.reasons[2] == "freshness: renewal passed on 2026-03-01 +0.00");
}
