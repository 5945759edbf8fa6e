#include <string>

#include "core_fixture.hpp"
#include "refer/core/money.hpp"

using namespace refer;

TEST_CASE("amounts are read in the ways people write them") {
  struct Row {
    const char* text;
    const char* money;
  };
  for (const Row& row :
       {Row {"42000EUR", "42000.00 EUR"}, Row {"42000.00 EUR", "42000.00 EUR"}, Row {"EUR 42,000", "42000.00 EUR"},
        Row {"€42,000.50", "42000.50 EUR"}, Row {"42000.5€", "42000.50 EUR"}, Row {"$1_000", "1000.00 USD"},
        Row {"£0.05", "0.05 GBP"}, Row {"¥1200", "1200 JPY"}, Row {"1,234,567.89 usd", "1234567.89 USD"},
        Row {" 7 chf ", "7.00 CHF"}, Row {"0EUR", "0.00 EUR"}, Row {"1.234 BHD", "1.234 BHD"},
        Row {"42k EUR", "42000.00 EUR"}, Row {"1.5MEUR", "1500000.00 EUR"}, Row {"€2B", "2000000000.00 EUR"},
        Row {"1.2345m usd", "1234500.00 USD"}, Row {"5 CLF", "5.0000 CLF"},
        Row {"90000000000 EUR", "90000000000.00 EUR"}, Row {"9000000000000 VND", "9000000000000 VND"}}) {
    CAPTURE(row.text);
    CHECK(format(parse_money(row.text)) == row.money);
  }
}

TEST_CASE("without a currency an amount has that of the fallback") {
  CHECK(parse_money("42", "EUR") == Money {.minor = 4200, .currency = "EUR"});
  CHECK(parse_money("42 USD", "EUR") == Money {.minor = 4200, .currency = "USD"});
  CHECK(error_of([] { (void)parse_money("42"); }).hint() == "add one: 42EUR");
  CHECK(error_of([] { (void)parse_money("42", "XYZ"); }).message() == "no currency 'XYZ'");
}

TEST_CASE("what is no amount is refused, never guessed") {
  for (const char* text : {"",
                           "EUR",
                           "42.000,50 EUR",
                           "42,50 EUR",
                           "42.000 EUR",
                           "4,2000 EUR",
                           "1234,567 EUR",
                           "1,234_567 EUR",
                           ",123 EUR",
                           "1,234, EUR",
                           "42. EUR",
                           ".50 EUR",
                           "1.2.3 EUR",
                           "42 000 EUR",
                           "+5 EUR",
                           "1e3 EUR",
                           "M EUR",
                           "1kk EUR",
                           "1.23456789M JPY",
                           "0x10 EUR",
                           "5.5 JPY",
                           "42 EUR USD",
                           "$42 USD",
                           "42%",
                           "42 XAU",
                           "42 XXX",
                           "90000000000.01 EUR",
                           "9000000000001 VND",
                           "92233720368547758.07 EUR",
                           "100000000000000000000 EUR",
                           "٤٢ EUR",
                           "4_2 EUR"}) {
    CAPTURE(text);
    const Error error {error_of([&] { (void)parse_money(text); })};
    CHECK(error.fault() == Fault::usage);
    CHECK_FALSE(error.hint().empty());
  }
}

TEST_CASE("the message says what is wrong with an amount") {
  CHECK(error_of([] { (void)parse_money("-5EUR"); }).message() ==
        "cannot read the amount '-5EUR': an amount cannot be negative");
  CHECK(error_of([] { (void)parse_money("$-5"); }).message() ==
        "cannot read the amount '$-5': an amount cannot be negative");
  CHECK(error_of([] { (void)parse_money("42.000,50 EUR"); }).hint() == "write 42000.50");
  CHECK(error_of([] { (void)parse_money("1.234 EUR"); }).message() ==
        "cannot read the amount '1.234 EUR': EUR has 2 decimals");
  CHECK(error_of([] { (void)parse_money("1000B EUR"); }).hint() == "no amount is above 90000000000.00 EUR");
  CHECK(error_of([] { (void)parse_money("42 EURO"); }).hint().find("'EUR'") != std::string::npos);
}

TEST_CASE("currencies have the digits of ISO 4217") {
  CHECK(currency_digits("EUR") == 2);
  CHECK(currency_digits("JPY") == 0);
  CHECK(currency_digits("BHD") == 3);
  CHECK(currency_digits("UYW") == 4);
  CHECK(currency_digits("AED") == 2);
  CHECK(currency_digits("ZWG") == 2);
  CHECK(currency_digits("XPF") == 0);
  for (const char* code : {"", "EU", "EURO", "XYZ", "eur", "R A", "ED ", "DEM"}) {
    CAPTURE(code);
    CHECK(error_of([&] { (void)currency_digits(code); }).fault() == Fault::usage);
  }
  CHECK(error_of([] { (void)currency_digits("eur"); }).hint().starts_with("did you mean 'EUR'"));
}

TEST_CASE("small and negative sums keep their places") {
  CHECK(format_amount({.minor = 5, .currency = "EUR"}) == "0.05");
  CHECK(format_amount({.minor = 0, .currency = "JPY"}) == "0");
  CHECK(format_amount({.minor = 7, .currency = "BHD"}) == "0.007");
  CHECK(format_amount({.minor = -5, .currency = "EUR"}) == "-0.05");
  CHECK(format_amount({.minor = -12345, .currency = "EUR"}) == "-123.45");
  CHECK(format_amount({.minor = 123, .currency = "EUR"}) == "1.23");
}
