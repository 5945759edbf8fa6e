#include <doctest/doctest.h>

#include "refer/advice/proof.hpp"

namespace refer::advice {

namespace {

store::Outcome told(std::string text) {
  return {.result = std::move(text),
          .customer = ContactId {2},
          .name = "Will O’Neil-Smith",
          .title = "CEO",
          .company = "Pixel Works",
          .industry = "SaaS"};
}

}  // namespace

TEST_CASE("proof: who may not be named is given away by a name, a part of it, or the company") {
  CHECK(find_giveaway(told("WILL O'NEIL SMITH saved a week")) == "WILL O'NEIL SMITH");
  CHECK(find_giveaway(told("Will saved a week")) == "Will");
  CHECK(find_giveaway(told("at pixel works a week was saved")) == "pixel works");
  CHECK(find_giveaway(told("Pixel’s week was saved")) == "Pixel");
  CHECK_FALSE(find_giveaway(told("they will save a week, pixel by pixel; it works")));
  auto quote = told("a week saved");
  quote.quote = "We at Pixel Works would not go back.";
  CHECK(find_giveaway(quote) == "Pixel Works");
  auto story = told("a week saved");
  story.story = "Then came Will.";
  CHECK(find_giveaway(story) == "Will");
}

TEST_CASE("proof: a short name, a company without its legal form, a first name and a domain give away too") {
  auto outcome = told("");
  outcome.name = "Bo Lind";
  outcome.first_name = "Bosse";
  outcome.company = "Brightworks GmbH";
  outcome.email = "bo@bw-planning.example";
  for (const auto* const text : {"a week saved, says Bo", "Brightworks cut planning", "Bosse liked it",
                                 "see bw-planning.example", "BW-Planning is calm"}) {
    CAPTURE(text);
    outcome.result = text;
    CHECK(find_giveaway(outcome));
  }
}

TEST_CASE("proof: whoever may be named may stand there, and nobody gives nobody away") {
  auto outcome = told("Will saved a week at Pixel Works");
  outcome.is_nameable = true;
  CHECK_FALSE(find_giveaway(outcome));
  CHECK(attribution(outcome) == "Will O’Neil-Smith, CEO, Pixel Works");
  outcome.title.clear();
  CHECK(attribution(outcome) == "Will O’Neil-Smith, Pixel Works");
  outcome.customer.reset();
  outcome.is_nameable = false;
  CHECK_FALSE(find_giveaway(outcome));
  CHECK(attribution(outcome).empty());
}

TEST_CASE("proof: a customer without permission is one of their industry; initials are no names") {
  auto outcome = told("A week saved by J");
  outcome.name = "J";
  CHECK(attribution(outcome) == "a customer in SaaS");
  outcome.industry.clear();
  CHECK(attribution(outcome) == "a customer");
  outcome.company.clear();
  outcome.result = "A week saved";
  CHECK_FALSE(find_giveaway(outcome));
}

TEST_CASE("proof: a number makes a result") {
  CHECK(is_quantified("down by 18%"));
  CHECK_FALSE(is_quantified("calmer weeks"));
}

}  // namespace refer::advice
