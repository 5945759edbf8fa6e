#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "refer/advice/lifecycle.hpp"
#include "refer/advice/portfolio.hpp"

namespace refer::advice {
namespace {

constexpr Instant now {1'772'442'000};  // 2026-03-02T09:00:00Z

Date day(std::string_view text) {
  return find_iso_date(text).value();
}

Instant noon(std::string_view text) {
  return {std::int64_t {day(text).days} * 86'400 + 43'200};
}

store::Standing source(std::int64_t id, std::string type = "customer") {
  return {.id = ContactId {id},
          .name = "S" + std::to_string(id),
          .type = std::move(type),
          .added_at = now,
          .rated = std::vector<std::optional<int>>(store::factors().size())};
}

store::Standing with_referrals(std::int64_t id, const std::vector<std::string_view>& days) {
  auto one = source(id);
  for (const auto text : days) {
    one.intros.push_back({.state = IntroState::introduced, .accepted_at = noon(text), .counted_at = noon(text)});
  }
  return one;
}

/// The place of a factor in `rated`.
std::size_t place_of(std::string_view factor) {
  const auto& all = store::factors();
  return static_cast<std::size_t>(std::find(all.begin(), all.end(), factor) - all.begin());
}

std::vector<std::int64_t> ids(const std::vector<Ranked>& ranked) {
  std::vector<std::int64_t> all;
  for (const auto& one : ranked) {
    all.push_back(number(one.source->id));
  }
  return all;
}

Life life(const store::Standing& one, Instant at = now) {
  return life_of(one, {}, at);
}

}  // namespace

TEST_CASE("merits: every factor counts where its name says") {
  const auto plain = merits(source(2));
  CHECK(plain.portfolio == 27);
  CHECK(plain.alignment == 3);
  CHECK(plain.practicality == 3);
  CHECK(plain.fit == doctest::Approx(0.3));
  CHECK(plain.rated == 0);
  struct Case {
    const char* factor;
    double portfolio, alignment, practicality;
  };
  const Case cases[] {{"network_match", 27, 3.5, 3}, {"shared_values", 27, 3.5, 3}, {"mutual_benefit", 27, 3.5, 3},
                      {"access", 45, 3, 3.5},        {"inclination", 27, 3, 3.5},   {"clear_path", 27, 3, 3.5},
                      {"independence", 27, 3, 3.5},  {"credibility", 45, 3, 3},     {"frequency", 45, 3, 3}};
  for (const auto& it : cases) {
    CAPTURE(it.factor);
    auto one = source(2);
    one.rated.at(place_of(it.factor)) = 5;
    const auto all = merits(one);
    CHECK(all.portfolio == it.portfolio);
    CHECK(all.alignment == it.alignment);
    CHECK(all.practicality == it.practicality);
    CHECK(all.rated == 1);
  }
}

TEST_CASE("merits: strength belongs to alignment, satisfaction to fit") {
  auto one = source(2);
  one.strength = 5;
  one.satisfaction = 10;
  const auto all = merits(one);
  CHECK(all.alignment == 3.5);
  CHECK(all.fit == doctest::Approx(0.7));
  CHECK(all.rated == 1);
  CHECK(all.arithmetic ==
        "access 3? × credibility 3? × frequency 3? = 27; alignment (3?+3?+3?+5)/4 = 3.5; "
        "practicality (3?+3?+3?+3?)/4 = 3; fit 10/10 × 3.5/5 = 0.7");
}

TEST_CASE("rank: equal scores stand by portfolio, alignment, practicality, id") {
  auto practical = source(5);
  practical.rated.at(place_of("clear_path")) = 4;
  auto aligned = source(6);
  aligned.rated.at(place_of("shared_values")) = 4;
  auto strong = source(7);
  strong.rated.at(place_of("credibility")) = 4;
  const std::vector<store::Standing> sources {source(3), source(2), practical, aligned, strong};
  CHECK(ids(rank(sources, Merit::portfolio)) == std::vector<std::int64_t> {7, 6, 5, 2, 3});
  CHECK(ids(rank(sources, Merit::alignment)) == std::vector<std::int64_t> {6, 7, 5, 2, 3});
  CHECK(ids(rank(sources, Merit::practicality)) == std::vector<std::int64_t> {5, 7, 6, 2, 3});
  CHECK(ids(rank(sources, Merit::fit)) == std::vector<std::int64_t> {6, 7, 5, 2, 3});
  CHECK(rank({}, Merit::fit).empty());
}

TEST_CASE("coverage: 12 calendar months, and how much hangs on one") {
  auto asked = source(4, "partner");
  asked.asks.push_back({.sent_at = noon("2025-03-03")});
  auto asked_before = source(5, "partner");
  asked_before.asks.push_back({.sent_at = noon("2025-03-02")});
  asked_before.asks.push_back({.queued_at = noon("2026-01-02")});
  const std::vector<store::Standing> sources {
      with_referrals(2, {"2025-03-02", "2025-03-03", "2026-03-03"}),  // a year ago, a day less, and one to come
      with_referrals(3, {"2025-06-01", "2025-07-01", "2026-03-01"}), asked, asked_before};
  const auto network = coverage(sources, {}, now);
  REQUIRE(network.types.size() == 4);
  CHECK(network.types[0].type == "customer");
  CHECK(network.types[0].sources == 2);
  CHECK(network.types[0].active == 2);
  CHECK(network.types[0].referrals == 4);
  CHECK(network.types[1].type == "partner");
  CHECK(network.types[1].asked == 1);
  REQUIRE(network.concentration);
  CHECK(number(network.concentration->top->id) == 3);
  CHECK(network.concentration->top_share() == 0.75);
  CHECK(network.concentration->herfindahl == doctest::Approx(0.625));
}

TEST_CASE("coverage: of equals the first is named") {
  const std::vector<store::Standing> sources {with_referrals(2, {"2026-01-01"}), with_referrals(3, {"2026-02-01"})};
  const auto all = coverage(sources, {}, now);
  REQUIRE(all.concentration);
  CHECK(number(all.concentration->top->id) == 2);
  CHECK(all.concentration->herfindahl == 0.5);
}

TEST_CASE("coverage: nothing hangs on anybody without a referral") {
  CHECK_FALSE(coverage({}, {}, now).concentration);
  CHECK_FALSE(coverage({with_referrals(2, {"2020-01-01"})}, {}, now).concentration);
  CHECK(coverage({source(2, "zebra"), source(3, "agency")}, {}, now).types.back().type == "zebra");
}

TEST_CASE("lifecycle: what the latest date makes of a source") {
  auto touched = source(2);
  touched.touches.push_back({.day = day("2026-03-02")});
  auto touch_to_come = source(2);
  touch_to_come.touches.push_back({.day = day("2026-03-03")});
  auto queued = source(2);
  queued.asks.push_back({.queued_at = noon("2026-01-01")});
  auto forgotten = source(2);
  forgotten.moments.push_back({.day = day("2024-03-02")});
  auto still_quiet = source(2);
  still_quiet.moments.push_back({.day = day("2024-03-03")});
  auto lively = with_referrals(2, {"2025-03-02"});
  lively.touches.push_back({.day = day("2026-03-01")});
  struct Case {
    const char* why;
    store::Standing source;
    Lifecycle wanted;
  };
  const Case cases[] {
      {"nothing", source(2), Lifecycle::prospect},
      {"a touch today", touched, Lifecycle::building},
      {"a touch tomorrow", touch_to_come, Lifecycle::prospect},
      {"an ask in the queue", queued, Lifecycle::building},
      {"a referral less than a year ago", with_referrals(2, {"2025-03-03"}), Lifecycle::active},
      {"a referral a year ago, though touched since", lively, Lifecycle::quiet},
      {"a referral two years ago", with_referrals(2, {"2024-03-02"}), Lifecycle::lapsed},
      {"a referral to come does not count yet", with_referrals(2, {"2026-04-01"}), Lifecycle::prospect},
      {"a moment two years ago", forgotten, Lifecycle::lapsed},
      {"a day less", still_quiet, Lifecycle::quiet},
  };
  for (const auto& it : cases) {
    CAPTURE(it.why);
    CHECK(word(life(it.source).lifecycle) == word(it.wanted));
  }
}

TEST_CASE("lifecycle: the ramp by calendar months, the last of a month included") {
  auto one = source(2);
  one.since = day("2025-11-30");  // three months later is the last of February
  CHECK(life(one, noon("2026-02-27")).ramp == Ramp::early);
  CHECK(life(one, noon("2026-02-27")).months == 2);
  CHECK(life(one, noon("2026-02-28")).ramp == Ramp::due);
  CHECK(life(one, noon("2026-02-28")).months == 3);
  CHECK(life(one, noon("2026-05-30")).ramp == Ramp::due);
  CHECK(life(one, noon("2026-05-31")).ramp == Ramp::late);
  CHECK(life(one).expected == "first referral 2026-02 to 2026-05");

  auto two = with_referrals(3, {"2026-01-05", "2025-12-24"});
  two.since = day("2025-11-30");
  const auto lived = life(two);
  CHECK(lived.ramp == Ramp::ramping);
  CHECK(lived.expected == "primary channel 2026-11 to 2027-05");
  CHECK(lived.referrals == 2);
  CHECK(lived.first_referral == day("2025-12-24"));
  CHECK(lived.last_referral == day("2026-01-05"));
  CHECK(life(two, noon("2027-05-29")).ramp == Ramp::ramping);
  CHECK(life(two, noon("2027-05-30")).ramp == Ramp::primary);
  CHECK(life(two, noon("2027-05-30")).expected.empty());
}

TEST_CASE("lifecycle: a beginning that lies ahead is no month old") {
  auto one = source(2);
  one.since = day("2026-06-01");
  CHECK(life(one).months == 0);
  CHECK(life(one).ramp == Ramp::early);
}

}  // namespace refer::advice
