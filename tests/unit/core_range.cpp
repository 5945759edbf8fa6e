#include <string>

#include "core_fixture.hpp"
#include "refer/core/range.hpp"

using namespace refer;

namespace {

/// `low..high CURRENCY` in minor units, for comparing.
std::string shown(const MoneyRange& range) {
  const auto side = [](const std::optional<std::int64_t>& bound) {
    return bound ? std::to_string(*bound) : std::string {};
  };
  return side(range.low_minor) + ".." + side(range.high_minor) + " " + range.currency;
}

}  // namespace

TEST_CASE("ranges are read in the ways people write them") {
  struct Row {
    const char* text;
    const char* range;
  };
  for (const Row& row : {Row {"50-500", "50–500"}, Row {"50–500", "50–500"}, Row {"50..500", "50–500"},
                         Row {" 50 - 500 ", "50–500"}, Row {"1,001-5,000", "1001–5000"}, Row {"50+", "50+"},
                         Row {"50 -", "50+"}, Row {"-500", "up to 500"}, Row {"200", "200"}, Row {"0-0", "0"}}) {
    CAPTURE(row.text);
    CHECK(format(parse_range(row.text)) == row.range);
  }
}

TEST_CASE("what is no range is refused, never guessed") {
  for (const char* text : {"", " ", "-", "+", "abc", "1.5", "50-500-600", "50+500", "+50", "50++", "--50", "50 500",
                           "1,00-500", "1k-5k", "up to 500", "99999999999999999999"}) {
    CAPTURE(text);
    const Error error {error_of([&] { (void)parse_range(text); })};
    CHECK(error.fault() == Fault::usage);
    CHECK(error.hint() == "write 50-500, 50+ or 200");
  }
  CHECK(error_of([] { (void)parse_range("500-50"); }).message() == "'500-50' ends below where it begins");
}

TEST_CASE("amounts of money make ranges of one currency") {
  struct Row {
    const char* text;
    const char* range;
  };
  for (const Row& row :
       {Row {"1M-50M EUR", "100000000..5000000000 EUR"}, Row {"1m-50m eur", "100000000..5000000000 EUR"},
        Row {"EUR 1M - 5M", "100000000..500000000 EUR"}, Row {"€1M–€5M", "100000000..500000000 EUR"},
        Row {"1M–5M €", "100000000..500000000 EUR"}, Row {"1.5M-2.25M", "150000000..225000000 USD"},
        Row {"1,000-5,000 EUR", "100000..500000 EUR"}, Row {"10M+ EUR", "1000000000.. EUR"},
        Row {"€10M+", "1000000000.. EUR"}, Row {"10M+", "1000000000.. USD"}, Row {"-5M EUR", "..500000000 EUR"},
        Row {"1.005k-2k JPY", "1005..2000 JPY"}, Row {"2B", "200000000000..200000000000 USD"},
        Row {"5000-1M", "500000..100000000 USD"}, Row {"0-1M", "0..100000000 USD"}}) {
    CAPTURE(row.text);
    CHECK(shown(parse_money_range(row.text, "USD")) == row.range);
  }
}

TEST_CASE("what is no range of amounts is refused, never guessed") {
  for (const char* text :
       {"", "-", "lots", "1M-5M XYZ", "1e6", "1M-5M-6M EUR", "1.2345678905M EUR", "99999999999999B EUR", "1M+2M EUR"}) {
    CAPTURE(text);
    CHECK(error_of([&] { (void)parse_money_range(text, "EUR"); }).fault() == Fault::usage);
  }
  CHECK(error_of([] { (void)parse_money_range("1M EUR-5M USD"); }).message() == "'1M EUR-5M USD' mixes two currencies");
  CHECK(error_of([] { (void)parse_money_range("1M-5M"); }).message() == "'1M-5M' names no currency");
  CHECK(error_of([] { (void)parse_money_range("5M-1M", "EUR"); }).message() == "'5M-1M' ends below where it begins");
  const Error error {error_of([] { (void)parse_money_range("1-2B USD"); })};
  CHECK(error.message() == "'1-2B USD' can be read in two ways");
  CHECK(error.hint() == "write 1B-2B, or the first amount in full");
}

TEST_CASE("a range of amounts is written short, and exactly") {
  for (const auto& [text, written] :
       {std::pair {"1M-50M EUR", "1M–50M EUR"}, std::pair {"10M+ EUR", "10M+ EUR"},
        std::pair {"-500000 EUR", "up to 500k EUR"}, std::pair {"1.5M-2B EUR", "1500k–2B EUR"},
        std::pair {"1000.50-2000 EUR", "1000.50–2k EUR"}, std::pair {"0-1000 EUR", "0–1k EUR"},
        std::pair {"2M EUR", "2M EUR"}, std::pair {"1000000-2M JPY", "1M–2M JPY"}}) {
    CAPTURE(text);
    CHECK(format(parse_money_range(text)) == written);
  }
  CHECK(format(MoneyRange {}).empty());
}
