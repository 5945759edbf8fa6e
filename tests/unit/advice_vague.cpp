#include <doctest/doctest.h>

#include <string>

#include "refer/advice/lint.hpp"

namespace refer::advice {

namespace {

/// The words that were found, or nothing.
std::string found_in(std::string_view text) {
  return find_vague(text).value_or("");
}

}  // namespace

TEST_CASE("words that ask for nobody in particular are found as they stand") {
  struct Example {
    std::string_view text;
    std::string_view found;
  };
  constexpr Example examples[] {
      {"let us know if you know anyone", "know anyone"},
      {"know anyone?", "know anyone"},
      {"Let me know if you hear of anyone", "hear of anyone"},
      {"mid-market ops leaders", "mid-market"},
      {"KNOW   ANYONE?", "KNOW   ANYONE"},
      {"“Know anyone?”", "Know anyone"},
      {"Do you know\nanybody else?", "know\nanybody"},
      {"Do you know somebody who could use our services?", "know somebody"},
      {"Do you know someone who might be interested? We close books in 4 days.", "know someone"},
      {"If you think of anyone who’d be a good fit, let us know!", "think of anyone"},
      {"Let us know if anyone needs our help.", "Let us know if anyone"},
      {"Could you introduce us to anyone in your network?", "introduce us to anyone"},
      {"Do you know any companies that need this?", "know any companies"},
      {"Who do you know?", "Who do you know"},
      {"Any referrals for us?", "Any referrals"},
      {"Please keep us in mind.", "keep us in mind"},
      {"decision makers at all companies", "decision makers"},
      {"Decision-makers", "Decision-makers"},
      {"companies of any size", "companies of any size"},
      {"manufacturers of all sizes", "of all sizes"},
      {"CFOs across all industries", "all industries"},
      {"Midmarket", "Midmarket"},
      {"mid-sized companies", "mid-sized companies"},
      {"SMB", "SMB"},
      {"our SMBs", "SMBs"},
      {"businesses", "businesses"},
      {"Businesses that want to grow", "Businesses"},
      {"any", "any"},
      {"Leaders", "Leaders"},
      {"any leads", "any leads"},
      {"Send me referrals!", "Send me referrals"},
      {"Could you give us leads?", "give us leads"},
      {"SMBs and enterprises", "SMBs"},
      {"small businesses and startups", "small businesses"},
      {"everywhere", "everywhere"},
      {"Worldwide", "Worldwide"},
      {"global", "global"},
      {"any region", "any region"},
      {"offices in all countries", "all countries"},
      {"growth", "growth"},
      {"Growing!", "Growing"},
  };
  for (const auto& [text, found] : examples) {
    CAPTURE(text);
    CHECK(found_in(text) == found);
  }
}

TEST_CASE("words that say who is meant are not vague") {
  constexpr std::string_view exact[] {
      "",
      "?!",
      "VP Operations at a 200 to 2,000 employee manufacturer undergoing ERP modernization",
      "SaaS companies with 50-500 employees in North America, experiencing rapid growth (20%+ annually), struggling to "
      "maintain sales team productivity as they scale. Key decision-maker is VP of Sales or CRO.",
      "Do you know anyone else who might be facing similar challenges?",
      "Do you know anyone at Globex?",
      "You've mentioned how much you value our partnership. I'm curious—do you know anyone else who might be facing "
      "similar challenges? I'd love an introduction if someone comes to mind.",
      "I'm trying to connect with more SaaS companies going through rapid scaling. I noticed you're connected to "
      "Jennifer Martinez at Globex—would you be comfortable making an introduction?",
      "I'd love an introduction if someone comes to mind.",
      "If you ever come across someone frustrated with month-end close, I'd love to chat with them.",
      "mid-market manufacturers of 200 to 2,000 people",
      "SMB lenders",
      "businesses that moved to SAP last year",
      "Mid-size manufacturers",
      "The decision makers are the VP of Sales and the CRO.",
      "Who do you know at Globex?",
      "Head of People",
      "VP Marketing",
      "planning runs in spreadsheets",
      "anyonexyz",
      "Send me referrals of CFOs at Series B companies",
      "SMBs and enterprises that moved to SAP",
      "Global 2000 manufacturers",
      "a global rollout",
      "North America",
      "growth past 500 people",
      "Head of Growth",
      "growing 20% a year or more",
  };
  for (const auto text : exact) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
}

TEST_CASE("bytes that are no text are only passed over") {
  CHECK(found_in("\xff\xfe know anyone?") == "know anyone");
  CHECK(found_in("\xe2\x80") == "");
  CHECK(found_in("'’'") == "");
}

namespace {

store::Ideal sharp() {
  return {.handle = "scaleups",
          .name = "SaaS scale-ups",
          .employees = {50, 500},
          .industries = {"SaaS"},
          .roles = {"VP of Sales"},
          .triggers = {"growing 20% a year or more"}};
}

/// The rules, joined.
std::string rules_of(const store::Ideal& profile) {
  std::string all;
  for (const auto& finding : lint_profile(profile)) {
    all += (all.empty() ? "" : " ") + std::string {finding.rule};
  }
  return all;
}

}  // namespace

TEST_CASE("a profile is sharp with a role, a size and a trigger") {
  CHECK(rules_of(sharp()) == "");
  CHECK(rules_of({}) == "no-role no-size no-trigger");
  auto profile = sharp();
  profile.employees = {};
  CHECK(rules_of(profile) == "no-size");
  profile.revenue = {.low_minor = 100, .currency = "EUR"};
  CHECK(rules_of(profile) == "");
  profile.roles.clear();
  profile.triggers.clear();
  CHECK(rules_of(profile) == "no-role no-trigger");
}

TEST_CASE("a range is wide from more than a hundred times its lower end") {
  const auto with = [](Range employees) {
    auto profile = sharp();
    profile.employees = employees;
    return rules_of(profile);
  };
  CHECK(with({1, 100}) == "");
  CHECK(with({1, 101}) == "wide-size");
  CHECK(with({50, 5000}) == "");
  CHECK(with({50, 5001}) == "wide-size");
  CHECK(with({0, 500}) == "");
  CHECK(with({50, std::nullopt}) == "");
  CHECK(with({std::nullopt, 500}) == "");
  CHECK(with({INT64_MAX, INT64_MAX}) == "");
  auto profile = sharp();
  profile.revenue = {1, INT64_MAX, "EUR"};
  CHECK(rules_of(profile) == "wide-size");
}

TEST_CASE("vague words are found wherever a source would read them") {
  auto profile = sharp();
  profile.name = "Mid-market";
  profile.segment = "companies of any size";
  profile.roles = {"CRO", "decision makers"};
  profile.industries = {"all industries"};
  profile.regions = {"North America", "worldwide"};
  profile.triggers = {"growth"};
  const auto found = lint_profile(profile);
  REQUIRE(found.size() == 6);
  CHECK(found[0].found == "name: Mid-market");
  CHECK(found[0].hint == "refer profile edit scaleups --name TEXT");
  CHECK(found[1].found == "segment: companies of any size");
  CHECK(found[2].found == "industry: all industries");
  CHECK(found[3].found == "region: worldwide");
  CHECK(found[3].hint == "refer profile edit scaleups --region TEXT");
  CHECK(found[4].found == "role: decision makers");
  CHECK(found[5].found == "trigger: growth");
}

}  // namespace refer::advice
