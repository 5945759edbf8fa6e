#include "intake/dates.hpp"
#include "intake_fixture.hpp"

using namespace refer;
using namespace refer::intake;

TEST_CASE("dates: what can be one day alone is read") {
  const std::vector<const char*> march_12 {"2026-03-12",
                                           "12 Mar 2026",
                                           "Mar 12, 2026",
                                           "12 March 2026",
                                           "March 12 2026",
                                           "12-Mar-2026",
                                           "Mar. 12, 2026",
                                           "  12 mar 2026 ",
                                           "2026/03/12",
                                           "2026.3.12",
                                           "2026-03-12T10:15:00Z",
                                           "2026-03-12 10:15",
                                           "12 Mar 2026, 10:15 AM",
                                           "2026-03-12 23:59:59.5 +01:00",
                                           "12 Mar 2026 10:15 UTC"};
  for (const char* const text : march_12) {
    CAPTURE(text);
    CHECK(format(read_date(text, DateOrder::unknown)) == "2026-03-12");
    CHECK(format(read_date(text, DateOrder::dmy)) == "2026-03-12");
  }
  CHECK(format(read_date("25/03/2026", DateOrder::unknown)) == "2026-03-25");
  CHECK(format(read_date("03/25/2026", DateOrder::unknown)) == "2026-03-25");
  CHECK(format(read_date("3.3.2026", DateOrder::unknown)) == "2026-03-03");
  CHECK(format(read_date("29 Feb 2024", DateOrder::unknown)) == "2024-02-29");
  CHECK(format(read_date("1 Sept 2025", DateOrder::unknown)) == "2025-09-01");
}

TEST_CASE("dates: an order decides, and is kept to") {
  CHECK(format(read_date("03/04/2026", DateOrder::dmy)) == "2026-04-03");
  CHECK(format(read_date("03/04/2026", DateOrder::mdy)) == "2026-03-04");
  CHECK(format(read_date("3/4/26, 10:15 AM", DateOrder::mdy)) == "2026-03-04");
  CHECK(format(read_date("26-03-04", DateOrder::ymd)) == "2026-03-04");
  CHECK(format(read_date("4.3.99", DateOrder::dmy)) == "1999-03-04");
  for (const char* const text : {"03/25/2026", "31/02/2026"}) {
    CHECK_THROWS_AS((void)read_date(text, DateOrder::dmy), Error);
  }
  CHECK_THROWS_AS((void)read_date("03/04/2026", DateOrder::ymd), Error);
  CHECK(parse_date_order("ymd") == DateOrder::ymd);
  CHECK(parse_date_order("mdy") == DateOrder::mdy);
  CHECK_THROWS_AS((void)parse_date_order("DD/MM"), Error);
}

TEST_CASE("dates: nothing is guessed") {
  const std::vector<std::pair<const char*, const char*>> cases {
      {"03/04/2026", "'03/04/2026' could be two days"},
      {"3.4.2026 10:00", "'3.4.2026 10:00' could be two days"},
      {"25/03/26", "'25/03/26' has a year of two digits"},
      {"31 Feb 2026", "'31 Feb 2026' is no date"},
      {"29 Feb 2026", "'29 Feb 2026' is no date"},
      {"2026-13-01", "'2026-13-01' is no date"},
      {"0000-01-01", "'0000-01-01' is no date"},
      {"12 Foo 2026", "'12 Foo 2026' is no date"},
      {"Mar 2026", "'Mar 2026' is no date"},
      {"12 Mar 2026 x", "'12 Mar 2026 x' is no date"},
      {"12/03-2026", "'12/03-2026' is no date"},
      {"x 12 Mar 2026", "'x 12 Mar 2026' is no date"},
      {"2026-03-12 10", "'2026-03-12 10' is no date"},
      {"2026-03-12 10:99", "'2026-03-12 10:99' is no date"},
      {"99999999999-03-12", "'99999999999-03-12' is no date"},
      {"-2026-03-12", "'-2026-03-12' is no date"},
      {"", "'' is no date"},
  };
  for (const auto& [text, message] : cases) {
    const std::optional<Error> error {error_of([&] { (void)read_date(text, DateOrder::unknown); })};
    CAPTURE(text);
    REQUIRE(error);
    CHECK(error->fault() == Fault::data);
    CHECK(error->message() == message);
  }
  const std::optional<Error> ambiguous {error_of([] { (void)read_date("03/04/2026", DateOrder::unknown); })};
  CHECK(ambiguous->hint().find("--date-format") != std::string::npos);
}
