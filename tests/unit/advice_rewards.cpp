#include <doctest/doctest.h>

#include <limits>

#include "refer/advice/rewards.hpp"
#include "refer/core/error.hpp"

namespace refer::advice {
namespace {

Date day(std::string_view text) {
  return find_iso_date(text).value_or(Date {});
}

Instant at(std::string_view text) {
  return {day(text).days * 86'400LL};
}

project::Config config_of(std::initializer_list<const char*> words) {
  project::Config config;
  for (const auto* const one : words) {
    config.add_words(one);
  }
  return config;
}

store::Reward reward(std::string_view on, std::int64_t minor, RewardKind kind = RewardKind::gift) {
  return {.id = RewardId {9}, .kind = kind, .day = day(on), .value = Money {minor, "EUR"}};
}

/// The rules that refuse, with blanks between.
std::string refused(const RewardCase& it) {
  std::string rules;
  for (const auto& refusal : reward_refusals(it)) {
    rules += (rules.empty() ? "" : " ") + std::string {refusal.rule};
  }
  return rules;
}

}  // namespace

TEST_CASE("rewards: a share of a deal is rounded down, and exact where it is") {
  const auto most = [](const char* share, std::int64_t deal) {
    return most_for_deal(config_of({share}), {deal, "EUR"}).value_or(Money {.minor = -1}).minor;
  };
  CHECK(most("rewards.share=0.1", 30) == 3);
  CHECK(most("rewards.share=0.1", 29) == 2);
  CHECK(most("rewards.share=0.07", 10'000) == 700);
  CHECK(most("rewards.share=1", 4'200'000) == 4'200'000);
  CHECK(most("rewards.share=0.1", 0) == 0);
  CHECK(most("rewards.share=0", 30) == -1);
  CHECK(most("rewards.share=1", std::numeric_limits<std::int64_t>::max()) == -1);
}

TEST_CASE("rewards: any 12 months with the day in them may be the fullest") {
  const auto config = config_of({"rewards.most_yearly=100EUR"});
  const auto with = [&](std::string_view on, std::int64_t minor, std::vector<store::Reward> others) {
    return refused({.config = config, .reward = reward(on, minor), .of_source = std::move(others)});
  };
  CHECK(with("2026-03-02", 10'000, {}).empty());
  CHECK(with("2026-03-02", 10'001, {}) == "most-yearly");
  CHECK(with("2026-03-02", 5'000, {reward("2025-03-02", 9'000)}).empty());
  CHECK(with("2026-03-02", 5'000, {reward("2025-03-03", 9'000)}) == "most-yearly");
  CHECK(with("2025-06-01", 5'000, {reward("2026-05-31", 9'000)}) == "most-yearly");
  CHECK(with("2025-06-01", 5'000, {reward("2026-06-01", 9'000)}).empty());
  CHECK(with("2025-06-01", 2'000, {reward("2025-01-01", 4'000), reward("2026-01-01", 4'000)}).empty());
  CHECK(with("2025-06-01", 2'000, {reward("2025-01-02", 4'000), reward("2026-01-01", 4'001)}) == "most-yearly");
  const auto huge = std::numeric_limits<std::int64_t>::max();
  CHECK(with("2026-03-02", huge, {reward("2026-03-01", huge)}) == "most-yearly");
}

TEST_CASE("rewards: each rule looks at what it is about, and several may refuse") {
  const auto config = config_of({"rewards.kinds=commission,public-thanks", "rewards.not_for=advisor=commission",
                                 "rewards.most=10EUR", "rewards.share=0.1"});
  CHECK(refused({.config = config, .reward = reward("2026-03-02", 1'000), .source_type = "customer"}) == "kinds");
  RewardCase it {.config = config,
                 .reward = reward("2026-03-02", 1'001, RewardKind::commission),
                 .source_type = "advisor",
                 .deal = Money {10'000, "EUR"}};
  it.reward.intro = IntroId {1};
  CHECK(refused(it) == "not-for commission-from most share");
  it.reached = day("2026-03-03");
  CHECK(refused(it) == "not-for commission-from most share");
  it.reached = day("2026-03-02");
  it.source_type = "customer";
  CHECK(refused(it) == "most share");
  it.reward.value = Money {1, "USD"};
  CHECK(refused(it) == "most share");
  it.reward.value.reset();
  CHECK(refused(it).empty());
  it.reward.kind = RewardKind::public_thanks;
  CHECK(refused(it) == "public-permission");
  it.may_be_public = true;
  CHECK(refused(it).empty());
}

TEST_CASE("rewards: what is suggested is in proportion to what came of it by now") {
  const auto config = config_of({"rewards.small=50EUR", "rewards.share=0.1", "rewards.most=1000EUR"});
  store::Referral referral {.intro = IntroId {1},
                            .source = ContactId {2},
                            .type = "customer",
                            .counted_at = at("2026-02-01"),
                            .met_at = at("2026-02-10"),
                            .won_at = at("2026-02-20"),
                            .value = Money {900'000, "EUR"}};
  const auto on = [&](std::string_view now) { return recognition_for(referral, config, at(now)); };
  CHECK_FALSE(on("2026-01-31"));
  REQUIRE(on("2026-02-01"));
  CHECK(on("2026-02-01")->kind == RewardKind::note);
  CHECK_FALSE(on("2026-02-01")->high);
  CHECK(on("2026-02-10")->reached == IntroState::met);
  CHECK(on("2026-02-10")->high == Money {5'000, "EUR"});
  CHECK_FALSE(on("2026-02-10")->low);
  const auto won = on("2026-02-20");
  REQUIRE(won);
  CHECK(won->since == day("2026-02-20"));
  CHECK(won->due == day("2026-03-06"));
  CHECK(won->low == Money {45'000, "EUR"});
  CHECK(won->high == Money {90'000, "EUR"});
  referral.value = Money {9'000'000, "EUR"};
  CHECK(on("2026-02-20")->high == Money {100'000, "EUR"});
  referral.value = Money {9'000'000, "USD"};
  CHECK_FALSE(on("2026-02-20")->high);
  referral.thanked_at = at("2026-02-02");
  CHECK(on("2026-02-01"));
  CHECK_FALSE(on("2026-02-02"));
  CHECK(on("2026-02-10"));
}

TEST_CASE("rewards: what was given before a stage is not for it") {
  const auto config = config_of({});
  store::Referral referral {.counted_at = at("2026-02-01"), .met_at = at("2026-02-10"), .won_at = at("2026-02-20")};
  const auto on = [&](std::string_view now, std::string_view rewarded) {
    referral.rewarded = day(rewarded);
    return recognition_for(referral, config, at(now)).has_value();
  };
  CHECK(on("2026-02-09", "2026-01-31"));
  CHECK_FALSE(on("2026-02-09", "2026-02-01"));
  CHECK(on("2026-02-19", "2026-02-09"));
  CHECK_FALSE(on("2026-02-19", "2026-02-10"));
  CHECK(on("2026-02-20", "2026-02-19"));
  CHECK_FALSE(on("2026-02-20", "2026-02-20"));
}

TEST_CASE("rewards: settings that cannot be understood are said, whoever is rewarded") {
  for (const auto* const words : {"rewards.not_for=advisor", "rewards.not_for=nobody=gift", "rewards.not_for=advisor=x",
                                  "rewards.kinds=gift,x"}) {
    CAPTURE(words);
    CHECK_THROWS_AS((void)allowed_kinds(config_of({words}), "customer"), Error);
  }
  CHECK(allowed_kinds(config_of({"rewards.kinds=note,gift", "rewards.not_for=customer=gift"}), "customer") ==
        std::vector {RewardKind::note});
}

}  // namespace refer::advice
