#include "refer/store/jobs.hpp"
#include "store_fixture.hpp"

namespace refer::store {

TEST_CASE("jobs: a company, and years where they are known") {
  const auto read = [](std::string_view text) { return format(parse_job(text)); };
  CHECK(read("Chase 2015-2019") == "Chase 2015-2019");
  CHECK(read("  J. P. Morgan   2015–2019 ") == "J. P. Morgan 2015-2019");
  CHECK(read("Acme 2019-") == "Acme 2019-");
  CHECK(read("Acme -2019") == "Acme -2019");
  CHECK(read("Chase") == "Chase");
  CHECK(read("3M") == "3M");
  CHECK(read("Studio 54") == "Studio 54");
  CHECK(read("Coca - Cola") == "Coca - Cola");
  CHECK(read("Level 3-D") == "Level 3-D");
  CHECK(parse_job("Chase 2015-2019").since == 2015);
  CHECK(parse_job("Acme 2019-").until == std::nullopt);
}

TEST_CASE("jobs: what cannot be understood is refused") {
  for (const auto* const text : {"", "  ", "Chase 2019-2015", "Chase 2015", "Chase 15-2019", "Chase 0000-1999",
                                 "Chase 2015-20191", "2015-2019", " -2019", "2015", " 2015-2019 2015-2019 x 2015"}) {
    CAPTURE(text);
    const auto error = error_of([&] { (void)parse_job(text); });
    REQUIRE(error);
    CHECK(error->fault() == Fault::usage);
  }
}

}  // namespace refer::store
