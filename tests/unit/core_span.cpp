#include "core_fixture.hpp"
#include "refer/core/span.hpp"

namespace refer {

TEST_CASE("a span is a number and a unit, in words or in letters") {
  struct Example {
    std::string_view text;
    Span span;
    std::string_view words;
  };
  for (const auto& [text, span, words] : {
           Example {"24 hours", {24, SpanUnit::hours}, "24 hours"},
           Example {"24h", {24, SpanUnit::hours}, "24 hours"},
           Example {" 1  Hour ", {1, SpanUnit::hours}, "1 hour"},
           Example {"30 days", {30, SpanUnit::days}, "30 days"},
           Example {"1d", {1, SpanUnit::days}, "1 day"},
           Example {"2 business  days", {2, SpanUnit::business_days}, "2 business days"},
           Example {"2bd", {2, SpanUnit::business_days}, "2 business days"},
           Example {"1 business day", {1, SpanUnit::business_days}, "1 business day"},
           Example {"8 bh", {8, SpanUnit::business_hours}, "8 business hours"},
           Example {"0 days", {0, SpanUnit::days}, "0 days"},
           Example {"0", {}, "0 hours"},
           Example {"9999 business hours", {9999, SpanUnit::business_hours}, "9999 business hours"},
       }) {
    CAPTURE(text);
    CHECK(parse_span(text) == span);
    CHECK(format(span) == words);
    CHECK(parse_span(format(span)) == span);
  }
}

TEST_CASE("what is no span is refused, never guessed") {
  for (const std::string_view text :
       {"",        " ",       "1",          "24",           "hours",    "h",
        "-1 days", "+1d",     "1.5 days",   "2 weeks",      "2 months", "1 dayz",
        "1 d ays", "one day", "1 business", "business day", "1d 2h",    "99999999999999999999 days",
        "٣ days",  "1\xff"}) {
    CAPTURE(text);
    CHECK(error_of([&] { (void)parse_span(text); }).fault() == Fault::usage);
  }
  CHECK(error_of([] { (void)parse_span("2 weeks"); }).message() == "'2 weeks' is no span of time");
  CHECK(error_of([] { (void)parse_span("10000 days"); }).message() == "'10000 days' is too long");
}

}  // namespace refer
