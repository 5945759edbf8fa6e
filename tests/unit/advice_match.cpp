#include <doctest/doctest.h>

#include "refer/advice/match.hpp"

namespace refer::advice {

namespace {

bool fits_role(std::string_view role, std::string_view title) {
  const auto fit = match({.roles = {std::string {role}}}, {.title = std::string {title}});
  CHECK(fit.possible == 40);
  CHECK(fit.points == (fit.fits ? 40 : 0));
  return fit.fits;
}

Fit by_region(std::string_view region, std::string_view place) {
  return match({.regions = {std::string {region}}, .roles = {"CRO"}}, {.title = "CRO", .region = std::string {place}});
}

}  // namespace

TEST_CASE("a role fits by its words") {
  struct Example {
    std::string_view role;
    std::string_view title;
    bool fits;
  };
  constexpr Example examples[] {
      {"VP of Sales", "VP of Sales", true},
      {"VP of Sales", "Vice President, Sales", true},
      {"VP of Sales", "vice-president of global SALES", true},
      {"VP of Sales", "Sales & Marketing VP", true},
      {"VP of Sales", "SVP Sales", true},
      {"Senior VP of Sales", "VP Sales", true},
      {"VP of Sales", "V.P. Sales", true},
      {"VP of Sales", "VP of Salesforce Alliances", false},
      {"VP of Sales", "Sales Manager", false},
      {"VP of Sales", "Assistant to the VP of Sales", false},
      {"VP of Sales", "Sales Intern, VP office", false},
      {"VP of Sales", "Former VP of Sales", false},
      {"VP of Sales", "ex-VP of Sales", false},
      {"CEO", "Advisor to the CEO", false},
      {"CEO", "Deputy CEO", false},
      {"CEO", "CFO | former CEO", false},
      {"CFO", "CFO, former CEO", true},
      {"CRO", "Advisor to startups | Chief Revenue Officer", true},
      {"Chief Revenue Officer", "CRO", true},
      {"CTO", "Chief Technical Officer", true},
      {"CISO", "Chief Information Security Officer", true},
      {"CIO", "Chief Information Security Officer", false},
      {"President", "Vice President", false},
      {"VP Operations", "VP Ops", true},
      {"Executive Assistant", "Executive Assistant to the CEO", true},
      {"Sales Director", "Director at Sales Academy", false},
      {"VP Operations at a manufacturer", "VP Operations", true},
      {"VP Go-To-Market", "VP, Go to Market", true},
      {"Geschäftsführer", "GESCHÄFTSFÜHRER", true},
      {"CEO", "", false},
      {"of the", "Head of the Board", false},
  };
  for (const auto& [role, title, fits] : examples) {
    CAPTURE(role);
    CAPTURE(title);
    CHECK(fits_role(role, title) == fits);
  }
}

TEST_CASE("each criterion gives its points and its reason") {
  const store::Ideal profile {.employees = {50, 500},
                              .revenue = {100'000'000, 5'000'000'000, "EUR"},
                              .industries = {"SaaS", "Financial Services"},
                              .regions = {"North America"},
                              .roles = {"VP of Sales", "CRO"}};
  const store::Candidate person {.title = "Chief Revenue Officer",
                                 .industry = "B2B SaaS",
                                 .region = "Austin, Texas, United States",
                                 .employees = 500,
                                 .revenue = Money {100'000'000, "EUR"}};
  auto fit = match(profile, person);
  CHECK(fit.points == 100);
  CHECK(fit.possible == 100);
  CHECK(fit.fits);
  CHECK(fit.reasons == std::vector<std::string> {"role +40: CRO", "industry +20: B2B SaaS",
                                                 "size +20: 500 is within 50–500",
                                                 "region +10: Austin, Texas, United States",
                                                 "revenue +10: 1000000.00 EUR is within 1M–50M EUR"});
  const Matcher matcher {profile};
  CHECK(matcher.score(person).points == 100);
  CHECK(matcher.score(person).reasons.empty());

  fit = match(profile, {.title = "CRO"});
  CHECK(fit.points == 40);
  CHECK(fit.fits);
  CHECK(fit.reasons == std::vector<std::string> {"role +40: CRO", "industry +0: not known", "size +0: not known",
                                                 "region +0: not known", "revenue +0: not known"});

  fit = match(profile, {.title = "Engineer",
                        .industry = "Legal Services",
                        .region = "Berlin, Germany",
                        .employees = 49,
                        .revenue = Money {5'000'000'001, "EUR"}});
  CHECK(fit.points == 0);
  CHECK_FALSE(fit.fits);
  CHECK(fit.reasons == std::vector<std::string> {"role +0: Engineer is not VP of Sales or CRO",
                                                 "industry +0: Legal Services is not SaaS or Financial Services",
                                                 "size +0: 49 is below 50–500",
                                                 "region +0: Berlin, Germany is not in North America",
                                                 "revenue +0: 50000000.01 EUR is above 1M–50M EUR"});
}

TEST_CASE("one thing known against a person is enough, and nothing known is no fit") {
  const store::Ideal profile {.employees = {50, 500}, .industries = {"SaaS"}, .roles = {"CRO"}};
  CHECK(match(profile, {.title = "CRO", .employees = 50}).fits);
  CHECK(match(profile, {.title = "CRO", .employees = 500}).fits);
  CHECK_FALSE(match(profile, {.title = "CRO", .employees = 501}).fits);
  CHECK_FALSE(match(profile, {.title = "CRO", .industry = "Retail"}).fits);
  CHECK_FALSE(match(profile, {.industry = "SaaS", .employees = 100}).fits);
  CHECK(match({.industries = {"SaaS"}}, {.title = "Engineer", .industry = "Software as a Service"}).fits);
  CHECK_FALSE(match({.industries = {"SaaS"}}, {.title = "Engineer"}).fits);
  CHECK_FALSE(match({}, {.title = "CRO"}).fits);
}

TEST_CASE("a revenue in another currency is not known") {
  const store::Ideal profile {.revenue = {.low_minor = 100, .currency = "EUR"}, .roles = {"CRO"}};
  const auto fit = match(profile, {.title = "CRO", .revenue = Money {1, "USD"}});
  CHECK(fit.fits);
  CHECK(fit.reasons.back() == "revenue +0: not known");
}

TEST_CASE("a region is held by its words, and refused only by another country") {
  for (const auto* const place :
       {"Canada", "US", "U.S.", "Greater Boston, USA", "Mexico City, Mexico", "north america"}) {
    CAPTURE(place);
    CHECK(by_region("North America", place).points == 50);
  }
  for (const auto* const place : {"Germany", "London, United Kingdom", "Europe", "New Zealand"}) {
    CAPTURE(place);
    CHECK_FALSE(by_region("North America", place).fits);
  }
  // A city alone names no country; what is larger than the region may lie in it or not.
  CHECK(by_region("North America", "Greater Boston").fits);
  CHECK(by_region("North America", "Greater Boston").points == 40);
  CHECK(by_region("Germany", "Europe").fits);
  CHECK(by_region("Germany", "Europe").points == 40);
  CHECK(by_region("Bavaria", "Munich").points == 40);
  CHECK(by_region("Bavaria", "Munich, Bavaria").points == 50);
  CHECK(by_region("Europe", "Vienna, Österreich").points == 50);
  CHECK(by_region("EMEA", "Nordics").points == 50);
  CHECK_FALSE(by_region("DACH", "Sweden").fits);
  CHECK(by_region("worldwide", "Anywhere at all").points == 50);
  const auto either =
      match({.regions = {"Germany", "Canada"}, .roles = {"CRO"}}, {.title = "CRO", .region = "Toronto, Canada"});
  CHECK(either.points == 50);
}

}  // namespace refer::advice
