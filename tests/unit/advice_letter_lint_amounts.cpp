#include <doctest/doctest.h>

#include <string>

#include "refer/advice/letter_lint.hpp"

namespace refer::advice {

namespace {

Letter with_body(std::string_view kind, std::string body) {
  return {.kind = std::string {kind}, .subject = "Elena Cole", .body = std::move(body)};
}

/// The rules that a letter breaks, with commas between.
std::string broken(const Letter& letter, const LetterCase& what) {
  std::string rules;
  for (const auto& finding : lint_letter(letter, what)) {
    rules += (rules.empty() ? "" : ",") + std::string {finding.rule};
  }
  return rules;
}

}  // namespace

TEST_CASE("an amount in any spelling") {
  const LetterCase what {.amounts = {{4'200'000, "EUR"}}};
  for (const auto* const text : {"It was 42000.",
                                 "It was 42,000 EUR.",
                                 "It was 42.000 €.",
                                 "It was 42000.00.",
                                 "It was 42,000.00!",
                                 "42.000,00",
                                 "€42k",
                                 "42K",
                                 "42 k",
                                 "EUR42000",
                                 "42 thousand",
                                 "42 000",
                                 "42’000.-",
                                 "42'000",
                                 "42_000",
                                 "0.042M",
                                 "42kEUR",
                                 "42\u00a0000",
                                 "42\u202f000",
                                 "in 3 42000",
                                 "0,042 million"}) {
    CAPTURE(text);
    CHECK_EQ(broken(with_body("closure", text), what), "confidential");
  }
  for (const auto* const text : {"42", "420000", "42.000.000", "4200", "in 42 days", "42 m", "142000", "42,000,000",
                                 "42k5", "2042000", "4 2 0 0 0", "42 kilometres"}) {
    CAPTURE(text);
    CHECK_EQ(broken(with_body("closure", text), what), "");
  }
  const LetterCase small {.amounts = {{900, "EUR"}}};
  CHECK_EQ(broken(with_body("closure", "9 people, 9 days"), small), "");
  CHECK_EQ(broken(with_body("closure", "for 9 EUR"), small), "confidential");
  CHECK_EQ(broken(with_body("closure", "for €9.00"), small), "confidential");
  CHECK_EQ(broken(with_body("closure", "¥42,000"), {.amounts = {{42'000, "JPY"}}}), "confidential");
  CHECK_EQ(broken(with_body("closure", "₹1,00,000"), {.amounts = {{10'000'000, "INR"}}}), "confidential");
  CHECK_EQ(broken(with_body("closure", "0"), {.amounts = {{0, "EUR"}}}), "");
}

}  // namespace refer::advice
